import Foundation

/// A line of a journal as another program would write it, sound in its chain, with sums by the system's sha256sum.
struct ForeignLine {
    var kind: String
    var version: Int
    var body: String
    var at = "2026-11-21T08:25:00.000+08:00"

    /// Adds it behind the last line of a book's journal, under its lock; into a file of its own where its day is later.
    func add(to book: String) throws {
        try LockFile(of: book).held {
            let names = try FileManager.default.contentsOfDirectory(atPath: "\(book)/journal")
            let newest = names.filter { $0.hasSuffix(".jsonl") }.max() ?? ""
            let text = try String(contentsOfFile: "\(book)/journal/\(newest)", encoding: .utf8)
            let last = text.split(separator: "\n").last ?? ""
            guard let number = last.firstMatch(of: /^\{"n":(\d+)/).flatMap({ Int($0.1) }),
                let sum = last.firstMatch(of: /"sum":"([0-9a-f]{64})"\}$/)?.1
            else { throw Shell.Trouble.silent("no line in \(newest)") }
            let sealed =
                "{\"n\":\(number + 1),\"at\":\"\(at)\",\"by\":\"S0007\",\"kind\":\"\(kind)\",\"v\":\(version),"
                + "\"body\":\(body)"
            let seal = try Shell.run(["sha256sum"], input: sum + sealed).output.prefix(64)
            let day = max(String(at.prefix(10)) + ".jsonl", newest)
            let file = URL(fileURLWithPath: "\(book)/journal/\(day)")
            // Not a new file in its place: programs have the old one open.
            if day != newest { try Data().write(to: file) }
            let handle = try FileHandle(forWritingTo: file)
            defer { try? handle.close() }
            try handle.seekToEnd()
            try handle.write(contentsOf: Data("\(sealed),\"sum\":\"\(seal)\"}\n".utf8))
        }
    }
}
