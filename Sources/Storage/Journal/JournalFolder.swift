import Glibc
import StreetModel

/// The day files of a journal, listed anew only when the folder may have changed.
struct JournalFolder {
    let path: String
    let disk: Disk
    private var days: [Day] = []
    /// When the folder had last changed at the listing; nil where that was too near to rely on.
    private var changed: Int?

    /// A folder's time is coarse: two names made within one tick leave the same one behind.
    private static let margin = 1_000_000_000

    init(_ path: String, on disk: Disk) {
        self.path = path
        self.disk = disk
    }

    func file(of day: Day) -> String { "\(path)/\(day.text).jsonl" }

    /// The days that have a file, in order; other names are left alone.
    mutating func list() throws(StorageFault) -> [Day] {
        let status = try FileStatus.of(path)?.changed
        if let changed, changed == status { return days }
        days = try (disk.names(in: path) ?? []).compactMap { name in
            name.utf8.count == 16 && name.hasSuffix(".jsonl") ? Day(name.prefix(10)) : nil
        }
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        let nanoseconds = now.tv_sec * 1_000_000_000 + now.tv_nsec
        changed = status.flatMap { nanoseconds - $0 > Self.margin ? $0 : nil }
        return days
    }

    /// The first day after another one (or after none) that has a file.
    mutating func day(after day: Day?) throws(StorageFault) -> Day? {
        let days = try list()
        guard let day else { return days.first }
        guard let last = days.last, last > day else { return nil }
        return days.first { $0 > day }
    }
}
