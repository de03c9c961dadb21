import StreetModel

extension Manifest {
    /// `,"self":"` and 64 digits and `"}` and a line feed.
    private static let sealCount = 9 + Digest.hexCount + 3

    /// Reads a manifest; nil where it is not whole, or where its own hash is another.
    init?(_ bytes: [UInt8]) {
        let sealed = bytes.count - Self.sealCount
        guard sealed > 0 else { return nil }
        let own = bytes.withUnsafeBytes { Digest(of: UnsafeRawBufferPointer(rebasing: $0[..<sealed])) }
        do throws(JSONFault) {
            var reader = JSONReader(bytes)
            try reader.beginObject()
            var number: Int?, sum: Digest?, day: Day?, offset: Int?, line: Int?, seal: Digest?
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
                case "self": seal = Digest(hex: try reader.string())
                default: try reader.skip()
                }
            }
            guard let number, let sum, let day, let offset, let line, seal == own else { return nil }
            end = JournalEnd(day: day, offset: offset, line: line, number: number, sum: sum)
        } catch {
            return nil
        }
    }

    /// True for the sound manifest of another format than this program's.
    static func isOfAnotherFormat(_ bytes: [UInt8]) -> Bool {
        let sealed = bytes.count - sealCount
        guard sealed > 0 else { return false }
        let own = bytes.withUnsafeBytes { Digest(of: UnsafeRawBufferPointer(rebasing: $0[..<sealed])) }
        do throws(JSONFault) {
            var reader = JSONReader(bytes)
            try reader.beginObject()
            var format: Int?, seal: Digest?
            while let key = try reader.nextKey() {
                switch key {
                case "format": format = try reader.integer()
                case "self": seal = Digest(hex: try reader.string())
                default: try reader.skip()
                }
            }
            return seal == own && format.map { $0 != Self.format } ?? false
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
