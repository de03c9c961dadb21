/// What a form of the file screen does about a person (一人一档).
package enum FileAct: Hashable, Sendable {
    case leave, refuseLeaving, refuseAbsence, move, risk, note, evaluate
    /// Takes entries of one act back, with a reason.
    case takeBack([Int])

    /// The word by which a draft on disk names it.
    var word: String {
        switch self {
        case .leave: "leave"
        case .refuseLeaving: "refuseLeaving"
        case .refuseAbsence: "refuseAbsence"
        case .move: "move"
        case .risk: "risk"
        case .note: "note"
        case .evaluate: "evaluate"
        case .takeBack(let entries): "takeBack " + entries.map(String.init).joined(separator: " ")
        }
    }

    /// The act that a draft names; nil for a word of another program.
    init?(word: String) {
        let plain: [FileAct] = [.leave, .refuseLeaving, .refuseAbsence, .move, .risk, .note, .evaluate]
        if let act = plain.first(where: { $0.word == word }) {
            self = act
        } else if word.hasPrefix("takeBack ") {
            self = .takeBack(word.dropFirst(9).split(separator: " ").compactMap { Int($0) })
        } else {
            return nil
        }
    }
}
