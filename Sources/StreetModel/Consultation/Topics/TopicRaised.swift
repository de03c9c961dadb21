/// A topic is proposed (topic.raised), as the intake form has it (议题征集表, DOMAIN §5).
package struct TopicRaised: EventBody {
    /// By which way it came.
    package enum Channel: String, Choice, Hashable {
        case resident, gridWorker, hotline, unit, partyMember

        package var word: String { rawValue }

        package var names: [String] {
            switch self {
            case .resident: ["居民"]
            case .gridWorker: ["网格员"]
            case .hotline: ["12345热线", "12345"]
            case .unit: ["驻区单位"]
            case .partyMember: ["党员"]
            }
        }
    }

    /// The community's code; the street's for one of its own level.
    package var place = ""
    /// An id that was there before ("T0007" of a file); empty where the entry makes one.
    package var id = ""
    package var title = ""
    package var wish = ""
    package var channel = Channel.resident
    package var on: Day?
    package var households = 0
    package var isUrgent = false
    /// The member unit (成员单位) it concerns or comes from.
    package var unit = ""
    /// The staff number or name of that unit's liaison (联络员).
    package var liaison = ""
    /// What gave rise to it: ids of matters, tickets of complaints.
    package var links: [String] = []
    /// For a topic raised from a community to the street: that community's topic.
    package var from = ""
    /// Why it was raised to the street.
    package var reason = ""
    package var isImported = false
    package var proposer = ""
    package var telephone = ""
    /// What the form asked beside: key and answer.
    package var answers: [[String]] = []

    package init() {}

    /// More than any street has.
    package static let mostHouseholds = 1_000_000

    package static let fields: [Field<TopicRaised>] = [
        .text("place", "", \.place, isRequired: true), .text("id", "", \.id),
        .text("title", "", \.title, isRequired: true),
        .choice("channel", "", \.channel), .day("on", "", \.on),
        .number("households", "", \.households, in: 0...mostHouseholds),
        .flag("urgent", "", \.isUrgent), .text("unit", "", \.unit), .list("links", \.links), .text("from", "", \.from),
        .flag("imported", "", \.isImported), .text("wish", "", \.wish, isPrivate: true),
        .text("liaison", "", \.liaison, isPrivate: true), .text("proposer", "", \.proposer, isPrivate: true),
        .text("telephone", "", \.telephone, isPrivate: true), .table("answers", \.answers, isPrivate: true),
        .text("reason", "", \.reason, isPrivate: true),
    ]
}
