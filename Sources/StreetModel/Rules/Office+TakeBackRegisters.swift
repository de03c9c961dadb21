extension ElderRecord {
    /// What an entry made in this file beside looks, contacts and absences, with who made it.
    func owned(_ number: Int) -> [(by: String, isTakenBack: Bool)] {
        var found: [(by: String, isTakenBack: Bool)] = []
        found += visits.filter { $0.number == number }.map { ($0.by, $0.isTakenBack) }
        found += evaluations.filter { $0.number == number }.map { ($0.by, $0.isTakenBack) }
        for leaving in leavings {
            if leaving.report.number == number { found.append((leaving.report.by, leaving.report.isTakenBack)) }
            if let decision = leaving.decision, decision.number == number {
                found.append((decision.by, decision.isTakenBack))
            }
        }
        let decisions = absences.flatMap(\.decisions)
        return found + decisions.filter { $0.number == number }.map { ($0.by, $0.isTakenBack) }
    }
}

extension Office {
    /// Whether somebody sets another's entry right: community staff and above, in what they answer for, with a reason;
    /// never what belongs to a matter, which has steps of its own for that.
    func mayCorrect(_ number: Int, of act: TakenBack, _ staff: Staff) -> Bool {
        if !Office.isAboveGrid(staff) || act.reason.isBlank || act.elder.isEmpty { return false }
        return !matters(about: act.elder).contains { matter in
            matter.number == number || matter.attempts.contains { $0.number == number }
                || matter.steps.contains { $0.number == number }
        }
    }

    /// Whether entries of a file can go: no decision rests on them, and without them no passed limit would be excused.
    func nothingRestsOn(_ act: TakenBack, in book: CommunityBook, at now: Moment) throws(Refusal) {
        guard let record = book.elders[act.elder] else { return }
        for number in act.entries {
            if let leaving = record.leavings.first(where: { $0.report.number == number }),
                let decision = leaving.decision, !decision.isTakenBack
            {
                throw .othersRestOnIt(staff: decision.by)
            }
            guard let absence = record.absences.first(where: { $0.number == number }) else { continue }
            if let decision = absence.decisions.last(where: { !$0.isTakenBack && !act.entries.contains($0.number) }) {
                throw .othersRestOnIt(staff: decision.by)
            }
        }
        try limitStays(act, to: true, in: book, at: now)
    }

    /// Whether entries of a file can be in force again: nothing took their place, and the rule that let them pass would
    /// let them pass now.
    func stillHolds(_ act: TakenBack, in book: CommunityBook, at now: Moment) throws(Refusal) {
        guard let record = book.elders[act.elder] else { return }
        for leaving in record.leavings {
            if act.entries.contains(leaving.report.number) {
                if record.elder.status != .here || record.leavings.contains(where: \.isWaiting) { throw .nothingToRedo }
            }
            guard let decision = leaving.decision, act.entries.contains(decision.number) else { continue }
            if !leaving.isWaiting || record.elder.status != .here { throw .nothingToRedo }
            if decision.body.isConfirmed { try nobodyIsSought(record, at: now) }
        }
        try limitStays(act, to: false, in: book, at: now)
    }

    /// Taking back and putting in force again end no passed limit: neither an absence nor its end is a sign of life.
    private func limitStays(
        _ act: TakenBack, to isTakenBack: Bool, in book: CommunityBook, at now: Moment
    ) throws(Refusal) {
        guard let record = book.elders[act.elder], limitBreach(of: record, in: book, at: now) != nil else { return }
        var after = record
        for index in after.absences.indices {
            if act.entries.contains(after.absences[index].number) { after.absences[index].isTakenBack = isTakenBack }
            for number in act.entries { _ = after.absences[index].decisions.setTakenBack(number, to: isTakenBack) }
        }
        if after.absences == record.absences { return }
        // With the matter of the passed limit it is as it was.
        let hasMatter = book.matters.about(act.elder).contains { act.entries.contains($0.number) }
        if !isTakenBack && hasMatter { return }
        if limitBreach(of: after, in: book, at: now) == nil { throw .register(.limitHasPassed(act.elder)) }
    }

    /// What was registered by hand can be taken back while nothing has happened to it.
    func nothingRestsOn(_ registration: KeptRegistration, in book: CommunityBook) throws(Refusal) {
        // What others wrote would be gone with it.
        if !registration.changedBy.isEmpty { throw .othersRestOnIt(staff: registration.changedBy) }
        switch registration.kind {
        case .elder:
            guard let record = book.elders[registration.id] else { throw .nothingToTakeBack }
            let isUntouched =
                record.looks == LookLog() && record.visits.isEmpty && record.absences.isEmpty
                && record.leavings.isEmpty && record.evaluations.isEmpty && record.standings.count < 2
                && book.matters.about(registration.id).isEmpty
            if !isUntouched { throw .register(.isNotEmpty(registration.id)) }
        case .building:
            let hasPeople = book.elders.values.contains { $0.elder.building == registration.id }
            let hasFindings = book.canvasses[registration.id]?.contains { !$0.isTakenBack } ?? false
            if hasPeople || hasFindings { throw .register(.isNotEmpty(registration.id)) }
        case .grid:
            if book.buildings.values.contains(where: { $0.grid == registration.id }) {
                throw .register(.isNotEmpty(registration.id))
            }
        case .community, .staff, .duty: throw .nothingToTakeBack
        }
    }
}
