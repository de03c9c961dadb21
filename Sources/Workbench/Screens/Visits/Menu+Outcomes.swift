import StreetModel

extension Menu {
    /// What a visit came to, after its note: the same digits as on the row.
    static func outcomes(of visit: VisitRecorded, _ words: Words) -> Menu {
        let outcomes: [(Character, Outcome)] = [("1", .normal), ("2", .abnormal), ("3", .unclear)]
        return Menu(
            words.visitKind(visit.kind),
            outcomes.map { digit, outcome in
                var visit = visit
                visit.outcome = outcome
                return Item(digit, words.visitOutcome(outcome), .step(.record(.elder(.visitRecorded(visit)))))
            } + [Item("0", words.title(.back), .back)])
    }
}
