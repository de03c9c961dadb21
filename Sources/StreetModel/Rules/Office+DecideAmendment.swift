extension Office {
    /// Changed fields of one record: who may, no conflict with what others wrote since, and every value as it may be.
    func decide(_ asked: Amendment, by staff: Staff, at now: Moment) throws(Refusal) -> [Event] {
        if asked.changes.isEmpty || asked.changes.allSatisfy({ $0.was == $0.now }) { throw .alreadySo }
        switch asked.register {
        case .elder:
            let record = try record(asked.id, for: staff, at: now)
            if asked.changes.contains(where: { $0.field == "status" }) { throw .register(.needsSecondHand) }
            var changed = record.elder
            try amend(&changed, asked.changes)
            try check(changed, was: record.elder, at: now)
            try limitStays(record, as: changed, at: now)
        case .building:
            guard let building = building(asked.id) else { throw unknown(asked) }
            var changed = building
            try amend(&changed, asked.changes)
            try check(changed, was: building)
        case .grid:
            guard let grid = grid(asked.id) else { throw unknown(asked) }
            // A grid is opened and closed by redrawing, so that nobody is left in it.
            let redrawn: Set<String> = ["community", "validFrom", "validTo", "successor"]
            if asked.changes.contains(where: { redrawn.contains($0.field) }) { throw .register(.isMove) }
            var changed = grid
            try amend(&changed, asked.changes)
            try check(changed)
        case .community:
            guard let community = street.communities[asked.id] else { throw unknown(asked) }
            var changed = community
            try amend(&changed, asked.changes)
        case .staff:
            guard let person = street.staff[asked.id] else { throw unknown(asked) }
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
}
