import StreetModel

/// backup.json: what a backup says that it holds. It lies beside the copy of the desk, and is sealed as desk.json is.
enum BackupNote {
    static let name = "backup.json"
    static let format = 1

    static func bytes(_ backup: Backup, _ offset: UTCOffset) -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.member("format", format)
        json.member("desk", backup.desk)
        json.member("name", backup.name)
        json.member("code", backup.code)
        json.member("made", backup.made, offset)
        json.key("books")
        json.beginArray()
        for book in backup.books {
            json.beginObject()
            json.member("code", book.closing.book)
            json.member("lines", book.closing.number)
            json.member("bytes", book.bytes)
            json.member("last", book.closing.sum)
            json.endObject()
        }
        json.endArray()
        let sum = json.bytes.withUnsafeBytes { Digest(of: $0) }
        json.member("sum", sum.hex)
        json.endObject()
        json.append(CollectionOfOne(0x0A))
        return json.bytes
    }

    /// Reads it; nil where it is not as it was written. Throws `newer` for the note of a newer program.
    static func backup(_ bytes: [UInt8], file: String) throws(StorageFault) -> Backup? {
        guard DeskSettings.isAsWritten(bytes) else { return nil }
        do throws(JSONFault) {
            var backup = Backup(desk: "", name: "", code: "", made: Moment(seconds: 0), books: [])
            var version = 0
            var reader = JSONReader(bytes)
            try reader.members { (key, reader) throws(JSONFault) in
                switch key {
                case "format": version = try reader.integer()
                case "desk": backup.desk = try reader.string()
                case "name": backup.name = try reader.string()
                case "code": backup.code = try reader.string()
                case "made": backup.made = try reader.moment(key)
                case "books":
                    try reader.beginArray()
                    while try reader.nextElement() { backup.books.append(try book(&reader)) }
                default: try reader.skip()
                }
            }
            try reader.finish()
            if version == format { return backup }
            if version < format { return nil }
            throw JSONFault(reason: .unknownKey("backup"), offset: version)
        } catch {
            if case .unknownKey(let kind) = error.reason {
                throw .newer(kind: kind, version: error.offset, file: file, line: 0)
            }
            return nil
        }
    }

    private static func book(_ reader: inout JSONReader) throws(JSONFault) -> Backup.Book {
        var book = Backup.Book(closing: BookClosing(book: "", number: 0, sum: ""), bytes: 0)
        try reader.members { (key, reader) throws(JSONFault) in
            switch key {
            case "code": book.closing.book = try reader.string()
            case "lines": book.closing.number = try reader.integer()
            case "bytes": book.bytes = try reader.integer()
            case "last": book.closing.sum = try reader.string()
            default: try reader.skip()
            }
        }
        return book
    }
}
