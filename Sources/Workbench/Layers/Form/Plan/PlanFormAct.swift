/// What a form is for about a meeting that is not held yet.
package enum PlanFormAct: Hashable, Sendable {
    /// A new meeting; what it is of is a place.
    case plan
    /// The fields of its plan.
    case amend
    /// An item of the agenda by its key; empty for a new one.
    case item(String)
    /// Somebody on the roll by number; 0 for one more.
    case member(Int)
    /// Who sees to a line of the checklist.
    case line(String)
    /// Why the notice hangs for less than its days.
    case publish
    /// Why the meeting is called off.
    case cancel

    /// The word by which a draft on disk names it.
    var word: String {
        switch self {
        case .plan: "plan"
        case .amend: "amend"
        case .item(let key): "item \(key)"
        case .member(let number): "member \(number)"
        case .line(let key): "line \(key)"
        case .publish: "publish"
        case .cancel: "cancel"
        }
    }

    /// The act that a draft names; nil for a word of another program.
    init?(word: String) {
        let parts = word.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        switch (parts[0], parts.count) {
        case ("plan", 1): self = .plan
        case ("amend", 1): self = .amend
        case ("item", 2): self = .item(parts[1])
        case ("member", 2): self = .member(Int(parts[1]) ?? 0)
        case ("line", 2): self = .line(parts[1])
        case ("publish", 1): self = .publish
        case ("cancel", 1): self = .cancel
        default: return nil
        }
    }
}
