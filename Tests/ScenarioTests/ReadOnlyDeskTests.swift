import Foundation
import Glibc
import Testing

/// A desk that cannot be written opens, shows what stands, and says why all the time; whatever is tried is refused with
/// that sentence, on the screen and at the commands (issue 6).
@Suite struct ReadOnlyDeskTests {
    /// Why a desk cannot be written.
    enum Cause: String, CaseIterable, Sendable {
        case poisoned, damaged, newer, noRights, changedSettings

        /// What is said of it, whatever the paths are.
        var sentence: String {
            switch self {
            case .poisoned: "写盘失败"
            case .damaged: "损坏: 校验和不符"
            case .newer: "是新版程序写的 (elder.teleported v1); 不能改动, 请升级"
            case .noRights: "没有读写"
            case .changedSettings: "desk.json 被改动过; 只能查看"
            }
        }

        var status: Int32 { self == .noRights ? 1 : 3 }
    }

    /// Some looks, and then the cause.
    private func spoiled(by cause: Cause) throws -> DeskFolder {
        let desk = try DeskFolder()
        #expect(try desk.run("check", "E00001", "normal", at: "08:05").status == 0)
        let book = "\(desk.path)/\(DeskFolder.community)"
        switch cause {
        case .poisoned:
            try Data(#"{"since":"2026-11-21T08:06","error":"fdatasync: errno 5","lastGood":9}"#.utf8)
                .write(to: URL(fileURLWithPath: "\(book)/POISONED"))
        case .damaged:
            var bytes = try Data(contentsOf: URL(fileURLWithPath: desk.journal))
            bytes[bytes.count - 100] ^= 1
            try bytes.write(to: URL(fileURLWithPath: desk.journal))
        case .newer: try addLine(ofKind: "elder.teleported", to: desk)
        case .noRights: chmod("\(book)/lock", 0o400)
        case .changedSettings:
            let file = URL(fileURLWithPath: "\(desk.path)/desk.json")
            let text = try String(contentsOf: file, encoding: .utf8)
            try text.replacing("槐安街道", with: "槐荫街道").write(to: file, atomically: false, encoding: .utf8)
        }
        return desk
    }

    /// A line that a newer program has written, whole and in its place.
    private func addLine(ofKind kind: String, to desk: borrowing DeskFolder) throws {
        let lines = try desk.lines()
        let last = try #require(lines.last)
        let line =
            #"{"n":\#(lines.count + 1),"at":"2026-11-21T08:06:00.000+08:00","by":"S0007","kind":"\#(kind)","v":1,"body":{}"#
        let summed = try Shell.run(["sh", "-c", "printf %s \"$0\" | sha256sum", last.dropLast(2).suffix(64) + line])
        let text = (lines + [line + #","sum":"\#(summed.output.prefix(64))"}"#]).joined(separator: "\n") + "\n"
        try Data(text.utf8).write(to: URL(fileURLWithPath: desk.journal))
    }

    /// Runs a command as somebody who has not the administrator's way around rights.
    private func plainly(_ desk: borrowing DeskFolder, _ words: [String]) throws -> Shell.Answer {
        let plain =
            getuid() == 0 ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all"] : []
        return try Shell.run(
            plain + [Program.path] + words + [
                "--desk", desk.path, "--as", "S0007", "--at", "2026-11-21T08:10", "--lang", "zh",
            ])
    }

    /// No copy is made, so that none is spoken of: the desk's own line is named.
    @Test(arguments: [
        (Cause.newer, "是新版程序写的 (elder.teleported v1); 不能改动, 请升级"), (.damaged, "只能查看, 请运行 streetdesk verify"),
    ])
    func noBackupOfWhatCannotBeRead(_ cause: Cause, _ sentence: String) throws {
        let desk = try spoiled(by: cause)
        let refused = try desk.run("backup", "\(desk.root)/copy", by: "S0001")
        #expect(refused.status == 3 && refused.output.isEmpty)
        #expect(refused.complaints.count == 1 && refused.errors.hasPrefix("\(desk.journal) 第 "), "\(refused.errors)")
        #expect(refused.errors.hasSuffix("\(sentence)\n") && !refused.errors.contains("备份"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: desk.root) == ["desk"])
    }

    @Test(arguments: Cause.allCases.filter { $0 != .changedSettings }, ["80x24", "45x20"])
    func theScreenSaysWhy(_ cause: Cause, size: String) throws {
        let desk = try spoiled(by: cause)
        let before = try desk.contents()
        for keys in ["", "1", "2", "Space 1", "u", "r", "4 1", "c", "a"] {
            let frame = try plainly(desk, ["screen", "--size", size, "--keys", keys])
            #expect(frame.status == 0, "\(keys): \(frame.errors)")
            // A sentence is wrapped where the screen is narrow; a form or panel may lie over the row for the moment.
            let text = frame.output.filter { !$0.isWhitespace }
            #expect(text.contains("只读"), "\(cause) \(keys)")
            if ["", "1", "2", "Space 1"].contains(keys) {
                #expect(text.contains(cause.sentence.filter { !$0.isWhitespace }), "\(cause) \(keys): \(frame.output)")
            }
        }
        let round = try plainly(desk, ["screen", "--size", size]).output
        #expect(round.contains("第1网格") && round.contains("#"), "what stands is shown")
        #expect(try desk.contents() == before)
    }

    @Test(arguments: Cause.allCases)
    func theCommandsSayWhy(_ cause: Cause) throws {
        let desk = try spoiled(by: cause)
        let before = try desk.contents()
        let writing = [
            ["check", "E00002", "normal"], ["visit", "E00002", "unclear"], ["cover", DeskFolder.grid],
            ["matter", "open", "finding", "--place", "990101001001001003", "--text", "灯坏了", "--category", "公共设施"],
            ["elder", "absence", "E00002", "away", "--through", "2026-11-25"],
            ["export", "elders", "--format", "csv"],
        ]
        for words in writing {
            let answer = try plainly(desk, words)
            #expect(answer.status == cause.status, "\(cause) \(words): \(answer.errors)")
            #expect(answer.output.isEmpty && answer.complaints.count == 1, "\(cause) \(words)")
            #expect(answer.errors.contains(cause.sentence), "\(cause) \(words): \(answer.errors)")
        }
        if cause == .changedSettings { return #expect(try desk.contents() == before) }
        for words in [["round"], ["matter", "list"], ["places"], ["elder", "show", "E00002"]] {
            let answer = try plainly(desk, words)
            #expect(!answer.output.isEmpty && answer.errors.contains(cause.sentence), "\(cause) \(words)")
            #expect(answer.status == cause.status || answer.status == 3, "\(cause) \(words)")
        }
        #expect(try desk.contents() == before)
    }
}
