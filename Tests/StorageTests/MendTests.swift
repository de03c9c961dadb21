import Glibc
import Storage
import StreetModel
import Testing

/// `verify --mend`: what may be mended is mended, and nothing else is touched (DESIGN §3).
@Suite struct MendTests {
    /// A book of three acts, the last of two lines.
    private func desk() throws -> TestDesk {
        let desk = try TestDesk.make()
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try book.write([elder("E1")], into: &office)
        try book.write([look("E1")], into: &office)
        try book.write([look("E1"), look("E1", .abnormal)], into: &office)
        return desk
    }

    private func poison(_ desk: borrowing TestDesk) throws {
        try Disk.real.create("\(desk.bookPath)/POISONED", Array(#"{"since":"x","error":"y","lastGood":2}"#.utf8))
    }

    private func replace(_ desk: borrowing TestDesk, _ bytes: [UInt8]) throws {
        _ = Disk.real.remove(desk.journal)
        try Disk.real.create(desk.journal, bytes)
    }

    private func inode(_ path: String) -> UInt64 {
        var status = stat()
        return stat(path, &status) == 0 ? UInt64(status.st_ino) : 0
    }

    @Test func aSoundBookNeedsNone() throws {
        let desk = try desk()
        let before = inode(desk.journal)
        #expect(try desk.desk.mend(TestDesk.community) == [])
        #expect(inode(desk.journal) == before)
    }

    /// The lines are copied to a new file, and the book can be written again.
    @Test func aPoisonedBook() throws {
        let desk = try desk()
        let bytes = try Disk.real.contents(of: desk.journal)
        let before = inode(desk.journal)
        try poison(desk)
        #expect(try desk.desk.mend(TestDesk.community) == [.unflushed])
        #expect(try Disk.real.contents(of: desk.journal) == bytes)
        #expect(inode(desk.journal) != before)
        #expect(try desk.desk.verify(TestDesk.community) == sound(lines: 4))
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try book.write([look("E1")], into: &office)
        #expect(try desk.desk.verify(TestDesk.community) == sound(lines: 5))
    }

    /// What the failed write left goes to quarantine, byte for byte.
    @Test func aPoisonedBookWithHalfAnAct() throws {
        let desk = try desk()
        let bytes = try Disk.real.contents(of: desk.journal)
        try poison(desk)
        try replace(desk, Array(bytes.dropLast(7)))
        guard case .tornTail(let count, let path) = try desk.desk.mend(TestDesk.community).first else {
            Issue.record("no torn tail")
            return
        }
        let kept = try Disk.real.contents(of: path)
        #expect(try Disk.real.contents(of: desk.journal) + kept == Array(bytes.dropLast(7)))
        #expect(count == kept.count && path.hasSuffix(".bad"))
        #expect(try desk.desk.verify(TestDesk.community) == sound(lines: 2))
    }

    /// A changed byte in the last act takes the act with it.
    @Test func aBadLastLine() throws {
        let desk = try TestDesk.make()
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try book.write([elder("E1")], into: &office)
        try book.write([look("E1")], into: &office)
        try book.checkpoint(of: office)
        try book.write([look("E1"), look("E1", .abnormal)], into: &office)
        var bytes = try Disk.real.contents(of: desk.journal)
        bytes[bytes.count - 200] ^= 1
        try replace(desk, bytes)
        let report = try desk.desk.verify(TestDesk.community)
        #expect(report.faults.count == 1 && report.isMendable)
        let repairs = try desk.desk.mend(TestDesk.community)
        guard repairs.count == 1, case .badEnd(_, let bad) = repairs.first else {
            Issue.record("not a bad end alone: \(repairs)")
            return
        }
        #expect(bad.hasSuffix(".bad"))
        #expect(try desk.desk.verify(TestDesk.community) == sound(lines: 2, checkpoints: 1))
        #expect(try Disk.real.names(in: "\(desk.bookPath)/quarantine")?.count == 1)
        var again = desk.desk.emptyOffice
        var mended = try desk.open(&again)
        try mended.write([look("E1")], into: &again)
        #expect(mended.lastNumber == 3)
    }

    /// With a later day's file behind it a bad line is no end, though nothing is in that file.
    @Test func aBadLastLineBeforeAnotherDay() throws {
        let desk = try desk()
        var bytes = try Disk.real.contents(of: desk.journal)
        bytes[bytes.count - 200] ^= 1
        try replace(desk, bytes)
        try Disk.real.create("\(desk.bookPath)/journal/2026-11-22.jsonl", [])
        let fault = StorageFault.damaged(file: desk.journal, line: 4, what: .sum)
        let report = try desk.desk.verify(TestDesk.community)
        #expect(report.faults == [fault] && !report.isMendable)
        #expect(throws: fault) { try desk.desk.mend(TestDesk.community) }
        #expect(try Disk.real.contents(of: desk.journal) == bytes)
    }

    /// A file that was renamed to an earlier day is one fault, however many lines it has.
    @Test func aRenamedDay() throws {
        let desk = try desk()
        let renamed = "\(desk.bookPath)/journal/2026-11-20.jsonl"
        #expect(Disk.real.rename(desk.journal, renamed) == 0)
        let report = try desk.desk.verify(TestDesk.community)
        #expect(report.faults == [.damaged(file: renamed, line: 1, what: .day)] && report.lineCount == 4)
    }

    /// What a checkpoint stands for was durable: the end of the journal is not cut off before it, whatever is wrong there, or
    /// the proof that lines are missing would go with them, and on a new desk the whole register.
    @Test(arguments: ["changed", "torn", "gone", "gone and poisoned"])
    func anEndThatACheckpointKnows(_ what: String) throws {
        let desk = try desk()
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try book.checkpoint(of: office)
        var bytes = try Disk.real.contents(of: desk.journal)
        switch what {
        case "changed": bytes[bytes.count - 200] ^= 1
        case "torn": bytes.removeLast()
        default: bytes = Array(bytes[...(try #require(bytes.firstIndex(of: 0x0A)))])
        }
        overwrite(desk.journal, bytes)
        if what == "gone and poisoned" { try poison(desk) }
        let report = try desk.desk.verify(TestDesk.community)
        let ahead = StorageFault.damaged(
            file: "\(desk.bookPath)/checkpoint/4", line: 0, what: .checkpointAhead(n: 4))
        let changed = StorageFault.damaged(file: desk.journal, line: 4, what: .sum)
        #expect(report.faults.first == (what == "changed" ? changed : ahead) && !report.isMendable)
        let repairs = try? desk.desk.mend(TestDesk.community)
        #expect(repairs == (what == "gone" ? [] : nil))
        #expect(try desk.desk.verify(TestDesk.community) == report)
        #expect(try Disk.real.contents(of: desk.journal) == bytes)
        #expect(try Disk.real.names(in: "\(desk.bookPath)/quarantine") == nil)
    }

    /// What an interrupted write left is cut off in the file itself, so that sessions that have it open go on.
    @Test(arguments: [1, 7, 300])
    func aTornTail(short: Int) throws {
        let desk = try desk()
        var office = desk.desk.emptyOffice
        var session = try desk.open(&office)
        let bytes = try Disk.real.contents(of: desk.journal)
        let before = inode(desk.journal)
        overwrite(desk.journal, Array(bytes.dropLast(short)))
        var again = desk.desk.emptyOffice
        session = try desk.open(&again)
        #expect(try desk.desk.verify(TestDesk.community).tornTail != nil)
        guard case .tornTail(let count, let path) = try desk.desk.mend(TestDesk.community).first else {
            Issue.record("no torn tail")
            return
        }
        let kept = try Disk.real.contents(of: path)
        #expect(count == kept.count && path.hasSuffix(".torn") && inode(desk.journal) == before)
        #expect(try Disk.real.contents(of: desk.journal) + kept == Array(bytes.dropLast(short)))
        #expect(try desk.desk.verify(TestDesk.community) == sound(lines: 2))
        #expect(try desk.desk.mend(TestDesk.community) == [])
        try session.write([look("E1")], into: &again)
        #expect(try desk.desk.verify(TestDesk.community) == sound(lines: 3))
    }

    /// A checkpoint whose files are damaged is put aside, and a new one is made; it is told which file it was.
    @Test(arguments: ["elders.json", "manifest.json", "looks.json"])
    func aDamagedCheckpoint(file: String) throws {
        let desk = try desk()
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try book.checkpoint(of: office)
        let path = "\(desk.bookPath)/checkpoint/4/\(file)"
        var bytes = try Disk.real.contents(of: path)
        bytes[bytes.count / 2] ^= 1
        overwrite(path, bytes)
        let report = try desk.desk.verify(TestDesk.community)
        #expect(report.faults == [.damaged(file: path, line: 0, what: .checkpointFile)] && report.isMendable)
        let kept = "\(desk.bookPath)/quarantine/checkpoint-4"
        #expect(
            try desk.desk.mend(TestDesk.community)
                == [.checkpointMoved(number: 4, kept: kept), .checkpointMade(number: 4)])
        #expect(try Disk.real.contents(of: "\(kept)/\(file)") == bytes)
        #expect(try desk.desk.verify(TestDesk.community) == sound(lines: 4, checkpoints: 1))
    }

    /// One that has long been due is made; a book of a few lines needs none.
    @Test func aCheckpointThatIsDue() throws {
        let desk = try desk()
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try book.write((0..<Book.dueLines).map { _ in look("E1") }, into: &office)
        #expect(try desk.desk.mend(TestDesk.community) == [.checkpointMade(number: 4 + Book.dueLines)])
        #expect(try desk.desk.mend(TestDesk.community) == [])
    }

    /// Lines behind a bad one may be sound: a person has to look, poisoned or not.
    @Test(arguments: [false, true])
    func aBadLineInTheMiddle(isPoisoned: Bool) throws {
        let desk = try desk()
        if isPoisoned { try poison(desk) }
        var bytes = try Disk.real.contents(of: desk.journal)
        bytes[100] ^= 1
        try replace(desk, bytes)
        #expect(throws: StorageFault.damaged(file: desk.journal, line: 1, what: .sum)) {
            _ = try desk.desk.mend(TestDesk.community)
        }
        #expect(try Disk.real.contents(of: desk.journal) == bytes)
        #expect((try Disk.real.names(in: desk.bookPath) ?? []).contains("POISONED") == isPoisoned)
    }

    /// What was done is told, though the next step fails.
    @Test func halfWay() throws {
        let desk = try desk()
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try book.checkpoint(of: office)
        overwrite("\(desk.bookPath)/checkpoint/4/elders.json", [0x5B])
        overwrite(desk.journal, try Disk.real.contents(of: desk.journal) + Array("{\"n\":5".utf8))
        var disk = Disk.real
        disk.rename = { _, _ in -Int(EIO) }
        let failing = try Desk.open(desk.desk.path, on: disk)
        var told: [Repair] = []
        #expect(throws: StorageFault.self) { try failing.mend(TestDesk.community) { told.append($0) } }
        guard told.count == 1, case .tornTail(bytes: 6, _)? = told.first else {
            Issue.record("told: \(told)")
            return
        }
    }

    /// A disk that fails again leaves the book as it was, and read-only.
    @Test func theDiskFailsAgain() throws {
        let desk = try desk()
        try poison(desk)
        let bytes = try Disk.real.contents(of: desk.journal)
        var disk = Disk.real
        disk.sync = { _ in -Int(EIO) }
        let failing = try Desk.open(desk.desk.path, on: disk)
        #expect(throws: StorageFault.self) { _ = try failing.mend(TestDesk.community) }
        #expect(try Disk.real.contents(of: desk.journal) == bytes)
        #expect(try Disk.real.names(in: desk.bookPath)?.contains("POISONED") == true)
        #expect(try desk.desk.mend(TestDesk.community) == [.unflushed])
    }
}
