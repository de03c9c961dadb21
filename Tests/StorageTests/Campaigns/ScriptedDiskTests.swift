import Campaigns
import CrashMachine
import Glibc
import Storage
import Testing

/// The scripted disk answers as Linux does, so that what holds on the one holds on the other.
struct ScriptedDiskTests {
    /// Calls by chance, on names that meet often, on both disks.
    @Test func itAnswersAsTheRealOne() throws {
        let root = try TestDesk.folder()
        defer { Disk.real.sweep(root) }
        let scripted = ScriptedDisk()
        let disks = [(disk: Disk.real, root: root), (disk: scripted.disk(), root: "")]
        var dice = Dice(seed: Campaign.seed)
        for count in 0..<Campaign.of(test: 4000, torture: 100_000) {
            let deed = Deed(&dice)
            let answers = disks.map { deed.done(on: $0.disk, below: $0.root) }
            guard answers[0] == answers[1] else {
                Issue.record("call \(count), \(deed): \(answers[0]) and \(answers[1]); seed \(Campaign.seed)")
                return
            }
        }
        #expect(try Disk.real.names(in: root) == scripted.disk().names(in: "/"))
    }

    /// Something that a program may do, told by a few numbers.
    private struct Deed {
        let kind: Int
        let path: String
        let other: String
        let size: Int

        private static let names = ["/a", "/b", "/a/c", "/a/d", "/b/c", "/a/c/e", "/a/../b"]

        init(_ dice: inout Dice) {
            kind = dice.below(11)
            path = Self.names[dice.below(Self.names.count)]
            other = Self.names[dice.below(Self.names.count)]
            size = dice.below(1500)
        }

        /// What the calls answer, and what was read.
        func done(on disk: Disk, below root: String) -> [Int] {
            let (path, other) = (root + path, root + other)
            switch kind {
            case 0: return [disk.makeFolder(path)]
            case 1: return onFile(disk, path, O_RDWR | O_CREAT | O_EXCL)
            case 2, 3: return onFile(disk, path, O_RDWR | O_CREAT)
            case 4: return onFile(disk, path, O_RDONLY)
            case 5: return [disk.remove(path)]
            case 6: return [disk.removeFolder(path)]
            case 7: return [disk.rename(path, other)]
            case 8: return [disk.replace(path, other)]
            case 9:
                var status = FileStatus()
                let result = disk.status(path, &status)
                return [result, status.isFolder ? 1 : 0, status.isFolder ? 0 : status.size]
            default:
                var names: [[UInt8]] = []
                let result = disk.list(path) { names.append(Array($0)) }
                return [result] + names.sorted { $0.lexicographicallyPrecedes($1) }.flatMap { $0 }.map(Int.init)
            }
        }

        private func onFile(_ disk: Disk, _ path: String, _ flags: Int32) -> [Int] {
            let opened = disk.open(path, flags)
            if opened < 0 { return [opened] }
            let file = Int32(opened)
            defer { disk.close(file) }
            var status = FileStatus()
            var answers = [disk.statusOfFile(file, &status), status.isFolder ? 1 : 0, status.links > 0 ? 1 : 0]
            if flags & O_DIRECTORY != 0 {
                var folder = FileStatus()
                answers += [disk.statusOfFolder(file, &folder), folder.isFolder ? 1 : 0, folder.links > 0 ? 1 : 0]
            }
            if status.isFolder { return answers + [disk.sync(file)] }
            if flags & O_ACCMODE == O_RDWR {
                let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* size) }
                answers.append(bytes.withUnsafeBytes { disk.write(file, $0, size / 2) })
                if size % 3 == 0 { answers.append(disk.cut(file, size)) }
                answers.append(disk.flush(file))
            }
            var read = [UInt8](repeating: 0, count: 2500)
            answers.append(read.withUnsafeMutableBytes { disk.read(file, $0, size / 3) })
            return answers + read.map(Int.init)
        }
    }

    /// What was fsynced is in every image, what was not is in some and missing in others.
    @Test func imagesKeepWhatIsSafeAndNoMore() throws {
        let scripted = ScriptedDisk()
        let disk = scripted.disk()
        try disk.create("/safe", [1, 2, 3])
        let root = Int32(disk.open("/", O_RDONLY | O_DIRECTORY))
        #expect(disk.sync(root) == 0)
        try disk.create("/unnamed", [4])
        let file = Int32(disk.open("/safe", O_RDWR))
        _ = [UInt8](repeating: 9, count: 1200).withUnsafeBytes { disk.write(file, $0, 3) }
        var dice = Dice(seed: Campaign.seed)
        let images = scripted.volume.images(&dice, atMost: 500)
        let found = images.map { $0.contents(of: "/safe") ?? [] }
        #expect(found.allSatisfy { $0.starts(with: [1, 2, 3]) })
        #expect(found.contains([1, 2, 3]) && found.contains([1, 2, 3] + Array(repeating: 9, count: 1200)))
        #expect(found.contains { $0.count == 1203 && $0[600] == 0 && $0[1100] == 9 && $0[10] == 9 })
        #expect(found.contains { $0.count > 3 && $0.count < 1203 })
        #expect(Set(images.map { $0.contents(of: "/unnamed") }) == [nil, [4]])
    }

    /// A flush that fails loses what it was to write, though a later one comes back well.
    @Test func aFailedFlushIsNotMadeGood() throws {
        let scripted = ScriptedDisk()
        let disk = scripted.disk()
        try disk.create("/a", [1])
        let file = Int32(disk.open("/a", O_RDWR))
        _ = [UInt8](repeating: 2, count: 600).withUnsafeBytes { disk.write(file, $0, 512) }
        scripted.follow(Script(number: 1, .error(EIO), kind: .flush))
        #expect(disk.flush(file) == -Int(EIO))
        #expect(disk.flush(file) == 0)
        let root = Int32(disk.open("/", O_RDONLY | O_DIRECTORY))
        #expect(disk.sync(root) == 0)
        var dice = Dice(seed: Campaign.seed)
        let found = scripted.volume.images(&dice, atMost: 500).map { $0.contents(of: "/a") ?? [] }
        #expect(found.contains { $0.count == 1112 && $0[700] == 0 })
    }
}
