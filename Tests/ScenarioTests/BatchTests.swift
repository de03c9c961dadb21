import Foundation
import Testing

/// `check --batch` on lines that nobody would write by hand, and what names may do to a terminal.
@Suite struct BatchTests {
    private func batch(_ desk: borrowing DeskFolder, printf format: String) throws -> Shell.Answer {
        try Shell.run([
            "sh", "-c", #"printf "$1" | "$0" check --batch --desk "$2" --as S0007 --lang en --at 2026-11-21T09:05"#,
            Program.path, format, desk.path,
        ])
    }

    @Test func everyLineHasItsAnswer() throws {
        let desk = try DeskFolder()
        let last = try desk.lines().count
        let usage = "refused each line is: ELDER normal|abnormal|unclear [NOTE]"
        let saved = { "saved \(DeskFolder.community) \(last + $0)" }
        let answer = try batch(
            desk,
            printf: #"E00063 normal\n\n   \nE00063 normal\r\nE00063 early\nE00063 unclear \377\376\nE00063\tnormal\n"#
                + #"E00063 unclear a  b\033[31m\000c"#)
        #expect(answer.status == 1 && answer.errors.isEmpty)
        #expect(
            answer.lines == [
                saved(1), usage, usage, saved(2), usage,
                "refused this line is not UTF-8; convert it and send it again", usage, saved(3),
            ])
        #expect(try desk.lines().last?.contains(#""private":{"note":"a  b\u001b[31m\u0000c"}"#) == true)
        #expect(try desk.verify().status == 0)
    }

    /// Done is only what is done to the last line.
    @Test func theExitStatusSaysWhetherAllWasTaken() throws {
        let desk = try DeskFolder()
        #expect(try batch(desk, printf: #"E00063 normal\nE00064 normal\n"#).status == 0)
        #expect(try batch(desk, printf: #"E00063 normal\nE99999 normal\nE00064 normal\n"#).status == 1)
        #expect(try batch(desk, printf: #""#).status == 0)
    }

    /// A line that is refused ends nothing; a desk that cannot be written is told by the exit status.
    @Test func aDeskThatCannotBeWritten() throws {
        let desk = try DeskFolder()
        let mark = "\(desk.path)/\(DeskFolder.community)/POISONED"
        #expect(FileManager.default.createFile(atPath: mark, contents: Data()))
        let answer = try batch(desk, printf: #"E00063 normal\nE00064 normal\n"#)
        #expect(answer.status == 3 && answer.lines.count == 2)
        #expect(answer.lines.allSatisfy { $0.hasPrefix("refused ") })
    }

    /// What belongs to one look is refused beside many, so that nobody believes an alarm was raised.
    @Test(arguments: [
        ["--alarm"], ["--observed", "08:00"], ["--seen", "shut"], ["--note", "x"], ["E00063", "abnormal"],
    ])
    func whatIsOfOneLook(words: [String]) throws {
        let desk = try DeskFolder()
        let before = try desk.contents()
        let options = ["--desk", desk.path, "--as", "S0007", "--at", "\(DeskFolder.day)T09:10", "--lang", "zh"]
        let answer = try Program.run(["check", "--batch"] + words + options, input: "E00063 abnormal\n")
        #expect(answer.status == 2 && answer.output.isEmpty && answer.errors.contains("标准输入"))
        #expect(try desk.contents() == before)
    }

    /// A batch that runs for hours knows who was registered since, and who has lost a grid.
    @Test func itReadsWhatOthersWrite() throws {
        let desk = try DeskFolder()
        let batch = try Batch(desk, at: "09:05")
        func answer(_ line: String) throws -> String {
            batch.feed([line])
            var answers: [String] = []
            while answers.isEmpty { answers = try #require(batch.answersThere()) }
            return answers[0]
        }
        #expect(try answer("E99901 normal").hasPrefix("refused "))
        let file = "\(desk.root)/elders.csv"
        let headings = "档案号,姓名,性别,风险等级,楼栋编码,单元,楼层,房号,约定开窗帘时间,签署同意书日期,状态\n"
        try (headings + "E99901,吕某,男,C,990101001001001001,3,5,502,08:00,2026-03-17,在住\n")
            .write(toFile: file, atomically: true, encoding: .utf8)
        #expect(try desk.run("import", file, at: "09:04", by: "S0001").status == 0)
        #expect(try answer("E99901 normal").hasPrefix("saved "))
        let staff = "\(desk.root)/staff.csv"
        try "工号,姓名,角色,负责范围\nS0007,\(try name(of: "S0007")),网格员,990101001001002\n"
            .write(toFile: staff, atomically: true, encoding: .utf8)
        let grids = "\(desk.root)/grids.csv"
        try "网格编码,网格名称,社区编码,户数,网格员\n990101001001001,槐安第1网格,990101001001,490,S0008\n"
            .write(toFile: grids, atomically: true, encoding: .utf8)
        #expect(try desk.run("import", staff, grids, at: "09:04", by: "S0001").status == 0)
        #expect(try answer("E99901 normal").hasPrefix("refused "))
        #expect(batch.end().status == 1)
    }

    private func name(of staff: String) throws -> String {
        let rows = try String(contentsOfFile: "\(Program.sample)/staff.csv", encoding: .utf8).split(separator: "\n")
        return try #require(rows.first { $0.hasPrefix(staff + ",") }).split(separator: ",").map(String.init)[1]
    }

    /// What a terminal would obey is an escape in JSON too; rare characters stand as they are.
    @Test func namesInJSON() throws {
        let desk = try DeskFolder(.registersOnly)
        let file = "\(desk.root)/elders.csv"
        let text = try String(contentsOfFile: "\(Program.sample)/elders.csv", encoding: .utf8)
        var rows = text.split(separator: "\n").map(String.init)
        var cells = rows[1].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        let name = "𠮷\u{E000}\u{9B}31m\u{202E}\u{7F}\u{E0001}é"
        cells[1] = name
        rows[1] = cells.joined(separator: ",")
        try rows.joined(separator: "\n").write(toFile: file, atomically: true, encoding: .utf8)
        #expect(try desk.run("import", file, by: "S0001").status == 0)
        let grid = String(cells[6].prefix(15))
        let round = try desk.run("round", grid, "--json", by: "S0005")
        #expect(round.status == 0)
        #expect(round.output.contains(#""𠮷\#u{E000}\u009b31m\u202e\u007f\udb40\udc01é""#))
        #expect(try JSONShape.objects(round.output).contains { $0["name"] as? String == name })
    }
}
