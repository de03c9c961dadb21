extension Office {
    /// What happens to a person beside looks, attempts and matters.
    func decide(_ event: ElderEvent, by staff: Staff, at now: Moment) throws(Refusal) -> [Event] {
        switch event {
        case .leavingReported(let report): return [.elder(.leavingReported(try decide(report, by: staff, at: now)))]
        case .leavingDecided(let decision): return [.elder(.leavingDecided(try decide(decision, by: staff, at: now)))]
        case .absenceDecided(let decision): return try decide(decision, by: staff, at: now)
        case .visitRecorded(let visit): return try decide(visit, by: staff, at: now)
        case .evaluationRecorded(let answers):
            return [.elder(.evaluationRecorded(try decide(answers, by: staff, at: now)))]
        case .arrived(let arrival): return try decide(arrival, by: staff, at: now)
        case .left(let leaving): return [.elder(.left(try decide(leaving)))]
        }
    }
}
