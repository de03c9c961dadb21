extension CommunityBook {
    /// Applies the next entry of this book.
    mutating func apply(_ entry: Entry, offset: UTCOffset) {
        lastNumber = entry.number
        let day = offset.day(of: entry.at)
        if lastDay.map({ day > $0 }) ?? true { roll(to: day, offset: offset) }
        let today = lastDay ?? day
        switch entry.event {
        case .registered(let record): register(record, at: entry.at)
        case .amended(let amendment): amend(amendment, at: entry.at)
        case .checkRecorded(let check):
            guard let manner = elders[check.elder]?.elder.signManner else { return }
            let look = Look(check, number: entry.number, by: entry.by)
            elders[check.elder]?.looks.add(look, today: today, manner: manner, offset: offset)
        case .absenceReported(let absence):
            elders[absence.elder]?.absences.append(.init(number: entry.number, absence: absence))
        case .matterOpened(let opening):
            let id = entry.newID("M")
            matters[id] = Matter(
                id: id, number: entry.number, opening: opening, openedAt: entry.at, openedBy: entry.by)
        case .matterStepped(let step):
            matters[step.matter]?.steps.append(
                .init(number: entry.number, at: entry.at, by: entry.by, step: step.step, late: step.late))
        case .attemptRecorded(let attempt): log(attempt, entry)
        case .noticeRead(let reading):
            readings[reading.notice, default: []].append(Reading(by: entry.by, at: entry.at))
        case .takenBack(let act): setTakenBack(act, to: true)
        case .restored(let act): setTakenBack(act, to: false)
        case .profileAdopted: break
        }
    }

    private mutating func register(_ record: RegisterRecord, at moment: Moment) {
        switch record {
        case .grid(let grid): grids[grid.id] = grid
        case .building(let building): buildings[building.id] = building
        case .elder(let elder):
            // A second registration changes the file and forgets nothing.
            if elders[elder.id] == nil { elders[elder.id] = ElderRecord(elder: elder, registeredAt: moment) }
            change(elder.id, at: moment) { $0 = elder }
        case .community, .staff, .duty: break
        }
    }

    private mutating func amend(_ amendment: Amendment, at moment: Moment) {
        switch amendment.register {
        case .grid: grids[amendment.id]?.amend(amendment.changes)
        case .building: buildings[amendment.id]?.amend(amendment.changes)
        case .elder:
            change(amendment.id, at: moment) { $0.amend(amendment.changes) }
        case .community, .staff, .duty: break
        }
    }

    private mutating func change(_ id: String, at moment: Moment, by change: (inout Elder) -> Void) {
        guard var record = elders[id] else { return }
        change(&record.elder)
        let standing = Standing(record.elder, since: moment)
        if record.standings.last.map({ !$0.agrees(with: standing) }) ?? true { record.standings.append(standing) }
        elders[id] = record
    }

    private mutating func log(_ attempt: Attempt, _ entry: Entry) {
        matters[attempt.matter]?.attempts.append(
            .init(number: entry.number, at: entry.at, by: entry.by, attempt: attempt))
        // What no matter keeps is kept with the person, so that it can be seen and taken back.
        if attempt.result.isContact || matters[attempt.matter] == nil {
            elders[attempt.elder]?.looks.contacts.append(
                ContactMade(number: entry.number, at: entry.at, by: entry.by, isSign: attempt.result.isContact))
        }
    }

    private mutating func setTakenBack(_ act: TakenBack, to isTakenBack: Bool) {
        for number in act.entries {
            elders[act.elder]?.looks.setTakenBack(number, to: isTakenBack)
            if let index = elders[act.elder]?.absences.firstIndex(where: { $0.number == number }) {
                elders[act.elder]?.absences[index].isTakenBack = isTakenBack
            }
            for matter in matters.about(act.elder) {
                matters[matter.id]?.setTakenBack(number, to: isTakenBack)
            }
        }
    }
}

extension Matter {
    /// Sets the opening, an attempt or a step back, or in force again.
    mutating func setTakenBack(_ number: Int, to isTakenBack: Bool) {
        if self.number == number { self.isTakenBack = isTakenBack }
        for index in attempts.indices where attempts[index].number == number {
            attempts[index].isTakenBack = isTakenBack
        }
        for index in steps.indices where steps[index].number == number { steps[index].isTakenBack = isTakenBack }
    }
}
