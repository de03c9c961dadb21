extension Office {
    /// Somebody is said to have left: anybody in whose scope the person lies may say so; nothing ends by it (DOMAIN §2).
    func decide(_ asked: LeavingReported, by staff: Staff, at now: Moment) throws(Refusal) -> LeavingReported {
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

    /// The second hand: community staff or above, never who reported it or imported it; not while somebody may be lying
    /// behind the curtain. What was confirmed in error is set right by saying no with a reason: the person is due again.
    func decide(_ asked: LeavingDecided, by staff: Staff, at now: Moment) throws(Refusal) -> LeavingDecided {
        let record = try record(asked.elder, for: staff, at: now)
        guard let leaving = record.leavings.last(where: { $0.report.number == asked.leaving }) else {
            throw .register(.noLeavingWaits)
        }
        if asked.isConfirmed {
            guard leaving.isWaiting else { throw .register(.noLeavingWaits) }
            if leaving.report.by == staff.id { throw .register(.ownHand) }
            try nobodyIsSought(record, at: now)
        } else {
            guard leaving.isWaiting || leaving.isInForce, record.leftTo.isEmpty else {
                throw .register(.noLeavingWaits)
            }
            if asked.reason.isBlank { throw .needsReason }
        }
        return asked
    }

    /// Whoever is looked for is found before they leave a register, for good or for another community: nobody looks for
    /// them afterwards, or two communities would. A passed limit counts as such until somebody has handled it.
    func nobodyIsSought(_ record: ElderRecord, at now: Moment) throws(Refusal) {
        let id = record.elder.id
        let matters = matters(about: id)
        if let open = matters.last(where: \.isUnhandled) { throw .register(.hasOpenMatter(open.id)) }
        guard let book = book(ofElder: id), let limit = limitBreach(of: record, in: book, at: now) else { return }
        let isHandled = matters.contains { matter in
            guard let handling = matter.progress.handling, !matter.isTakenBack else { return false }
            return !matter.progress.isWithdrawn && handling.happened >= limit.since
        }
        if !isHandled { throw .register(.limitHasPassed(id)) }
    }

    /// Whether a passed limit is late again once the matter that stands for it is withdrawn: only a sign of life ends one
    /// (DOMAIN §3), and an absence that was told since would hide it.
    func limitStays(without matter: Matter, at now: Moment) throws(Refusal) {
        guard matter.opening.origin == .limit, matter.progress.stage == .opened,
            var book = book(ofMatter: matter.id), let record = book.elders[matter.elder],
            lastSign(of: record).cut <= matter.opening.start
        else { return }
        book.matters[matter.id] = nil
        if limitBreach(of: record, in: book, at: now) == nil { throw .register(.limitHasPassed(matter.elder)) }
    }

    /// Whether a change of what decides about being due leaves a passed limit as it is: only a sign of life ends one
    /// (DOMAIN §3), and neither another risk nor a withdrawn consent is one.
    func limitStays(_ record: ElderRecord, as changed: Elder, at now: Moment) throws(Refusal) {
        guard let book = book(ofElder: record.elder.id), limitBreach(of: record, in: book, at: now) != nil else {
            return
        }
        var after = record
        after.elder = changed
        after.standings.append(Standing(changed, since: now))
        if limitBreach(of: after, in: book, at: now) == nil { throw .register(.limitHasPassed(record.elder.id)) }
    }
}
