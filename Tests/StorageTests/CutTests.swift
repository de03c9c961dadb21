import Glibc
import Storage
import StreetModel
import Testing

/// Nothing is cut off a journal while whoever comes after a kill would rely on its end.
@Suite struct CutTests {
    /// A disk on which the note in the lock's file cannot be written.
    private static var withoutNotes: Disk {
        var disk = Disk.real
        disk.write = { file, bytes, offset in
            bytes.count == TestDesk.noteCount ? -Int(EIO) : Disk.real.write(file, bytes, offset)
        }
        return disk
    }

    @Test func aTailStaysWhereItsNoteCannotBeTakenAway() throws {
        let desk = try TestDesk.make()
        var first = desk.desk.emptyOffice
        var book = try desk.open(&first)
        try book.write([elder("E1")], into: &first)
        let torn = try Disk.real.contents(of: desk.journal) + Array("{\"n\":2,".utf8)
        overwrite(desk.journal, torn)
        var office = desk.desk.emptyOffice
        var other = try Book.open(
            TestDesk.community, in: try Desk.open(desk.desk.path, on: Self.withoutNotes), into: &office)
        let fault = StorageFault.system(call: "write", path: "\(desk.bookPath)/lock", errno: EIO)
        #expect(throws: AppendFault.storage(fault)) { try other.write([look("E1")], into: &office) }
        #expect(try Disk.real.contents(of: desk.journal) == torn && other.fault == nil)
        // Whoever can take the note away mends it.
        try book.write([look("E1")], into: &first)
        #expect(try desk.desk.verify(TestDesk.community) == sound(lines: 2))
    }

    @Test func aShortWritePoisonsWhereItsNoteCannotBeTakenAway() throws {
        let desk = try TestDesk.make()
        var disk = Disk.real
        disk.write = { file, bytes, offset in
            bytes.count == TestDesk.noteCount
                ? -Int(EIO) : Disk.real.write(file, UnsafeRawBufferPointer(rebasing: bytes.prefix(20)), offset)
        }
        var office = desk.desk.emptyOffice
        var other = try desk.openWithALine(on: disk, &office)
        let before = try Disk.real.contents(of: desk.journal)
        #expect(throws: AppendFault.self) { try other.write([look("E1")], into: &office) }
        guard case .poisoned(_, "write: errno 5", 1) = other.fault else {
            Issue.record("the book is not poisoned")
            return
        }
        // What was written stays where it is, for whoever mends it.
        #expect(try Disk.real.contents(of: desk.journal).count > before.count)
    }

    /// Where nothing was written nothing is to be cut, and the note need not be written anew: a full disk may have no room
    /// for it, whether there is one (where nothing is overwritten in place) or not yet.
    @Test(arguments: [true, false])
    func aFullDiskPoisonsNoBook(hasNote: Bool) throws {
        let desk = try TestDesk.make()
        var disk = Disk.real
        disk.write = { _, _, _ in -Int(ENOSPC) }
        var office = desk.desk.emptyOffice
        var other = try desk.openWithALine(on: disk, &office)
        if !hasNote { overwrite("\(desk.bookPath)/lock", []) }
        let before = try Disk.real.contents(of: desk.journal)
        #expect(throws: AppendFault.storage(.diskFull(path: desk.journal))) {
            try other.write([look("E1")], into: &office)
        }
        #expect(try Disk.real.contents(of: desk.journal) == before && other.fault == nil)
    }
}
