/// What a meeting cannot close with (DOMAIN §5): what it is, and where.
package enum ClosingBlocker: Hashable, Sendable {
    /// The item has no outcome.
    case noOutcome(item: String)
    case openBallot(item: String, motion: String, ballot: Int)
    /// Closed, and not announced.
    case unannouncedBallot(item: String, motion: String, ballot: Int)
    /// Somebody has the floor.
    case openSpeech(item: String, speech: Int)
    /// Its outcome asks for a follow-up, and there is neither one nor a reason why none.
    case noFollowUp(item: String)

    package var item: String {
        switch self {
        case .noOutcome(let item), .openBallot(let item, _, _), .unannouncedBallot(let item, _, _),
            .openSpeech(let item, _), .noFollowUp(let item):
            item
        }
    }
}
