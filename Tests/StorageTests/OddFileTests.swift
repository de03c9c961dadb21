import Glibc
import Storage
import StreetModel
import Testing

/// What lies in a file's place and is no file, or may not be read or written, is one sentence and never a wait.
@Suite struct OddFileTests {
    enum Oddity: CaseIterable, Sendable {
        case pipe, folder, device, loop, nowhere

        func put(at path: String) {
            Disk.real.sweep(path)
            let result =
                switch self {
                case .pipe: mkfifo(path, 0o600)
                case .folder: mkdir(path, 0o700)
                case .device: symlink("/dev/zero", path)
                case .loop: symlink(path, path)
                case .nowhere: symlink("\(path).nowhere", path)
                }
            #expect(result == 0)
        }
    }

    /// A desk whose community has two acts, with a checkpoint after the first.
    private func filled() throws -> TestDesk {
        let desk = try TestDesk.make(on: .quick)
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try book.write([elder("E1")], into: &office)
        try book.checkpoint(of: office)
        try book.write([look("E1")], into: &office)
        return desk
    }

    /// The fault of a file; a link to nowhere is a file that is gone.
    private func fault(_ file: String, _ oddity: Oddity) -> StorageFault {
        .damaged(file: file, line: 0, what: oddity == .nowhere ? .shortened : .notAFile)
    }

    @Test(arguments: Oddity.allCases)
    func theDesksSettings(oddity: Oddity) throws {
        let desk = try filled()
        let file = "\(desk.desk.path)/desk.json"
        oddity.put(at: file)
        let gone = StorageFault.damaged(file: file, line: 0, what: .settingsGone)
        #expect(throws: oddity == .nowhere ? gone : fault(file, oddity)) { _ = try Desk.open(desk.desk.path) }
    }

    /// A fault of that book, named by its file; behind it nothing is written.
    @Test(arguments: Oddity.allCases)
    func aDaysFile(oddity: Oddity) throws {
        let desk = try filled()
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try book.write([look("E1")], at: TestDesk.morning + 86_400, into: &office)
        let later = "\(desk.bookPath)/journal/2026-11-22.jsonl"
        oddity.put(at: later)
        let report = try desk.desk.verify(TestDesk.community)
        #expect(report.faults == [fault(later, oddity)] && report.lineCount == 2)
        #expect(!report.isMendable && report.isReadOnly)
        #expect(throws: fault(later, oddity)) { _ = try desk.desk.mend(TestDesk.community) }
        var again = desk.desk.emptyOffice
        let opened = try desk.open(&again)
        guard case .damaged(later, _, _) = opened.fault else {
            Issue.record("\(String(describing: opened.fault))")
            return
        }
        #expect(opened.lastNumber == 2 && opened.isStopped)
    }

    /// Passed over by a start, named by a walk, and made anew.
    @Test(arguments: Oddity.allCases, ["looks.json", "manifest.json"])
    func aCheckpointsFile(oddity: Oddity, name: String) throws {
        let desk = try filled()
        let file = "\(desk.bookPath)/checkpoint/1/\(name)"
        oddity.put(at: file)
        var office = desk.desk.emptyOffice
        do {
            let book = try desk.open(&office)
            #expect(book.fault == nil && book.lastNumber == 2)
        }
        let report = try desk.desk.verify(TestDesk.community)
        #expect(report.faults == [.damaged(file: file, line: 0, what: .checkpointFile)] && report.isMendable)
        #expect(!report.isReadOnly)
        #expect(try desk.desk.mend(TestDesk.community).count == 2)
        #expect(try desk.desk.verify(TestDesk.community).isSound)
    }

    /// So a checkpoint that this user may not see.
    @Test func aCheckpointWithoutRights() throws {
        let desk = try filled()
        let file = "\(desk.bookPath)/checkpoint/1/looks.json"
        var disk = Disk.quick
        let open = disk.open
        disk.open = { $0 == file ? -Int(EACCES) : open($0, $1) }
        let barred = try Desk.open(desk.desk.path, on: disk)
        var office = barred.emptyOffice
        #expect(try Book.open(TestDesk.community, in: barred, into: &office).fault == nil)
        #expect(
            try barred.verify(TestDesk.community).faults == [.damaged(file: file, line: 0, what: .checkpointFile)])
        #expect(try barred.mend(TestDesk.community).count == 2)
    }

    @Test func aCheckpointsFolderWithoutRights() throws {
        let desk = try filled()
        let folder = "\(desk.bookPath)/checkpoint"
        var disk = Disk.quick
        let list = disk.list
        disk.list = { $0 == folder ? -Int(EACCES) : list($0, $1) }
        let barred = try Desk.open(desk.desk.path, on: disk)
        var office = barred.emptyOffice
        #expect(try Book.open(TestDesk.community, in: barred, into: &office).fault == nil)
        #expect(
            try barred.verify(TestDesk.community).faults == [.damaged(file: folder, line: 0, what: .checkpointFile)])
    }

    /// A mark that is no file counts all the same; a lock that is none keeps everybody from writing.
    @Test func aMarkAndALockThatArePipes() throws {
        let desk = try filled()
        Oddity.pipe.put(at: "\(desk.bookPath)/POISONED")
        var office = desk.desk.emptyOffice
        #expect(try desk.open(&office).fault == .poisoned(since: "", error: "", lastGood: 0))
        Disk.real.sweep("\(desk.bookPath)/POISONED")
        let lock = "\(desk.bookPath)/lock"
        Oddity.pipe.put(at: lock)
        var again = desk.desk.emptyOffice
        #expect(try desk.open(&again).fault == .damaged(file: lock, line: 0, what: .notAFile))
        let report = try desk.desk.verify(TestDesk.community)
        #expect(report.faults == [.damaged(file: lock, line: 0, what: .notAFile)] && report.isReadOnly)
        _ = try BackupDraft.begin(of: desk.desk, at: "\(desk.root)/copy").fill(at: TestDesk.morning)
    }

    @Test func aViewThatIsAPipe() throws {
        let desk = try filled()
        try Disk.real.ensureFolder("\(desk.desk.path)/sessions")
        try Disk.real.ensureFolder("\(desk.desk.path)/sessions/S0007")
        Oddity.pipe.put(at: "\(desk.desk.path)/sessions/S0007/view.json")
        #expect(desk.desk.sessionView(of: "S0007") == SessionView())
    }

    /// A day's file that may be read and not written: the list is shown, and nothing is written.
    @Test func aDaysFileThatMayNotBeWritten() throws {
        let desk = try filled()
        let file = desk.journal
        var disk = Disk.quick
        let open = disk.open
        disk.open = { $0 == file && $1 & O_RDWR != 0 ? -Int(EACCES) : open($0, $1) }
        let barred = try Desk.open(desk.desk.path, on: disk)
        var office = barred.emptyOffice
        var book = try Book.open(TestDesk.community, in: barred, into: &office)
        #expect(book.fault == .noRights(path: file) && book.lastNumber == 2)
        #expect(throws: AppendFault.storage(.noRights(path: file))) { try book.write([look("E1")], into: &office) }
        #expect(try barred.verify(TestDesk.community).isSound)
    }

    /// A fault before the newest checkpoint is found by a walk alone, and keeps nobody from writing.
    @Test func aFaultBeforeTheCheckpointLeavesTheBookWritable() throws {
        let desk = try filled()
        var bytes = try Disk.real.contents(of: desk.journal)
        bytes[100] ^= 1
        overwrite(desk.journal, bytes)
        let report = try desk.desk.verify(TestDesk.community)
        #expect(!report.isSound && !report.isReadOnly && !report.isMendable)
        var office = desk.desk.emptyOffice
        #expect(try desk.open(&office).fault == nil)
        bytes[bytes.count - 100] ^= 1
        overwrite(desk.journal, bytes)
        #expect(try desk.desk.verify(TestDesk.community).isReadOnly)
    }

    /// Who asks only what is late starts from the street's checkpoint like everybody.
    @Test func theStreetsCheckpointServesWhoAsksWhatIsLate() throws {
        let desk = try filled()
        var office = desk.desk.emptyOffice
        var street = try Book.open(TestDesk.street, in: desk.desk, into: &office)
        try street.write([.registered(.staff(StoredSamples.staff))], into: &office)
        try street.checkpoint(of: office)
        overwrite("\(desk.desk.path)/street/journal/2026-11-21.jsonl", try flipped(desk))
        var late = desk.desk.emptyOffice
        let read = try Book.open(TestDesk.street, in: desk.desk, into: &late, forLate: TestDesk.morning)
        #expect(read.fault == nil && late.street.staff.count == 1)
    }

    private func flipped(_ desk: borrowing TestDesk) throws -> [UInt8] {
        var bytes = try Disk.real.contents(of: "\(desk.desk.path)/street/journal/2026-11-21.jsonl")
        bytes[100] ^= 1
        return bytes
    }
}
