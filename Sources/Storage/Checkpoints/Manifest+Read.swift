import StreetModel

extension Manifest {
    /// `,"self":"` and 64 digits and `"}` and a line feed.
    private static let sealCount = 9 + Digest.hexCount + 3

    /// Whether the bytes end with the hash of what stands before it, to the last of them.
    private static func isSealed(_ bytes: [UInt8]) -> Bool {
        let sealed = bytes.count - sealCount
        guard sealed > 0 else { return false }
        let own = bytes.withUnsafeBytes { Digest(of: UnsafeRawBufferPointer(rebasing: $0[..<sealed])) }
        return bytes[sealed...].elementsEqual(",\"self\":\"\(own.hex)\"}\n".utf8)
    }

    /// Reads a manifest; nil where it is not whole, or where its own hash is another.
    init?(_ bytes: [UInt8]) {
        guard Self.isSealed(bytes) else { return nil }
        do throws(JSONFault) {
            var reader = JSONReader(bytes)
            try reader.beginObject()
            var number: Int?, sum: Digest?, day: Day?, offset: Int?, line: Int?
            files = []
            observed = []
            folderChange = nil
            while let key = try reader.nextKey() {
                switch key {
                case "format": if try reader.integer() != Self.format { return nil }
                case "n": number = try reader.integer()
                case "sum": sum = Digest(hex: try reader.string())
                case "file": day = try reader.day(key)
                case "offset": offset = try reader.integer()
                case "line": line = try reader.integer()
                case "files": files = try Self.files(&reader)
                case "folder": folderChange = try reader.integer()
                case "observed": observed = try Self.observed(&reader)
                default: try reader.skip()
                }
            }
            guard let number, let sum, let day, let offset, let line else { return nil }
            end = JournalEnd(day: day, offset: offset, line: line, number: number, sum: sum)
        } catch {
            return nil
        }
    }

    /// True for the sound manifest of another format than this program's.
    static func isOfAnotherFormat(_ bytes: [UInt8]) -> Bool {
        guard isSealed(bytes) else { return false }
        do throws(JSONFault) {
            var reader = JSONReader(bytes)
            try reader.beginObject()
            var format: Int?
            while let key = try reader.nextKey() {
                switch key {
                case "format": format = try reader.integer()
                default: try reader.skip()
                }
            }
            return format.map { $0 != Self.format } ?? false
        } catch {
            return false
        }
    }

    private static func files(_ reader: inout JSONReader) throws(JSONFault) -> [StoredFile] {
        var files: [StoredFile] = []
        try reader.beginObject()
        while let name = try reader.nextKey() {
            guard let digest = Digest(hex: try reader.string()) else { throw reader.badValue(name) }
            files.append(StoredFile(name: name, digest: digest))
        }
        return files
    }

    private static func observed(_ reader: inout JSONReader) throws(JSONFault) -> [ObservedDays] {
        var observed: [ObservedDays] = []
        try reader.beginObject()
        while let name = try reader.nextKey() {
            var days: [Day] = []
            try reader.beginArray()
            while try reader.nextElement() {
                days.append(try reader.day(name))
            }
            guard let file = Day(name), days.count == 2 else { throw reader.badValue(name) }
            observed.append(ObservedDays(file: file, first: days[0], last: days[1]))
        }
        return observed
    }
}
