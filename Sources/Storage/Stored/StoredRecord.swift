import StreetModel

/// `grid.registered`, `elder.registered` …: a whole record, field by field of its register's table.
///
/// A field that says what it says in a new record, given the fields before it, is left out.
enum StoredRecord {
    static func write(_ record: RegisterRecord, to json: inout JSONWriter) {
        switch record {
        case .community(let record): write(record, to: &json)
        case .staff(let record): write(record, to: &json)
        case .duty(let record): write(record, to: &json)
        case .grid(let record): write(record, to: &json)
        case .building(let record): write(record, to: &json)
        case .elder(let record): write(record, to: &json)
        }
    }

    /// Fields that came with the registers' screens: a record that says nothing in them is a line of version 1.
    static let sinceVersion2: [RegisterKind: Set<String>] = [
        .elder: ["reviewedOn", "riskReason", "consentAskedOn"], .grid: ["validFrom", "validTo", "successor"],
    ]

    /// 1 for a record that the first program could have written.
    static func version(of record: RegisterRecord) -> Int {
        switch record {
        case .elder(let elder):
            elder.reviewedOn == nil && elder.riskReason.isEmpty && elder.consentAskedOn == nil ? 1 : 2
        case .grid(let grid):
            grid.validFrom == nil && grid.validTo == nil && grid.successor.isEmpty ? 1 : 2
        case .community, .staff, .duty, .building: 1
        }
    }

    /// Writes the members of a record, without the braces.
    static func write<Record: Register>(_ record: Record, to json: inout JSONWriter) {
        json.member("id", record.id)
        var known = Record(id: record.id)
        write(Record.fields, isPrivate: false, record, &known, &json)
        var inner = JSONWriter()
        inner.beginObject()
        let empty = inner.bytes.count
        write(Record.fields, isPrivate: true, record, &known, &inner)
        if inner.bytes.count == empty { return }
        inner.endObject()
        json.key("private")
        json.raw(inner.bytes)
    }

    private static func write<Record: Register>(
        _ fields: [Field<Record>], isPrivate: Bool, _ record: Record, _ known: inout Record, _ json: inout JSONWriter
    ) {
        for field in fields where field.isPrivate == isPrivate {
            let value = field.read(record)
            if field.read(known) == value { continue }
            // Fields may set more than themselves: what a reader will know by then is followed here.
            try? field.write(&known, value)
            json.key(field.key)
            StoredField.write(value, to: &json)
        }
    }

    static func read(_ register: RegisterKind, _ reader: inout JSONReader) throws(JSONFault) -> RegisterRecord {
        switch register {
        case .community: .community(try read(&reader))
        case .staff: .staff(try read(&reader))
        case .duty: .duty(try read(&reader))
        case .grid: .grid(try read(&reader))
        case .building: .building(try read(&reader))
        case .elder: .elder(try read(&reader))
        }
    }

    static func read<Record: Register>(_ reader: inout JSONReader) throws(JSONFault) -> Record {
        try read(&reader, Record.fields)
    }

    /// Reads a record, braces included, whose first key is its id.
    static func read<Record: Register>(
        _ reader: inout JSONReader, _ fields: [Field<Record>]
    ) throws(JSONFault) -> Record {
        try reader.beginObject()
        guard try reader.nextKey() == "id" else { throw reader.badValue("id") }
        var record = Record(id: try reader.string())
        var place = 0
        while let key = try reader.nextKey() {
            if key == "private" {
                try reader.beginObject()
                while let inner = try reader.nextKey() { try set(inner, &record, fields, &place, &reader) }
            } else {
                try set(key, &record, fields, &place, &reader)
            }
        }
        return record
    }

    /// Fields stand in the order of the table, so the next one is looked for from the last one's place on.
    private static func set<Record: Register>(
        _ key: String, _ record: inout Record, _ fields: [Field<Record>], _ place: inout Int,
        _ reader: inout JSONReader
    ) throws(JSONFault) {
        for _ in fields {
            let field = fields[place]
            place = place + 1 == fields.count ? 0 : place + 1
            if field.key != key { continue }
            let value = try StoredField.read(&reader)
            do throws(FieldFault) {
                try field.write(&record, value)
            } catch {
                throw reader.badValue(key)
            }
            return
        }
        throw reader.unknown(key)
    }
}
