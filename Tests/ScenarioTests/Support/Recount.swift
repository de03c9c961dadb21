import Foundation

/// Reads a journal with nothing of the program's own: numbers by text, sums by the system's sha256sum.
struct Recount {
    /// The whole lines; what an interrupted write left at the end is not one.
    let lines: [Substring]

    init(_ file: String) throws {
        let text = try String(contentsOfFile: file, encoding: .utf8)
        let whole = text.lastIndex(of: "\n").map { text[..<$0] } ?? ""
        var lines = whole.split(separator: "\n")
        // An act that lacks its last lines is an interrupted write too.
        while let last = lines.last, Self.number("more", in: last) ?? 0 > 0 { lines.removeLast() }
        self.lines = lines
    }

    /// True where the lines are numbered from 1 without a gap and every act has all its lines.
    var isGapless: Bool {
        var more = 0
        for (index, line) in lines.enumerated() {
            guard Self.number("n", in: line) == index + 1 else { return false }
            let now = Self.number("more", in: line) ?? 0
            guard more == 0 || now == more - 1 else { return false }
            more = now
        }
        return more == 0
    }

    /// The line numbers that a test's own note stands in, by note: a letter and digits, "k17".
    var notes: [String: [Int]] {
        var found: [String: [Int]] = [:]
        for line in lines {
            guard let place = line.range(of: "\"note\":\"", options: .backwards),
                let number = Self.number("n", in: line)
            else { continue }
            let note = line[place.upperBound...].prefix { $0 != "\"" }
            if note.first?.isASCII ?? false { found[String(note), default: []].append(number) }
        }
        return found
    }

    /// The numbers of lines whose sum is not that of the line before's sum and their own bytes.
    func brokenSums(after start: String) throws -> [Int] {
        let folder = "\(P_tmpdir)/streetdesk-recount-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var before = start
        var stored: [String: String] = [:]
        for (index, line) in lines.enumerated() {
            guard line.hasSuffix("\"}"), let seal = line.range(of: ",\"sum\":\"", options: .backwards) else {
                return [index + 1]
            }
            let name = String(format: "%08d", index + 1)
            try Data((before + line[..<seal.lowerBound]).utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
            before = String(line[seal.upperBound...].dropLast(2))
            stored[name] = before
        }
        let sums = try Shell.run(["sh", "-c", "cd \(folder) && ls | xargs sha256sum"]).lines
        var broken: [Int] = []
        for sum in sums {
            let parts = sum.split(separator: " ")
            if stored.removeValue(forKey: String(parts[1])) != String(parts[0]) { broken.append(Int(parts[1]) ?? 0) }
        }
        return broken + stored.keys.compactMap { Int($0) }
    }

    /// What the first line's sum starts from: the sum of "desk id / book code".
    static func start(_ desk: borrowing DeskFolder) throws -> String {
        let settings = try String(contentsOfFile: "\(desk.path)/desk.json", encoding: .utf8)
        let id = settings.firstMatch(of: /"id":"([0-9a-f]+)"/).map { String($0.1) } ?? ""
        let sum = try Shell.run(["sha256sum"], input: "\(id)/\(DeskFolder.community)").output
        return String(sum.prefix(64))
    }

    private static func number(_ key: String, in line: Substring) -> Int? {
        guard let place = line.range(of: "\"\(key)\":") else { return nil }
        return Int(line[place.upperBound...].prefix { $0.isNumber })
    }
}
