import Glibc
import Storage
import StreetModel
import Testing

@Suite struct DiskFaultTests {
    @Test(arguments: [0, 1, 100])
    func aShortWriteIsCutBack(count: Int) throws {
        let desk = try TestDesk.make()
        var disk = Disk.real
        disk.write = { file, bytes, offset in
            bytes.count == TestDesk.noteCount
                ? Disk.real.write(file, bytes, offset)
                : Disk.real.write(file, UnsafeRawBufferPointer(rebasing: bytes[..<count]), offset)
        }
        var office = desk.desk.emptyOffice
        var book = try desk.openWithALine(on: disk, &office)
        let before = try Disk.real.contents(of: desk.journal)
        #expect(throws: AppendFault.storage(.diskFull(path: desk.journal))) {
            try book.write([look("E1")], into: &office)
        }
        #expect(try Disk.real.contents(of: desk.journal) == before)
        #expect(book.fault == nil && book.lastNumber == 1)
        #expect(office.books[TestDesk.community]?.elders["E1"]?.looks.recent.isEmpty == true)
    }

    @Test func aFullDiskSavesNothingAndSaysSo() throws {
        let desk = try TestDesk.make()
        var disk = Disk.real
        disk.write = { file, bytes, offset in
            bytes.count == TestDesk.noteCount ? Disk.real.write(file, bytes, offset) : -Int(ENOSPC)
        }
        var office = desk.desk.emptyOffice
        var book = try desk.openWithALine(on: disk, &office)
        #expect(throws: AppendFault.storage(.diskFull(path: desk.journal))) {
            try book.write([look("E1")], into: &office)
        }
        #expect(try desk.desk.verify(TestDesk.community) == sound(lines: 1))
    }

    @Test func aFailedFlushPoisonsTheBookForEverySession() throws {
        let desk = try TestDesk.make()
        var disk = Disk.real
        disk.flush = { _ in -Int(EIO) }
        var office = desk.desk.emptyOffice
        var book = try desk.openWithALine(on: disk, &office)
        var others = desk.desk.emptyOffice
        var other = try desk.open(&others)
        let fault = StorageFault.poisoned(
            since: "2026-11-21T08:12:33.104+08:00", error: "fdatasync: errno 5", lastGood: 1)
        #expect(throws: AppendFault.storage(fault)) { try book.write([look("E1")], into: &office) }
        #expect(book.fault == fault)
        #expect(try Disk.real.names(in: desk.bookPath)?.contains("POISONED") == true)
        // Nothing is tried again, by anybody.
        #expect(throws: AppendFault.storage(fault)) { try book.write([look("E1")], into: &office) }
        #expect(throws: AppendFault.storage(fault)) { try other.write([look("E1")], into: &others) }
        #expect(throws: fault) { try other.checkpoint(of: others) }
        var later = desk.desk.emptyOffice
        let reopened = try desk.open(&later)
        #expect(reopened.fault == fault)
        #expect(try desk.desk.verify(TestDesk.community).faults == [fault])
    }

    /// Where not even the mark can be written, the others learn of it from the lock's file, until the book is mended.
    @Test func aFailedFlushIsToldWithoutTheMark() throws {
        let desk = try TestDesk.make()
        var disk = Disk.real
        disk.flush = { _ in -Int(EIO) }
        disk.open = { path, flags in path.hasSuffix("/POISONED") ? -Int(EIO) : Disk.real.open(path, flags) }
        var office = desk.desk.emptyOffice
        var book = try desk.openWithALine(on: disk, &office)
        var others = desk.desk.emptyOffice
        var other = try desk.open(&others)
        #expect(throws: AppendFault.self) { try book.write([look("E1")], into: &office) }
        #expect(try Disk.real.names(in: desk.bookPath)?.contains("POISONED") == false)
        let fault = StorageFault.poisoned(since: "", error: "fdatasync", lastGood: 0)
        #expect(throws: AppendFault.storage(fault)) { try other.write([look("E1")], into: &others) }
        #expect(throws: fault) { try other.checkpoint(of: others) }
        #expect(try desk.desk.mend(TestDesk.community) == [.unflushed])
        var later = desk.desk.emptyOffice
        var reopened = try desk.open(&later)
        try reopened.write([look("E1")], into: &later)
        #expect(try desk.desk.verify(TestDesk.community) == sound(lines: 3))
    }

    /// A checkpoint in a place that the disk cannot read is passed over by a start, and named.
    @Test func aCheckpointThatCannotBeReadIsPassedOver() throws {
        let desk = try TestDesk.make()
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try book.write([elder("E1")], into: &office)
        try book.checkpoint(of: office)
        var disk = Disk.real
        disk.open = { path, flags in path.hasSuffix("/elders.json") ? -Int(EIO) : Disk.real.open(path, flags) }
        let failing = try Desk.open(desk.desk.path, on: disk)
        var again = failing.emptyOffice
        let reopened = try Book.open(TestDesk.community, in: failing, into: &again)
        #expect(reopened.fault == nil && again == office)
        let file = "\(desk.bookPath)/checkpoint/1/elders.json"
        #expect(
            try failing.verify(TestDesk.community).faults == [.damaged(file: file, line: 0, what: .checkpointFile)])
    }

    @Test func aSessionThatOnlyReadsLearnsOfThePoisonOnce() throws {
        let desk = try TestDesk.make()
        var office = desk.desk.emptyOffice
        var book = try desk.openWithALine(on: .real, &office)
        overwrite("\(desk.bookPath)/POISONED", [])
        let fault = StorageFault.poisoned(since: "", error: "", lastGood: 0)
        #expect(throws: fault) { try book.refresh(into: &office) }
        #expect(try book.refresh(into: &office) == [])
    }

    /// A mark is looked for only where the book's folder has changed.
    @Test func aMarkIsSeenInAFolderThatRested() throws {
        let desk = try TestDesk.make()
        var first = desk.desk.emptyOffice
        _ = try desk.openWithALine(on: .real, &first)
        try age(desk.bookPath)
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try book.write([look("E1")], into: &office)
        overwrite("\(desk.bookPath)/POISONED", [])
        let fault = StorageFault.poisoned(since: "", error: "", lastGood: 0)
        #expect(throws: AppendFault.storage(fault)) { try book.write([look("E1")], into: &office) }
    }

    /// Two names made within one tick leave the same time behind: a folder that has just changed is looked at again.
    @Test func aMarkIsSeenThatLeavesNoOtherTime() throws {
        let desk = try TestDesk.make()
        let tick = 1_795_219_953_000_000_000
        var disk = Disk.real
        disk.statusOfFolder = { file, status in
            let result = Disk.real.statusOfFolder(file, &status)
            status.changed = tick
            return result
        }
        disk.clock = { tick + 2_000_000_000 }
        var office = desk.desk.emptyOffice
        var book = try desk.openWithALine(on: disk, &office)
        try book.write([look("E1")], into: &office)
        overwrite("\(desk.bookPath)/POISONED", [])
        let fault = StorageFault.poisoned(since: "", error: "", lastGood: 0)
        #expect(throws: AppendFault.storage(fault)) { try book.write([look("E1")], into: &office) }
    }

    /// As a folder that nobody has changed for an hour.
    private func age(_ folder: String) throws {
        let before = timespec(tv_sec: time(nil) - 3600, tv_nsec: 0)
        #expect(utimensat(AT_FDCWD, folder, [before, before], 0) == 0)
    }

    @Test func aWriteThatCannotBeCutBackPoisonsTheBook() throws {
        let desk = try TestDesk.make()
        var disk = Disk.real
        disk.write = { file, bytes, offset in
            bytes.count == TestDesk.noteCount
                ? Disk.real.write(file, bytes, offset)
                : Disk.real.write(file, UnsafeRawBufferPointer(rebasing: bytes.prefix(20)), offset)
        }
        disk.cut = { _, _ in -Int(EIO) }
        var office = desk.desk.emptyOffice
        var book = try desk.openWithALine(on: disk, &office)
        let before = try Disk.real.contents(of: desk.journal)
        #expect(throws: AppendFault.self) { try book.write([look("E1")], into: &office) }
        guard case .poisoned(_, "ftruncate: errno 5", 1) = book.fault else {
            Issue.record("the book is not poisoned")
            return
        }
        // What was written stays where it is, for whoever mends it.
        #expect(try Disk.real.contents(of: desk.journal).count == before.count + 20)
    }

    @Test func aCheckpointThatCannotBeWrittenLeavesTheEarlierOnes() throws {
        let desk = try TestDesk.make()
        var disk = Disk.real
        disk.rename = { _, _ in -Int(ENOSPC) }
        var office = desk.desk.emptyOffice
        var book = try desk.openWithALine(on: disk, &office)
        #expect(throws: StorageFault.diskFull(path: "\(desk.bookPath)/checkpoint/1")) {
            try book.checkpoint(of: office)
        }
        #expect(try Disk.real.names(in: "\(desk.bookPath)/checkpoint") == [])
        #expect(book.fault == nil)
        try book.write([look("E1")], into: &office)
    }

    @Test func aFolderWithoutRightsOpensReadOnly() throws {
        let desk = try TestDesk.make()
        var disk = Disk.real
        disk.open = { path, flags in
            flags & O_ACCMODE == O_RDONLY ? Disk.real.open(path, flags) : -Int(EACCES)
        }
        var office = desk.desk.emptyOffice
        var book = try desk.openWithALine(on: disk, &office)
        let fault = StorageFault.noRights(path: "\(desk.bookPath)/lock")
        #expect(book.fault == fault)
        #expect(office.books[TestDesk.community]?.elders.count == 1)
        #expect(throws: AppendFault.storage(fault)) { try book.write([look("E1")], into: &office) }
        // It still follows what others write.
        var others = desk.desk.emptyOffice
        var other = try desk.open(&others)
        try other.write([look("E1")], into: &others)
        #expect(try book.refresh(into: &office).count == 1)
    }

    @Test func aBusyBookNamesWhoHoldsIt() throws {
        let desk = try TestDesk.make()
        var disk = Disk.real
        disk.lockMilliseconds = 30
        var office = desk.desk.emptyOffice
        var book = try desk.openWithALine(on: disk, &office)
        let holder = Glibc.open("\(desk.bookPath)/lock", O_RDWR)
        flock(holder, LOCK_EX)
        #expect(throws: AppendFault.storage(.busy(holder: getpid()))) { try book.write([look("E1")], into: &office) }
        #expect(book.fault == nil && book.lastNumber == 1)
        // A process that another test is starting has the file open too for a moment.
        flock(holder, LOCK_UN)
        close(holder)
        try book.write([look("E1")], into: &office)
        #expect(book.lastNumber == 2)
    }
}
