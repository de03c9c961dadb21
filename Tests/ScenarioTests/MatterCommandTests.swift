import Foundation
import Testing

/// Matters without a screen: opened, taken through their steps by three people, listed, urged about.
@Suite struct MatterCommandTests {
    private static let building = "990101001001001003"

    /// What a desk answers, as one line: its exit status, and what it says.
    private func answer(
        _ desk: borrowing DeskFolder, _ words: String..., at time: String, by staff: String, lang: String = "zh"
    ) throws -> String {
        let answer = try Program.run(
            words + [
                "--desk", desk.path, "--lang", lang, "--at", "\(DeskFolder.day)T\(time)", "--as", staff,
            ])
        let text = answer.output + answer.errors
        return "\(answer.status) \(text.split(separator: "\n").joined(separator: " / "))"
    }

    @Test func aFindingGoesThroughEveryStep() throws {
        let desk = try DeskFolder()
        let n = try desk.lines().count
        let id = "M\(DeskFolder.community)-\(n + 1)"
        let saved = { (count: Int) in "0 saved \(DeskFolder.community) \(n + count)" }
        let opened = try answer(
            desk, "matter", "open", "finding", "--place", Self.building, "--text", "楼道堆物", "--category", "环境卫生",
            at: "08:00", by: "S0007")
        #expect(opened == saved(1))
        #expect(
            try answer(desk, "matter", "step", id, "handled", at: "08:10", by: "S0007")
                == "1 现在是待响应, 还不能办结; 请按顺序办")
        #expect(
            try answer(desk, "matter", "step", id, "responded", at: "08:10", by: "S0009")
                == "1 \(DeskFolder.grid) 不在你负责的范围里; 请转给所在网格")
        #expect(try answer(desk, "matter", "step", id, "responded", at: "08:10", by: "S0007") == saved(2))
        #expect(
            try answer(desk, "matter", "step", id, "handled", "--outcome", "solved", at: "09:00", by: "S0007")
                == "1 请选原因")
        #expect(
            try answer(
                desk, "matter", "step", id, "handled", "--outcome", "solved", "--cause", "conduct", "--text", "已清走",
                at: "09:00", by: "S0007") == saved(3))
        #expect(
            try answer(desk, "matter", "step", id, "confirmed", "--solved", "yes", at: "09:30", by: "S0007")
                == "1 这一步要由社区工作者来做")
        #expect(
            try answer(desk, "matter", "step", id, "confirmed", at: "09:30", by: "S0005", lang: "en")
                == "1 Say whether it is solved")
        #expect(
            try answer(
                desk, "matter", "step", id, "confirmed", "--solved", "yes", "--satisfied", "no", at: "09:30",
                by: "S0005") == saved(4))
        #expect(
            try answer(desk, "matter", "step", id, "cleared", at: "10:00", by: "S0005") == "1 这一步要由督查员来做")
        #expect(try answer(desk, "matter", "step", id, "cleared", at: "10:00", by: "S0002") == saved(5))
        #expect(
            try answer(desk, "matter", "step", id, "cleared", at: "10:01", by: "S0002") == "1 事项 \(id) 已经结束; 有新情况请另立")
        let ended = try desk.run("matter", "list", "--ended", "--json", at: "10:02").output
        let matter = try #require(try JSONShape.objects(ended).first)
        #expect(matter["id"] as? String == id && matter["stage"] as? String == "cleared")
        let verdicts = try #require(matter["verdicts"] as? [[String: Any]])
        #expect(verdicts.map { $0["step"] as? String } == ["responded", "handled", "confirmed"])
        #expect(verdicts.map { $0["by"] as? String } == ["S0007", "S0007", "S0005"])
        #expect(verdicts.allSatisfy { $0["late"] as? Int == 0 })
        #expect(try desk.verify().status == 0)
    }

    @Test func whatCannotBeOpenedIsSaid() throws {
        let desk = try DeskFolder()
        let before = try desk.contents()
        let open = ["matter", "open"]
        let cases: [(words: [String], staff: String, said: String)] = [
            (["finding", "--place", "990101001001009", "--text", "x"], "S0007", "没有地点 990101001001009; 请核对楼栋、网格或社区编码"),
            (
                ["finding", "--place", DeskFolder.grids[1], "--text", "x"], "S0007",
                "\(DeskFolder.grids[1]) 不在你负责的范围里; 请转给所在网格"
            ),
            (["finding", "--place", DeskFolder.grid, "--text", ""], "S0007", "请写明情况或理由"),
            (["task", "--place", DeskFolder.grid, "--text", "x"], "S0007", "请写明日期"),
            (["task", "--place", DeskFolder.grid, "--text", "x", "--by-date", "2026-11-20"], "S0007", "日期已经过了; 请改"),
            (
                ["complaint", "--place", DeskFolder.grid, "--text", "x", "--telephone", "12a"], "S0002",
                "12a 不是电话号码; 请核对"
            ),
            (["finding", "--place", DeskFolder.grid, "--text", "x", "--start", "08:21"], "S0007", "看到的时间在将来; 请改成实际时间"),
        ]
        for (words, staff, said) in cases {
            let answer = try Program.run(
                open + words + [
                    "--desk", desk.path, "--lang", "zh", "--at", "\(DeskFolder.day)T08:20", "--as", staff,
                ])
            #expect(answer.status == 1 && answer.complaints == [said], "\(words)")
            #expect(answer.output.isEmpty)
        }
        for words in [["anomaly", "--place", "1", "--text", "x"], ["finding"], ["frob"]] {
            #expect(try Program.run(open + words).status == 2, "\(words)")
        }
        #expect(try desk.contents() == before)
    }

    @Test func theListIsForWhoAsks() throws {
        let desk = try DeskFolder()
        _ = try desk.run(
            "matter", "open", "complaint", "--place", DeskFolder.grids[1], "--text", "夜间噪声", "--category", "噪声扰民",
            "--ticket", "T26-1", "--start", "07:50", at: "08:00", by: "S0002")
        let text = try desk.run("matter", "list", "--json", at: "08:06", by: "S0002").output
        let keys = [
            "id", "kind", "stage", "elder", "place", "category", "text", "start", "owner", "level", "clocks",
            "verdicts",
        ]
        // The keys of the clocks stand inside.
        #expect(Set(try JSONShape.objects(text).map { Set($0.keys) }) == [Set(keys)])
        let complaint = try #require(try JSONShape.objects(text).first { $0["text"] as? String == "夜间噪声" })
        #expect(complaint["kind"] as? String == "complaint")
        #expect(complaint["elder"] is NSNull && complaint["owner"] as? String == "S0009")
        let clocks = try #require(complaint["clocks"] as? [[String: Any]])
        #expect(clocks.map { $0["clock"] as? String } == ["response", "handling"])
        #expect(clocks.map { $0["late"] as? Int } == [60, 0])
        #expect(clocks.first?["since"] as? String == "2026-11-21T08:05:00+08:00")
        // Not the other grid's worker, who is not late with it either.
        let others = try desk.run("matter", "list", "--json", at: "08:06", by: "S0007").output
        #expect(
            try JSONShape.objects(others).allSatisfy { ($0["place"] as? String)?.hasPrefix(DeskFolder.grid) ?? false })
        let mine = try desk.run("matter", "list", "--mine", "--late", at: "08:06", by: "S0009").lines
        #expect(mine.contains { $0.contains("响应 迟 1:00") && $0.hasSuffix("彭雅琴 夜间噪声") })
        let inTime = try desk.run("matter", "list", "--mine", "--late", at: "08:05", by: "S0009").lines
        #expect(!inTime.contains { $0.contains("夜间噪声") })
        let again = try desk.run(
            "matter", "open", "complaint", "--place", DeskFolder.grid, "--text", "x", "--ticket", "T26-1", at: "08:07")
        #expect(again == .init(status: 1, output: "", errors: "工单 T26-1 已经有了\n"))
    }

    @Test func someoneIsUrged() throws {
        let desk = try DeskFolder()
        let n = try desk.lines().count
        #expect(try desk.run("urge", DeskFolder.grid, at: "07:46", by: "S0007").complaints == ["这一步要由社区工作者来做"])
        #expect(
            try desk.run("urge", DeskFolder.grid, at: "07:40", by: "S0002").complaints
                == ["\(DeskFolder.grid) 现在没有未办或逾期的事, 不用催"])
        #expect(
            try desk.run("urge", "E99999", at: "07:46", by: "S0002").complaints == ["没有事项、档案或网格 E99999; 请核对"])
        let sent = try desk.run("urge", DeskFolder.grid, "--text", "请开始早巡", at: "07:46", by: "S0002")
        #expect(sent.output == "saved \(DeskFolder.community) \(n + 1)\n")
        let late = try desk.run("overdue", at: "07:57", by: "S0002").lines
        #expect(late.contains { $0.hasPrefix("催办未读") && $0.contains("迟 1:00") && $0.hasSuffix("王敏") })
    }
}
