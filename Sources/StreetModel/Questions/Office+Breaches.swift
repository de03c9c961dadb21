extension Office {
    /// Everything that is late at a moment in the open books: the gravest kinds first, then the longest late.
    ///
    /// With seconds it has besides what will be late within them, and is not yet: what the board alone shows.
    package func breaches(at now: Moment, within seconds: Int = 0) -> [Breach] {
        var found: [Breach] = []
        var seats = Seats()
        for book in books.values {
            for matter in book.matters.values {
                let running = runningClocks(of: matter, at: now)
                if let first = running.first, first.remaining(at: now) < seconds {
                    found.append(breach(of: first, matter, at: now, &seats))
                }
                if let second = running.second, second.remaining(at: now) < seconds {
                    found.append(breach(of: second, matter, at: now, &seats))
                }
            }
            for record in book.elders.values {
                let trail = record.looks.trail(manner: record.elder.signManner, offset: offset)
                if let limit = limitBreach(of: record, trail, in: book, at: now, within: seconds) {
                    found.append(limit)
                }
                found += slotBreaches(of: record, trail, at: now)
                if let miss = imminentMiss(of: record, at: now, within: seconds) { found.append(miss) }
            }
            found += book.grids.values.compactMap { notBegun($0, at: now) }
            found += book.urges.values.lazy.joined().compactMap { unread($0, at: now) }
        }
        return found.sorted { left, right in
            if left.kind != right.kind { return left.kind < right.kind }
            if left.late != right.late { return left.late > right.late }
            return (left.elder, left.grid, left.matter) < (right.elder, right.grid, right.matter)
        }
    }

    /// A running clock of a matter that is past, or will be soon.
    private func breach(
        of clock: MatterClock, _ matter: Matter, at now: Moment, _ seats: inout Seats
    ) -> Breach {
        Breach(
            kind: matter.kind.breach, clock: clock.kind, elder: matter.elder, matter: matter.id,
            grid: matter.opening.grid, since: clock.limit, late: -clock.remaining(at: now),
            owner: owner(of: matter, at: now, &seats), isQuiet: matter.opening.isQuiet)
    }

    /// An urge that the one urged has left unread for too long (DOMAIN §4).
    private func unread(_ sent: SentUrge, at now: Moment) -> Breach? {
        let since = sent.at.cut + profile.unreadUrgeMinutes * 60
        let notice = sent.urge.notice
        guard sent.isWaiting, profile.unreadUrgeMinutes > 0, now.cut > since, !isOver(notice) else { return nil }
        return Breach(
            kind: .unread, clock: .read, elder: notice.elder, matter: matter(of: notice)?.id ?? "", grid: notice.grid,
            since: since, late: now.seconds(since: since), owner: sent.urge.to)
    }

    /// The passed limit of the last sign of life (DOMAIN §2, §3); nil while it holds.
    ///
    /// For imported people it counts from the import at the earliest. Time away does not count: after an absence
    /// the limit runs from the return. The matter that the first act on it writes takes its place.
    package func limitBreach(of record: ElderRecord, in book: CommunityBook, at now: Moment) -> Breach? {
        let trail = record.looks.trail(manner: record.elder.signManner, offset: offset)
        return limitBreach(of: record, trail, in: book, at: now)
    }

    private func limitBreach(
        of record: ElderRecord, _ trail: SignTrail, in book: CommunityBook, at now: Moment, within seconds: Int = 0
    ) -> Breach? {
        let standing = record.standing(at: now)
        guard standing.status == .here, standing.hasConsented else { return nil }
        let last = trail.lastSign ?? record.registeredAt
        let since = max(lifeLimit(of: record, last, standing.risk, at: now), record.registeredAt.cut)
        guard now.cut > since else { return nil }
        // The matter of this passing takes the breach's place; one of an earlier passing, to which somebody has
        // responded since, does not: the person may have fallen after they were spoken to.
        let hasMatter = book.matters.about(record.elder.id).contains {
            $0.isOpen && $0.opening.origin == .limit && ($0.opening.start == since || $0.progress.stage == .opened)
        }
        return hasMatter ? nil : breach(.limit, .life, of: record, since: since, at: now)
    }

    /// True where the limit has passed by the looks alone, whenever the person was imported: what the order of a
    /// round goes by.
    func isPastLimit(_ record: ElderRecord, at now: Moment) -> Bool {
        now.cut > lifeLimit(of: record, lastSign(of: record), record.standing(at: now).risk, at: now)
    }

    private func lifeLimit(of record: ElderRecord, _ lastSign: Moment, _ risk: Risk, at now: Moment) -> Moment {
        let last = lastSign.cut
        if record.absences.isEmpty { return last + profile.care(for: risk).lifeHours * 3600 }
        let today = offset.day(of: now)
        if record.absence(on: today) != nil { return last + profile.absentLifeHours * 3600 }
        let returned = record.absences.filter { !$0.isTakenBack && $0.absence.through < today }
            .map { offset.moment($0.absence.through + 1, TimeOfDay(seconds: 0)) }.max()
        return max(last, returned ?? last) + profile.care(for: risk).lifeHours * 3600
    }

    /// The newest sign of life; the registration for someone who has none yet.
    package func lastSign(of record: ElderRecord) -> Moment {
        record.looks.trail(manner: record.elder.signManner, offset: offset).lastSign ?? record.registeredAt
    }

    func breach(
        _ kind: BreachKind, _ clock: ClockKind, of record: ElderRecord, since: Moment, at now: Moment
    ) -> Breach {
        Breach(
            kind: kind, clock: clock, elder: record.elder.id, matter: "", grid: record.elder.grid, since: since,
            late: now.seconds(since: since), owner: keeper(of: record.elder.grid, on: offset.day(of: now)))
    }
}
