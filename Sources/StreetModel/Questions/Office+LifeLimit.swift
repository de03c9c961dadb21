extension Office {
    /// The passed limit of the last sign of life (DOMAIN §2, §3); nil while it holds.
    ///
    /// For imported people it counts from the import at the earliest. Time away does not count: after an absence
    /// the limit runs from the return. The matter that the first act on it writes takes its place.
    package func limitBreach(of record: ElderRecord, in book: CommunityBook, at now: Moment) -> Breach? {
        let trail = record.looks.trail(manner: record.elder.signManner, offset: offset)
        return limitBreach(of: record, lifeLimit(of: record, trail, at: now), in: book, at: now)
    }

    /// The same where the limit is at hand.
    func limitBreach(of record: ElderRecord, _ since: Moment, in book: CommunityBook, at now: Moment) -> Breach? {
        let standing = record.standing(at: now)
        guard standing.status == .here, standing.hasConsented, now.cut > since else { return nil }
        // The matter of this passing takes the breach's place; one of an earlier passing, to which somebody has
        // responded since, does not: the person may have fallen after they were spoken to. A withdrawn one has no clock.
        let hasMatter = book.matters.about(record.elder.id).contains {
            $0.isOpen && !$0.progress.isWithdrawn && $0.opening.origin == .limit
                && ($0.opening.start == since || $0.progress.stage == .opened)
        }
        return hasMatter ? nil : breach(.limit, .life, of: record, since: since, at: now)
    }

    /// True where the limit has passed by the looks alone, whenever the person was imported: what the order of a
    /// round goes by.
    func isPastLimit(_ record: ElderRecord, at now: Moment) -> Bool {
        let last = lastSign(of: record)
        return now.cut > lifeLimit(of: record, last, notBefore: last, at: now)
    }

    /// The newest sign of life; the registration for someone who has none yet.
    package func lastSign(of record: ElderRecord) -> Moment {
        record.looks.trail(manner: record.elder.signManner, offset: offset).lastSign ?? record.registeredAt
    }

    /// The last second that is in time for a sign of life, as things stand; a passed one is the first that was passed.
    func lifeLimit(of record: ElderRecord, _ trail: SignTrail, at now: Moment) -> Moment {
        lifeLimit(of: record, trail.lastSign ?? record.registeredAt, notBefore: record.registeredAt, at: now)
    }

    /// Only a sign of life ends a passed limit (DOMAIN §3): neither an absence that begins afterwards, nor its end, nor
    /// that of a lift, nor another risk. So every stretch since the last sign is asked whether its limit passed in it.
    private func lifeLimit(
        of record: ElderRecord, _ lastSign: Moment, notBefore earliest: Moment, at now: Moment
    ) -> Moment {
        var start = lastSign
        for turn in lifeTurns(of: record, after: lastSign, upTo: now) {
            let limit = max(limitInForce(of: record, lastSign, at: start), earliest.cut)
            if max(limit + 1, start.cut) < turn.cut { return limit }
            start = turn
        }
        return max(limitInForce(of: record, lastSign, at: now), earliest.cut)
    }

    /// The moments at which another limit came into force: absences, lifts and changed risks, in their order.
    private func lifeTurns(of record: ElderRecord, after last: Moment, upTo now: Moment) -> [Moment] {
        var turns: [Moment] = []
        let midnight = { (day: Day) in offset.moment(day, TimeOfDay(seconds: 0)) }
        for reported in record.absences where !reported.isTakenBack {
            let first = reported.absence.excusesFrom ?? reported.absence.from
            if reported.lastDay >= first { turns += [midnight(first), midnight(reported.lastDay + 1)] }
        }
        for standing in record.standings.dropFirst() { turns.append(standing.since) }
        if !street.lifts.isEmpty { turns += liftTurns(after: last) }
        if turns.isEmpty { return [] }
        return turns.filter { last < $0 && $0 <= now }.sorted()
    }

    /// The limit by the rules that hold at a moment. While a lift lasts the shorter limit of one level up holds, but
    /// nobody is late by it before a red person's hours have passed since it began; it never makes the limit longer.
    private func limitInForce(of record: ElderRecord, _ lastSign: Moment, at now: Moment) -> Moment {
        let standing = record.standing(at: now).risk
        let limit = limitInForce(of: record, lastSign, standing, at: now)
        guard let start = liftStart(at: now) else { return limit }
        let lifted = limitInForce(of: record, lastSign, standing.lifted, at: now)
        return min(limit, max(lifted, start + profile.red.lifeHours * 3600))
    }

    private func limitInForce(of record: ElderRecord, _ lastSign: Moment, _ risk: Risk, at now: Moment) -> Moment {
        let last = lastSign.cut
        if record.absences.isEmpty { return last + profile.care(for: risk).lifeHours * 3600 }
        let today = offset.day(of: now)
        if record.absence(on: today) != nil { return last + profile.absentLifeHours * 3600 }
        let returned = record.absences.filter { !$0.isTakenBack && $0.lastDay < today && $0.lastDay >= $0.absence.from }
            .map { offset.moment($0.lastDay + 1, TimeOfDay(seconds: 0)) }.max()
        return max(last, returned ?? last) + profile.care(for: risk).lifeHours * 3600
    }
}
