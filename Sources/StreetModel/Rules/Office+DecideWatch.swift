extension Office {
    /// Urging the one who is to act on a matter or a breach (催办); it waits on their screen until read.
    func decide(_ asked: Urge, by staff: Staff, at now: Moment) throws(Refusal) -> [Event] {
        let notice = asked.notice
        let open = matter(of: notice)
        let isOpenMatter = open.map { $0.isOpen && $0.notice == notice } ?? false
        guard isOpenMatter || breaches(at: now).contains(where: { $0.notice == notice }) else { throw .noticeIsOver }
        var urge = asked
        urge.to = open.map { owner(of: $0, at: now) } ?? accountable(for: notice.grid, on: offset.day(of: now))
        if urge.to == staff.id {
            if !keeper(of: notice.grid, on: offset.day(of: now)).isEmpty { throw .alreadySo }
            // Who answers only because the grid has nobody urges whoever reads it first.
            urge.to = ""
        }
        return [.urged(urge)]
    }

    /// Taking a grid over for today (顶班), oneself or by who supervises; an empty name gives it back (DOMAIN §3).
    func decide(_ asked: StandIn, by staff: Staff, at now: Moment) throws(Refusal) -> [Event] {
        guard let grid = grid(asked.grid) else { throw .unknownGrid(asked.grid) }
        let today = offset.day(of: now)
        if asked.day != today { throw .dateNotAhead }
        if !grid.isOpen { throw .register(.gridIsClosed(grid.id)) }
        let current = keeper(of: grid.id, on: today)
        if asked.staff.isEmpty {
            guard let standIn = standIn(for: grid.id, on: today) else { throw .alreadySo }
            let isOwn = standIn.staff == staff.id || isWorker(staff.id, of: grid.id, on: today)
            if !isOwn && Act.giveBack.reach(of: staff.role) == .ownDoing { throw .notYours }
            return [.gridCovered(asked)]
        }
        guard let new = street.staff[asked.staff] else { throw .unknownStaff(asked.staff) }
        guard new.role == .gridWorker, new.community == grid.community else { throw .mayNotStandIn(staff: new.id) }
        if current == new.id { throw .alreadySo }
        return [.gridCovered(asked)]
    }

    /// An absence that somebody reported. Told by anyone but the person it holds for today only, until community staff
    /// approve it (``AbsenceDecided``) or enter it themselves, which is their approval (DOMAIN §2). It excuses from
    /// yesterday on, whenever the person left. Where a limit has passed it writes its matter: only what is known of the
    /// person ends that.
    func decide(_ asked: Absence, by staff: Staff, at now: Moment) throws(Refusal) -> [Event] {
        let record = try record(asked.elder, for: staff, at: now)
        guard record.elder.status == .here else {
            throw .notHere(elder: asked.elder, status: record.elder.status)
        }
        let today = offset.day(of: now)
        if asked.through < today || asked.from > asked.through { throw .dateNotAhead }
        let days = longest(asked.reason)
        if days > 0 && (asked.through - asked.from >= days || isOverlong(asked, of: record)) {
            throw .absenceTooLong(days: days)
        }
        var absence = asked
        absence.isImported = false
        absence.excusesFrom = asked.from < today - 1 ? today - 1 : nil
        if !Office.isAboveGrid(staff) && asked.through > today && !asked.isToldByPerson(record.elder) {
            absence.heldThrough = today
        }
        let isSaid = record.absences.contains {
            !$0.isTakenBack && $0.isWaiting == (absence.heldThrough != nil) && $0.absence.saysSame(as: absence)
        }
        if isSaid { throw .alreadySo }
        // Being told that somebody is away is an act on the passed limit, and no result on the person: the clock runs on.
        return passedLimit(of: record, at: now) + [.absenceReported(absence)]
    }

    /// How many days an absence lasts at most; 0 without end.
    func longest(_ reason: Absence.Reason) -> Int {
        reason == .hospital ? profile.hospitalAbsenceDays : profile.absenceDays
    }

    /// Whether an absence, with those that it joins without a day between, reaches too far behind the last time somebody
    /// was reached: it is renewed after a telephone call (DOMAIN §2), and not by a second report beforehand.
    ///
    /// One that somebody has ended joins nothing, and what is excused already may be told anew, as a stay in hospital is.
    /// - Parameter own: the number under which it is there already, waiting to be approved; 0 for a new one.
    func isOverlong(_ asked: Absence, of record: ElderRecord, own: Int = 0) -> Bool {
        let others = record.absences.filter { other in
            !other.isTakenBack && other.number != own && other.absence.from <= other.lastDay
                && !other.decisions.contains { !$0.isTakenBack && $0.body.verdict == .ended }
        }
        if others.contains(where: { $0.absence.from <= asked.from && asked.through <= $0.lastDay }) { return false }
        var (first, last, days) = (asked.from, asked.through, longest(asked.reason))
        // Each pass may join one that lies beyond those joined so far.
        for _ in others {
            for other in others where other.absence.from <= last + 1 && first <= other.lastDay + 1 {
                (first, last) = (min(first, other.absence.from), max(last, other.lastDay))
                days = max(days, longest(other.absence.reason))
            }
        }
        let trail = record.looks.trail(manner: record.elder.signManner, offset: offset)
        let reached = trail.lastContact.map { offset.day(of: $0) }
        return days > 0 && last - max(first, reached ?? first) >= days
    }

    /// A shift of the duty rota, new or changed: community staff for their community, supervisors for all.
    func decide(_ asked: DutyShift, by staff: Staff, at now: Moment) throws(Refusal) -> [Event] {
        guard let day = asked.day else { throw .needsDate }
        guard asked.place == code || street.communities[asked.place] != nil else { throw .unknownPlace(asked.place) }
        for telephone in [asked.telephone, asked.officerTelephone]
        where !telephone.isEmpty && !TelephoneNumber.isPlausible(telephone) {
            throw .notATelephone(telephone)
        }
        // Last night's shift can be changed until it is over.
        let running = self.shift(at: now)
        let first = asked.shift == running.shift ? running.day : offset.day(of: now)
        if day < first { throw .dateNotAhead }
        var shift = DutyShift(id: DutyShift.id(day: day, shift: asked.shift, place: asked.place))
        (shift.day, shift.shift, shift.place) = (day, asked.shift, asked.place)
        (shift.person, shift.telephone) = (asked.person, asked.telephone)
        (shift.officer, shift.officerTelephone) = (asked.officer, asked.officerTelephone)
        if street.duty[shift.id] == shift { throw .alreadySo }
        return [.registered(.duty(shift))]
    }
}
