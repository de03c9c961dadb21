extension Office {
    /// The visits that somebody is due for at a moment, by telephone and at the door: the only function that says so.
    ///
    /// Empty where the profile asks for none, and for who has not consented (``consentAsk(of:at:)``).
    package func visits(of record: ElderRecord, at now: Moment) -> [VisitView] {
        VisitKind.allCases.compactMap { visit($0, of: record, at: now) }
    }

    /// The visit of one kind: the rhythm's, or what is more urgent where it waits.
    package func visit(_ kind: VisitKind, of record: ElderRecord, at now: Moment) -> VisitView? {
        let standing = record.standing(at: now)
        guard standing.status == .here, standing.hasConsented else { return nil }
        let regular = regularVisit(kind, of: record, standing, at: now)
        if regular?.state == .excused { return regular }
        let urgent: VisitView? =
            switch kind {
            case .telephone: unclearVisit(of: record, at: now)
            case .door: changeVisit(of: record, standing, at: now)
            }
        var view = regular
        if let urgent, !(regular.map { $0.isWaiting && $0.through <= urgent.through } ?? false) { view = urgent }
        // What is more urgent hides no visit that is overdue already.
        if let regular, regular.state == .overdue, view?.isWaiting ?? false {
            view?.state = .overdue
            view?.since = regular.since
        }
        if let due = view, due.isWaiting { view?.tryInVain(record.visits) }
        return view
    }

    /// Who has not consented is asked again each quarter; whatever visit is recorded is the asking. Nil for all others.
    package func consentAsk(of record: ElderRecord, at now: Moment) -> VisitView? {
        let standing = record.standing(at: now)
        guard let period = profile.visits.consent, standing.status == .here, !standing.hasConsented else { return nil }
        var view = view(.door, .consent, of: record, period.days(around: offset.day(of: now)))
        settle(&view, record.visits.filter { !$0.isTakenBack && $0.body.isReached }, at: now)
        return view
    }

    // MARK: - The rhythm

    private func regularVisit(
        _ kind: VisitKind, of record: ElderRecord, _ standing: Standing, at now: Moment
    ) -> VisitView? {
        let today = offset.day(of: now)
        guard let (period, reason) = rhythm(kind, of: standing, at: now) else { return nil }
        var days = period.days(around: today)
        var before = days.lowerBound - 1
        if let absence = record.absences.last(where: { $0.covers(today) }) {
            guard kind == .telephone, let block = block(of: absence, around: today) else {
                var excused = view(kind, reason, of: record, days)
                excused.state = .excused
                return excused
            }
            days = block
            // Only a block of the same absence comes before a block.
            before = max(days.lowerBound - 1, absence.absence.from - 1)
            var view = view(kind, .absent, of: record, days)
            settle(&view, made(kind, of: record), at: now)
            if view.isWaiting && before >= absence.absence.from {
                let first = before - (profile.visits.absentDays - 1)
                markOverdue(&view, of: record, first...before)
            }
            return view
        }
        var view = view(kind, reason, of: record, days)
        settle(&view, made(kind, of: record), at: now)
        let end = view.from - 1
        let was = record.standing(at: end)
        if view.isWaiting, was.status == .here, was.hasConsented, record.absence(on: before) == nil,
            let (known, _) = rhythm(kind, of: was, at: end), known == period
        {
            markOverdue(&view, of: record, period.days(around: before))
        }
        return view
    }

    /// How often, and why: who has no agreement at all is telephoned as often as the profile says for that.
    private func rhythm(
        _ kind: VisitKind, of standing: Standing, at moment: Moment
    ) -> (period: VisitPeriod, reason: VisitReason)? {
        if kind == .telephone, standing.morningBy == nil, standing.eveningBy == nil,
            let period = profile.visits.noAgreement
        {
            return (period, .noAgreement)
        }
        let rhythm = profile.visits.rhythm(for: risk(of: standing, at: moment))
        return rhythm.period(of: kind).map { ($0, .risk) }
    }

    /// The days within which an absent person is called once, counted from the first day away; nil where the person is
    /// back before they are over.
    private func block(of absence: ElderRecord.ReportedAbsence, around day: Day) -> ClosedRange<Day>? {
        let length = profile.visits.absentDays
        guard length > 0 else { return nil }
        let first = absence.absence.from + (day - absence.absence.from) / length * length
        return first + (length - 1) <= absence.lastDay ? first...(first + (length - 1)) : nil
    }

    // MARK: - What cannot wait for the rhythm

    /// Looks in a row that could make nothing out make a call due the same day; a contact since begins a new row.
    private func unclearVisit(of record: ElderRecord, at now: Moment) -> VisitView? {
        let needed = profile.visits.unclearLooks
        guard needed > 0, let newest = record.looks.recent.last, newest.observed <= now else { return nil }
        let called = made(.telephone, of: record).map(\.body.observed).max()
        let contact = record.looks.contacts.last { $0.counts }?.at
        let since = max(called ?? Moment(seconds: 0), contact ?? Moment(seconds: 0))
        let row = record.looks.recent.reversed().filter { !$0.isTakenBack }.prefix { $0.outcome == .unclear }
            .filter { $0.observed > since }
        guard row.count >= needed else { return nil }
        let day = offset.day(of: row[row.count - needed].observed)
        var view = view(.telephone, .unclear, of: record, day...day)
        settle(&view, [], at: now)
        return view
    }

    /// A great change makes a visit at the door due within hours: the risk was raised to red, or back from hospital.
    private func changeVisit(of record: ElderRecord, _ standing: Standing, at now: Moment) -> VisitView? {
        let hours = profile.visits.changeHours
        guard hours > 0 else { return nil }
        let changes = [raised(record, standing, at: now), backFromHospital(record, at: now)]
        guard let since = changes.compactMap({ $0 }).max() else { return nil }
        let visits = made(.door, of: record).filter { $0.body.observed >= since }
        if !visits.isEmpty { return nil }
        var view = VisitView(
            elder: record.elder.id, kind: .door, reason: .change, from: since, through: since + hours * 3600,
            state: .open)
        settle(&view, [], at: now)
        return view
    }

    private func raised(_ record: ElderRecord, _ standing: Standing, at now: Moment) -> Moment? {
        guard standing.risk == .red else { return nil }
        let standings = record.standings.filter { $0.since <= now }
        let index = standings.indices.dropFirst().last { standings[$0 - 1].risk != .red && standings[$0].risk == .red }
        guard let index else { return nil }
        let since = standings[index].since
        // Who is again what they were within those hours was lowered by mistake: that was put right, nobody has changed.
        if index > 1, standings[index - 2].agrees(with: standings[index]),
            since.seconds(since: standings[index - 1].since) < profile.visits.changeHours * 3600
        {
            return nil
        }
        return since.cut
    }

    /// When the newest stay in hospital ended: the midnight after its last day, or when somebody said so.
    private func backFromHospital(_ record: ElderRecord, at now: Moment) -> Moment? {
        let today = offset.day(of: now)
        return record.absences.compactMap { absence -> Moment? in
            guard absence.absence.reason == .hospital, !absence.isTakenBack, absence.lastDay < today,
                absence.lastDay >= absence.absence.from
            else { return nil }
            let midnight = offset.moment(absence.lastDay + 1, TimeOfDay(seconds: 0))
            let told = absence.decisions.last { !$0.isTakenBack && $0.body.verdict == .ended }?.at.cut
            return max(midnight, told ?? midnight)
        }
        .max()
    }

    // MARK: - States

    private func view(
        _ kind: VisitKind, _ reason: VisitReason, of record: ElderRecord, _ days: ClosedRange<Day>
    ) -> VisitView {
        let midnight = TimeOfDay(seconds: 0)
        return VisitView(
            elder: record.elder.id, kind: kind, reason: reason, from: offset.moment(days.lowerBound, midnight),
            through: offset.moment(days.upperBound + 1, midnight) - 1, state: .open)
    }

    /// The visits of a kind that reached somebody, in no order.
    private func made(_ kind: VisitKind, of record: ElderRecord) -> [Kept<VisitRecorded>] {
        record.visits.filter { $0.body.kind == kind && !$0.isTakenBack && $0.body.isReached }
    }

    /// Says where a window stands by the visits that were made in it.
    private func settle(_ view: inout VisitView, _ made: [Kept<VisitRecorded>], at now: Moment) {
        let inside = made.filter { view.from <= $0.body.observed && $0.body.observed.cut <= view.through }
        if let newest = inside.max(by: { $0.body.observed < $1.body.observed }) {
            (view.state, view.outcome, view.time) = (.done, newest.body.outcome, newest.body.observed)
            return
        }
        let isShort = view.through.seconds(since: view.from) <= 86_400
        let closing = isShort ? profile.visits.closingHours * 3600 : 86_399
        if now.cut < view.from {
            view.state = .notYet
        } else if now.cut > view.through {
            (view.state, view.since) = (.overdue, view.through)
        } else {
            view.state = now.cut >= view.through - closing ? .closing : .open
        }
    }

    /// The window before ended without a visit: what is due now is late since then. Who came later was not due there.
    private func markOverdue(_ view: inout VisitView, of record: ElderRecord, _ before: ClosedRange<Day>) {
        let from = offset.moment(before.lowerBound, TimeOfDay(seconds: 0))
        let isMade = made(view.kind, of: record).contains { from <= $0.body.observed && $0.body.observed < view.from }
        if record.registeredAt > from || isMade { return }
        (view.state, view.since) = (.overdue, view.from - 1)
    }
}

extension VisitView {
    /// Says when somebody was last tried to be reached in the window, in vain.
    fileprivate mutating func tryInVain(_ visits: [Kept<VisitRecorded>]) {
        let tried = visits.last { $0.body.kind == kind && !$0.isTakenBack && $0.body.observed >= from }
        guard let tried, !tried.body.isReached else { return }
        (outcome, time) = (tried.body.outcome, tried.body.observed)
    }
}
