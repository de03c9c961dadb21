extension CommunityBook {
    /// How long what decided about being due is kept, in days (DESIGN §3).
    private static let standingDays = 31
    /// How long an ended matter and a reading are kept, in days.
    static let endedDays = 30

    /// Drops a matter that ended so long ago that the next day would drop it: an import tells of years at once, and
    /// only what is counted of them is kept.
    mutating func forget(_ id: String, today: Day, offset: UTCOffset) {
        let oldest = offset.moment(today - CommunityBook.endedDays, TimeOfDay(seconds: 0))
        if let ended = matters[id]?.endedAt, ended < oldest { matters[id] = nil }
    }

    /// A new day has begun in this book: what is older than yesterday shrinks to its marks.
    mutating func roll(to today: Day, offset: UTCOffset) {
        lastDay = today
        let oldest = offset.moment(today - CommunityBook.standingDays, TimeOfDay(seconds: 0))
        for id in elders.keys {
            guard let manner = elders[id]?.elder.signManner else { continue }
            elders[id]?.looks.roll(to: today, manner: manner, offset: offset)
            elders[id]?.forgetStandings(before: oldest)
            elders[id]?.absences.removeAll { $0.absence.through < today - CommunityBook.standingDays }
            elders[id]?.forgetCare(before: today, offset: offset)
        }
        let ended = offset.moment(today - CommunityBook.endedDays, TimeOfDay(seconds: 0))
        matters.keep { ($0.endedAt ?? ended) >= ended }
        matters.forgetLooks(before: offset.moment(today - 1, TimeOfDay(seconds: 0)))
        readings = readings.filter { $0.value.contains { $0.at >= ended } || keeps($0.key) }
        urges = urges.filter { $0.value.contains { $0.at >= ended } || keeps($0.key) }
        standIns = standIns.mapValues { $0.filter { $0.standIn.day >= today - 1 } }.filter { !$0.value.isEmpty }
        consultation.forget(on: today, offset)
        forgetPlaces(before: today, offset: offset)
        let oldestFact = offset.moment(today - ComplaintFact.days, TimeOfDay(seconds: 0))
        complaints.keep { $0.start >= oldestFact || matters[$0.matter] != nil }
    }

    /// Drops assignments that ended before what is kept of being due, findings that a later one replaced, and
    /// registrations that no key takes back any more.
    private mutating func forgetPlaces(before today: Day, offset: UTCOffset) {
        let oldest = today - CommunityBook.standingDays
        assignments = assignments.mapValues { $0.filter { ($0.body.through ?? today) >= oldest } }
            .filter { !$0.value.isEmpty }
        let yesterday = offset.moment(today - 1, TimeOfDay(seconds: 0))
        registrations = registrations.filter { $0.value.at >= yesterday }
        canvasses = canvasses.mapValues { findings in
            var newest: [String: Int] = [:]
            for finding in findings where !finding.isTakenBack { newest[finding.body.dwelling] = finding.number }
            return findings.filter { $0.at >= yesterday || newest[$0.body.dwelling] == $0.number }
        }
    }

    /// True while the matter that a notice is about is kept.
    private func keeps(_ notice: Notice) -> Bool {
        matters[notice.matter] != nil || matters.about(notice.elder).contains { $0.notice == notice }
    }
}

extension ElderRecord {
    /// Drops what was no longer in force at a moment; what was in force then stays as the first.
    fileprivate mutating func forgetStandings(before moment: Moment) {
        guard let inForce = standings.lastIndex(where: { $0.since <= moment }) else { return }
        standings.removeFirst(inForce)
    }

    /// Drops visits and answers that nothing follows from any more.
    fileprivate mutating func forgetCare(before today: Day, offset: UTCOffset) {
        if !visits.isEmpty {
            let oldest = offset.moment(today - ElderRecord.visitDays, TimeOfDay(seconds: 0))
            visits.removeAll { $0.body.observed < oldest }
        }
        if !evaluations.isEmpty {
            let oldest = offset.moment(today - ElderRecord.evaluationDays, TimeOfDay(seconds: 0))
            evaluations.removeAll { $0.at < oldest }
        }
    }
}
