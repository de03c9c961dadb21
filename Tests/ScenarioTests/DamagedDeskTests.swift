import Campaigns
import Foundation
import StreetMaker
import Testing

/// What a crash or a stranger's hand does to a desk's files, seen through the commands.
@Suite struct DamagedDeskTests {
    private static let book = DeskFolder.community

    /// A desk with some acts behind its last checkpoint, one of them of two lines.
    private func worked() throws -> DeskFolder {
        let desk = try DeskFolder()
        let looks = "E00001 normal\nE00023 abnormal 没人应\nE00063 unclear\nE00064 normal\nE00010 normal\n"
        #expect(try desk.run("check", "--batch", at: "09:05", input: looks).lines.count == 5)
        return desk
    }

    @Test func aJournalCutAnywhereOpensMendsAndGoesOn() throws {
        let desk = try worked()
        let whole = try Data(contentsOf: URL(fileURLWithPath: desk.journal))
        let known = try desk.lines().count - 6
        let lines = whole.split(separator: 0x0A, omittingEmptySubsequences: false)
        let start = lines.prefix(known).reduce(0) { $0 + $1.count + 1 }
        let ends = lines.indices.dropLast().map { index in lines[...index].reduce(0) { $0 + $1.count + 1 } }
        var dice = Dice(seed: 20_261_121)
        for cut in (0..<40).map({ _ in start + dice.below(whole.count - start) }) {
            try whole.prefix(cut).write(to: URL(fileURLWithPath: desk.journal))
            #expect(try desk.verify().status == 0, "cut at \(cut)")
            // The second and third line are one act.
            var kept = ends.lastIndex { $0 <= cut } ?? 0
            if kept == known + 1 { kept -= 1 }
            let next = try desk.run("check", "E00002", "normal", at: "09:20")
            #expect(next.output == "saved \(Self.book) \(kept + 2)\n", "cut at \(cut)")
            #expect(try Data(contentsOf: URL(fileURLWithPath: desk.journal)).starts(with: whole.prefix(ends[kept])))
            #expect(try desk.verify().status == 0, "cut at \(cut)")
        }
    }

    @Test func aFlippedBitIsNamedByFileAndLine() throws {
        let desk = try worked()
        var dice = Dice(seed: 2359)
        for _ in 0..<25 {
            var bytes = try Data(contentsOf: URL(fileURLWithPath: desk.journal))
            let sound = bytes
            let place = dice.below(bytes.count)
            let line = bytes.prefix(place).count { $0 == 0x0A } + 1
            bytes[place] ^= UInt8(1 << dice.below(7))
            try bytes.write(to: URL(fileURLWithPath: desk.journal))
            let report = try desk.verify()
            #expect(report.status == 3, "byte \(place)")
            #expect(report.output.contains("\(desk.journal) 第 \(line) 行损坏"), "byte \(place): \(report.output)")
            try sound.write(to: URL(fileURLWithPath: desk.journal))
        }
        #expect(try desk.verify().status == 0)
    }

    @Test func everyOtherFileIsWatchedToo() throws {
        let desk = try worked()
        var dice = Dice(seed: 9)
        let files = try desk.contents().filter { !$0.key.hasSuffix("lock") && !$0.value.isEmpty }
        #expect(files.count > 12)
        for (file, sound) in files where !file.contains("990101001001/journal") {
            var bytes = sound
            bytes[dice.below(bytes.count)] ^= UInt8(1 << dice.below(7))
            try bytes.write(to: URL(fileURLWithPath: "\(desk.path)/\(file)"))
            let report = try desk.verify()
            #expect(report.status == 3, "\(file)")
            let folder =
                file.contains("checkpoint")
                ? file.prefix { $0 != "." }.split(separator: "/").dropLast().joined(separator: "/") : file
            #expect((report.output + report.errors).contains("\(desk.path)/\(folder)"), "\(file): \(report.output)")
            try sound.write(to: URL(fileURLWithPath: "\(desk.path)/\(file)"))
        }
        #expect(try desk.verify().status == 0)
    }

    @Test func aDamagedDeskCanBeReadAndNotWritten() throws {
        let desk = try worked()
        var bytes = try Data(contentsOf: URL(fileURLWithPath: desk.journal))
        bytes[bytes.count - 300] ^= 1
        try bytes.write(to: URL(fileURLWithPath: desk.journal))
        let before = try desk.contents()
        let line = bytes.prefix(bytes.count - 300).count { $0 == 0x0A } + 1
        for words in ["check E00001 normal", "check E99999 normal", "round", "overdue"] {
            let answer = try Program.run(
                words.split(separator: " ").map(String.init)
                    + ["--desk", desk.path, "--as", "S0007", "--at", "2026-11-21T09:20", "--lang", "en"])
            #expect(answer.status == 3, "\(words)")
            #expect(answer.complaints.count == 1 && answer.errors.contains(", line \(line) is damaged: "), "\(words)")
            #expect(answer.output.isEmpty == words.hasPrefix("check"), "\(words)")
        }
        #expect(try desk.contents() == before)
    }

    @Test func aNewerProgramsDesk() throws {
        let desk = try worked()
        let settings = URL(fileURLWithPath: "\(desk.path)/desk.json")
        let text = try String(contentsOf: settings, encoding: .utf8)
        try text.replacingOccurrences(of: "\"format\":1", with: "\"format\":2").write(
            to: settings, atomically: false, encoding: .utf8)
        for words in [["round", "--as", "S0007"], ["verify"], ["check", "E00001", "normal", "--as", "S0007"]] {
            let answer = try Program.run(words + ["--desk", desk.path])
            #expect(answer.status == 3)
            #expect(answer.errors == "\(desk.path)/desk.json 是新版程序写的 (desk v2); 不能改动, 请升级\n")
        }
    }
}
