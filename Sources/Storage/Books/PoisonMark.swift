import Glibc
import StreetModel

/// BOOK/POISONED: a write that could not be flushed or cut back has made the book read-only (DESIGN §3).
struct PoisonMark: Equatable {
    static let name = "POISONED"

    /// When, as stored.
    var since: String
    /// The call that failed, and Linux's number of the error.
    var error: String
    /// The last line that is known to be durable.
    var lastGood: Int

    init(since: String, fault: StorageFault, lastGood: Int) {
        self.since = since
        self.lastGood = lastGood
        error =
            switch fault {
            case .system(let call, _, let code): "\(call): errno \(code)"
            case .diskFull: "errno \(ENOSPC)"
            case .noRights: "errno \(EACCES)"
            case .mountedReadOnly: "errno \(EROFS)"
            default: "\(fault)"
            }
    }

    /// The mark of a book that is being mended, and whose last sound line is this one.
    init(mending lastGood: Int) {
        self.init(since: "", error: "verify --mend", lastGood: lastGood)
    }

    /// The mark that could not be written.
    init(failedAfter lastGood: Int) {
        self.init(since: "", error: "fdatasync", lastGood: lastGood)
    }

    private init(since: String, error: String, lastGood: Int) {
        self.since = since
        self.error = error
        self.lastGood = lastGood
    }

    var fault: StorageFault { .poisoned(since: since, error: error, lastGood: lastGood) }

    /// The mark of a book; nil where it has none. One that cannot be read counts all the same.
    static func read(in book: String, on disk: Disk) throws(StorageFault) -> PoisonMark? {
        let path = "\(book)/\(name)"
        if try disk.lookUp(path) == nil { return nil }
        let bytes = (try? disk.contents(of: path)) ?? []
        return PoisonMark(bytes) ?? PoisonMark(since: "", error: "", lastGood: 0)
    }

    private init?(_ bytes: [UInt8]) {
        var mark = PoisonMark(since: "", error: "", lastGood: 0)
        do throws(JSONFault) {
            var reader = JSONReader(bytes)
            try reader.beginObject()
            while let key = try reader.nextKey() {
                switch key {
                case "since": mark.since = try reader.string()
                case "error": mark.error = try reader.string()
                case "lastGood": mark.lastGood = try reader.integer()
                default: try reader.skip()
                }
            }
        } catch {
            return nil
        }
        self = mark
    }

    /// Makes the mark, durably.
    func make(in book: String, on disk: Disk) throws(StorageFault) {
        var json = JSONWriter()
        json.beginObject()
        json.key("since")
        json.string(since)
        json.key("error")
        json.string(error)
        json.key("lastGood")
        json.integer(lastGood)
        json.endObject()
        json.append(CollectionOfOne(0x0A))
        try disk.create("\(book)/\(Self.name)", json.bytes)
        try disk.syncFolder(book)
    }
}
