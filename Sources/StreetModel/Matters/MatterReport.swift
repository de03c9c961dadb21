/// What somebody reported, for matters that are not about a person: where, of which class, and in which words.
package struct MatterReport: Hashable, Sendable {
    /// By which way a complaint came (诉求渠道, DOMAIN §6).
    package enum Channel: String, Choice, Hashable {
        case hotline, grid, nearby, list, meeting, activity

        package var word: String { rawValue }

        package var names: [String] {
            switch self {
            case .hotline: ["12345热线", "12345"]
            case .grid: ["网格上报"]
            case .nearby: ["身边诉"]
            case .list: ["清单诉"]
            case .meeting: ["会议诉"]
            case .activity: ["活动诉"]
            }
        }
    }

    /// The code of a building, a grid or a community.
    package var place: String
    /// The class, "停车管理": one of the profile's, or what an import's file says.
    package var category: String
    /// What is the matter, in a sentence.
    package var text: String
    /// The complaint's ticket number; unique in the desk, empty where it has none.
    package var ticket: String
    package var channel: Channel?
    package var caller: String
    package var telephone: String
    /// What it rests on: a meeting's item, another matter; empty where nothing.
    package var link: String

    package init(
        place: String, category: String = "", text: String, ticket: String = "", channel: Channel? = nil,
        caller: String = "", telephone: String = "", link: String = ""
    ) {
        self.place = place
        self.category = category
        self.text = text
        self.ticket = ticket
        self.channel = channel
        self.caller = caller
        self.telephone = telephone
        self.link = link
    }
}
