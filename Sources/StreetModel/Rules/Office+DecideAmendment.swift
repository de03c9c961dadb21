extension Office {
    /// Changed fields of one record: who may, no conflict with what others wrote since, and every value as it may be.
    func decide(_ asked: Amendment, by staff: Staff, at now: Moment) throws(Refusal) -> [Event] {
        if asked.changes.isEmpty || asked.changes.allSatisfy({ $0.was == $0.now }) { throw .alreadySo }
        switch asked.register {
        case .elder:
            let record = try record(asked.id, for: staff, at: now)
            try mayAmend(elder: asked.changes, by: staff)
            var changed = record.elder
            try amend(&changed, asked.changes)
            try check(changed, was: record.elder, at: now)
            try limitStays(record, as: changed, at: now)
        case .building:
            guard let building = building(asked.id) else { throw unknown(asked) }
            try mayKeepPlaces(building.grid, staff)
            var changed = building
            try amend(&changed, asked.changes)
            try check(changed, was: building)
        case .grid:
            guard let grid = grid(asked.id) else { throw unknown(asked) }
            try mayKeepPlaces(grid.id, staff)
            var changed = grid
            try amend(&changed, asked.changes)
            try check(changed)
        case .community:
            guard let community = street.communities[asked.id] else { throw unknown(asked) }
            if !Office.isSupervising(staff) { throw .needsRole(.supervisor) }
            var changed = community
            try amend(&changed, asked.changes)
        case .staff:
            guard let person = street.staff[asked.id] else { throw unknown(asked) }
            if staff.role != .administrator { throw .needsRole(.administrator) }
            var changed = person
            try amend(&changed, asked.changes)
            try check(changed)
        case .duty: throw unknown(asked)
        }
        return [.amended(asked)]
    }

    private func unknown(_ asked: Amendment) -> Refusal { .register(.unknownRecord(asked.register, asked.id)) }

    /// Sets changed fields, where what was read is what is there now; all that is not is told at once.
    private func amend<Record: Register>(_ record: inout Record, _ changes: [FieldChange]) throws(Refusal) {
        var conflicts: [RegisterRefusal.Conflict] = []
        for change in changes {
            guard let field = Record.fields.first(where: { $0.key == change.field }) else {
                throw .register(.unknownField(change.field))
            }
            let there = field.read(record)
            if there != change.was && there != change.now {
                conflicts.append(.init(field: change.field, read: change.was, mine: change.now, theirs: there))
            }
        }
        if !conflicts.isEmpty { throw .register(.conflict(conflicts)) }
        for change in changes {
            do throws(FieldFault) {
                _ = try record.set(change.field, to: change.now)
            } catch {
                throw .register(.field(change.field, error))
            }
        }
    }

    /// What a grid worker may change in a file: how the person is reached, and the note to who comes next. Risk,
    /// agreement, consent and dwelling are community staff's (DOMAIN §2).
    package static let workersFields: Set<String> = [
        "telephone", "contacts", "keyHolder", "keyPlace", "volunteer", "handoverNote", "handoverUntil", "health",
    ]

    private func mayAmend(elder changes: [FieldChange], by staff: Staff) throws(Refusal) {
        if changes.contains(where: { $0.field == "status" }) { throw .register(.needsSecondHand) }
        if Office.isAboveGrid(staff) { return }
        if !changes.allSatisfy({ Office.workersFields.contains($0.field) }) { throw .needsRole(.communityStaff) }
    }

    /// Places are kept by community staff in their community, and by who supervises.
    func mayKeepPlaces(_ place: String, _ staff: Staff) throws(Refusal) {
        if !Office.isAboveGrid(staff) { throw .needsRole(.communityStaff) }
        if !staff.answers(forPlace: place) { throw .outsidePlace(place) }
    }
}
