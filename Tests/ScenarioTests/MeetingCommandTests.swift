import Foundation
import Testing

/// A meeting prepared from the command line and from the keyboard, on a desk on disk (issue 5, preparation).
@Suite struct MeetingCommandTests {
    private static let plan = [
        "居民议事会第3次", "--form", "council", "--day", "2026-11-25", "--start", "14:00", "--minutes", "60", "--room",
        "二楼会议室",
    ]

    /// The value of a key of one line of JSON that stands there as a text or a number.
    private func value(_ key: String, _ json: String) -> String? {
        guard let range = json.range(of: "\"\(key)\":") else { return nil }
        return String(json[range.upperBound...].prefix { $0 != "," && $0 != "}" }).replacing("\"", with: "")
    }

    @Test func prepared() throws {
        let desk = try DeskFolder()
        let meeting = try Self.made(Program.run(Self.plan(on: desk)))
        func run(_ words: String...) throws -> Shell.Answer { try Program.run(Self.line(words, on: desk)) }
        #expect(meeting.hasPrefix("H990101001001-"))
        #expect(try run("meeting", "item", meeting, "--title", "通报前次落实", "--minutes", "10").status == 0)
        #expect(try run("meeting", "item", meeting, "--title", "分摊比例方案", "--minutes", "40").status == 0)
        #expect(try run("meeting", "item", meeting, "--title", "停梯帮扶", "--minutes", "20", "--under", "2").status == 0)
        for minutes in ["0", "1441"] {
            let refused = try run(
                "meeting", "plan", "短会", "--form", "council", "--day", "2026-11-25", "--start", "14:00", "--minutes",
                minutes)
            #expect(refused.status == 1 && refused.errors.contains("应在 1 到 1440 之间"))
        }
        #expect(try run("meeting", "publish", meeting, "--on", "1900-01-01").errors.contains("公告不会更早张贴"))
        let unknown = try run("meeting", "act", meeting, "signin", "七")
        #expect(unknown.status != 0 && unknown.errors.contains("看不懂「signin 七」") && unknown.errors.contains("举手 点名"))
        let early = try run("meeting", "publish", meeting)
        #expect(early.status == 1 && early.errors.contains("10 分"))
        #expect(try run("meeting", "item", meeting, "2.1", "--minutes", "10").status == 0)
        #expect(try run("meeting", "publish", meeting).errors.contains("名册"))
        let bad = "\(desk.root)/坏名册.csv"
        try Data("序号,姓名,电话\n1,于学文,无\n1,,\n".utf8).write(to: URL(fileURLWithPath: bad))
        let refused = try run("meeting", "roll", meeting, bad)
        #expect(refused.status == 1 && refused.errors.contains("第 2 行") && refused.errors.contains("第 3 行"))
        let good = "\(desk.root)/名册.csv"
        try Data("序号,姓名,身份,电话\n1,于学文,成员,19900000101\n2,=周秀兰,列席,\n".utf8).write(
            to: URL(fileURLWithPath: good))
        #expect(try run("meeting", "roll", meeting, good).status == 0)
        #expect(try run("meeting", "check", meeting, "room").status == 0)
        let invited = try run("meeting", "invite", meeting, "1", "2")
        #expect(invited.status == 0 && invited.lines.count == 2 && invited.lines.allSatisfy { $0.hasPrefix("saved ") })
        #expect(try run("meeting", "invite", meeting, "2", "--excused").status == 0)
        #expect(try run("meeting", "invite", meeting, "7").status == 1)
        #expect(try run("meeting", "publish", meeting).status == 0)
        let shown = try run("meeting", "show", meeting, "--json").output
        #expect(value("stage", shown) == "published" && value("hungOn", shown) == "2026-11-21")
        #expect(value("agendaMinutes", shown) == "60" && value("voters", shown) == "1")
        #expect(!shown.contains("199000"))
        #expect(try run("meeting", "unitem", meeting, "1").status == 1)
        #expect(try run("meeting", "item", meeting, "--title", "噪声公约").status == 0)
        #expect(try run("meeting", "show", meeting).output.contains("补1"))
        for paper in ["notice", "agenda", "signin", "ballot"] {
            for format in ["md", "html", "csv", "json"] {
                let sheet = try run("meeting", "export", meeting, paper, "--format", format)
                #expect(sheet.status == 0 && !sheet.output.contains("199000"), "\(paper) \(format)")
            }
        }
        #expect(try run("meeting", "export", meeting, "signin", "--format", "csv").output.contains("'=周秀兰"))
        let calendar = try run("meeting", "export", meeting, "ics").output
        #expect(calendar.contains("DTSTART:20261125T060000Z") && calendar.contains("DTEND:20261125T070000Z"))
        #expect(try run("meeting", "cancel", meeting, "--reason", "场地停电").status == 0)
        #expect(try run("meeting", "list", "--json").output.contains(#""stage":"cancelled""#))
        #expect(try run("meeting", "list", "--open").output.contains("没有会议"))
        #expect(try desk.verify().status == 0)
    }

    /// A word too many is no act: usage is told, and nothing is written. The words of a ballot stand in any order.
    @Test func everyWordOfAnActCounts() throws {
        let desk = try DeskFolder()
        let script = try MeetingScript(on: desk)
        var lines = "13:45 open\n"
        for number in 1...8 { lines += "13:46 signin \(number)\n" }
        lines += "14:00 start\n14:01 item 1\n14:02 motion 方案 | 甲 | 乙 | 丙\n"
        let bad = [
            "signin 9 10", "start x", "item 2 3", "pause 1", "leave 1 2", "vote 3 yes no", "more 5 6", "next 1",
            "done 1",
            "list close 1", "withdraw 1", "close-ballot 1", "announce 1", "ballot 2", "ballot 2 3 choice",
            "ballot choice secret", "ballot 1/2 2/3", "open x", "adjourn 5", "extend 5 6", "amend 甲 | 乙",
        ]
        lines += bad.map { "14:03 \($0)\n" }.joined() + "14:04 ballot 2 choice\n14:05 show\n"
        let day = MeetingScript.day
        let batch = lines.split(separator: "\n").map { "\(day)T\($0)" }.joined(separator: "\n") + "\n"
        let answer = try Program.run(
            [
                "meeting", "act", script.meeting, "--batch", "--desk", desk.path, "--as", MeetingScript.staff, "--at",
                MeetingScript.before, "--lang", "en",
            ], input: batch)
        let refused = answer.lines.filter { $0.hasPrefix("refused ") }
        #expect(refused.count == bad.count, "\(answer.output)")
        #expect(answer.lines.dropLast().last?.hasPrefix("saved ") == true)
        #expect(answer.lines.last?.contains(#""kind":"choice""#) == true)
    }

    /// A telephone that was typed into title, presenter or unit is masked for whom the meeting is not.
    @Test func typedTelephonesAreMasked() throws {
        let desk = try DeskFolder()
        let meeting = try Self.made(Program.run(Self.plan(on: desk)))
        let roll = "\(desk.root)/名册.csv"
        try Data("序号,姓名,单位\n1,于学文,物业 13700005678\n".utf8).write(to: URL(fileURLWithPath: roll))
        let item = ["--title", "王家漏水 13900000012", "--minutes", "10", "--presenter", "王强 13800001234"]
        for words in [["meeting", "item", meeting] + item, ["meeting", "roll", meeting, roll]] {
            #expect(try Program.run(Self.line(words, on: desk)).status == 0)
        }
        for (staff, isShown) in [("S0005", true), ("S0007", false)] {
            let page = try Program.run(Self.line(["meeting", "show", meeting], on: desk, by: staff))
            let json = try Program.run(Self.line(["meeting", "show", meeting, "--json"], on: desk, by: staff))
            #expect(page.status == 0 && json.status == 0)
            for text in [page.output, json.output] {
                #expect(text.contains("13800001234") == isShown && text.contains("138****1234") != isShown, "\(text)")
                #expect(text.contains("13900000012") == isShown && text.contains("139****0012") != isShown, "\(text)")
            }
            #expect(json.output.contains("137****5678") != isShown, "\(json.output)")
        }
    }

    /// The keys of what a program reads are the same in both languages.
    @Test func papersHaveStableKeys() throws {
        let desk = try DeskFolder()
        let script = try MeetingScript(on: desk)
        for (paper, key) in [
            ("notice", "item"), ("agenda", "presenter"), ("signin", "standing"), ("ballot", "abstain"),
        ] {
            for language in ["zh", "en"] {
                let answer = try Program.run([
                    "meeting", "export", script.meeting, paper, "--format", "json", "--desk", desk.path, "--as",
                    MeetingScript.staff, "--at", MeetingScript.before, "--lang", language,
                ])
                #expect(answer.output.contains("\"\(key)\":"), "\(paper) \(language) \(answer.output)")
            }
        }
    }

    /// What is wrong is said, and nothing is written.
    @Test func refused() throws {
        let desk = try DeskFolder()
        let lines = try desk.lines()
        let plans = [
            ["--form", "picnic", "--day", "2026-11-25"], ["--form", "council", "--day", "2026-11-20"],
            ["--form", "representatives", "--day", "2026-11-25", "--place", "990101001"],
        ]
        for plan in plans {
            let words = ["meeting", "plan", "会", "--start", "14:00", "--minutes", "60"] + plan
            #expect(try Program.run(Self.line(words, on: desk, by: "S0002")).status == 1, "\(plan)")
        }
        #expect(try Program.run(Self.plan(on: desk, by: "S0007")).status == 1)
        #expect(try Program.run(Self.line(["meeting", "show", "H1"], on: desk)).status == 1)
        #expect(try Program.run(Self.line(["meeting", "export", "H1", "poster"], on: desk)).status == 2)
        #expect(try desk.lines() == lines)
    }

    /// Planned, three items, the roll taken over, published and taken back, by keys alone.
    @Test func byKeys() throws {
        let desk = try DeskFolder()
        let first = try Self.made(Program.run(Self.plan(on: desk)))
        let roll = "\(desk.root)/名册.csv"
        try Data("姓名\n于学文\n周秀兰\n".utf8).write(to: URL(fileURLWithPath: roll))
        #expect(try Program.run(Self.line(["meeting", "roll", first, roll], on: desk)).status == 0)
        let planned = ": 议事会议 Enter 2 1 第4次议事会 Enter 1202 Enter 1430 Enter 60 Enter Enter Enter Enter Enter"
        let items =
            "2 Enter 通报 Enter 10 Enter Enter Enter 2 Enter 方案 Enter 30 Enter Enter Enter 2 Enter 公示 Enter 5 Enter Enter Enter"
        let published = try screen("\(planned) \(items) Tab Tab 3 8", desk)
        #expect(published.contains("已公告") && published.contains("名册 2") && published.contains("45/60"))
        let back = try screen("\(planned) \(items) Tab Tab 3 8 u", desk)
        #expect(back.contains("已撤销") && back.contains("筹备"))
        // Only drawn: the desk has the one meeting of the command line.
        #expect(try Program.run(Self.line(["meeting", "list"], on: desk)).lines.count == 1)
    }

    /// The id of what a command has made: "saved BOOK N ID".
    private static func made(_ answer: Shell.Answer) throws -> String {
        let words = try #require(answer.lines.first).split(separator: " ").map(String.init)
        #expect(words.count == 4 && words[0] == "saved" && words[3].hasSuffix("-\(words[2])"), "\(words)")
        return try #require(words.last)
    }

    private func screen(_ keys: String, _ desk: borrowing DeskFolder) throws -> String {
        try Program.run(Self.line(["screen", "--size", "80x24", "--keys", keys], on: desk)).output
    }

    private static func plan(on desk: borrowing DeskFolder, by staff: String = "S0005") -> [String] {
        line(["meeting", "plan"] + plan, on: desk, by: staff)
    }

    private static func line(_ words: [String], on desk: borrowing DeskFolder, by staff: String = "S0005") -> [String] {
        words + ["--desk", desk.path, "--as", staff, "--lang", "zh", "--at", "2026-11-21T09:00"]
    }
}
