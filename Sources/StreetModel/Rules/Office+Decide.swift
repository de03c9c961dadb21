extension Office {
    /// Asks every rule about an event: agrees by saying what is written, or throws.
    ///
    /// What is written is the event as the rules see it (an abnormal look before its time becomes an early one) and
    /// whatever follows from it (an abnormal look opens a matter), as one act. The screen asks when a key is
    /// pressed, the book asks again under its lock against the newest state (DESIGN §2). Nothing else decides. The table
    /// of rights is asked first (``Act/reach(of:)``); what it allows the finer rules may still refuse.
    package func decide(_ event: Event, by id: String, at now: Moment) throws(Refusal) -> [Event] {
        let staff = try staff(id)
        try mayAct(event, by: staff, at: now)
        switch event {
        case .checkRecorded(let check): return try decide(check, by: staff, at: now)
        case .attemptRecorded(let attempt): return try decide(attempt, by: staff, at: now)
        case .noticeRead(let reading): return try decide(reading, by: staff, at: now)
        case .matterOpened(let opening): return try decide(opening, by: staff, at: now)
        case .matterStepped(let step): return try decide(step, by: staff, at: now)
        case .urged(let urge): return try decide(urge, by: staff, at: now)
        case .gridCovered(let standIn): return try decide(standIn, by: staff, at: now)
        case .absenceReported(let absence): return try decide(absence, by: staff, at: now)
        case .registered(.duty(let shift)): return try decide(shift, by: staff, at: now)
        case .takenBack(let act):
            let act = whole(act)
            if act.subject.isEmpty {
                try mayTakeBack(act, by: staff, at: now)
            } else {
                try mayTakeBackConsultation(act, by: staff, at: now)
            }
            return [.takenBack(act)]
        case .restored(let act):
            let act = whole(act)
            if act.subject.isEmpty {
                try mayRestore(act, by: staff, at: now)
            } else {
                try mayRestoreConsultation(act, by: staff, at: now)
            }
            return [.restored(act)]
        case .elder(let event): return try decide(event, by: staff, at: now)
        case .place(let event): return try decide(event, by: staff, at: now)
        case .desk(let event): return try decide(event, by: staff, at: now)
        case .consultation(let event): return try decide(event, by: staff, at: now)
        case .registered(let record): return try decide(registering: record, by: staff, at: now)
        case .amended(let amendment): return try decide(amendment, by: staff, at: now)
        case .profileAdopted: throw .onlySetup
        }
    }

    /// The book an event of a person or grid goes to.
    package func bookCode(for event: Event) -> String? {
        switch event {
        case .checkRecorded(let check): book(ofElder: check.elder)?.code
        case .attemptRecorded(let attempt):
            (attempt.matter.isEmpty ? book(ofElder: attempt.elder) : book(ofMatter: attempt.matter))?.code
        case .noticeRead(let reading): String(reading.notice.grid.prefix(12))
        case .absenceReported(let absence): book(ofElder: absence.elder)?.code
        case .matterOpened(let opening): String((opening.report?.place ?? opening.grid).prefix(12))
        case .matterStepped(let step): book(ofMatter: step.matter)?.code
        case .urged(let urge): String(urge.notice.grid.prefix(12))
        case .gridCovered(let standIn): String(standIn.grid.prefix(12))
        case .elder(.arrived(let arrival)): String(arrival.elder.building.prefix(12))
        case .elder(.left(let leaving)): left(by: leaving.elder, for: leaving.to)?.code
        case .elder(let event): book(ofElder: event.elder)?.code
        case .place(let event): String(event.place.prefix(12))
        case .desk(let event): bookCode(for: event)
        case .consultation(let event): place(of: event)
        case .registered(let record): bookCode(registering: record)
        case .amended(let amendment): bookCode(amending: amendment)
        case .takenBack(let act), .restored(let act):
            act.subject.isEmpty ? book(of: act)?.code : placeOfConsultation(act.subject)
        case .profileAdopted: nil
        }
    }

    private func bookCode(for event: DeskEvent) -> String {
        switch event {
        case .careLifted: code
        case .fieldShown(let shown): book(ofElder: shown.elder)?.code ?? code
        case .exported(let export): export.place.utf8.count >= 12 ? String(export.place.prefix(12)) : code
        }
    }

    /// The book in which a record of a register is kept.
    private func bookCode(registering record: RegisterRecord) -> String {
        switch record {
        case .community, .staff, .duty: code
        case .grid(let grid): String(grid.id.prefix(12))
        case .building(let building): String(building.id.prefix(12))
        case .elder(let elder): String(elder.building.prefix(12))
        }
    }

    private func bookCode(amending amendment: Amendment) -> String? {
        switch amendment.register {
        case .community, .staff, .duty: code
        case .grid, .building: String(amendment.id.prefix(12))
        case .elder: book(ofElder: amendment.id)?.code
        }
    }

    /// The book in which an act was written.
    func book(of act: TakenBack) -> CommunityBook? {
        if !act.matter.isEmpty { return book(ofMatter: act.matter) }
        return act.grid.isEmpty ? book(ofElder: act.elder) : books[String(act.grid.prefix(12))]
    }

    /// The person who asks; a number nobody has is refused.
    package func staff(_ id: String) throws(Refusal) -> Staff {
        guard let staff = street.staff[id] else { throw .unknownStaff(id) }
        return staff
    }

    /// A person in what the asker answers for (DOMAIN §7).
    func record(_ id: String, for staff: Staff, at now: Moment) throws(Refusal) -> ElderRecord {
        guard let record = elder(id) else { throw .unknownElder(id) }
        guard answers(staff, for: record.elder.grid, at: now) else { throw .outsideScope(elder: id) }
        return record
    }

    /// Whether somebody may import registers: administrators and supervisors; community staff their own community.
    ///
    /// A desk that was made empty knows nobody: its first import is by somebody whom the files themselves name.
    package func mayImport(_ parts: [ImportPart], by id: String) throws(Refusal) {
        let staff = try street.staff.isEmpty ? newcomer(id, in: parts) : staff(id)
        switch Act.importRegisters.reach(of: staff.role) {
        case .street: return
        case .ownArea, .ownCommunity:
            if let outside = parts.first(where: { $0.book != staff.scope }) {
                throw .importOutsideScope(book: outside.book)
            }
        case .nowhere, .ownDoing: throw .mayNotImport
        }
    }

    /// Whether somebody may begin an import, before any file or other book is read for it.
    package func mayBeginImport(by id: String) throws(Refusal) {
        if street.staff.isEmpty { return }
        if try Act.importRegisters.reach(of: staff(id).role) == .nowhere { throw .mayNotImport }
    }

    private func newcomer(_ id: String, in parts: [ImportPart]) throws(Refusal) -> Staff {
        for event in parts.flatMap(\.events) {
            if case .registered(.staff(let staff)) = event, staff.id == id { return staff }
        }
        throw .unknownStaff(id)
    }
}
