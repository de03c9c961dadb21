extension CommunityBook {
    /// Applies the next entry of this book.
    mutating func apply(_ entry: Entry, offset: UTCOffset) {
        lastNumber = entry.number
        let day = offset.day(of: entry.at)
        if lastDay.map({ day > $0 }) ?? true { roll(to: day, offset: offset) }
        let today = lastDay ?? day
        switch entry.event {
        case .registered(let record): register(record, entry)
        case .amended(let amendment): amend(amendment, entry)
        case .checkRecorded(let check):
            // The record is changed where it is: it is large, and a look is what happens most.
            guard let place = elders.index(forKey: check.elder) else { return }
            let look = Look(check, number: entry.number, by: entry.by, written: entry.at)
            elders.values[place].add(look, today: today, offset: offset)
            lookAgain(look, at: check.elder)
        case .absenceReported(let absence):
            elders[absence.elder]?.absences.append(.init(number: entry.number, by: entry.by, absence: absence))
        case .matterOpened(let opening):
            let id = opening.id.isEmpty ? entry.newID("M") : opening.id
            matters[id] = Matter(
                id: id, number: entry.number, opening: opening, openedAt: entry.at, openedBy: entry.by)
            keepFact(of: id)
        case .matterStepped(let step):
            matters.change(step.matter) {
                $0.add(TakenStep(number: entry.number, at: entry.at, by: entry.by, stepped: step))
            }
            keepFact(of: step.matter)
            forget(step.matter, today: today, offset: offset)
        case .attemptRecorded(let attempt): log(attempt, entry)
        case .noticeRead(let reading):
            readings[reading.notice, default: []].append(Reading(by: entry.by, at: entry.at))
            readUrges(of: reading.notice, entry)
        case .urged(let urge):
            urges[urge.notice, default: []].append(
                SentUrge(number: entry.number, at: entry.at, by: entry.by, urge: urge))
        case .gridCovered(let standIn):
            standIns[standIn.grid, default: []].append(
                KeptStandIn(number: entry.number, by: entry.by, standIn: standIn))
        case .elder(let event): apply(event, entry, today: today, offset: offset)
        case .place(let event): apply(event, entry)
        case .consultation(let event): consultation.apply(event, entry)
        case .takenBack(let act): setTakenBack(act, to: true, at: entry.at)
        case .restored(let act): setTakenBack(act, to: false, at: entry.at)
        case .profileAdopted, .desk: break
        }
    }

    private mutating func register(_ record: RegisterRecord, _ entry: Entry) {
        if entry.more == 0 && !record.kind.isOfTheStreet {
            registrations[entry.number] = KeptRegistration(at: entry.at, by: entry.by, kind: record.kind, id: record.id)
        }
        switch record {
        case .grid(let grid): grids[grid.id] = grid
        case .building(let building):
            let grid = buildings[building.id]?.grid
            buildings[building.id] = building
            if let grid, grid != building.grid { follow(building.id, at: entry.at) }
        case .elder(let elder):
            // A second registration changes the file and forgets nothing.
            if elders[elder.id] == nil { elders[elder.id] = ElderRecord(elder: placed(elder), registeredAt: entry.at) }
            change(elder.id, at: entry.at) { $0 = elder }
        case .community, .staff, .duty: break
        }
    }

    private mutating func amend(_ amendment: Amendment, _ entry: Entry) {
        for (number, kept) in registrations
        where kept.id == amendment.id && kept.kind == amendment.register && kept.by != entry.by
            && kept.changedBy.isEmpty
        {
            registrations[number]?.changedBy = entry.by
        }
        switch amendment.register {
        case .grid: grids[amendment.id]?.amend(amendment.changes)
        case .building:
            buildings[amendment.id]?.amend(amendment.changes)
            if amendment.changes.contains(where: { $0.field == "grid" }) { follow(amendment.id, at: entry.at) }
        case .elder:
            change(amendment.id, at: entry.at) { $0.amend(amendment.changes) }
        case .community, .staff, .duty: break
        }
    }

    /// Changes a file; what decides about being due is kept with its date.
    mutating func change(_ id: String, at moment: Moment, by change: (inout Elder) -> Void) {
        guard var record = elders[id] else { return }
        let before = record.elder
        let grid = record.elder.grid
        change(&record.elder)
        record.elder = placed(record.elder)
        if !record.elder.isAtHome(of: before) { record.looks.leaveWindows() }
        if record.elder.grid != grid { bring(record.elder) }
        let standing = Standing(record.elder, since: moment)
        if record.standings.last.map({ !$0.agrees(with: standing) }) ?? true { record.standings.append(standing) }
        elders[id] = record
    }

    /// What is open about a person goes with them to another grid: who may act there has to see it, and it rings anew.
    private mutating func bring(_ elder: Elder) {
        for matter in matters.about(elder.id) where matter.isOpen {
            matters.change(matter.id) { $0.opening.grid = elder.grid }
        }
    }

    private mutating func log(_ attempt: Attempt, _ entry: Entry) {
        matters.change(attempt.matter) {
            $0.attempts.append(.init(number: entry.number, at: entry.at, by: entry.by, attempt: attempt))
        }
        // What no matter keeps is kept with the person, so that it can be seen and taken back.
        if attempt.result.isContact || matters[attempt.matter] == nil {
            elders[attempt.elder]?.looks.add(
                ContactMade(number: entry.number, at: entry.at, by: entry.by, isSign: attempt.result.isContact))
        }
        if let visit = VisitRecorded(attempt, at: entry.at) { elders[attempt.elder]?.visits.append(Kept(visit, entry)) }
    }

    /// Keeps a look with what runs about the person: live state forgets looks after two days, a matter does not.
    private mutating func lookAgain(_ look: Look, at elder: String) {
        if look.isImported { return }
        for matter in matters.about(elder) where matter.isUnhandled && matter.progress.stage == .opened {
            matters[matter.id]?.looks.append(.init(number: look.number, at: look.observed.cut))
        }
    }

    private mutating func readUrges(of notice: Notice, _ entry: Entry) {
        guard var sent = urges[notice] else { return }
        for index in sent.indices where sent[index].readAt == nil && sent[index].isRead(by: entry.by) {
            sent[index].readAt = entry.at
        }
        urges[notice] = sent
    }

    /// Complaints are counted for longer than they are kept.
    private mutating func keepFact(of id: String) {
        guard let matter = matters[id], let fact = ComplaintFact(matter) else { return }
        complaints[id] = fact
    }

    private mutating func setTakenBack(_ act: TakenBack, to isTakenBack: Bool, at moment: Moment) {
        for number in act.entries {
            consultation.setTakenBack(number, of: act.subject, to: isTakenBack)
            setCareTakenBack(number, of: act.elder, to: isTakenBack, at: moment)
            setPlaceTakenBack(number, to: isTakenBack)
            elders[act.elder]?.looks.setTakenBack(number, to: isTakenBack)
            if let index = elders[act.elder]?.absences.firstIndex(where: { $0.number == number }) {
                elders[act.elder]?.absences[index].isTakenBack = isTakenBack
            }
            for matter in matters.about(act.elder) where !act.elder.isEmpty {
                matters[matter.id]?.setTakenBack(number, to: isTakenBack)
            }
            if !act.matter.isEmpty { matters[act.matter]?.setTakenBack(number, to: isTakenBack) }
        }
        if !act.matter.isEmpty { keepFact(of: act.matter) }
        if act.grid.isEmpty { return }
        for number in act.entries { setStandInTakenBack(number, of: act.grid, to: isTakenBack) }
        for (notice, sent) in urges where notice.grid == act.grid {
            for index in sent.indices where act.entries.contains(sent[index].number) {
                urges[notice]?[index].isTakenBack = isTakenBack
            }
        }
    }

    /// Sets a stand-in of a grid back, or in force again.
    mutating func setStandInTakenBack(_ number: Int, of grid: String, to isTakenBack: Bool) {
        guard let index = standIns[grid]?.firstIndex(where: { $0.number == number }) else { return }
        standIns[grid]?[index].isTakenBack = isTakenBack
    }
}
