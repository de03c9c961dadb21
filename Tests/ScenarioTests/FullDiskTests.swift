import Campaigns
import Foundation
import Glibc
import StreetMaker
import Testing

/// The real binary where there is no room: on a disk that fills up and empties again, with files that may not grow, with
/// no descriptors (issue 6, a torture of its own).
@Suite struct FullDiskTests {
    /// A small filesystem of its own, unmounted with the value.
    private struct SmallDisk: ~Copyable {
        let path: String

        /// Nil where this user may not mount.
        init?(kilobytes: Int) throws {
            let path = "\(P_tmpdir)/streetdesk-small-\(UUID().uuidString)"
            mkdir(path, 0o700)
            let mounted = try Shell.run(["mount", "-t", "tmpfs", "-o", "size=\(kilobytes)k", "none", path])
            if mounted.status != 0 {
                rmdir(path)
                return nil
            }
            self.path = path
        }

        deinit {
            _ = try? Shell.run(["umount", "-l", path])
            rmdir(path)
        }
    }

    private static let full = "磁盘满了, 没有保存"

    @Test func aDiskThatFillsUpAndEmptiesAgain() throws {
        let sample = try DeskFolder(.few)
        guard let disk = try SmallDisk(kilobytes: 3072) else {
            return Campaign.cannot("a full disk", because: "this user may not mount a tmpfs")
        }
        let desk = "\(disk.path)/desk"
        try FileManager.default.copyItem(atPath: sample.path, toPath: desk)
        let ballast = "\(disk.path)/ballast"
        #expect(FileManager.default.createFile(atPath: ballast, contents: Data(count: 1 << 20)))
        let before = try Recount(folder: "\(desk)/\(DeskFolder.community)/journal").lines.count

        // Four writers fill it up to the last byte: notes of every length, so that writes are cut anywhere.
        var dice = Dice(seed: Campaign.seed)
        var saved: [String: Int] = [:]
        var refused = 0
        func write(_ lines: Int, _ name: String, longest: Int) throws {
            var writers: [(batch: Batch, notes: [String])] = []
            for writer in 0..<4 {
                let batch = try Batch(
                    at: desk, ["check", "--batch", "--lang", "zh"], at: "2026-11-21T09:10", by: "S0007")
                let notes = (0..<lines).map { "\(name)\(writer)x\($0)" }
                batch.feed(
                    notes.map {
                        "\(DeskFolder.few[writer]) normal \($0) "
                            + String(repeating: "鞋", count: dice.below(longest))
                    })
                writers.append((batch, notes))
            }
            for (batch, notes) in writers {
                let said = batch.end()
                #expect(said.answers.count == notes.count)
                for (note, answer) in zip(notes, said.answers) {
                    if answer.hasPrefix("saved ") {
                        saved[note] = answer.split(separator: " ").last.flatMap { Int($0) }
                    } else {
                        refused += 1
                        #expect(answer.hasPrefix("refused \(Self.full)"), "\(answer)")
                    }
                }
                #expect([0, 1].contains(said.status))
            }
        }
        for turn in 0..<30 where refused < 20 { try write(10, "f\(turn)t", longest: 4000) }
        #expect(refused >= 20 && saved.count > 20)
        // Whoever looks sees everything, and nothing is damaged.
        #expect(try Program.run(["verify", "--desk", desk]).status == 0)
        let place = ["--desk", desk, "--as", "S0007", "--at", "2026-11-21T09:20", "--lang", "zh"]
        #expect(try Program.run(["round"] + place).status == 0)
        // A new day needs a file of its own, and a checkpoint several: there is no room for either.
        let tomorrow = ["--desk", desk, "--as", "S0007", "--at", "2026-11-22T09:20", "--lang", "zh"]
        let note = String(repeating: "鞋", count: 20_000)
        let next = try Program.run(["check", "E00001", "normal", "--note", note] + tomorrow)
        #expect(next.status == 1 && next.errors.hasPrefix(Self.full), "\(next)")
        #expect(try Program.run(["verify", "--desk", desk]).status == 0)

        // There is room again: the same programs go on, and nothing of what was refused is there.
        unlink(ballast)
        let soFar = refused
        try write(20, "e", longest: 40)
        #expect(refused == soFar, "there is room again")
        let count = try Recount(folder: "\(desk)/\(DeskFolder.community)/journal")
        #expect(count.isGapless && count.lines.count == before + saved.count)
        #expect(count.notes == saved.mapValues { [$0] })
        #expect(try Program.run(["verify", "--desk", desk]).status == 0)
        Campaign.tell("a full disk", "\(saved.count) saved, \(refused) refused for want of room")
    }

    /// A file that may grow no further, for one program among several.
    @Test func aFileThatMayNotGrow() throws {
        let desk = try DeskFolder(.few)
        let before = try desk.lines().count
        let limit = "ulimit -f 64; exec \"$0\" \"$@\""
        let lines = (0..<200).map { "E00001 normal l\($0) \(String(repeating: "鞋", count: 200))\n" }.joined()
        let limited = try Shell.run(
            ["sh", "-c", limit, Program.path, "check", "--batch", "--desk", desk.path, "--as", "S0007", "--at"]
                + ["2026-11-21T08:20", "--lang", "zh"], input: lines)
        #expect(limited.status == 1 && limited.lines.count == 200, "\(limited)")
        let saved = limited.lines.prefix { $0.hasPrefix("saved ") }.count
        #expect((10..<190).contains(saved))
        #expect(limited.lines.dropFirst(saved).allSatisfy { $0.hasPrefix("refused \(Self.full)") })
        let other = try desk.run("check", "E00001", "normal", at: "08:21")
        #expect(other.output == "saved \(DeskFolder.community) \(before + saved + 1)\n")
        #expect(try desk.verify().status == 0)
    }

    /// Few descriptors, and then none: the program does its work or says in one line why not, and changes nothing.
    @Test func noDescriptors() throws {
        let desk = try DeskFolder(.few)
        var done = 0
        var refused = 0
        for descriptors in 3...18 {
            for words in [["check", "E00001", "normal"], ["round"], ["verify"], ["overdue", "--json"]] {
                let before = try desk.contents()
                let answer = try Shell.run(
                    ["sh", "-c", "ulimit -n \(descriptors); exec \"$0\" \"$@\"", Program.path] + words
                        + ["--desk", desk.path, "--at", "2026-11-21T08:20"]
                        + (words == ["verify"] ? [] : ["--as", "S0007"]))
                let what = "\(words) with \(descriptors)"
                // The system's own loader needs one to start a program at all.
                if answer.status == 127 { continue }
                if answer.status == 0 {
                    done += 1
                } else {
                    refused += 1
                    // `verify` says it of each book.
                    let isShort = words == ["verify"] ? answer.complaints.count <= 2 : answer.complaints.count == 1
                    #expect(answer.status == 1 && isShort, "\(what): \(answer)")
                    #expect(try desk.contents() == before, "\(what)")
                }
            }
        }
        #expect(done > 10 && refused > 3, "\(done) done, \(refused) refused")
        #expect(try desk.verify().status == 0)
    }
}
