extension Office {
    /// The quarterly questions: to whom is here, once a quarter to the person and once to the family, of 1 to 5 each.
    func decide(_ asked: EvaluationRecorded, by staff: Staff, at now: Moment) throws(Refusal) -> EvaluationRecorded {
        let record = try record(asked.elder, for: staff, at: now)
        guard record.elder.status == .here else {
            throw .notHere(elder: asked.elder, status: record.elder.status)
        }
        var answers = asked
        answers.quarter = offset.day(of: now).quarter
        if answers.answers.allSatisfy({ $0 == 0 }) { throw .needsAnswer }
        if let wrong = answers.answers.firstIndex(where: { !(0...5).contains($0) }) {
            throw .register(.field(EvaluationRecorded.questions[wrong], .outOfRange(0, 5)))
        }
        let isAnswered = record.evaluations.contains {
            !$0.isTakenBack && $0.body.quarter == answers.quarter && $0.body.respondent == answers.respondent
        }
        if isAnswered { throw .alreadySo }
        return answers
    }
}

extension EvaluationRecorded {
    /// The stored names of the three questions, in their order.
    package static let questions = ["first", "second", "third"]

    /// The three answers in their order; 0 where it was not answered.
    package var answers: [Int] { [first, second, third] }
}

extension Day {
    /// The quarter of the year it lies in, "2026Q4".
    package var quarter: String { "\(civil.year)Q\((civil.month + 2) / 3)" }
}
