extension ImportPlanner {
    /// What the parts would do, beside what the desk has and the files do not name.
    func preview(of parts: [ImportPart], _ source: ImportSource) -> ImportPreview {
        let gone =
            self.gone(communities, RegisterRecord.community) + self.gone(grids, RegisterRecord.grid)
            + self.gone(buildings, RegisterRecord.building) + self.gone(staff, RegisterRecord.staff) + goneDuty()
            + self.gone(elders, RegisterRecord.elder)
        let changes = parts.flatMap { part in part.events.compactMap { change($0, in: part.book) } }
        let told = complaints.sorted { $0.key < $1.key }.flatMap { book, planned in
            planned.map { change($0, in: book) }
        }
        let counts = placeCounts(of: source, changes + told + gone)
        let order = Dictionary(uniqueKeysWithValues: SheetSubject.all.enumerated().map { ($1, $0) })
        let sorted = (changes + told + gone).enumerated().sorted { left, right in
            let (first, second) = (left.element, right.element)
            let (one, other) = (order[first.subject] ?? 0, order[second.subject] ?? 0)
            return (one, first.place, left.offset) < (other, second.place, right.offset)
        }
        return ImportPreview(counts: counts, changes: sorted.map(\.element))
    }

    /// What an event does to a record; nil for looks, which are only counted, and for what a complaint's own line says.
    private func change(_ event: Event, in book: String) -> RecordChange? {
        switch event {
        case .registered(let record): change(of: record, .new)
        case .amended(let amendment):
            planned(amendment.register, amendment.id).map { record in
                var change = change(of: record, .changed(amendment.changes.filter(\.isReal)))
                // Who is to be called otherwise is still known by the name on the desk.
                change.name = known(amendment.register, amendment.id)?.name ?? change.name
                return change
            }
        case .absenceReported(let absence):
            elders[absence.elder].map { change(of: .elder($0), .away(absence)) }
        case .elder(.leavingReported(let report)):
            elders[report.elder].map { change(of: .elder($0), .leaving(report.status)) }
        case .consultation(.topic(.raised(let topic))):
            RecordChange(subject: .topics, id: topic.id, name: topic.title, place: topic.place, what: .new)
        case .profileAdopted, .checkRecorded, .matterOpened, .matterStepped, .attemptRecorded, .noticeRead, .urged,
            .gridCovered, .elder, .place, .desk, .consultation, .takenBack, .restored:
            nil
        }
    }

    private func change(of record: RegisterRecord, _ what: RecordChange.What) -> RecordChange {
        RecordChange(
            subject: .register(record.kind), id: record.id, name: record.name,
            place: record.community ?? ground.street, what: what)
    }

    private func change(_ planned: PlannedComplaint, in book: String) -> RecordChange {
        let steps = planned.events.compactMap { event -> MatterStepped.Step? in
            if case .matterStepped(let stepped) = event { stepped.step } else { nil }
        }
        let isNew = steps.count < planned.events.count
        return RecordChange(
            subject: .complaints, id: planned.ticket, name: "", place: book, what: isNew ? .new : .stepped(steps))
    }

    /// A record as the desk has it.
    private func known(_ kind: RegisterKind, _ id: String) -> RegisterRecord? {
        switch kind {
        case .community: ground.communities[id].map(RegisterRecord.community)
        case .staff: ground.staff[id].map(RegisterRecord.staff)
        case .duty: ground.duty[id].map(RegisterRecord.duty)
        case .grid: ground.grids[id].map(RegisterRecord.grid)
        case .building: ground.buildings[id].map(RegisterRecord.building)
        case .elder: ground.elders[id].map(RegisterRecord.elder)
        }
    }

    /// A record as the import would leave it.
    private func planned(_ kind: RegisterKind, _ id: String) -> RegisterRecord? {
        switch kind {
        case .community: communities[id].map(RegisterRecord.community)
        case .staff: staff[id].map(RegisterRecord.staff)
        case .duty: duty[id].map(RegisterRecord.duty)
        case .grid: grids[id].map(RegisterRecord.grid)
        case .building: buildings[id].map(RegisterRecord.building)
        case .elder: elders[id].map(RegisterRecord.elder)
        }
    }

    /// What the desk has in the places that the rows speak of, and no row names.
    private func gone<Record>(_ drafts: Drafts<Record>, _ wrap: (Record) -> RegisterRecord) -> [RecordChange] {
        let spoken = Set(drafts.list.map { wrap($0.record).community })
        return drafts.untouched.map(wrap)
            .filter { spoken.contains($0.community) && $0.isCurrent(on: ground.today) }
            .sorted { $0.id < $1.id }.map { change(of: $0, .gone) }
    }

    /// A duty rota speaks of the days from its first to its last, and of no others.
    private func goneDuty() -> [RecordChange] {
        let days = duty.list.compactMap(\.record.day)
        guard let first = days.min(), let last = days.max() else { return [] }
        return gone(duty, RegisterRecord.duty).filter { change in
            duty[change.id]?.day.map { first <= $0 && $0 <= last } ?? false
        }
    }
}

extension FieldChange {
    /// False for a field that is only written again because one before it has carried it along.
    package var isReal: Bool { was != now }
}
