import Foundation
import Testing

/// `backup` and `restore` through the real binary: while people work, by whom, and what is refused (issue 6).
@Suite struct BackupCommandTests {
    private static let community = DeskFolder.community

    @Test func aBackupAndADeskOfIt() throws {
        let desk = try DeskFolder()
        let copy = "\(desk.root)/copy"
        let made = try desk.run("backup", copy, by: "S0001")
        #expect(made.status == 0 && made.errors.isEmpty, "\(made.errors)")
        #expect(made.lines.first?.hasPrefix("已备份到 \(copy), 逐行核对无误: 2 个本子, ") == true)
        let last = try #require(desk.lines().last)
        let sum = try #require(last.split(separator: "\"").dropLast().last)
        let count = try desk.lines().count
        #expect(
            made.lines.contains {
                $0.hasPrefix("\(Self.community) \(count) 行 ") && $0.hasSuffix(" 末行 \(count) 校验和 \(sum)")
            })
        #expect(made.lines.last == "没有保存的草稿、口令、隔离区不在里面; 备份没有加密, 请像原件一样保管")
        #expect(try Program.run(["verify", "--desk", "\(copy)/desk"]).status == 0)
        for (path, mode) in [(copy, 0o700), ("\(copy)/backup.json", 0o600), ("\(copy)/desk/desk.json", 0o600)] {
            let found = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(found == mode, "\(path)")
        }
        // The copy is kept like any export, and is in the copy itself.
        let audit = try desk.run("audit", by: "S0001")
        #expect(audit.lines.contains { $0.contains("S0001") && $0.contains("备份整个工作台 backup") }, "\(audit.output)")
        #expect(try desk.run("check", "E00001", "normal").status == 0)
        let again = "\(desk.root)/again"
        let restored = try Program.run(["restore", copy, again, "--lang", "zh"])
        #expect(restored.status == 0, "\(restored.errors)")
        #expect(restored.lines.first?.hasPrefix("已还原到 \(again), 逐行核对无误: 槐安街道, 备份于 2026-11-21 08:20:00, ") == true)
        let round = try Program.run([
            "round", DeskFolder.grid, "--desk", again, "--as", "S0007", "--at", "2026-11-21T08:20",
        ])
        #expect(round.status == 0)
        let look = try Program.run(
            ["check", "E00001", "normal", "--desk", again, "--as", "S0007", "--at", "2026-11-21T08:30"])
        #expect(look.output == "saved \(Self.community) \(count + 1)\n")
    }

    /// Everything about everybody: only an administrator's.
    @Test(arguments: ["S0002", "S0005", "S0007"])
    func notForEverybody(staff: String) throws {
        let desk = try DeskFolder()
        let refused = try desk.run("backup", "\(desk.root)/copy", by: staff)
        #expect(refused.status == 1 && refused.complaints.count == 1 && refused.output.isEmpty)
        #expect(try FileManager.default.contentsOfDirectory(atPath: desk.root) == ["desk"])
        #expect(try desk.run("backup", "\(desk.root)/copy", by: nil).status == 1)
    }

    @Test func whatIsRefused() throws {
        let desk = try DeskFolder()
        let copy = "\(desk.root)/copy"
        #expect(try desk.run("backup", copy, by: "S0001").status == 0)
        let twice = try desk.run("backup", copy, by: "S0001")
        #expect(twice.status == 1 && twice.errors == "\(copy) 已经存在; 请换个名字\n")
        let inside = try desk.run("backup", "\(desk.path)/copy", by: "S0001")
        #expect(inside.status == 1 && inside.errors.contains("请换个地方"))
        for (words, sentence) in [
            ([copy, desk.path], "\(desk.path) 已经存在; 请换个名字\n"),
            ([desk.path, "\(desk.root)/again"], "\(desk.path) 不是备份; 请写明 streetdesk backup 建好的目录\n"),
            (["\(desk.root)/none", "\(desk.root)/again"], "\(desk.root)/none 不是备份; 请写明 streetdesk backup 建好的目录\n"),
        ] {
            let answer = try Program.run(["restore"] + words + ["--lang", "zh"])
            #expect(answer.status == 1 && answer.errors == sentence)
        }
        let journal = "\(copy)/desk/\(Self.community)/journal/\(DeskFolder.day).jsonl"
        var bytes = try Data(contentsOf: URL(fileURLWithPath: journal))
        bytes[200] ^= 1
        try bytes.write(to: URL(fileURLWithPath: journal))
        let damaged = try Program.run(["restore", copy, "\(desk.root)/again", "--lang", "zh"])
        #expect(damaged.status == 3)
        #expect(
            damaged.errors
                == "备份 \(copy) 核对不符, 不能用: \(journal) 第 1 行校验和不符, 被改动过; 请换一份备份, 或重新备份\n")
        #expect(!FileManager.default.fileExists(atPath: "\(desk.root)/again"))
    }

    /// What was refused was no copy: `audit` knows of none.
    @Test func aRefusedBackupIsNotKept() throws {
        let desk = try DeskFolder()
        let empty = "\(desk.root)/empty"
        try FileManager.default.createDirectory(atPath: empty, withIntermediateDirectories: false)
        try Data().write(to: URL(fileURLWithPath: "\(desk.root)/file"))
        let long = "\(desk.root)/\(String(repeating: "x", count: 256))"
        let cases = [
            ("\(desk.root)/none/copy", "没有 \(desk.root)/none; 请核对路径\n"), ("", "没有写明地方; 请写上目录\n"),
            (empty, "\(empty) 已经存在; 请换个名字\n"), (long, "\(long.prefix(40))…: 名字太长; 请换个短一些的\n"),
            ("\(desk.root)/file/copy", "\(desk.root)/file/copy: 路径中间有一段不是目录; 请核对路径\n"),
            ("\(desk.path)/copy", "\(desk.path)/copy 在另一个工作台 \(desk.path) 里面; 请换个地方\n"),
        ]
        for (place, sentence) in cases {
            let refused = try desk.run("backup", place, by: "S0001")
            #expect(refused.status == 1 && refused.output.isEmpty && refused.errors == sentence)
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: empty).isEmpty)
        #expect(try !desk.run("audit", by: "S0001").output.contains("备份整个工作台"))
    }

    /// A mark of a failed disk in a backup is the backup's, and no word of the desk that people work at.
    @Test func theMarkOfAFailedDiskInABackup() throws {
        let desk = try DeskFolder()
        let copy = "\(desk.root)/copy"
        #expect(try desk.run("backup", copy, by: "S0001").status == 0)
        let mark = "\(copy)/desk/\(Self.community)/POISONED"
        try Data("x\n".utf8).write(to: URL(fileURLWithPath: mark))
        let refused = try Program.run(["restore", copy, "\(desk.root)/again", "--lang", "zh"])
        #expect(refused.status == 3)
        #expect(
            refused.errors
                == "备份 \(copy) 核对不符, 不能用: 里面有写盘失败的记号 (POISONED), 有人在备份里写过; 请换一份备份, 或重新备份\n")
        #expect(!refused.errors.contains("verify"))
    }

    /// What others write meanwhile is in it up to a whole act or not at all, and nobody waits for it.
    @Test func whilePeopleWork() throws {
        let desk = try DeskFolder()
        let batch = try Batch(desk, at: "09:05")
        for turn in 0..<5 {
            batch.feed((1...3).map { "E0000\($0) normal" })
            var answers: [String] = []
            while answers.count < 3, let more = batch.answersThere() { answers += more }
            #expect(answers.allSatisfy { $0.hasPrefix("saved ") }, "\(answers)")
            // The next ones come while the copy is made.
            batch.feed((1...3).map { "E0000\($0) normal" })
            let before = try desk.lines().count
            let made = try desk.run("backup", "\(desk.root)/copy\(turn)", by: "S0001")
            #expect(made.status == 0, "\(made.errors)")
            let copied = try String(
                contentsOfFile: "\(desk.root)/copy\(turn)/desk/\(Self.community)/journal/\(DeskFolder.day).jsonl",
                encoding: .utf8)
            #expect(copied.split(separator: "\n").count >= before - 3 && before > 3)
            #expect(try Program.run(["restore", "\(desk.root)/copy\(turn)", "\(desk.root)/again\(turn)"]).status == 0)
            answers = []
            while answers.count < 3, let more = batch.answersThere() { answers += more }
        }
        _ = batch.kill()
        #expect(try desk.verify().status == 0)
    }

    /// Killed at whatever moment, there is a whole backup or none, and the next one sweeps away what was left.
    @Test func aBackupThatIsKilled() throws {
        let desk = try DeskFolder()
        var whole = 0
        for (turn, milliseconds) in [5, 20, 40, 60, 80, 120, 200, 400].enumerated() {
            let copy = "\(desk.root)/copy\(turn)"
            let words = ["backup", copy, "--desk", desk.path, "--as", "S0001", "--at", "2026-11-21T08:20"]
            // In the foreground it waits until the killed one is gone; else it goes with it, maybe first.
            _ = try Shell.run(
                ["timeout", "--foreground", "-s", "KILL", "0.\(String(format: "%03d", milliseconds))", Program.path]
                    + words)
            if FileManager.default.fileExists(atPath: copy) {
                whole += 1
            } else {
                #expect(try Program.run(words).status == 0)
            }
            #expect(try Program.run(["restore", copy, "\(desk.root)/again\(turn)"]).status == 0)
        }
        let left = try FileManager.default.contentsOfDirectory(atPath: desk.root).filter { $0.hasPrefix(".") }
        #expect(left.isEmpty && whole < 8, "\(left)")
        #expect(try desk.verify().status == 0)
    }

    /// A desk that cannot be written is worth a copy all the more; that it left no note is said.
    @Test func aDeskThatCannotBeWritten() throws {
        let desk = try DeskFolder()
        for folder in ["street", Self.community] {
            let lock = "\(desk.path)/\(folder)/lock"
            if !FileManager.default.fileExists(atPath: lock) {
                _ = FileManager.default.createFile(atPath: lock, contents: Data())
            }
            chmod(lock, 0o400)
        }
        let plainly =
            getuid() == 0 ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all"] : []
        let made = try Shell.run(
            plainly + [
                Program.path, "backup", "\(desk.root)/copy", "--desk", desk.path, "--as", "S0001", "--at",
                "2026-11-21T08:20",
            ])
        #expect(made.status == 0, "\(made.errors)")
        #expect(made.errors == "工作台现在不能写, 这次备份没有留下记录\n")
        #expect(try Program.run(["restore", "\(desk.root)/copy", "\(desk.root)/again"]).status == 0)
    }
}
