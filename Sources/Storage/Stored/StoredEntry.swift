import StreetModel

/// Entries from lines.
enum StoredEntry {
    /// The entry of a line; `file` and `line` say where it stands, for the fault.
    static func read(
        _ line: Line, of bytes: [UInt8], book: String, file: String, at place: Int
    ) throws(StorageFault) -> Entry {
        let newer = StorageFault.newer(kind: line.kind, version: line.version, file: file, line: place)
        guard (1...StoredEvent.newest(of: line.kind)).contains(line.version) else { throw newer }
        let event: Event?
        do throws(JSONFault) {
            var reader = JSONReader(bytes, in: line.body)
            event = try StoredEvent.read(kind: line.kind, &reader)
            if event != nil { try reader.finish() }
        } catch {
            switch error.reason {
            // Keys come with a higher version; a program that adds one without that is newer all the same.
            case .unknownKey: throw newer
            case .badValue(let key): throw .damaged(file: file, line: place, what: .body(key: key))
            case .unexpected, .ended, .badString, .badNumber, .tooDeep:
                throw .damaged(file: file, line: place, what: .body(key: ""))
            }
        }
        guard let event else { throw newer }
        return Entry(
            book: book, number: line.number, at: line.at, by: line.by, event: event, more: line.more)
    }
}
