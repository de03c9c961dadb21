extension RegisterKind {
    /// The type of this register's records.
    var type: any Register.Type {
        switch self {
        case .community: Community.self
        case .staff: Staff.self
        case .duty: DutyShift.self
        case .grid: Grid.self
        case .building: Building.self
        case .elder: Elder.self
        }
    }

    /// The stored names of its fields, in the order in which they are written.
    package var fieldKeys: [String] { type.fieldKeys }

    /// True for a field that cannot stay empty.
    package func isRequired(_ key: String) -> Bool { type.requiredKeys.contains(key) }

    /// Why a value cannot stand in a field by itself; nil where it can.
    package func fault(of key: String, _ value: FieldValue) -> FieldFault? {
        var record = RegisterRecord(self, id: "")
        do throws(FieldFault) {
            _ = try record.set(key, to: value)
            return nil
        } catch {
            return error
        }
    }
}

extension RegisterRecord {
    /// An empty record of a register.
    package init(_ kind: RegisterKind, id: String) {
        self =
            switch kind {
            case .community: .community(Community(id: id))
            case .staff: .staff(Staff(id: id))
            case .duty: .duty(DutyShift(id: id))
            case .grid: .grid(Grid(id: id))
            case .building: .building(Building(id: id))
            case .elder: .elder(Elder(id: id))
            }
    }

    /// The value of a field by its stored name; nil where this register has no such field.
    package func value(_ key: String) -> FieldValue? {
        func value<Record: Register>(_ record: Record) -> FieldValue? {
            Record.fields.first { $0.key == key }?.read(record)
        }
        return value(record)
    }

    /// Sets one field by its stored name; false where this register has no such field.
    package mutating func set(_ key: String, to value: FieldValue) throws(FieldFault) -> Bool {
        func set<Record: Register>(_ old: Record, _ make: (Record) -> RegisterRecord) throws(FieldFault) -> Bool {
            var record = old
            let isKnown = try record.set(key, to: value)
            self = make(record)
            return isKnown
        }
        switch self {
        case .community(let record): return try set(record) { .community($0) }
        case .staff(let record): return try set(record) { .staff($0) }
        case .duty(let record): return try set(record) { .duty($0) }
        case .grid(let record): return try set(record) { .grid($0) }
        case .building(let record): return try set(record) { .building($0) }
        case .elder(let record): return try set(record) { .elder($0) }
        }
    }

    /// What has to change for this record to become another of the same register; nothing where it is of another.
    package func changes(to other: RegisterRecord) -> [FieldChange] {
        switch (self, other) {
        case (.community(let was), .community(let now)): was.changes(to: now)
        case (.staff(let was), .staff(let now)): was.changes(to: now)
        case (.duty(let was), .duty(let now)): was.changes(to: now)
        case (.grid(let was), .grid(let now)): was.changes(to: now)
        case (.building(let was), .building(let now)): was.changes(to: now)
        case (.elder(let was), .elder(let now)): was.changesByHand(to: now)
        case (.community, _), (.staff, _), (.duty, _), (.grid, _), (.building, _), (.elder, _): []
        }
    }
}

extension Office {
    /// A record of a register by its id; nil where it is not there, or its book is not open.
    package func record(_ kind: RegisterKind, _ id: String) -> RegisterRecord? {
        switch kind {
        case .community: street.communities[id].map { .community($0) }
        case .staff: street.staff[id].map { .staff($0) }
        case .duty: street.duty[id].map { .duty($0) }
        case .grid: grid(id).map { .grid($0) }
        case .building: building(id).map { .building($0) }
        case .elder: elder(id).map { .elder($0.elder) }
        }
    }
}

extension Register {
    fileprivate static var fieldKeys: [String] { fields.map(\.key) }
    fileprivate static var requiredKeys: Set<String> { Set(fields.lazy.filter(\.isRequired).map(\.key)) }
}
