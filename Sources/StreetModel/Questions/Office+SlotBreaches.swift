extension Office {
    /// Halves of days that are looked back over for a run of unseen slots.
    private static let halvesBack = 62

    /// Breaches of looks: red people unseen, and a second unseen slot in a row of anyone (DOMAIN §3).
    ///
    /// They end with the next normal or abnormal look, or the person seen or spoken to. The first unseen slot of a
    /// red person is `missed`, the second of anyone is `run`; later ones of the same row add nothing.
    package func slotBreaches(of record: ElderRecord, at now: Moment) -> [Breach] {
        slotBreaches(of: record, record.looks.trail(manner: record.elder.signManner, offset: offset), at: now)
    }

    /// The same where the trail is at hand.
    func slotBreaches(of record: ElderRecord, _ trail: SignTrail, at now: Moment) -> [Breach] {
        // Who has left is looked for no more; a move carries what is known on to the other community.
        if record.standing(at: now).status != .here { return [] }
        let unseen = unseenSlots(of: record, trail, at: now)
        var found: [Breach] = []
        if let first = unseen.first, risk(of: record, at: windowEnd(first)) == .red {
            found.append(breach(.missed, .slot, of: record, since: windowEnd(first), at: now))
        }
        if unseen.count > 1 {
            found.append(breach(.run, .slot, of: record, since: windowEnd(unseen[1]), at: now))
        }
        if let waiting = waitingSince(of: record, trail, at: now) {
            found.append(breach(.unseen, .slot, of: record, since: waiting, at: now))
        }
        return found
    }

    /// The slots in a row, oldest first, whose windows ended unseen after the last look or contact.
    private func unseenSlots(of record: ElderRecord, _ trail: SignTrail, at now: Moment) -> [Slot] {
        var unseen: [Slot] = []
        var slot = Slot(offset.day(of: now), .evening)
        for _ in 0..<Office.halvesBack {
            defer { slot = slot.previous }
            let end = windowEnd(slot)
            if end >= now.cut { continue }
            if end < record.registeredAt || isEnded(slot, by: trail) { break }
            let view = view(of: record, in: slot, at: now)
            switch view.duty {
            case .due:
                if view.state == .done { return unseen.reversed() }
                unseen.append(slot)
            case .excused, .noAgreement, .notConsented: continue
            case .notListed:
                // Beyond a stay elsewhere lies another stay, which a look made there has ended.
                if !record.move.isEmpty { return unseen.reversed() }
            }
        }
        return unseen.reversed()
    }

    /// True where a look after the window's end, or a contact since its beginning, has ended the slot's breach.
    private func isEnded(_ slot: Slot, by trail: SignTrail) -> Bool {
        if let counted = trail.lastCounted, counted > windowEnd(slot) { return true }
        if let contact = trail.lastContact, contact >= windowStart(slot) { return true }
        return false
    }

    /// Since when a red person should have been seen in the window that is open; nil while there is time.
    private func waitingSince(of record: ElderRecord, _ trail: SignTrail, at now: Moment) -> Moment? {
        let slot = roundSlot(at: now)
        let view = view(of: record, in: slot, at: now)
        guard view.duty == .due, view.risk == .red, view.state != .done, let agreed = view.agreed,
            now.cut <= windowEnd(slot), windowEnd(slot) >= record.registeredAt, !isEnded(slot, by: trail)
        else { return nil }
        var since = offset.moment(slot.day, agreed) + profile.unseenMinutes * 60
        // Who is red by a lift alone has as long from its beginning: nobody is late with the key that switches it on.
        if record.standing(at: now).risk != .red, let start = liftStart(at: now) {
            since = max(since, start + profile.unseenMinutes * 60)
        }
        return now.cut > since ? since : nil
    }

    /// A red person whose window ends within so many seconds and whom nobody has seen; nil where that is long off, or
    /// too late.
    func imminentMiss(of record: ElderRecord, at now: Moment, within seconds: Int) -> Breach? {
        let slot = roundSlot(at: now)
        let end = windowEnd(slot)
        guard now.cut <= end, end < now.cut + seconds, end >= record.registeredAt else { return nil }
        let view = view(of: record, in: slot, at: now)
        guard view.duty == .due, view.risk == .red, view.state != .done else { return nil }
        return breach(.missed, .slot, of: record, since: end, at: now)
    }

    /// A grid where nobody has logged a look since the window opened (未开巡); ends with the grid's first look.
    func notBegun(_ grid: Grid, at now: Moment) -> Breach? {
        if !grid.isOpen { return nil }
        var slot = roundSlot(at: now)
        let since = { (slot: Slot) in windowStart(slot) + profile.notBegunMinutes * 60 }
        if now.cut <= since(slot) { slot = slot.previous }
        guard now.cut > since(slot) else { return nil }
        var isAnyoneDue = false
        for record in books[grid.community]?.elders.values ?? [:].values where record.elder.grid == grid.id {
            if record.looks.recent.contains(where: { !$0.isTakenBack && $0.observed >= windowStart(slot) }) {
                return nil
            }
            if windowEnd(slot) >= record.registeredAt && duty(of: record, in: slot, at: now) == .due {
                isAnyoneDue = true
            }
        }
        guard isAnyoneDue else { return nil }
        return Breach(
            kind: .notBegun, clock: .slot, elder: "", matter: "", grid: grid.id, since: since(slot),
            late: now.seconds(since: since(slot)), owner: accountable(for: grid.id, on: offset.day(of: now)))
    }
}
