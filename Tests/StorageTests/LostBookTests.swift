import Glibc
import Storage
import StreetModel
import Testing

/// A community's book that has vanished is missed, by whoever comes upon it.
@Suite struct LostBookTests {
    private func fault(_ desk: borrowing TestDesk) -> StorageFault {
        .damaged(file: desk.bookPath, line: 0, what: .bookGone)
    }

    /// A desk whose community has two lines.
    private func filled() throws -> TestDesk {
        let desk = try TestDesk.make(on: .quick)
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try book.write([elder("E1"), look("E1")], into: &office)
        return desk
    }

    @Test func aWalkNamesIt() throws {
        let desk = try filled()
        Disk.real.sweep(desk.bookPath)
        #expect(try desk.desk.communities() == [TestDesk.community])
        let report = try desk.desk.verify(TestDesk.community)
        #expect(report.faults == [fault(desk)] && !report.isMendable && report.isReadOnly)
        #expect(throws: fault(desk)) { _ = try desk.desk.mend(TestDesk.community) }
    }

    /// No fresh book takes its place, and nothing can be written.
    @Test func nobodyMakesItAnew() throws {
        let desk = try filled()
        Disk.real.sweep(desk.bookPath)
        #expect(throws: fault(desk)) { try desk.desk.addBook(TestDesk.community) }
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        #expect(book.fault == fault(desk) && book.isStopped && office.books[TestDesk.community] != nil)
        #expect(throws: AppendFault.storage(fault(desk))) { try book.write([look("E1")], into: &office) }
        #expect(try book.refresh(into: &office) == [])
        #expect(try Disk.real.names(in: desk.bookPath) == nil)
    }

    @Test func aBackupIsRefused() throws {
        let desk = try filled()
        Disk.real.sweep(desk.bookPath)
        #expect(throws: fault(desk)) { _ = try BackupDraft.begin(of: desk.desk, at: "\(desk.root)/copy") }
        #expect(try Disk.real.names(in: desk.root) == ["desk"])
    }

    /// A copy that has lost a book is no backup, and a desk made of a whole one misses its books in its turn.
    @Test func backupsKnowTheirBooks() throws {
        let desk = try filled()
        _ = try BackupDraft.begin(of: desk.desk, at: "\(desk.root)/copy").fill(at: TestDesk.morning)
        let again = try Desk.restore("\(desk.root)/copy", to: "\(desk.root)/again", on: .quick).desk
        Disk.real.sweep("\(again.path)/\(TestDesk.community)")
        #expect(try again.verify(TestDesk.community).faults.count == 1)
        let gone = "\(desk.root)/copy/desk/\(TestDesk.community)"
        Disk.real.sweep(gone)
        let why = StorageFault.damaged(file: gone, line: 0, what: .bookGone)
        #expect(throws: StorageFault.badBackup(path: "\(desk.root)/copy", why: why)) {
            _ = try Desk.restore("\(desk.root)/copy", to: "\(desk.root)/third", on: .quick)
        }
    }

    /// What an older program has made is entered by whoever opens it next and may write.
    @Test func aBookOfAnOlderProgramIsEntered() throws {
        let desk = try filled()
        Disk.real.sweep("\(desk.desk.path)/street/books")
        #expect(try desk.desk.verify(TestDesk.community).isSound)
        var office = desk.desk.emptyOffice
        _ = try desk.open(&office)
        Disk.real.sweep(desk.bookPath)
        #expect(try desk.desk.verify(TestDesk.community).faults == [fault(desk)])
    }

    /// A community may be registered long before it has a book.
    @Test func aBookThatNeverWasIsNotMissed() throws {
        let desk = try filled()
        #expect(throws: StorageFault.noBook(code: "990101001002")) { _ = try desk.desk.verify("990101001002") }
        #expect(try desk.desk.communities() == [TestDesk.community])
    }

    @Test func theStreetsOwnBookIsMissed() throws {
        let desk = try filled()
        let street = "\(desk.desk.path)/street"
        Disk.real.sweep(street)
        let fault = StorageFault.damaged(file: street, line: 0, what: .bookGone)
        let report = try desk.desk.verify(TestDesk.street)
        #expect(report.faults == [fault] && !report.isMendable)
        var office = desk.desk.emptyOffice
        #expect(try Book.open(TestDesk.street, in: desk.desk, into: &office).fault == fault)
    }

    /// A book's journal is made with its folder: without one nothing may be begun.
    @Test func aBookWithoutAJournalIsReadOnly() throws {
        let desk = try filled()
        Disk.real.sweep("\(desk.bookPath)/journal")
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        let fault = StorageFault.damaged(file: "\(desk.bookPath)/journal", line: 0, what: .shortened)
        #expect(book.fault == fault)
        #expect(throws: AppendFault.storage(fault)) { try book.write([look("E1")], into: &office) }
        #expect(try desk.desk.verify(TestDesk.community).isReadOnly)
    }
}
