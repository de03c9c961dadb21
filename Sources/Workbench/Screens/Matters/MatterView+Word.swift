import StreetModel

extension MatterView {
    /// The most filters that somebody can keep of their own.
    static let mostKept = 6

    /// The filter as a word, "990101001001/late/complaint/-/clock", so that it can be kept from session to session.
    package var word: String {
        let scope =
            switch scope {
            case .mine: "mine"
            case .all: "all"
            case .place(let code): code
            }
        return [scope, state.rawValue, kind?.word ?? "-", stage?.word ?? "-", order.rawValue].joined(separator: "/")
    }

    /// The filter of a word; nil where it is none, or one of a newer program.
    package init?(word: String) {
        let parts = word.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 5, !parts[0].isEmpty, let state = State(rawValue: parts[1]),
            let order = Order(rawValue: parts[4])
        else { return nil }
        let kind = MatterKind(rawValue: parts[2])
        let stage = MatterProgress.Stage.allCases.first { $0.word == parts[3] }
        if (kind == nil && parts[2] != "-") || (stage == nil && parts[3] != "-") { return nil }
        let scope: Scope =
            switch parts[0] {
            case "mine": .mine
            case "all": .all
            default: .place(parts[0])
            }
        self.init(scope: scope, state: state, kind: kind, stage: stage, order: order)
    }
}

extension MatterProgress.Stage {
    /// Its name where it is kept.
    fileprivate var word: String {
        switch self {
        case .opened: "opened"
        case .responded: "responded"
        case .handled: "handled"
        case .confirmed: "confirmed"
        case .cleared: "cleared"
        }
    }
}
