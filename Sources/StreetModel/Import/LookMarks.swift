/// What looks of the same person and second made out: what was seen, or where a look names nothing seen its outcome.
struct LookMarks: OptionSet, Hashable, Sendable {
    var rawValue: UInt16

    init(rawValue: UInt16) { self.rawValue = rawValue }

    init(_ seen: Seen) { self = LookMarks.bit(Seen.allCases.firstIndex(of: seen) ?? 0) }

    init(_ outcome: Outcome) {
        self = LookMarks.bit(Seen.allCases.count + (Outcome.allCases.firstIndex(of: outcome) ?? 0))
    }

    init(_ check: CheckRecorded) {
        self = check.seen.map { LookMarks($0) } ?? LookMarks(check.outcome)
    }

    /// True where one of the looks made out what this one does.
    func agree(with check: CheckRecorded) -> Bool {
        contains(LookMarks(check)) || contains(LookMarks(check.outcome))
    }

    /// What was made out, as a file writes it.
    var names: [String] {
        Seen.allCases.filter { contains(LookMarks($0)) }.compactMap(\.names.first)
            + Outcome.allCases.filter { contains(LookMarks($0)) }.compactMap(\.names.first)
    }

    private static func bit(_ place: Int) -> LookMarks { LookMarks(rawValue: 1 << place) }
}
