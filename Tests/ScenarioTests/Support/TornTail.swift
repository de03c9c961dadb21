import Foundation

/// What an interrupted write leaves behind: the beginning of a line.
enum TornTail {
    /// Adds one to the newest file of a journal; false where it does not end with a whole line to be torn.
    static func add(to journal: String, cutBy dice: (Int) -> Int) throws -> Bool {
        let names = try FileManager.default.contentsOfDirectory(atPath: journal).filter { $0.hasSuffix(".jsonl") }
        guard let newest = names.max(), let file = FileHandle(forUpdatingAtPath: "\(journal)/\(newest)") else {
            return false
        }
        defer { try? file.close() }
        let size = try file.seekToEnd()
        try file.seek(toOffset: size - min(size, 1 << 20))
        let end = try file.readToEnd() ?? Data()
        guard end.last == 0x0A, let line = end.dropLast().split(separator: 0x0A).last, line.count > 2 else {
            return false
        }
        try file.write(contentsOf: line.prefix(1 + dice(line.count - 2)))
        return true
    }
}
