extension Office {
    /// What happens to a person beside looks, attempts and matters.
    func decide(_ event: ElderEvent, by staff: Staff, at now: Moment) throws(Refusal) -> [Event] {
        switch event {
        case .leavingReported(let report): return [.elder(.leavingReported(try decide(report, by: staff, at: now)))]
        case .leavingDecided(let decision): return [.elder(.leavingDecided(try decide(decision, by: staff, at: now)))]
        case .absenceDecided(let decision): return [.elder(.absenceDecided(try decide(decision, by: staff, at: now)))]
        case .visitRecorded(let visit): return try decide(visit, by: staff, at: now)
        case .evaluationRecorded(let answers):
            _ = try record(answers.elder, for: staff, at: now)
            return [.elder(.evaluationRecorded(answers))]
        case .arrived(let arrival): return [.elder(.arrived(try decide(arrival, by: staff, at: now)))]
        case .left(let leaving): return [.elder(.left(try decide(leaving, by: staff)))]
        }
    }

    /// Somebody is said to have left: anybody in whose scope the person lies may say so; nothing ends by it (DOMAIN §2).
    private func decide(
        _ asked: LeavingReported, by staff: Staff, at now: Moment
    ) throws(Refusal) -> LeavingReported {
        let record = try record(asked.elder, for: staff, at: now)
        guard record.elder.status == .here, asked.status != .here else {
            throw .notHere(elder: asked.elder, status: record.elder.status)
        }
        if record.leavings.contains(where: \.isWaiting) { throw .register(.leavingWaits) }
        if let on = asked.on, on > offset.day(of: now) { throw .register(.field("on", .futureDate)) }
        var report = asked
        report.isImported = false
        return report
    }

    /// The second hand: community staff or above, never who reported it; not while somebody may be lying behind the
    /// curtain.
    private func decide(
        _ asked: LeavingDecided, by staff: Staff, at now: Moment
    ) throws(Refusal) -> LeavingDecided {
        let record = try record(asked.elder, for: staff, at: now)
        guard let leaving = record.leavings.last(where: \.isWaiting), leaving.report.number == asked.leaving else {
            throw .register(.noLeavingWaits)
        }
        if !Office.isAboveGrid(staff) { throw .needsRole(.communityStaff) }
        if leaving.report.by == staff.id && !leaving.report.body.isImported { throw .register(.ownHand) }
        if !asked.isConfirmed {
            if asked.reason.isBlank { throw .needsReason }
            return asked
        }
        try nothingOpen(about: record)
        return asked
    }

    /// An anomaly that nobody has handled runs on: who leaves the register is looked for no more.
    func nothingOpen(about record: ElderRecord) throws(Refusal) {
        let id = record.elder.id
        guard let open = book(ofElder: id)?.openMatter(.anomaly, of: id) else { return }
        throw .register(.hasOpenMatter(open.id))
    }

    /// Approving is community staff's; that somebody is back may be said by whoever looks after them.
    private func decide(
        _ asked: AbsenceDecided, by staff: Staff, at now: Moment
    ) throws(Refusal) -> AbsenceDecided {
        let record = try record(asked.elder, for: staff, at: now)
        guard let reported = record.absences.last(where: { $0.number == asked.absence && !$0.isTakenBack }) else {
            throw .register(.unknownAbsence)
        }
        let today = offset.day(of: now)
        var decision = asked
        switch asked.verdict {
        case .approved:
            if !Office.isAboveGrid(staff) { throw .needsRole(.communityStaff) }
            if reported.by == staff.id && staff.role == .gridWorker { throw .register(.ownHand) }
            if !reported.isWaiting { throw .alreadySo }
        case .refused:
            if !Office.isAboveGrid(staff) { throw .needsRole(.communityStaff) }
            if asked.reason.isBlank { throw .needsReason }
            decision.on = today
        case .ended:
            decision.on = asked.on ?? today
            if let on = decision.on, on > today || on < today - 1 { throw .dateNotAhead }
            if reported.lastDay < today { throw .alreadySo }
        }
        return decision
    }

    private func decide(_ asked: ElderArrived, by staff: Staff, at now: Moment) throws(Refusal) -> ElderArrived {
        if !Office.isSupervising(staff) { throw .needsRole(.supervisor) }
        guard let from = books[asked.from], let record = from.elders[asked.elder.id] else {
            throw .unknownElder(asked.elder.id)
        }
        guard record.elder.status == .here else {
            throw .notHere(elder: asked.elder.id, status: record.elder.status)
        }
        guard let to = building(asked.elder.building) else {
            throw .register(.unknownBuilding(asked.elder.building))
        }
        if to.id.hasPrefix(asked.from) { throw .alreadySo }
        try nothingOpen(about: record)
        try check(asked.elder, was: nil, at: now)
        var arrival = asked
        arrival.move = "V\(from.code)-\(from.lastNumber)"
        arrival.lastSign = lastSign(of: record)
        arrival.marks = record.looks.marks
        return arrival
    }

    /// The second half of a move: whoever has both books open completes it (DESIGN §3).
    private func decide(_ asked: ElderLeft, by staff: Staff) throws(Refusal) -> ElderLeft {
        guard let arrived = books[asked.to]?.elders[asked.elder], arrived.move == asked.move else {
            throw .unknownElder(asked.elder)
        }
        let isThere = books.values.contains { book in
            book.code != asked.to && book.elders[asked.elder]?.elder.status == .here
        }
        if !isThere { throw .alreadySo }
        return asked
    }

    /// A visit: who may, and when; something wrong opens an anomaly as an abnormal look does (DOMAIN §3).
    private func decide(_ asked: VisitRecorded, by staff: Staff, at now: Moment) throws(Refusal) -> [Event] {
        let record = try record(asked.elder, for: staff, at: now)
        guard record.elder.status == .here else {
            throw .notHere(elder: asked.elder, status: record.elder.status)
        }
        guard asked.observed.cut <= now.cut else { throw .observedInFuture }
        guard offset.day(of: asked.observed) >= offset.day(of: now) - 1 else { throw .observedTooLongAgo }
        return [.elder(.visitRecorded(asked))]
    }
}
