import Foundation
import Testing

/// The morning of the story, 07:05 to 09:30, by command and on screen.
@Suite struct StoryTests {
    private func late(_ desk: borrowing DeskFolder, at time: String) throws -> [[String: Any]] {
        try JSONShape.objects(try desk.run("overdue", "--json", at: time, by: "S0002").output)
    }

    private func people(_ desk: borrowing DeskFolder, at time: String) throws -> [[String: Any]] {
        try JSONShape.objects(try desk.run("round", DeskFolder.grid, "--json", at: time).output)
    }

    @Test func sevenOFive() throws {
        let desk = try DeskFolder()
        let round = try people(desk, at: "07:05")
        #expect(round.count { $0["state"] as? String != "excused" } == 37)
        let red = round.filter { $0["risk"] as? String == "red" }.map { $0["name"] as? String }
        #expect(Set(red) == ["李国强", "王淑珍"])
        var telephone = try Tmux.start(columns: 45, rows: 20)
        try telephone.open(desk, at: "07:05", showing: "已查0/37")
        #expect(try late(desk, at: "07:05").isEmpty)
    }

    @Test func sevenForty() throws {
        let desk = try DeskFolder()
        var terminal = try Tmux.start()
        try terminal.open(desk, at: "07:40", showing: "未查 37")
        try terminal.type("吴月华")
        try terminal.press("Enter")
        try terminal.wait(for: "1 正常")
        try terminal.press("5")
        try terminal.wait(for: "楼图  槐安67号院 3号楼")
        try terminal.wait(for: "本面 已查 0/")
        try terminal.press("1")
        try terminal.wait(for: "本面 已查 1/")
        try terminal.press("Space")
        try terminal.press("1")
        try terminal.wait(for: "本面 已查 2/")
        try terminal.press("Space")
        try terminal.press("3")
        try terminal.wait(for: "看不清 1")
        try terminal.press("u")
        try terminal.wait(for: "看不清 0")
        #expect(try desk.run("check", "E00003", "abnormal", at: "07:42").output == "early\n")
        let last = try #require(try people(desk, at: "07:43").last)
        #expect(last["elder"] as? String == "E00003" && last["part"] as? String == "later")
        #expect(last["outcome"] as? String == "early" && last["state"] as? String == "notYet")
        #expect(try desk.verify().status == 0)
    }

    @Test func sevenFortyFive() throws {
        let desk = try DeskFolder()
        #expect(try desk.run("check", "E00063", "normal", at: "07:20").status == 0)
        #expect(try late(desk, at: "07:45:00").isEmpty)
        let late = try late(desk, at: "07:45:01")
        #expect(late.map { $0["kind"] as? String } == ["notBegun", "notBegun", "notBegun"])
        #expect(
            late.map { $0["place"] as? String } == ["990101001001002", "990101001001003", "990101001001004"])
        #expect(
            late.allSatisfy { $0["late"] as? Int == 1 && $0["elder"] is NSNull && $0["clock"] as? String == "slot" })
        let board = try desk.run("overdue", at: "07:45:01", by: "S0002").output
        #expect(board.contains("未开巡") && board.contains("槐安第2网格") && !board.contains("槐安第1网格"))
        // A colleague takes the grid for today with one act, sees its people, and may log there.
        var terminal = try Tmux.start()
        try terminal.open(desk, at: "07:46", showing: "槐安第1网格")
        try terminal.press("0")
        try terminal.wait(for: "5 换网格")
        try terminal.press("5")
        try terminal.wait(for: "2 顶班 槐安第2网格")
        try terminal.press("2")
        try terminal.wait(for: "今天由你顶班 槐安第2网格")
        try terminal.press("4")
        try terminal.wait(for: "槐安第2网格 顶班")
        try terminal.wait(for: "已记录 王敏 顶班 槐安第2网格")
        try terminal.press("1")
        try terminal.wait(for: "已查 1/")
        #expect(try !self.late(desk, at: "07:50").contains { $0["place"] as? String == DeskFolder.grids[1] })
    }

    @Test func eightFortyFour() throws {
        let desk = try DeskFolder()
        #expect(try desk.run("check", "E00063", "normal", at: "08:00").status == 0)
        #expect(try desk.run("check", "E00023", "abnormal", at: "08:44").status == 0)
        #expect(try late(desk, at: "08:59:00").filter { $0["elder"] as? String == "E00023" }.isEmpty)
        let anomaly = try #require(try late(desk, at: "08:59:01").first)
        #expect(anomaly["elder"] as? String == "E00023" && anomaly["clock"] as? String == "response")
        #expect(anomaly["late"] as? Int == 1)

        var terminal = try Tmux.start()
        try terminal.open(desk, at: "08:44", showing: "! 异常 王淑珍 3#3-501 响应剩")
        try terminal.press("Tab")
        try terminal.wait(for: "现在打给  本人 王淑珍  19900000072")
        try terminal.press("4")
        try terminal.wait(for: "已记录 王淑珍 未接")
        try terminal.press("4")
        try terminal.wait(for: "未接  08:44 未接")
        try terminal.press("6")
        try terminal.wait(for: "现在打给  侄子 陈建国  19900000073")
        try terminal.press("7")
        try terminal.wait(for: "7 只是听说 (不停表)")
        try terminal.press("7")
        try terminal.wait(for: "听说本人在哪里")
        try terminal.type("姐姐王淑兰")
        try terminal.press("Enter")
        try terminal.wait(for: "那里的电话")
        try terminal.type("19900000999")
        try terminal.press("Enter")
        try terminal.wait(for: "现在打给  听说在 姐姐王淑兰  19900000999")
        try terminal.wait("a clock that runs on") { $0[1].hasPrefix("响应 剩 14:") }
        #expect(try !desk.lines().contains(where: isOwnStep))
        #expect(try late(desk, at: "08:59:01").contains { $0["elder"] as? String == "E00023" })
        try terminal.press("7")
        try terminal.wait(for: "4 本人接了电话 (停表)")
        try terminal.press("4")
        try terminal.wait("a clock that has stopped in time") { $0[1].contains(" 准时   办理 剩 23:") }
        #expect(try desk.lines().count(where: isOwnStep) == 1)
        #expect(try !late(desk, at: "09:10").contains { $0["elder"] as? String == "E00023" })
        try terminal.press("Enter")
        try terminal.wait(for: "4 办结")
        try terminal.press("4")
        try terminal.wait(for: "5 本人平安")
        try terminal.press("5")
        try terminal.wait(for: "6 外出未报备")
        try terminal.press("6")
        try terminal.wait(for: "情况 (可以留空)")
        try terminal.press("Enter")
        try terminal.wait(for: "外出报备  王淑珍")
        try terminal.press("Enter")
        try terminal.wait(for: "已记录 王淑珍 外出")
        let evening = try desk.run("round", DeskFolder.grid, "--slot", "evening", "--json", at: "09:11").output
        let excused = try #require(try JSONShape.objects(evening).first { $0["elder"] as? String == "E00023" })
        #expect(excused["state"] as? String == "excused")
        let tomorrow = try people(desk, at: "2026-11-22T07:10")
        #expect(tomorrow.first { $0["elder"] as? String == "E00023" }?["state"] as? String == "notYet")
        #expect(try desk.verify().status == 0)
    }

    /// A third call of the month about bicycles joins the other two, rises a level, and runs from the call.
    @Test func tenFifteen() throws {
        let desk = try DeskFolder()
        let building = DeskFolder.grid + "003"
        let n = try desk.lines().count
        let opened = try desk.run(
            "matter", "open", "complaint", "--place", building, "--category", "物业管理", "--text", "2单元楼道又堆放自行车",
            "--channel", "hotline", "--telephone", "19900000401", at: "10:15", by: "S0005")
        #expect(opened.status == 0)
        let listed = try desk.run("matter", "list", "--json", at: "10:15:01", by: "S0005").output
        let third = try #require(
            try JSONShape.objects(listed).first { $0["id"] as? String == "M\(DeskFolder.community)-\(n + 1)" })
        #expect(third["level"] as? Int == 1 && third["owner"] as? String == "S0005")
        let clocks = try #require(third["clocks"] as? [[String: Any]])
        #expect(clocks.first?["since"] as? String == "2026-11-21T10:30:00+08:00")
        let screen = try desk.run("screen", "--keys", "g 6 5", at: "10:15:01", by: "S0002").output
        #expect(screen.contains("!3 次 2026-11-21 物业管理 槐安67号院3号楼"))
    }

    /// A step of a matter that was opened here, not of an imported complaint.
    private func isOwnStep(_ line: String) -> Bool {
        line.contains("\"kind\":\"matter.stepped\"") && line.contains("\"matter\":\"M")
    }

    @Test func nineThirty() throws {
        let desk = try DeskFolder()
        let unseen = ["E00001", "E00003"]
        let looks = try people(desk, at: "07:05").filter { $0["state"] as? String != "excused" }
            .compactMap { $0["elder"] as? String }.filter { !unseen.contains($0) }
        let answers = try desk.run(
            "check", "--batch", at: "09:10", input: looks.map { "\($0) normal\n" }.joined()
        ).lines
        #expect(answers.count == 35 && answers.allSatisfy { $0.hasPrefix("saved ") })
        let inTime = try late(desk, at: "09:30:00").filter { $0["place"] as? String == DeskFolder.grid }
        #expect(inTime.map { $0["kind"] as? String } == ["unseen"])
        let missed = try late(desk, at: "09:30:01").filter { $0["place"] as? String == DeskFolder.grid }
        #expect(missed.map { $0["kind"] as? String } == ["missed"])
        #expect(missed.first?["elder"] as? String == "E00001" && missed.first?["late"] as? Int == 1)
        #expect(missed.first?["owner"] as? String == "S0007")
        for (time, state) in [("09:30:00", "closing"), ("09:30:01", "overdue"), ("17:30", "missed")] {
            let round = try desk.run("round", DeskFolder.grid, "--slot", "morning", "--json", at: time).output
            let open = try JSONShape.objects(round).filter { $0["state"] as? String == state }
            #expect(Set(open.compactMap { $0["elder"] as? String }) == Set(unseen), "\(time)")
        }
        var supervisor = try Tmux.start()
        try supervisor.open(desk, at: "09:30:01", by: "S0002", showing: "李** 红")
        try supervisor.settle()
        #expect(supervisor.bells == 1)
    }
}
