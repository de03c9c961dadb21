/// What a form of the file screen does about a person (一人一档).
package enum FileAct: Hashable, Sendable {
    case leave, move, risk, note, evaluate
    /// Says no to the leaving, or to the absence, that the entry of this number reported.
    case refuseLeaving(Int)
    case refuseAbsence(Int)
    /// Takes entries of one act back, with a reason.
    case takeBack([Int])

    /// The word by which a draft on disk names it.
    var word: String {
        switch self {
        case .leave: "leave"
        case .refuseLeaving(let number): "refuseLeaving \(number)"
        case .refuseAbsence(let number): "refuseAbsence \(number)"
        case .move: "move"
        case .risk: "risk"
        case .note: "note"
        case .evaluate: "evaluate"
        case .takeBack(let entries): "takeBack " + entries.map(String.init).joined(separator: " ")
        }
    }

    /// The act that a draft names; nil for a word of another program.
    init?(word: String) {
        let plain: [FileAct] = [.leave, .move, .risk, .note, .evaluate]
        let parts = word.split(separator: " ")
        let numbers = parts.dropFirst().compactMap { Int($0) }
        switch (parts.first, numbers.first) {
        case ("takeBack", _): self = .takeBack(numbers)
        case ("refuseLeaving", let number?): self = .refuseLeaving(number)
        case ("refuseAbsence", let number?): self = .refuseAbsence(number)
        default:
            guard let act = plain.first(where: { $0.word == word }) else { return nil }
            self = act
        }
    }
}
