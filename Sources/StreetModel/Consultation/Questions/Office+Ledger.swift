extension Office {
    /// The ledger of what somebody answers for: the own community, or every place.
    package func consultationLedger(
        for staff: Staff, from: Day, through: Day, at now: Moment
    ) -> ConsultationLedger {
        let places = staff.community.map { [$0] } ?? placesOfConsultation
        return consultationLedger(of: places, from: from, through: through, at: now)
    }

    /// The ledger of some places over a period; both days belong to it.
    ///
    /// - Parameter places: codes of communities whose books are open, the street's for its own.
    package func consultationLedger(
        of places: [String], from: Day, through: Day, at now: Moment
    ) -> ConsultationLedger {
        let period = from...max(from, through)
        let lines = places.map { ledgerLine(of: $0, in: period, at: now) }
        var whole = ConsultationLedger.Line()
        for line in lines { whole.add(line) }
        return ConsultationLedger(from: from, through: period.upperBound, places: lines, whole: whole)
    }

    private func ledgerLine(
        of place: String, in period: ClosedRange<Day>, at now: Moment
    ) -> ConsultationLedger.Line {
        var line = ConsultationLedger.Line()
        line.place = place
        let board = topicBoard(of: [place], at: now)
        line.steps = board.columns.map { column in
            ConsultationLedger.Step(
                key: column.step.key, count: column.topics.count, oldest: column.topics.map(\.days).max() ?? 0)
        }
        count(topicsOf: board, place, in: period, into: &line)
        let meetings = (consultation(of: place)?.meetings.values ?? [:].values).filter { !$0.isTakenBack }
        for meeting in meetings { count(meeting, in: period, at: now, into: &line) }
        return line
    }

    private func count(
        topicsOf board: TopicBoard, _ place: String, in period: ClosedRange<Day>,
        into line: inout ConsultationLedger.Line
    ) {
        for view in board.open + board.ended {
            let state = view.topic.state
            // What a community raised to the street was proposed there, and counts there.
            let isProposedHere = state.raising.from.isEmpty
            if isProposedHere && period.contains(state.raising.on ?? offset.day(of: state.raisedAt)) {
                line.raised += 1
            }
            for review in state.reviews where period.contains(offset.day(of: review.at)) {
                line.satisfied.part += review.body.satisfied
                line.satisfied.whole += review.body.asked
            }
        }
        // Who proposed in a community is answered there: what was raised to the street counts once.
        for answer in board.answers where answer.place == place {
            if period.contains(answer.until) && (answer.isGiven || answer.isLate) {
                line.answered.count(!answer.isLate)
            }
            guard let given = answer.proposal.answeredAt, period.contains(offset.day(of: given)) else { continue }
            switch answer.proposal.answer?.adoption {
            case .yes: line.adopted += 1
            case .partly: line.partly += 1
            case .no: line.notAdopted += 1
            case nil: break
            }
        }
    }

    private func count(
        _ meeting: Meeting, in period: ClosedRange<Day>, at now: Moment, into line: inout ConsultationLedger.Line
    ) {
        if let day = meeting.state.plan.day, period.contains(day) {
            if let closing = meeting.state.entered(.closed)?.body {
                line.held += 1
                line.tookPart.add(Rate(closing.present, of: closing.members))
            } else if meeting.state.entered(.failed) != nil {
                line.withoutQuorum += 1
            }
        }
        for opened in followUps(of: meeting) where !opened.followUp.body.owner.isEmpty {
            count(opened, in: period, at: now, into: &line)
        }
    }

    private func count(
        _ opened: OpenedFollowUp, in period: ClosedRange<Day>, at now: Moment, into line: inout ConsultationLedger.Line
    ) {
        guard let due = opened.followUp.body.due else { return }
        guard let matter = matter(opened.matter) else {
            if period.contains(due) && due < offset.day(of: now) { line.forgotten += 1 }
            return
        }
        let progress = matter.progress
        // As in all figures of clocks.
        if progress.isWithdrawn || progress.merging != nil || progress.exclusion != nil { return }
        // A parking moves the day that was set.
        let last = limit(.handling, of: matter).map { offset.day(of: $0.limit) } ?? due
        if !period.contains(last) { return }
        if let handling = progress.handling {
            line.resolved.count(handling.late <= 0)
        } else if clocks(of: matter, at: now).contains(where: { $0.kind == .handling && $0.remaining(at: now) < 0 }) {
            line.resolved.count(false)
        }
    }
}
