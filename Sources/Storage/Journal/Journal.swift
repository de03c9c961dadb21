import Glibc
import StreetModel

/// A book's journal: one file a day, read onwards from a known end and written at it.
///
/// It keeps no lock: whoever writes holds the book's, and has read everything before.
struct Journal: ~Copyable {
    var end: JournalEnd
    /// The last line that is known to be durable.
    var lastDurable: Int
    var folder: JournalFolder
    /// Asked when a file was last made in the folder, or removed.
    private var openFolder: FolderHandle
    /// The file of `end.day`, where it is open.
    var file: FileHandle?
    /// Whether files are opened to be written.
    private(set) var isWritable: Bool
    /// Why a file that can be read cannot be written; nil where none is known.
    private(set) var denial: StorageFault?
    let disk: Disk

    init(_ path: String, from end: JournalEnd, isWritable: Bool, on disk: Disk) {
        folder = JournalFolder(path, on: disk)
        openFolder = FolderHandle(path, on: disk)
        self.end = end
        lastDurable = end.number
        self.isWritable = isWritable
        self.disk = disk
        file = nil
    }

    /// What stands behind the last whole act.
    enum Tail: Equatable {
        case none
        /// The beginning of an act, of so many bytes.
        case torn(Int)
    }

    /// Reads what was written since, hands over the lines of whole acts with the bytes they stand in, and moves the end.
    ///
    /// Throws `damaged` at the first bad line, after handing over the acts before it.
    mutating func read(
        _ take: ([Line], [UInt8], Day, _ firstLine: Int) throws(StorageFault) -> Void
    ) throws(StorageFault) -> Tail {
        while true {
            // The folder is asked before the file: where it names a later day, this file will never grow again.
            let next = try folder.day(after: end.day, changed: try openFolder.changed())
            let tail = try readFile(take)
            guard let next else { return tail }
            if case .torn = tail { throw damage(.unfinished) }
            end.day = next
            end.offset = 0
            end.line = 0
            file = nil
        }
    }

    /// When the folder had changed last, where it names no file after the present one and long enough ago to rely on.
    mutating func settledChange() throws(StorageFault) -> Int? {
        guard let day = end.day else { return nil }
        return try folder.change(ifNothingAfter: day, changed: try openFolder.changed())
    }

    private mutating func readFile(
        _ take: ([Line], [UInt8], Day, _ firstLine: Int) throws(StorageFault) -> Void
    ) throws(StorageFault) -> Tail {
        guard let day = end.day else { return .none }
        try openFile(day)
        let bytes = try rest()
        if bytes.isEmpty { return .none }
        let scan = LineScan(bytes, at: end.offset, after: end.number, sum: end.sum)
        if let last = scan.lines.last {
            let firstLine = end.line + 1
            // The end moves first: lines that cannot be used are not handed over a second time.
            end.number = last.number
            end.sum = last.sum
            end.offset += scan.end
            end.line += scan.lines.count
            try take(scan.lines, bytes, day, firstLine)
        }
        if let bad = scan.bad {
            throw .damaged(file: folder.file(of: day), line: end.line - scan.lines.count + bad.line, what: bad.what)
        }
        return scan.hasTail ? .torn(bytes.count - scan.end) : .none
    }

    private mutating func openFile(_ day: Day) throws(StorageFault) {
        if file != nil { return }
        do throws(StorageFault) {
            file = try FileHandle(folder.file(of: day), flags: isWritable ? O_RDWR : O_RDONLY, on: disk)
        } catch {
            switch error {
            case .noRights where isWritable, .mountedReadOnly where isWritable:
                denial = error
                isWritable = false
                return try openFile(day)
            case _ where error.isMissing: throw damage(.shortened)
            default: throw error
            }
        }
    }

    /// The bytes behind the known end.
    func rest() throws(StorageFault) -> [UInt8] {
        switch file {
        case .none: return []
        case .some(let file):
            let status = try file.status()
            if status.size < end.offset || status.links == 0 { throw damage(.shortened) }
            if status.size == end.offset { return [] }
            return try file.read(from: end.offset, count: status.size - end.offset)
        }
    }

    func damage(_ what: StoredDamage) -> StorageFault {
        let file = end.day.map { folder.file(of: $0) } ?? folder.path
        return .damaged(file: file, line: end.line + 1, what: what)
    }
}
