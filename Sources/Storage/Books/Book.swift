import Glibc
package import StreetModel

/// One book of a desk, the street's own or a community's: the only door of Storage (DESIGN §3).
///
/// It reads what is new, appends acts under its lock, writes checkpoints and tells what it finds wrong. Nothing above
/// it knows that there are files.
package struct Book: ~Copyable {
    /// The street's 9 digits or a community's 12.
    package let code: String
    /// Why this book cannot be written; nil where it can.
    package internal(set) var fault: StorageFault?
    /// Whether what follows in the journal cannot be used, so that nothing more is read.
    package internal(set) var isStopped = false
    let path: String
    let offset: UTCOffset
    /// Whether this is the street's own book.
    let isStreet: Bool
    let disk: Disk
    var journal: Journal
    var lockFile: FileHandle?
    var poisonWatch: PoisonWatch
    /// What this session has flushed last, while nobody else writes.
    var ownFlush = OwnFlush()
    /// Entries of others that were applied and not yet handed over by `refresh`.
    var news: [Entry] = []
    /// First and last observed day of the journal files read so far, those of the checkpoint's manifest included.
    var observed: [Day: ObservedDays] = [:]
    /// The line of the newest checkpoint known.
    var checkpointNumber: Int
    /// Bytes of lines after that checkpoint.
    var bytesSinceCheckpoint = 0

    static let journalName = "journal"
    static let checkpointName = "checkpoint"
    static let quarantineName = "quarantine"
    static let lockName = "lock"
    /// A checkpoint is due after so many lines, or so many bytes (DESIGN §3).
    package static let dueLines = 1000
    /// After so many lines an idle moment is worth one: fewer cost the next start less than a checkpoint costs now.
    package static let idleLines = 100
    static let dueBytes = 512 * 1024

    /// The journal's folder, for a watcher.
    var journalPath: String { journal.folder.path }
    var quarantinePath: String { "\(path)/\(Book.quarantineName)" }
    var checkpoints: CheckpointFolder { CheckpointFolder(path: "\(path)/\(Book.checkpointName)", disk: disk) }

    /// The number of the last entry known; 0 in an empty book.
    package var lastNumber: Int { journal.end.number }

    /// The day of the newest journal file: the latest on which a line was written; nil in an empty book.
    package var lastDay: Day? { journal.end.day }

    /// Whether a checkpoint should be written now.
    package var isCheckpointDue: Bool { fault == nil && isDue(after: Book.dueLines) }

    /// Whether anything happened since the last checkpoint.
    package var hasNewLines: Bool { fault == nil && lastNumber > checkpointNumber }

    func isDue(after lines: Int) -> Bool {
        lastNumber - checkpointNumber >= lines || bytesSinceCheckpoint >= Book.dueBytes
    }

    /// Opens a book and puts all it holds into an office: the newest sound checkpoint and the lines after it.
    ///
    /// Throws `noBook` where there never was one, and where it cannot even be read. A book that can be read but not written
    /// opens with `fault`; where the journal is damaged or newer, or the folder gone, the office holds what stands before.
    ///
    /// - Parameter late: a moment at which only ``Office/breaches(at:)`` is asked; what it does not ask for, such as most
    ///   matters that are not late and what is private, may then be left out. Nothing may be written, and nobody named.
    package static func open(
        _ code: String, in desk: Desk, into office: inout Office, forLate late: Moment? = nil
    ) throws(StorageFault) -> Book {
        var reading = CommunityState.Reading.everything
        // Of the street's book everybody needs all.
        if let late, code != desk.settings.code {
            reading = .late(at: late, profile: LateState.digest(of: office.profile))
        }
        var book = try open(code, in: desk, into: &office, reading)
        // A later line may speak of what was left out of a checkpoint.
        while book.checkpointNumber > 0, let read = office.books[code],
            let more = book.news.lazy.map({ reading.needed(for: $0.event, read) }).max(), more > reading
        {
            reading = more
            book = try open(code, in: desk, into: &office, reading)
        }
        book.news = []
        return book
    }

    private static func open(
        _ code: String, in desk: Desk, into office: inout Office, _ reading: CommunityState.Reading
    ) throws(StorageFault) -> Book {
        let path = desk.folder(of: code)
        guard try desk.disk.lookUp(path) != nil else { return try gone(code, in: desk, into: &office) }
        var fault = desk.fault
        let lockFile = Book.openLock("\(path)/\(lockName)", &fault, desk.disk)
        var poisonWatch = PoisonWatch(path, on: desk.disk)
        if let mark = try poisonWatch.mark() { fault = mark.fault }
        let folder = CheckpointFolder(path: "\(path)/\(checkpointName)", disk: desk.disk)
        var folderChange: Int?
        var start = JournalEnd(desk: desk.settings.id, book: code)
        var observed: [Day: ObservedDays] = [:]
        let journalFolder = JournalFolder("\(path)/\(journalName)", on: desk.disk)
        for number in try folder.usableNumbers() {
            guard let stored = try folder.read(number, where: reading.wants) else { continue }
            if let damage = try CheckpointCheck.damage(of: stored.manifest, in: journalFolder) {
                fault = fault ?? damage
                continue
            }
            guard Book.restore(stored, code, isStreet: code == desk.settings.code, &office) else { continue }
            start = stored.manifest.end
            folderChange = stored.manifest.folderChange
            for days in stored.manifest.observed { observed[days.file] = days }
            break
        }
        if start.number == 0 && code != desk.settings.code { office.restore(CommunityBook(code: code)) }
        // A book that is seen has a journal.
        if try desk.disk.lookUp(journalFolder.path) == nil {
            fault = fault ?? .damaged(file: journalFolder.path, line: 0, what: .shortened)
        }
        let isWritable = lockFile != nil
        if isWritable && fault == nil { desk.enterUnknown(code) }
        var book = Book(
            code: code, fault: fault, path: path, offset: desk.settings.offset, isStreet: code == desk.settings.code,
            disk: desk.disk,
            journal: Journal(journalFolder.path, from: start, isWritable: isWritable, on: desk.disk),
            lockFile: lockFile, poisonWatch: poisonWatch, observed: observed, checkpointNumber: start.number)
        if let folderChange, let day = start.day { book.journal.folder.rely(on: folderChange, nothingAfter: day) }
        try book.catchUp(into: &office)
        return book
    }

    /// A book whose folder is gone is like one damaged from its beginning. Throws `noBook` where there never was one.
    private static func gone(
        _ code: String, in desk: Desk, into office: inout Office
    ) throws(StorageFault) -> Book {
        let fault = try desk.absence(of: code)
        if case .noBook = fault { throw fault }
        let isStreet = code == desk.settings.code
        if !isStreet { office.restore(CommunityBook(code: code)) }
        let path = desk.folder(of: code)
        let start = JournalEnd(desk: desk.settings.id, book: code)
        let journal = Journal("\(path)/\(journalName)", from: start, isWritable: false, on: desk.disk)
        return Book(
            code: code, fault: desk.fault ?? fault, isStopped: true, path: path, offset: desk.settings.offset,
            isStreet: isStreet, disk: desk.disk, journal: journal, lockFile: nil,
            poisonWatch: PoisonWatch(path, on: desk.disk), checkpointNumber: 0)
    }

    /// The lock's file, made where it is not yet there; nil with the fault where this user may not write.
    private static func openLock(_ path: String, _ fault: inout StorageFault?, _ disk: Disk) -> FileHandle? {
        do throws(StorageFault) {
            return try FileHandle(path, flags: O_RDWR | O_CREAT, on: disk)
        } catch {
            fault = fault ?? error
            return nil
        }
    }

    /// Puts a checkpoint's state into an office; false where its files are not of the form this program knows.
    private static func restore(
        _ stored: StoredCheckpoint, _ code: String, isStreet: Bool, _ office: inout Office
    ) -> Bool {
        do throws(JSONFault) {
            if isStreet {
                let (street, profile) = try StreetState.read(stored.files, code: office.code)
                office.restore(street, profile: profile)
            } else {
                let reach = max(0, office.profile.repeatsToRaise - 1) * office.profile.repeatDays
                office.restore(try CommunityState.read(stored.files, code: code, reach: reach))
            }
            return true
        } catch {
            return false
        }
    }
}
