extension Office {
    /// Approving is community staff's; that somebody is back may be said by whoever looks after them.
    ///
    /// Whatever is said of an absence once a limit has passed stops no clock: it writes the matter of that passing, as an
    /// absence that is reported then does. Who is back is away by no other absence either: all that cover the day end.
    func decide(_ asked: AbsenceDecided, by staff: Staff, at now: Moment) throws(Refusal) -> [Event] {
        let record = try record(asked.elder, for: staff, at: now)
        guard let reported = record.absences.last(where: { $0.number == asked.absence && !$0.isTakenBack }) else {
            throw .register(.unknownAbsence)
        }
        let today = offset.day(of: now)
        var decision = asked
        switch asked.verdict {
        case .approved:
            if reported.by == staff.id && staff.role == .gridWorker { throw .register(.ownHand) }
            if !reported.isWaiting || reported.absence.through < today { throw .alreadySo }
            if isOverlong(reported.absence, of: record, own: reported.number) {
                throw .absenceTooLong(days: longest(reported.absence.reason))
            }
            return passedLimit(of: record, at: now) + [.elder(.absenceDecided(decision))]
        case .refused:
            if asked.reason.isBlank { throw .needsReason }
            if !reported.isWaiting && reported.lastDay < today { throw .alreadySo }
            decision.on = today
            return passedLimit(of: record, at: now) + [.elder(.absenceDecided(decision))]
        case .ended:
            let on = asked.on ?? today
            if on > today || on < today - 1 { throw .dateNotAhead }
            decision.on = on
            let running = record.absences.filter { !$0.isTakenBack && $0.absence.from <= on && $0.lastDay >= on }
            if !running.contains(reported) { throw .alreadySo }
            return passedLimit(of: record, at: now)
                + running.map { absence in
                    var ended = decision
                    ended.absence = absence.number
                    return .elder(.absenceDecided(ended))
                }
        }
    }

    /// The matter of a passed limit that has none yet; nothing where no limit has passed.
    func passedLimit(of record: ElderRecord, at now: Moment) -> [Event] {
        let id = record.elder.id
        guard let book = book(ofElder: id), let limit = limitBreach(of: record, in: book, at: now) else { return [] }
        return [
            .matterOpened(
                MatterOpened(
                    kind: .whereabouts, elder: id, grid: record.elder.grid, origin: .limit, start: limit.since))
        ]
    }
}
