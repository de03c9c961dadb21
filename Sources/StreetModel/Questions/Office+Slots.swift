extension Office {
    /// The first moment of a slot's window.
    package func windowStart(_ slot: Slot) -> Moment {
        offset.moment(slot.day, profile.window(of: slot.half).from)
    }

    /// The last second that is inside a slot's window.
    package func windowEnd(_ slot: Slot) -> Moment {
        offset.moment(slot.day, profile.window(of: slot.half).to)
    }

    /// The second from which an unseen slot is missed.
    package func missedAt(_ slot: Slot) -> Moment {
        offset.moment(slot.day, profile.window(of: slot.half).missedAt)
    }

    /// The slot whose window is open, else the next one: what `round` shows without a slot.
    package func openOrNextSlot(at now: Moment) -> Slot {
        var slot = Slot(offset.day(of: now), .morning)
        while now.cut > windowEnd(slot) { slot = slot.next }
        return slot
    }

    /// The slot that a sheet is printed for: of a half the next one whose window is not over yet.
    package func sheetSlot(_ half: Half?, at now: Moment) -> Slot {
        var slot = openOrNextSlot(at: now)
        while let half, slot.half != half { slot = slot.next }
        return slot
    }

    /// The slot that a round on the screen is about: until the next window opens it stays with the one before, so
    /// that late looks find their row; before the day's first window it is the morning to come.
    package func roundSlot(at now: Moment) -> Slot {
        let evening = Slot(offset.day(of: now), .evening)
        return now >= windowStart(evening) ? evening : Slot(offset.day(of: now), .morning)
    }

    /// Whether somebody was, is or will be due in a slot, as known at a moment.
    package func duty(of record: ElderRecord, in slot: Slot, at now: Moment) -> Duty {
        let end = windowEnd(slot)
        // Slots before the registration count only for people with an imported look.
        if end < record.registeredAt && !record.looks.hasImported { return .notListed }
        let standing = record.standing(at: min(now, end))
        guard standing.status == .here else { return .notListed }
        guard standing.hasConsented else { return .notConsented }
        guard standing.agreed(slot.half) != nil else { return .noAgreement }
        if let absence = record.absence(on: slot.day, until: end) { return .excused(absence) }
        return .due
    }

    /// Everything about one person's slot at a moment: the only function that says so (DESIGN §2).
    package func view(of record: ElderRecord, in slot: Slot, at now: Moment) -> SlotView {
        let standing = record.standing(at: min(now, windowEnd(slot)))
        let duty = duty(of: record, in: slot, at: now)
        let look = record.looks.deciding(slot, offset: offset)
        let outcome = look?.outcome ?? record.looks.marks[slot].outcome
        let isSeen = outcome == .normal || outcome == .abnormal
        var state = isSeen ? .done : unseenState(slot, agreed: standing.agreed(slot.half), at: now)
        if case .excused = duty { state = .excused }
        return SlotView(
            elder: record.elder.id, slot: slot, duty: duty, risk: risk(of: standing, at: min(now, windowEnd(slot))),
            agreed: standing.agreed(slot.half),
            state: state, outcome: outcome, time: look?.observed, by: look?.by,
            isOnTime: isSeen && (look.map { isInside($0.observed, slot) } ?? true || wasSeen(record, atEndOf: slot)))
    }

    /// Whether the slot was done when its window ended; a further look afterwards takes nothing of that away (DOMAIN §3:
    /// late is what closes an overdue slot).
    private func wasSeen(_ record: ElderRecord, atEndOf slot: Slot) -> Bool {
        let last = record.looks.recent.last { look in
            !look.isTakenBack && look.half == slot.half && isInside(look.observed, slot)
        }
        return last?.outcome == .normal || last?.outcome == .abnormal
    }

    private func isInside(_ moment: Moment, _ slot: Slot) -> Bool {
        windowStart(slot) <= moment && moment.cut <= windowEnd(slot)
    }

    private func unseenState(_ slot: Slot, agreed: TimeOfDay?, at now: Moment) -> SlotState {
        let now = now.cut
        let end = windowEnd(slot)
        if now >= missedAt(slot) { return .missed }
        if now > end { return .overdue }
        let agreed = agreed.map { offset.moment(slot.day, $0) } ?? windowStart(slot)
        if now < max(windowStart(slot), agreed) { return .notYet }
        return now >= end - profile.closingMinutes * 60 ? .closing : .open
    }
}

extension SlotMark {
    /// The outcome the mark stands for; nil where nobody looked.
    package var outcome: Outcome? {
        switch self {
        case .none: nil
        case .normal: .normal
        case .abnormal: .abnormal
        case .unclear: .unclear
        case .early: .early
        }
    }
}
