extension Office {
    /// Whether somebody may take an act of their own back (DOMAIN §3: `u`).
    ///
    /// An abnormal look with its matter only within a minute, and only while nobody else has read or acted on it.
    func mayTakeBack(_ act: TakenBack, by staff: Staff, at now: Moment) throws(Refusal) {
        _ = try record(act.elder, for: staff)
        guard let book = book(ofElder: act.elder), !act.entries.isEmpty else { throw .nothingToTakeBack }
        var isFound = false
        for number in act.entries {
            if let look = book.elders[act.elder]?.looks.recent.first(where: { $0.number == number }) {
                isFound = true
                if look.by != staff.id { throw .notYours }
                if look.isTakenBack { throw .takenBackAlready }
            }
            for matter in book.matters.values where matter.elder == act.elder {
                if matter.number == number {
                    isFound = true
                    try mayTakeBack(matter, of: act, readings: book.readings[matter.notice] ?? [], by: staff, at: now)
                }
                if let attempt = matter.attempts.first(where: { $0.number == number }) {
                    isFound = true
                    if attempt.by != staff.id { throw .notYours }
                    if attempt.isTakenBack { throw .takenBackAlready }
                }
            }
            if book.elders[act.elder]?.looks.contacts.contains(where: { $0.number == number && !$0.isTakenBack })
                ?? false
            {
                isFound = true
            }
        }
        if !isFound { throw .nothingToTakeBack }
    }

    private func mayTakeBack(
        _ matter: Matter, of act: TakenBack, readings: [Reading], by staff: Staff, at now: Moment
    ) throws(Refusal) {
        if matter.openedBy != staff.id { throw .notYours }
        if matter.isTakenBack { throw .takenBackAlready }
        if let other = readings.first(where: { $0.by != staff.id }) { throw .othersRestOnIt(staff: other.by) }
        let later = matter.standingAttempts.first { !act.entries.contains($0.number) }
        if let later { throw .othersRestOnIt(staff: later.by) }
        if now.seconds(since: matter.openedAt) > profile.undoAbnormalSeconds {
            throw .tooLateToTakeBack(seconds: profile.undoAbnormalSeconds)
        }
    }

    /// Whether somebody may put an act of their own in force again (redo).
    func mayRestore(_ act: TakenBack, by staff: Staff) throws(Refusal) {
        let record = try record(act.elder, for: staff)
        let isLook = record.looks.recent.contains {
            act.entries.contains($0.number) && $0.isTakenBack && $0.by == staff.id
        }
        let isAttempt =
            book(ofElder: act.elder)?.matters.values.contains { matter in
                matter.attempts.contains {
                    act.entries.contains($0.number) && $0.isTakenBack && $0.by == staff.id
                }
            } ?? false
        guard isLook || isAttempt else { throw .nothingToRedo }
        // A matter that was opened since would make two: the look then joins it by being logged again.
        let restoresMatter =
            book(ofElder: act.elder)?.matters.values.contains { act.entries.contains($0.number) } ?? false
        if restoresMatter && book(ofElder: act.elder)?.openMatter(.anomaly, of: act.elder) != nil {
            throw .nothingToRedo
        }
    }
}
