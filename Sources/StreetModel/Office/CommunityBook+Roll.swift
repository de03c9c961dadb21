extension CommunityBook {
    /// How long what decided about being due is kept, in days (DESIGN §3).
    private static let standingDays = 31
    /// How long an ended matter and a reading are kept, in days.
    private static let endedDays = 30

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
        }
        let ended = offset.moment(today - CommunityBook.endedDays, TimeOfDay(seconds: 0))
        matters.keep { ($0.endedAt ?? ended) >= ended }
        readings = readings.filter { $0.value.contains { $0.at >= ended } || keeps($0.key) }
        urges = urges.filter { $0.value.contains { $0.at >= ended } || keeps($0.key) }
        standIns = standIns.mapValues { $0.filter { $0.standIn.day >= today - 1 } }.filter { !$0.value.isEmpty }
        let oldestFact = offset.moment(today - ComplaintFact.days, TimeOfDay(seconds: 0))
        complaints.keep { $0.start >= oldestFact || matters[$0.matter] != nil }
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
}
