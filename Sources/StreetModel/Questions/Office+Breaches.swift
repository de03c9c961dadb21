extension Office {
    /// Everything that is late at a moment in the open books: the gravest kinds first, then the longest late.
    ///
    /// With seconds it has besides what will be late within them, and is not yet: what the board alone shows.
    ///
    /// Who asks nothing but this reads a checkpoint in part: what a breach rests on of a person's file or a building has
    /// to stand in its standings too.
    package func breaches(at now: Moment, within seconds: Int = 0) -> [Breach] {
        Breach.sorted(books.values.flatMap { search($0, at: now, within: seconds).found })
    }

    /// What is late in one book, in no order, and the second from which on it may be something else.
    func search(_ book: CommunityBook, at now: Moment, within seconds: Int) -> BreachSearch {
        var search = BreachSearch(until: nextTurn(after: now, within: seconds))
        for place in book.matters.values.indices where book.matters.values[place].isOpen {
            addBreaches(of: book.matters.values[place], at: now, within: seconds, to: &search)
        }
        for record in book.elders.values {
            let trail = record.looks.trail(manner: record.elder.signManner, offset: offset)
            let limit = lifeLimit(of: record, trail, at: now)
            search.change(after: limit, at: now)
            if let late = limitBreach(of: record, limit, in: book, at: now) { search.found.append(late) }
            let slot = roundSlot(at: now)
            for standing in record.standings {
                search.change(at: standing.since, now: now)
                guard let agreed = standing.agreed(slot.half) else { continue }
                search.change(after: offset.moment(slot.day, agreed) + profile.unseenMinutes * 60, at: now)
            }
            search.found += slotBreaches(of: record, trail, at: now)
            if let miss = imminentMiss(of: record, at: now, within: seconds) { search.found.append(miss) }
        }
        search.found += book.grids.values.compactMap { notBegun($0, at: now) }
        for sent in book.urges.values.lazy.joined() {
            search.change(after: readLimit(of: sent), at: now)
            if let late = unread(sent, at: now) { search.found.append(late) }
        }
        return search
    }

    /// The next moment at which a window, a window's tail or the day itself turns for everybody.
    private func nextTurn(after now: Moment, within seconds: Int) -> Moment {
        let today = offset.day(of: now)
        var search = BreachSearch(until: offset.moment(today + 1, TimeOfDay(seconds: 0)))
        for half in [Half.morning, .evening] {
            let slot = Slot(today, half)
            search.change(at: windowStart(slot), now: now)
            search.change(at: missedAt(slot), now: now)
            search.change(after: windowEnd(slot), at: now)
            search.change(after: windowEnd(slot) - seconds, at: now)
            search.change(after: windowStart(slot) + profile.notBegunMinutes * 60, at: now)
        }
        if let start = liftStart(at: now) { search.change(after: start + profile.unseenMinutes * 60, at: now) }
        return search.until
    }

    /// The running clocks of a matter that are past, or will be within so many seconds.
    private func addBreaches(
        of matter: Matter, at now: Moment, within seconds: Int, to search: inout BreachSearch
    ) {
        let running = runningClocks(of: matter, at: now)
        if let first = running.first { add(first, of: matter, at: now, within: seconds, to: &search) }
        if let second = running.second { add(second, of: matter, at: now, within: seconds, to: &search) }
    }

    private func add(
        _ clock: MatterClock, of matter: Matter, at now: Moment, within seconds: Int, to search: inout BreachSearch
    ) {
        search.change(after: clock.limit, at: now)
        search.change(after: clock.limit - seconds, at: now)
        let remaining = clock.remaining(at: now)
        if remaining >= seconds { return }
        search.found.append(
            Breach(
                kind: matter.kind.breach, clock: clock.kind, elder: matter.elder, matter: matter.id,
                grid: matter.opening.grid, since: clock.limit, late: -remaining,
                owner: owner(of: matter, at: now, &search.seats), isQuiet: matter.opening.isQuiet))
    }

    /// An urge that the one urged has left unread for too long (DOMAIN §4).
    private func unread(_ sent: SentUrge, at now: Moment) -> Breach? {
        let since = readLimit(of: sent)
        let notice = sent.urge.notice
        guard sent.isWaiting, profile.unreadUrgeMinutes > 0, now.cut > since, !isOver(notice) else { return nil }
        return Breach(
            kind: .unread, clock: .read, elder: notice.elder, matter: matter(of: notice)?.id ?? "", grid: notice.grid,
            since: since, late: now.seconds(since: since), owner: sent.urge.to)
    }

    private func readLimit(of sent: SentUrge) -> Moment { sent.at.cut + profile.unreadUrgeMinutes * 60 }

    func breach(
        _ kind: BreachKind, _ clock: ClockKind, of record: ElderRecord, since: Moment, at now: Moment
    ) -> Breach {
        Breach(
            kind: kind, clock: clock, elder: record.elder.id, matter: "", grid: record.elder.grid, since: since,
            late: now.seconds(since: since), owner: accountable(for: record.elder.grid, on: offset.day(of: now)))
    }
}
