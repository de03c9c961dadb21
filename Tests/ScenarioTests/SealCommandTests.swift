import Foundation
import Testing

/// The closing hash at the foot of a day's report, and `verify --seal` (issue 6; the story's last two lines).
@Suite struct SealCommandTests {
    /// The words after `verify` that the report's foot gives.
    private func asked(_ report: Shell.Answer) throws -> [String] {
        let line = try #require(report.lines.last { $0.contains("streetdesk verify --seal ") })
        return Array(line.split(separator: " ").suffix(3)).map { String($0).replacing("\\", with: "") }
    }

    private func verify(_ desk: borrowing DeskFolder, _ words: [String], at time: String) throws -> Shell.Answer {
        try Program.run(["verify"] + words + ["--desk", desk.path, "--lang", "zh", "--at", time])
    }

    /// 18:40 the report, 23:59 the editor, 00:01 the proof.
    @Test func theDayIsProven() throws {
        let desk = try DeskFolder()
        #expect(try desk.run("check", "E00001", "normal", at: "08:05").status == 0)
        let report = try desk.run("report", "day", at: "18:40:12", by: "S0002")
        let words = try asked(report)
        #expect(words[0] == "--seal" && words[1] == "2026-11-21T18:40:12")
        #expect(report.lines.contains { $0.hasPrefix("封印 990101001 槐安街道 2026-11-21 截至 18:40:12: ") })
        // The evening goes on, and the day after begins.
        #expect(try desk.run("check", "E00002", "normal", at: "19:00").status == 0)
        #expect(try desk.run("check", "E00001", "normal", at: "2026-11-22T08:05").status == 0)
        let proven = try verify(desk, words, at: "2026-11-22T08:10")
        #expect(proven.status == 0 && proven.output == "是: 990101001 的 2026-11-21 与封印一致, 每一行都核对过\n")
        // Blanks for hyphens, as somebody types what the telephone says.
        let spoken = Array(words.prefix(2)) + words[2].split(separator: "-").map(String.init)
        #expect(try verify(desk, spoken, at: "2026-11-22T08:10").status == 0)
        let early = try verify(desk, ["--seal", "2026-11-21", words[2]], at: "2026-11-21T20:00")
        #expect(early.status == 1 && early.output.contains("还没有结束"))
        var bytes = try Data(contentsOf: URL(fileURLWithPath: desk.journal))
        bytes[300] ^= 1
        try bytes.write(to: URL(fileURLWithPath: desk.journal))
        let broken = try verify(desk, words, at: "2026-11-22T08:10")
        #expect(broken.status == 3 && broken.lines.first == "不一致: 2026-11-21 或以前的内容被改动过:")
        #expect(broken.output.contains("\(desk.journal) 第 1 行损坏"))
    }

    /// A day that is over is sealed whole; a community's own report has the community's seal.
    @Test(arguments: [("S0002", "990101001"), ("S0005", DeskFolder.community)])
    func aDayThatIsOver(staff: String, place: String) throws {
        let desk = try DeskFolder()
        #expect(try desk.run("check", "E00001", "normal", at: "08:05").status == 0)
        let report = try desk.run("report", "day", "--date", "2026-11-21", at: "2026-11-22T08:00", by: staff)
        let words = try asked(report)
        #expect(words[1] == "2026-11-21")
        let proven = try verify(desk, words, at: "2026-11-22T08:10")
        #expect(proven.status == 0 && proven.output.hasPrefix("是: \(place) 的 2026-11-21 "))
        // A clock that was set back writes into the day that was sealed: not silently.
        let count = try desk.lines().count
        #expect(try desk.run("check", "E00002", "normal", at: "20:00").status == 0)
        let grown = try verify(desk, words, at: "2026-11-22T08:10")
        #expect(grown.status == 3)
        #expect(
            grown.output.contains("封印时到 \(DeskFolder.community) 第 \(count) 号为止, 后来又写入了 \(count + 1) 号"))
    }

    @Test func anotherSeal() throws {
        let desk = try DeskFolder()
        let other = Array(repeating: "0000", count: 8).joined(separator: "-")
        let told = try verify(desk, ["--seal", "2026-11-21", other], at: "2026-11-22T08:10")
        #expect(told.status == 3 && told.lines.first?.hasPrefix("不一致: 2026-11-21 不是封印时的样子") == true)
        #expect(told.lines.count == 3 && told.lines[2].hasPrefix("\(DeskFolder.community) 末行 "))
        for words in [["2026-11-21", "0000"], ["21", other], ["2026-11-21T25:00", other], ["2026-11-21"]] {
            let wrong = try verify(desk, ["--seal"] + words, at: "2026-11-22T08:10")
            #expect(wrong.status == 2 && wrong.complaints[1].hasPrefix("请写: --seal 2026-11-21 "), "\(words)")
        }
    }
}
