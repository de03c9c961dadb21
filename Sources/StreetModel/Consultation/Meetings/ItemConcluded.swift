/// What an item came to (item.concluded): written only while the meeting runs (DOMAIN §5).
package struct ItemConcluded: EventBody {
    /// What an item can come to.
    package enum Outcome: String, Choice, Hashable {
        /// An opinion was reached (协商意见), or a resolution (决议) where the form gives one.
        case agreed
        case rejected
        /// Goes on in the next meeting.
        case postponed
        case referred
        /// Heard, nothing to decide.
        case noted
        case withdrawn
        case notReached

        package var word: String { rawValue }

        package var names: [String] {
            switch self {
            case .agreed: ["达成一致"]
            case .rejected: ["未通过"]
            case .postponed: ["下次再议"]
            case .referred: ["转办"]
            case .noted: ["已通报"]
            case .withdrawn: ["撤回"]
            case .notReached: ["未议"]
            }
        }

        /// True where somebody has to do something about it, or a reason says why not.
        package var needsFollowUp: Bool {
            switch self {
            case .agreed, .referred: true
            case .rejected, .postponed, .noted, .withdrawn, .notReached: false
            }
        }
    }

    package var meeting = ""
    package var item = ""
    package var outcome = Outcome.agreed
    package var text = ""
    /// The number of the entry with the outcome that it takes the place of; 0 for none.
    package var replaces = 0

    package init() {}

    package static let fields: [Field<ItemConcluded>] = [
        .text("meeting", "", \.meeting, isRequired: true), .text("item", "", \.item, isRequired: true),
        .choice("outcome", "", \.outcome), .text("text", "", \.text),
        .number("replaces", "", \.replaces, in: 0...Int.max),
    ]
}
