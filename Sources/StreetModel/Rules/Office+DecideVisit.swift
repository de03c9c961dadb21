extension Office {
    /// A visit by telephone or at the door: who may log it and when; something wrong opens an anomaly, or joins the open
    /// one, as an abnormal look does (DOMAIN §3).
    func decide(_ asked: VisitRecorded, by staff: Staff, at now: Moment) throws(Refusal) -> [Event] {
        let record = try record(asked.elder, for: staff, at: now)
        guard record.elder.status == .here else {
            throw .notHere(elder: asked.elder, status: record.elder.status)
        }
        guard asked.observed.cut <= now.cut else { throw .observedInFuture }
        // Late entry until the end of the next day.
        guard offset.day(of: asked.observed) >= offset.day(of: now) - 1 else { throw .observedTooLongAgo }
        var visit = asked
        visit.isAttempt = false
        if record.elder.isMeant(by: visit.whom) { visit.whom = "" }
        // No window is too early for a call.
        if visit.outcome == .early { visit.outcome = .abnormal }
        let recorded = Event.elder(.visitRecorded(visit))
        guard visit.outcome == .abnormal, let book = book(ofElder: visit.elder) else { return [recorded] }
        if let open = book.openMatter(.anomaly, of: visit.elder) {
            let half = profile.half(at: offset.timeOfDay(of: visit.observed))
            let again = reopening(of: open, after: visit.observed, half: half, isAlarm: false)
            return [recorded] + (again.map { [.matterStepped($0)] } ?? [])
        }
        let opening = MatterOpened(
            kind: .anomaly, elder: visit.elder, grid: record.elder.grid, origin: .visit, start: visit.observed.cut)
        return [recorded, .matterOpened(opening)]
    }
}
