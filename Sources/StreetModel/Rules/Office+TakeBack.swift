extension Office {
    /// The entries of an act with those that were written with them: a look and the matter it opened, the first
    /// attempt and the matter of the passed limit, a result on the person and the response, a return visit that found
    /// it unsolved and the redoing.
    func whole(_ act: TakenBack) -> TakenBack {
        var entries = Set(act.entries)
        for matter in matters(of: act) {
            let cause: Int?
            switch matter.opening.origin {
            case .look, .untouched, .visit: cause = matter.number - 1
            case .limit: cause = matter.number + 1
            case .status, .hand, .imported, .meeting: cause = nil
            }
            if let cause, entries.contains(cause) || entries.contains(matter.number) {
                entries.formUnion([cause, matter.number])
            }
            let attempts = Set(matter.attempts.map(\.number))
            for step in matter.steps {
                let before = step.number - 1
                let follows: Bool =
                    switch step.step {
                    case .responded: attempts.contains(before)
                    case .redone: matter.steps.contains { $0.number == before && $0.stepped.isSolved == false }
                    case .reopened: true
                    case .handled, .confirmed, .cleared, .referred, .returned, .reassigned, .raised, .parked, .resumed,
                        .excluded, .merged, .withdrawn, .witnessed:
                        false
                    }
                if follows && (entries.contains(before) || entries.contains(step.number)) {
                    entries.formUnion([before, step.number])
                }
            }
        }
        return TakenBack(
            entries: entries.sorted(), elder: act.elder, matter: act.matter, grid: act.grid, subject: act.subject,
            reason: act.reason)
    }

    /// The matters an act can have touched.
    private func matters(of act: TakenBack) -> [Matter] {
        if !act.elder.isEmpty { return book(ofElder: act.elder)?.matters.about(act.elder) ?? [] }
        return act.matter.isEmpty ? [] : [matter(act.matter)].compactMap { $0 }
    }

    /// Whether somebody may take an act of their own back (DOMAIN §3: `u`).
    ///
    /// An abnormal look with its matter only within a minute, and only while nobody else has read or acted on it.
    func mayTakeBack(_ act: TakenBack, by staff: Staff, at now: Moment) throws(Refusal) {
        guard let book = book(of: act), !act.entries.isEmpty else { throw .nothingToTakeBack }
        try reaches(act, staff, at: now)
        var isFound = false
        for number in act.entries {
            for owned in owned(number, of: act, in: book) {
                isFound = true
                if owned.by != staff.id && !mayCorrect(number, of: act, staff) { throw .notYours }
                if owned.isTakenBack { throw .takenBackAlready }
            }
        }
        if !isFound { throw .nothingToTakeBack }
        for number in act.entries {
            if let registration = book.registrations[number] { try nothingRestsOn(registration, in: book) }
        }
        try nothingRestsOn(act, in: book, at: now)
        try mayTakeBackJoined(act, in: book, by: staff, at: now)
        for matter in matters(of: act) {
            if act.entries.contains(matter.number) {
                try mayTakeBack(matter, from: matter.number, matter.openedAt, of: act, in: book, by: staff, at: now)
                try isNoMaster(matter, in: book)
                continue
            }
            guard let first = matter.steps.first(where: { act.entries.contains($0.number) }) else { continue }
            if let later = later(than: first.number, on: matter, but: act) { throw .othersRestOnIt(staff: later.by) }
            if let again = matter.steps.first(where: { act.entries.contains($0.number) && $0.step == .reopened }) {
                try mayTakeBack(matter, from: again.number, again.at, of: act, in: book, by: staff, at: now)
            }
            try staysAlone(matter, without: act, in: book)
        }
    }

    /// The first step that stands after an entry and is no part of an act: it rests on what was before it.
    private func later(than number: Int, on matter: Matter, but act: TakenBack) -> TakenStep? {
        matter.steps.first { $0.number > number && !$0.isTakenBack && !act.entries.contains($0.number) }
    }

    /// Others were linked to this matter: without it nobody would have theirs.
    private func isNoMaster(_ matter: Matter, in book: CommunityBook) throws(Refusal) {
        if matter.kind.isAboutPerson { return }
        for other in book.matters.values where !other.isTakenBack {
            if let merging = other.progress.merging, merging.stepped.to == matter.id {
                throw .othersRestOnIt(staff: merging.by)
            }
        }
    }

    /// A step whose taking back makes an anomaly one to be acted on again, while a newer one was opened since, stays:
    /// a person has at most one (DOMAIN §3).
    private func staysAlone(_ matter: Matter, without act: TakenBack, in book: CommunityBook) throws(Refusal) {
        guard matter.kind.isAboutPerson, !matter.isUnhandled else { return }
        var before = matter
        for number in act.entries { before.setTakenBack(number, to: true) }
        guard before.isUnhandled, let other = book.openMatter(matter.kind, of: matter.elder) else { return }
        throw .othersRestOnIt(staff: other.openedBy)
    }

    /// Whether an act lies in what somebody answers for.
    private func reaches(_ act: TakenBack, _ staff: Staff, at now: Moment) throws(Refusal) {
        if !act.elder.isEmpty {
            _ = try record(act.elder, for: staff, at: now)
            return
        }
        guard let place = act.matter.isEmpty ? act.grid : matter(act.matter)?.opening.grid else {
            throw .unknownMatter(act.matter)
        }
        // Who has given a grid back no longer answers for it, and may still take that back.
        if standIns(of: act).contains(where: { $0.by == staff.id }) { return }
        guard answers(staff, for: place, at: now) else { throw .outsidePlace(place) }
    }

    private func standIns(of act: TakenBack) -> [KeptStandIn] {
        let kept = books[String(act.grid.prefix(12))]?.standIns[act.grid] ?? []
        return kept.filter { act.entries.contains($0.number) }
    }

    /// Everything that an entry made, with who made it.
    private func owned(
        _ number: Int, of act: TakenBack, in book: CommunityBook
    ) -> [(by: String, isTakenBack: Bool)] {
        var found: [(by: String, isTakenBack: Bool)] = []
        if let record = book.elders[act.elder] {
            found += record.looks.recent.filter { $0.number == number }.map { ($0.by, $0.isTakenBack) }
            found += record.looks.contacts.filter { $0.number == number }.map { ($0.by, $0.isTakenBack) }
            found += record.absences.filter { $0.number == number }.map { ($0.by, $0.isTakenBack) }
            found += record.owned(number)
        }
        if let registration = book.registrations[number] { found.append((registration.by, false)) }
        for matter in matters(of: act) {
            if matter.number == number { found.append((matter.openedBy, matter.isTakenBack)) }
            found += matter.attempts.filter { $0.number == number }.map { ($0.by, $0.isTakenBack) }
            found += matter.steps.filter { $0.number == number }.map { ($0.by, $0.isTakenBack) }
        }
        if !act.grid.isEmpty {
            found += standIns(of: act).filter { $0.number == number }.map { ($0.by, $0.isTakenBack) }
            found += book.assignments.values.joined().filter { $0.number == number }.map { ($0.by, $0.isTakenBack) }
            found += book.canvasses.values.joined().filter { $0.number == number }.map { ($0.by, $0.isTakenBack) }
            let urges = book.urges.values.joined().filter { $0.urge.notice.grid == act.grid }
            // What the other has read is said; it cannot be unsaid.
            found += urges.filter { $0.number == number && $0.readAt == nil }.map { ($0.by, $0.isTakenBack) }
        }
        return found
    }

    /// What started a matter's clocks, its opening or its being opened again: while nobody else has read it, nothing
    /// rests on it, and for a person only within a minute.
    private func mayTakeBack(
        _ matter: Matter, from number: Int, _ start: Moment, of act: TakenBack, in book: CommunityBook,
        by staff: Staff, at now: Moment
    ) throws(Refusal) {
        let readings = book.readings[matter.notice] ?? []
        if let other = readings.first(where: { $0.by != staff.id }) { throw .othersRestOnIt(staff: other.by) }
        try nothingRests(on: matter, from: number, of: act, in: book, by: staff)
        // Without the first act on it a passed limit is again what it was.
        guard matter.kind.isAboutPerson, matter.opening.origin != .limit else { return }
        try isSoon(after: start, at: now)
    }

    /// An abnormal look that joined an open anomaly holds it up like the one that opened it: while nobody else has read or
    /// done anything since, and only within a minute. When a late entry was written is not known; there what was done counts.
    private func mayTakeBackJoined(
        _ act: TakenBack, in book: CommunityBook, by staff: Staff, at now: Moment
    ) throws(Refusal) {
        guard let record = book.elders[act.elder], let matter = book.openMatter(.anomaly, of: act.elder) else { return }
        for look in record.looks.recent where act.entries.contains(look.number) && look.outcome == .abnormal {
            guard !look.isImported, look.number > matter.number, !act.entries.contains(matter.number) else { continue }
            let readings = book.readings[matter.notice] ?? []
            let isRead = { (reading: Reading) in reading.by != staff.id && reading.at >= look.observed }
            if !look.isLateEntry, let other = readings.first(where: isRead) { throw .othersRestOnIt(staff: other.by) }
            try nothingRests(on: matter, from: look.number, of: act, in: book, by: staff)
            if !look.isLateEntry { try isSoon(after: look.observed, at: now) }
        }
    }

    private func isSoon(after start: Moment, at now: Moment) throws(Refusal) {
        if now.seconds(since: start) > profile.undoAbnormalSeconds {
            throw .tooLateToTakeBack(seconds: profile.undoAbnormalSeconds)
        }
    }

    /// Whether nobody has tried, stepped, looked or visited since an entry about a matter.
    private func nothingRests(
        on matter: Matter, from number: Int, of act: TakenBack, in book: CommunityBook, by staff: Staff
    ) throws(Refusal) {
        let tried = matter.standingAttempts.first { $0.number > number && !act.entries.contains($0.number) }
        if let tried { throw .othersRestOnIt(staff: tried.by) }
        if let later = later(than: number, on: matter, but: act) { throw .othersRestOnIt(staff: later.by) }
        // Whatever another has seen since was seen because of it; one's own calmer look is a correction.
        let joined = book.elders[matter.elder]?.looks.recent.first {
            $0.number > number && !$0.isTakenBack && !act.entries.contains($0.number)
                && ($0.outcome == .abnormal || $0.by != staff.id)
        }
        if let joined { throw .othersRestOnIt(staff: joined.by) }
        let visited = book.elders[matter.elder]?.visits.first {
            $0.number > number && !$0.isTakenBack && !act.entries.contains($0.number)
                && ($0.body.outcome == .abnormal || $0.by != staff.id)
        }
        if let visited { throw .othersRestOnIt(staff: visited.by) }
    }

    /// Whether somebody may put an act of their own in force again (redo).
    func mayRestore(_ act: TakenBack, by staff: Staff, at now: Moment) throws(Refusal) {
        guard let book = book(of: act) else { throw .nothingToRedo }
        try reaches(act, staff, at: now)
        let isMine = act.entries.contains { number in
            owned(number, of: act, in: book).contains { $0.isTakenBack && $0.by == staff.id }
        }
        guard isMine else { throw .nothingToRedo }
        try isStillFree(act, in: book)
        try stillHolds(act, in: book, at: now)
        let matters = matters(of: act)
        // What was done since rests on where the matter stands without it.
        for matter in matters {
            guard let first = matter.steps.first(where: { act.entries.contains($0.number) }) else { continue }
            let hasLater = matter.steps.contains {
                $0.number > first.number && !$0.isTakenBack && !act.entries.contains($0.number)
            }
            if hasLater { throw .nothingToRedo }
        }
        // A matter that was opened since would make two: the look then joins it by being logged again.
        for matter in matters where act.entries.contains(matter.number) {
            let isOpenAgain = matters.contains {
                $0.isUnhandled && $0.kind == matter.kind && $0.opening.isQuiet == matter.opening.isQuiet
            }
            if isOpenAgain && matter.kind.isAboutPerson { throw .nothingToRedo }
            if let ticket = matter.opening.report?.ticket, !ticket.isEmpty,
                books.values.contains(where: { $0.hasTicket(ticket) })
            {
                throw .ticketExists(ticket: ticket)
            }
        }
    }

    /// Whether nobody has taken the grid over, or given it back, since.
    private func isStillFree(_ act: TakenBack, in book: CommunityBook) throws(Refusal) {
        guard let last = act.entries.last, !standIns(of: act).isEmpty else { return }
        let isTaken = book.standIns[act.grid]?.contains { $0.number > last && !$0.isTakenBack } ?? false
        if isTaken { throw .nothingToRedo }
    }
}
