import StreetModel

/// A file of a checkpoint: a JSON array with one element a line.
struct StateFile {
    let name: String
    private var json = JSONWriter(reserving: 4096)
    private var isEmpty = true

    init(_ name: String) {
        self.name = name
        json.append("[".utf8)
    }

    /// Adds one object.
    mutating func line(_ members: (inout JSONWriter) -> Void) {
        json.append((isEmpty ? "\n" : ",\n").utf8)
        isEmpty = false
        json.beginObject()
        members(&json)
        json.endObject()
    }

    /// Adds one array.
    mutating func row(_ elements: (inout JSONWriter) -> Void) {
        json.append((isEmpty ? "\n" : ",\n").utf8)
        isEmpty = false
        json.beginArray()
        elements(&json)
        json.endArray()
    }

    /// The bytes of a file without a line.
    static let nothing = Array("[\n]\n".utf8)

    /// The file's name and bytes.
    var finished: (name: String, bytes: [UInt8]) {
        (name, json.bytes + Array("\n]\n".utf8))
    }

    /// Reads the elements of a file of a checkpoint, one after the other.
    static func read(
        _ name: String, in files: [String: [UInt8]], _ each: (inout JSONReader) throws(JSONFault) -> Void
    ) throws(JSONFault) {
        guard let bytes = files[name] else { throw JSONFault(reason: .badValue(key: name), offset: 0) }
        var reader = JSONReader(bytes)
        try reader.beginArray()
        while try reader.nextElement() { try each(&reader) }
        try reader.finish()
    }

    /// The file of a register's records, by their ids.
    static func register<Record: Register>(
        _ name: String, _ records: some Collection<Record>
    ) -> (name: String, bytes: [UInt8]) {
        var file = StateFile(name)
        for record in records.sorted(by: { $0.id < $1.id }) { file.line { StoredRecord.write(record, to: &$0) } }
        return file.finished
    }

    /// The records of a register's file, by their ids.
    static func readRegister<Record: Register>(
        _ name: String, in files: [String: [UInt8]]
    ) throws(JSONFault) -> [String: Record] {
        let fields = Record.fields
        var records: [String: Record] = [:]
        try read(name, in: files) { (reader) throws(JSONFault) in
            let record: Record = try StoredRecord.read(&reader, fields)
            records[record.id] = record
        }
        return records
    }
}
