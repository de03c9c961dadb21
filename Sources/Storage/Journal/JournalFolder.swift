import Glibc
import StreetModel

/// The day files of a journal, listed anew only when the folder may have changed.
struct JournalFolder {
    let path: String
    let disk: Disk
    /// The days found by the last listing, all of them after `bound`.
    private var later: [Day] = []
    private var bound: Day?
    /// When the folder had last changed at that listing; nil where that was too near to rely on.
    private var changed: Int?

    init(_ path: String, on disk: Disk) {
        self.path = path
        self.disk = disk
    }

    func file(of day: Day) -> String { "\(path)/\(day.text).jsonl" }

    /// The bytes of a day's file, or its first so many. Throws `damaged` where the folder names it and it is gone.
    func contents(of day: Day, upTo size: Int? = nil) throws(StorageFault) -> [UInt8] {
        let path = file(of: day)
        do throws(StorageFault) {
            let file = try FileHandle(path, flags: O_RDONLY, on: disk)
            if let size { return try file.read(from: 0, count: size) }
            return try file.readRest(from: 0)
        } catch {
            throw error.isMissing ? .damaged(file: path, line: 0, what: .shortened) : error
        }
    }

    /// The days that have a file, in order; other names are left alone.
    func list() throws(StorageFault) -> [Day] {
        try days(after: nil)
    }

    /// The first day after another one (or after none) that has a file.
    ///
    /// - Parameter time: when the folder has changed last; nil where there is none.
    mutating func day(after day: Day?, changed time: Int?) throws(StorageFault) -> Day? {
        let isWithin = bound.map { known in day.map { $0 >= known } ?? false } ?? true
        if changed == nil || changed != time || !isWithin {
            let settled = FolderHandle.settled(time, on: disk)
            later = try days(after: day)
            bound = day
            changed = settled
        }
        guard let day else { return later.first }
        return later.first { $0 > day }
    }

    /// When the folder had changed last, where it names no file after a day and long enough ago to rely on; else nil.
    mutating func change(ifNothingAfter day: Day, changed time: Int?) throws(StorageFault) -> Int? {
        try self.day(after: day, changed: time) == nil ? changed : nil
    }

    /// Takes over that the folder named no file after a day when it had changed last at a time: while that is so, it
    /// needs no listing, and a start costs the same after ten years as after one month.
    mutating func rely(on change: Int, nothingAfter day: Day) {
        later = []
        bound = day
        changed = change
    }

    /// The days after another one; ten years are thousands of names at every start, so most are only compared.
    private func days(after day: Day?) throws(StorageFault) -> [Day] {
        var found: [Day] = []
        let least = Array((day?.text ?? "0000-00-00").utf8)
        _ = try disk.eachName(in: path) { name in
            guard name.count == 16, least.lexicographicallyPrecedes(name[..<10]) else { return }
            guard name[10...].elementsEqual(".jsonl".utf8) else { return }
            if let day = StoredTime.day(Array(name[..<10]), 0..<10) { found.append(day) }
        }
        return found.sorted()
    }
}
