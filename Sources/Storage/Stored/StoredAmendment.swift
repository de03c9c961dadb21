import StreetModel

/// `elder.amended` …: the changed fields of one record, each as `[was, is]` (DESIGN §3).
enum StoredAmendment {
    static func write(_ amendment: Amendment, to json: inout JSONWriter) {
        json.member("id", amendment.id)
        let own = privateFields(of: amendment.register)
        for change in amendment.changes where !own.contains(change.field) { write(change, to: &json) }
        guard amendment.changes.contains(where: { own.contains($0.field) }) else { return }
        json.key("private")
        json.beginObject()
        for change in amendment.changes where own.contains(change.field) { write(change, to: &json) }
        json.endObject()
    }

    /// 2 where a changed field is one that the first program did not know.
    static func version(of amendment: Amendment) -> Int {
        guard let newer = StoredRecord.sinceVersion2[amendment.register] else { return 1 }
        return amendment.changes.contains { newer.contains($0.field) } ? 2 : 1
    }

    private static func write(_ change: FieldChange, to json: inout JSONWriter) {
        json.key(change.field)
        json.beginArray()
        StoredField.write(change.was, to: &json)
        StoredField.write(change.now, to: &json)
        json.endArray()
    }

    static func read(_ register: RegisterKind, _ reader: inout JSONReader) throws(JSONFault) -> Amendment {
        let known = fields(of: register)
        var id: String?
        var changes: [FieldChange] = []
        try reader.members { (key, reader) throws(JSONFault) in
            if key == "id" { return id = try reader.string() }
            let field = key.hasPrefix("private.") ? String(key.dropFirst(8)) : key
            guard known.contains(field) else { throw reader.unknown(key) }
            try reader.beginArray()
            guard try reader.nextElement() else { throw reader.badValue(key) }
            let was = try StoredField.read(&reader)
            guard try reader.nextElement() else { throw reader.badValue(key) }
            let now = try StoredField.read(&reader)
            if try reader.nextElement() { throw reader.badValue(key) }
            changes.append(FieldChange(field: field, was: was, now: now))
        }
        return Amendment(register: register, id: try reader.required(id, "id"), changes: changes)
    }

    private static func fields(of register: RegisterKind) -> Set<String> {
        switch register {
        case .community: Set(Community.fields.map(\.key))
        case .staff: Set(Staff.fields.map(\.key))
        case .duty: Set(DutyShift.fields.map(\.key))
        case .grid: Set(Grid.fields.map(\.key))
        case .building: Set(Building.fields.map(\.key))
        case .elder: Set(Elder.fields.map(\.key))
        }
    }

    private static func privateFields(of register: RegisterKind) -> Set<String> {
        switch register {
        case .community: own(Community.fields)
        case .staff: own(Staff.fields)
        case .duty: own(DutyShift.fields)
        case .grid: own(Grid.fields)
        case .building: own(Building.fields)
        case .elder: own(Elder.fields)
        }
    }

    private static func own<Record>(_ fields: [Field<Record>]) -> Set<String> {
        Set(fields.lazy.filter(\.isPrivate).map(\.key))
    }
}
