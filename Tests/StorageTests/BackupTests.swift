import Glibc
import Storage
import StreetModel
import Synchronization
import Testing

/// A backup is whole acts of every book, checked before it has a name; a desk is made of it, and nothing is overwritten.
@Suite struct BackupTests {
    private func desk(on disk: Disk = .quick) throws -> TestDesk {
        let desk = try TestDesk.make(on: disk)
        var office = desk.desk.emptyOffice
        var street = try Book.open(TestDesk.street, in: desk.desk, into: &office)
        try street.write([.registered(.staff(Staff(id: "S0007")))], into: &office)
        var book = try desk.open(&office)
        try book.write([elder("E1")], into: &office)
        try book.checkpoint(of: office)
        try book.write([look("E1"), look("E1", .abnormal)], at: TestDesk.morning + 86_400, into: &office)
        return desk
    }

    private func backUp(_ desk: borrowing TestDesk, _ name: String = "copy") throws -> Backup {
        try BackupDraft.begin(of: desk.desk, at: "\(desk.root)/\(name)").fill(at: TestDesk.morning)
    }

    /// The bytes of every file below a folder, by its path.
    private func files(_ folder: String, _ prefix: String = "") throws -> [String: [UInt8]] {
        var found: [String: [UInt8]] = [:]
        for name in try Disk.real.names(in: folder) ?? [] {
            let path = "\(folder)/\(name)"
            if try Disk.real.names(in: path) != nil {
                found.merge(try files(path, "\(prefix)\(name)/")) { $1 }
            } else {
                found[prefix + name] = try Disk.real.contents(of: path)
            }
        }
        return found
    }

    private var both: [String] { [TestDesk.street, TestDesk.community] }

    @Test func aCopyIsWhole() throws {
        let desk = try desk()
        let made = try backUp(desk)
        #expect(made.books.map(\.closing.book) == both && made.books.map(\.closing.number) == [1, 3])
        let copied = try files("\(desk.root)/copy/desk")
        let original = try files(desk.desk.path)
        for (name, bytes) in original where name.hasSuffix(".jsonl") || name == "desk.json" {
            #expect(copied[name] == bytes, "\(name)")
        }
        #expect(copied.keys.contains("\(TestDesk.community)/checkpoint/1/elders.json"))
        #expect(!copied.keys.contains { $0.hasSuffix("lock") })
        #expect(made.byteCount == original.filter { $0.key.hasSuffix(".jsonl") }.reduce(0) { $0 + $1.value.count })
        #expect(try Disk.real.names(in: desk.root)?.sorted() == ["copy", "desk"])
    }

    @Test func aDeskIsMadeOfIt() throws {
        let desk = try desk()
        let made = try backUp(desk)
        let (told, restored) = try Desk.restore("\(desk.root)/copy", to: "\(desk.root)/again", on: .quick)
        #expect(told == made && restored.settings == desk.desk.settings)
        var first = desk.desk.emptyOffice
        var second = restored.emptyOffice
        for code in both {
            _ = try Book.open(code, in: desk.desk, into: &first)
            let book = try Book.open(code, in: restored, into: &second)
            #expect(book.fault == nil)
            #expect(try restored.verify(code).isSound)
        }
        #expect(first == second)
        var book = try Book.open(TestDesk.community, in: restored, into: &second)
        try book.write([look("E1")], into: &second)
        #expect(book.lastNumber == 4)
    }

    /// What is not whole, or nobody has saved, stays behind; what was left in the desk is as it was.
    @Test func whatIsNotInIt() throws {
        let desk = try desk()
        let sound = try files(desk.desk.path)
        let journal = "\(desk.bookPath)/journal/2026-11-22.jsonl"
        overwrite(journal, try Disk.real.contents(of: journal) + Array(#"{"n":4,"at":"#.utf8))
        try Disk.real.ensureFolder("\(desk.desk.path)/sessions")
        try Disk.real.create("\(desk.desk.path)/sessions/pin", Array("x".utf8))
        try Disk.real.ensureFolder("\(desk.bookPath)/quarantine")
        try Disk.real.create("\(desk.bookPath)/quarantine/old", Array("x".utf8))
        let before = try files(desk.desk.path)
        _ = try backUp(desk)
        #expect(try files(desk.desk.path) == before)
        let copied = try files("\(desk.root)/copy/desk")
        #expect(
            copied["\(TestDesk.community)/journal/2026-11-22.jsonl"]
                == sound["\(TestDesk.community)/journal/2026-11-22.jsonl"])
        #expect(!copied.keys.contains { $0.contains("sessions") || $0.contains("quarantine") })
    }

    @Test func nothingIsOverwritten() throws {
        let desk = try desk()
        _ = try backUp(desk)
        let root = desk.root
        try Disk.real.create("\(root)/file", Array("x".utf8))
        for name in ["copy", "desk", "file"] {
            #expect(throws: StorageFault.exists(path: "\(root)/\(name)")) { _ = try backUp(desk, name) }
            #expect(throws: StorageFault.exists(path: "\(root)/\(name)")) {
                _ = try Desk.restore("\(root)/copy", to: "\(root)/\(name)", on: .quick)
            }
        }
        // An empty folder may be where a drive is mounted, which nothing can take the place of.
        try Disk.real.ensureFolder("\(root)/empty")
        #expect(throws: StorageFault.exists(path: "\(root)/empty")) { _ = try backUp(desk, "empty") }
        for inside in ["desk/copy", "desk/\(TestDesk.community)/copy", "copy/inner"] {
            let error = #expect(throws: StorageFault.self) { _ = try backUp(desk, inside) }
            guard case .deskInsideDesk = error else {
                Issue.record("\(inside): \(String(describing: error))")
                continue
            }
        }
        #expect(throws: StorageFault.notABackup(path: desk.desk.path)) {
            _ = try Desk.restore(desk.desk.path, to: "\(root)/again", on: .quick)
        }
    }

    /// Any bit of a backup: it is refused, nothing is made of it, and nothing is left behind.
    @Test func aDamagedBackupIsRefused() throws {
        let desk = try desk()
        _ = try backUp(desk)
        let copy = "\(desk.root)/copy"
        var tried = 0
        for (name, whole) in try files(copy) {
            for place in stride(from: 0, to: whole.count, by: max(1, whole.count / 12)) + [max(whole.count - 1, 0)] {
                var changed = whole
                if changed.isEmpty { changed = [0x20] } else { changed[place] ^= 1 << UInt8(place % 8) }
                overwrite("\(copy)/\(name)", changed)
                let error = #expect(throws: StorageFault.self, "\(name), byte \(place)") {
                    _ = try Desk.restore(copy, to: "\(desk.root)/again", on: .quick)
                }
                guard case .badBackup(copy, _) = error else {
                    Issue.record("\(name), byte \(place): \(String(describing: error))")
                    continue
                }
                tried += 1
            }
            overwrite("\(copy)/\(name)", whole)
        }
        #expect(tried > 100)
        for name in try files(copy).keys where name.hasSuffix(".jsonl") || name.hasSuffix("desk.json") {
            let kept = try Disk.real.contents(of: "\(copy)/\(name)")
            _ = Disk.real.remove("\(copy)/\(name)")
            #expect(throws: StorageFault.self, "without \(name)") {
                _ = try Desk.restore(copy, to: "\(desk.root)/again", on: .quick)
            }
            try Disk.real.create("\(copy)/\(name)", kept)
        }
        #expect(try Disk.real.names(in: desk.root)?.sorted() == ["copy", "desk"])
        _ = try Desk.restore(copy, to: "\(desk.root)/again", on: .quick)
    }

    /// A desk that is damaged itself gives no backup that says it is whole.
    @Test func aDamagedDesk() throws {
        let desk = try desk()
        var bytes = try Disk.real.contents(of: desk.journal)
        bytes[100] ^= 1
        overwrite(desk.journal, bytes)
        #expect(throws: StorageFault.damaged(file: desk.journal, line: 1, what: .sum)) { _ = try backUp(desk) }
        #expect(try Disk.real.names(in: desk.root) == ["desk"])
    }

    /// Of a day's file that was renamed, the desk's own is named, and no file of a copy that never was.
    @Test func aRenamedDay() throws {
        let desk = try desk()
        Disk.real.sweep("\(desk.bookPath)/checkpoint")
        let renamed = "\(desk.bookPath)/journal/2026-11-20.jsonl"
        #expect(Disk.real.rename(desk.journal, renamed) == 0)
        #expect(throws: StorageFault.damaged(file: renamed, line: 1, what: .day)) { _ = try backUp(desk) }
        #expect(try Disk.real.names(in: desk.root) == ["desk"])
    }

    /// A journal that has lost what a checkpoint knows gives none either: a copy of it would look whole.
    @Test(arguments: [false, true])
    func aDeskThatLostLines(isTorn: Bool) throws {
        let desk = try desk()
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try book.checkpoint(of: office)
        let later = "\(desk.bookPath)/journal/2026-11-22.jsonl"
        let bytes = try Disk.real.contents(of: later)
        overwrite(later, isTorn ? Array(bytes.dropLast(9)) : [])
        let ahead = StorageFault.damaged(
            file: "\(desk.bookPath)/checkpoint/3", line: 0, what: .checkpointAhead(n: 3))
        #expect(throws: ahead) { _ = try backUp(desk) }
        #expect(try Disk.real.names(in: desk.root) == ["desk"])
    }

    /// A drive that keeps something else than it was given is found out before the copy has a name.
    @Test func aDriveThatLies() throws {
        let desk = try desk()
        var disk = Disk.quick
        let write = disk.write
        disk.write = { file, bytes, offset in
            var wrong = Array(bytes)
            if wrong.count > 300 { wrong[200] ^= 1 }
            return wrong.withUnsafeBytes { write(file, $0, offset) }
        }
        let error = #expect(throws: StorageFault.self) {
            _ = try BackupDraft.begin(of: try Desk.open(desk.desk.path, on: disk), at: "\(desk.root)/copy")
                .fill(at: TestDesk.morning)
        }
        #expect(error != nil)
        #expect(try Disk.real.names(in: desk.root) == ["desk"])
    }

    /// Whatever call fails, there is a whole backup or none, and no rest of one.
    @Test(arguments: [EIO, ENOSPC])
    func everyFailingCall(errno: Int32) throws {
        let desk = try desk()
        var count = 1
        var isDone = false
        while !isDone && count < 2000 {
            let calls = Counter()
            var disk = Disk.quick
            let (open, write, sync, rename, make) = (disk.open, disk.write, disk.sync, disk.rename, disk.makeFolder)
            let failing = count
            disk.open = { calls.next() == failing ? -Int(errno) : open($0, $1) }
            disk.write = { calls.next() == failing ? -Int(errno) : write($0, $1, $2) }
            disk.sync = { calls.next() == failing ? -Int(errno) : sync($0) }
            disk.rename = { calls.next() == failing ? -Int(errno) : rename($0, $1) }
            disk.makeFolder = { calls.next() == failing ? -Int(errno) : make($0) }
            let backup = try? BackupDraft.begin(of: try Desk.open(desk.desk.path, on: disk), at: "\(desk.root)/copy")
                .fill(at: TestDesk.morning)
            if let backup {
                #expect(backup.lineCount == 4)
                isDone = calls.count < failing
            }
            // Where the folder's name could not be made durable, it is there all the same.
            #expect(try Disk.real.names(in: desk.root)?.contains { $0.hasPrefix(".") } == false, "call \(count)")
            if try Disk.real.names(in: "\(desk.root)/copy") != nil {
                _ = try Desk.restore("\(desk.root)/copy", to: "\(desk.root)/again", on: .quick)
                Disk.real.sweep("\(desk.root)/again")
                Disk.real.sweep("\(desk.root)/copy")
            }
            count += 1
        }
        #expect(isDone && count > 40)
    }

    /// Counts calls, from however many threads they come.
    private final class Counter: Sendable {
        private let value = Mutex(0)
        var count: Int { value.withLock { $0 } }
        func next() -> Int {
            value.withLock { value in
                value += 1
                return value
            }
        }
    }
}
