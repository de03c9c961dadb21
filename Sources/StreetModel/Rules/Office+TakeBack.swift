extension Office {
    /// The entries of an act with those that were written with them: a look and the matter it opened, the first
    /// attempt and the matter of the passed limit, a result on the person and the response.
    func whole(_ act: TakenBack) -> TakenBack {
        var entries = Set(act.entries)
        for matter in book(ofElder: act.elder)?.matters.about(act.elder) ?? [] {
            let cause: Int?
            switch matter.opening.origin {
            case .look, .untouched: cause = matter.number - 1
            case .limit: cause = matter.number + 1
            case .status: cause = nil
            }
            if let cause, entries.contains(cause) || entries.contains(matter.number) {
                entries.formUnion([cause, matter.number])
            }
            let attempts = Set(matter.attempts.map(\.number))
            for step in matter.steps where attempts.contains(step.number - 1) {
                if entries.contains(step.number - 1) { entries.insert(step.number) }
            }
        }
        return TakenBack(entries: entries.sorted(), elder: act.elder)
    }

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
            for matter in book.matters.about(act.elder) {
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
            if let contact = book.elders[act.elder]?.looks.contacts.first(where: { $0.number == number }) {
                isFound = true
                if contact.by != staff.id { throw .notYours }
                if contact.isTakenBack { throw .takenBackAlready }
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
        let joined = elder(matter.elder)?.looks.recent.first {
            $0.number > matter.number && $0.outcome == .abnormal && !$0.isTakenBack && !act.entries.contains($0.number)
        }
        if let joined { throw .othersRestOnIt(staff: joined.by) }
        if now.seconds(since: matter.openedAt) > profile.undoAbnormalSeconds {
            throw .tooLateToTakeBack(seconds: profile.undoAbnormalSeconds)
        }
    }

    /// Whether somebody may put an act of their own in force again (redo).
    func mayRestore(_ act: TakenBack, by staff: Staff) throws(Refusal) {
        let record = try record(act.elder, for: staff)
        let matters = book(ofElder: act.elder)?.matters.about(act.elder) ?? []
        let isMine = { (number: Int, by: String, isTakenBack: Bool) in
            isTakenBack && by == staff.id && act.entries.contains(number)
        }
        guard
            record.looks.recent.contains(where: { isMine($0.number, $0.by, $0.isTakenBack) })
                || record.looks.contacts.contains(where: { isMine($0.number, $0.by, $0.isTakenBack) })
                || matters.contains(where: { matter in
                    matter.attempts.contains { isMine($0.number, $0.by, $0.isTakenBack) }
                })
        else { throw .nothingToRedo }
        // A matter that was opened since would make two: the look then joins it by being logged again.
        for matter in matters where act.entries.contains(matter.number) {
            let isOpenAgain = matters.contains {
                $0.isOpen && $0.kind == matter.kind && $0.opening.isQuiet == matter.opening.isQuiet
            }
            if isOpenAgain { throw .nothingToRedo }
        }
    }
}
