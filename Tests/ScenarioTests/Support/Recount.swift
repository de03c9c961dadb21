import Foundation

/// Reads a journal with nothing of the program's own: numbers by text, sums by the system's sha256sum.
struct Recount {
    private let bytes: [UInt8]
    /// Where the whole lines stand; what an interrupted write left at the end is not one.
    let lines: [Range<Int>]

    init(_ file: String) throws {
        try self.init(files: [file])
    }

    /// Reads the files of a journal one behind the other, by their names.
    init(folder: String) throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".jsonl") }
        try self.init(files: names.sorted().map { "\(folder)/\($0)" })
    }

    private init(files: [String]) throws {
        var bytes: [UInt8] = []
        for file in files { bytes += try Data(contentsOf: URL(fileURLWithPath: file)) }
        var lines: [Range<Int>] = []
        var start = 0
        while let feed = Self.place(of: "\n", in: bytes, start..<bytes.count) {
            lines.append(start..<feed)
            start = feed + 1
        }
        // An act that lacks its last lines is an interrupted write too.
        while let last = lines.last, Self.number("more", in: bytes, last) ?? 0 > 0 { lines.removeLast() }
        self.bytes = bytes
        self.lines = lines
    }

    /// True where the lines are numbered from 1 without a gap and every act has all its lines.
    var isGapless: Bool {
        var more = 0
        for (index, line) in lines.enumerated() {
            guard Self.number("n", in: bytes, line) == index + 1 else { return false }
            let now = Self.number("more", in: bytes, line) ?? 0
            guard more == 0 || now == more - 1 else { return false }
            more = now
        }
        return more == 0
    }

    /// The line numbers that a test's own note stands in, by its first word: a letter and digits, "k17".
    var notes: [String: [Int]] {
        var found: [String: [Int]] = [:]
        for line in lines {
            guard let place = Self.place(of: "\"note\":\"", in: bytes, line),
                let number = Self.number("n", in: bytes, line)
            else { continue }
            let note = bytes[(place + 8)..<line.upperBound].prefix {
                $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: " ")
            }
            if note.first ?? 0x80 < 0x80 { found[String(decoding: note, as: UTF8.self), default: []].append(number) }
        }
        return found
    }

    /// The numbers of lines whose sum is not that of the line before's sum and their own bytes.
    func brokenSums(after start: String) throws -> [Int] {
        let memory = FileManager.default.isWritableFile(atPath: "/dev/shm") ? "/dev/shm" : P_tmpdir
        let folder = "\(memory)/streetdesk-recount-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var before = start
        var stored: [String: String] = [:]
        for (index, line) in lines.enumerated() {
            // ,"sum":"64 digits"} ends a line.
            let seal = line.upperBound - 74
            guard seal > line.lowerBound, Self.place(of: ",\"sum\":\"", in: bytes, seal..<line.upperBound) == seal,
                bytes[line.upperBound - 1] == UInt8(ascii: "}")
            else { return [index + 1] }
            let name = "\(10_000_000 + index + 1)"
            try Data(Array(before.utf8) + bytes[line.lowerBound..<seal]).write(
                to: URL(fileURLWithPath: "\(folder)/\(name)"))
            before = String(decoding: bytes[(seal + 8)..<(line.upperBound - 2)], as: UTF8.self)
            stored[name] = before
        }
        let sums = try Shell.run(["sh", "-c", "cd \(folder) && ls | xargs sha256sum"]).lines
        var broken: [Int] = []
        for sum in sums {
            let parts = sum.split(separator: " ")
            if stored.removeValue(forKey: String(parts[1])) != String(parts[0]) {
                broken.append((Int(parts[1]) ?? 0) - 10_000_000)
            }
        }
        return broken + stored.keys.compactMap { Int($0).map { $0 - 10_000_000 } }
    }

    /// What the first line's sum starts from: the sum of "desk id / book code".
    static func start(_ desk: borrowing DeskFolder, of book: String = DeskFolder.community) throws -> String {
        let settings = try String(contentsOfFile: "\(desk.path)/desk.json", encoding: .utf8)
        let id = settings.firstMatch(of: /"id":"([0-9a-f]+)"/).map { String($0.1) } ?? ""
        let sum = try Shell.run(["sha256sum"], input: "\(id)/\(book)").output
        return String(sum.prefix(64))
    }

    /// A number of the line itself; all of them stand before its body.
    private static func number(_ key: String, in bytes: [UInt8], _ line: Range<Int>) -> Int? {
        let head = line.lowerBound..<(place(of: ",\"body\":", in: bytes, line) ?? line.upperBound)
        guard let place = place(of: "\"\(key)\":", in: bytes, head) else { return nil }
        let digits = bytes[(place + key.utf8.count + 3)..<head.upperBound].prefix { (0x30...0x39).contains($0) }
        return Int(String(decoding: digits, as: UTF8.self))
    }

    private static func place(of text: String, in bytes: [UInt8], _ range: Range<Int>) -> Int? {
        let wanted = Array(text.utf8)
        return bytes.withUnsafeBytes { all -> Int? in
            guard let base = all.baseAddress else { return nil }
            var place = range.lowerBound
            while place + wanted.count <= range.upperBound,
                let found = memchr(base + place, Int32(wanted[0]), range.upperBound - wanted.count - place + 1)
            {
                if memcmp(found, wanted, wanted.count) == 0 { return base.distance(to: UnsafeRawPointer(found)) }
                place = base.distance(to: UnsafeRawPointer(found)) + 1
            }
            return nil
        }
    }
}
