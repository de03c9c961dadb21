import Testing

/// The same five acts at the screens of those whom they concern, each undone by `u` (issue 4, line 2).
@Suite struct FiveActsScreenTests {
    private typealias Two = TwoCommunities
    private static let noon = "12:00"

    /// The round of a grid on a terminal of its own.
    private func round(_ two: borrowing TwoCommunities, by person: String, unseen: Int) throws -> Tmux {
        var terminal = try Tmux.start()
        try terminal.open(two.desk, at: "08:20", by: person, showing: "未查 \(unseen)")
        return terminal
    }

    /// Her file, from the round or the board.
    private func file(_ terminal: inout Tmux, isOnRound: Bool = true) throws {
        try terminal.press("/")
        try terminal.wait(for: "Enter 用")
        try terminal.type(Two.name)
        try terminal.wait(for: isOnRound ? "筛选中 1/39" : "别处 1")
        try terminal.press("Enter")
        if isOnRound {
            try terminal.wait(for: "1 正常")
            try terminal.press("i")
        }
        try terminal.wait(for: "档案号 \(Two.elder)")
    }

    /// What is counted must be what it was.
    private func expectSame(_ two: borrowing TwoCommunities, _ before: [String: String]) throws {
        #expect(TwoCommunities.differing(before, try two.figures(at: Self.noon)) == [])
    }

    @Test func registered() throws {
        let two = try TwoCommunities()
        var worker = try round(two, by: Two.worker, unseen: 37)
        var staff = try round(two, by: Two.staff, unseen: 37)
        let before = try two.figures(at: Self.noon)
        try staff.press("g", "7")
        try staff.wait(for: "1437")
        try staff.press("/")
        try staff.type("3号楼")
        try staff.press("Enter")
        try staff.wait(for: ">    槐安67号院3号楼")
        try staff.press("n", "1")
        try staff.wait(for: "登记老人")
        try staff.type("白安秋")
        try staff.press("Tab", "Tab", "1", "NPage", "Tab")
        try staff.wait(for: ">  单元")
        try staff.press("1", "Tab", "2", "Tab", "2", "0", "3", "NPage", "2", "NPage")
        try staff.wait(for: ">  早看时间")
        try staff.type("0800")
        try staff.press("NPage", "NPage")
        try staff.wait(for: ">  同意日期")
        try staff.type("2026-11-20")
        try staff.press("C-s")
        try staff.wait(for: "已记录 白安秋 建档")
        #expect(try two.places(DeskFolder.grid, at: Self.noon)[0] == 41)
        // She is in the worker's round as soon as it is laid again.
        try worker.press("s")
        try worker.wait(for: "白安秋")
        try worker.wait(for: "未查 38")
        try staff.press("u")
        try staff.wait(for: "已撤销 白安秋")
        try worker.wait(for: "未查 37")
        try expectSame(two, before)
        #expect(try two.desk.verify().status == 0)
    }

    @Test func amended() throws {
        let two = try TwoCommunities()
        var worker = try round(two, by: Two.worker, unseen: 37)
        var staff = try round(two, by: Two.staff, unseen: 37)
        let before = try two.figures(at: Self.noon)
        try file(&worker)
        try file(&staff)
        try staff.press("e")
        try staff.wait(for: "修改老人")
        try staff.press("NPage", "NPage", "NPage")
        try staff.wait(for: ">+ 早看时间")
        try staff.type("0815")
        try staff.press("C-s")
        try staff.wait(for: "早看 08:15 前")
        try worker.wait(for: "早看 08:15 前")
        #expect(try two.row(slot: "morning", at: Self.noon)?["agreed"] as? String == "08:15")
        try staff.press("u")
        try worker.wait(for: "早看 07:30 前")
        try staff.wait(for: "早看 07:30 前")
        try expectSame(two, before)
        #expect(try two.desk.verify().status == 0)
    }

    @Test func movedToAnotherCommunity() throws {
        let two = try TwoCommunities()
        var worker = try round(two, by: Two.worker, unseen: 37)
        var there = try round(two, by: Two.workerThere, unseen: 2)
        var supervisor = try Tmux.start()
        try supervisor.open(two.desk, at: "08:20", by: Two.supervisor, showing: "督办")
        let before = try two.figures(at: Self.noon)
        try file(&supervisor, isOnRound: false)
        try supervisor.press("7")
        try supervisor.wait(for: "到别的社区由督查员办")
        try supervisor.press("BTab")
        try supervisor.wait(for: ">+ 地点")
        try supervisor.type("锦绣")
        try supervisor.wait(for: "> 锦绣小区1号楼")
        try supervisor.press(
            "Enter", "1", "Enter", "2", "Enter", "2", "0", "1", "Enter", "2", "Enter", "Enter")
        try supervisor.wait(for: "已记录")
        // Gone on one side, due on the other, on screens that were open all the time.
        try worker.wait(for: "未查 36")
        try there.wait(for: "未查 3")
        try there.press("s")
        try there.wait(for: Two.name)
        #expect(try two.state(slot: "evening", at: Self.noon) == nil)
        #expect(try two.state(in: Two.gridThere, slot: "evening", at: Self.noon) == "notYet")
        let moved = try two.figures(at: Self.noon)
        try supervisor.press("u")
        try worker.wait(for: "未查 37")
        try there.wait(for: "未查 2")
        try expectSame(two, before)
        try supervisor.press("C-r")
        try worker.wait(for: "未查 36")
        try there.wait(for: "未查 3")
        try expectSame(two, moved)
        try supervisor.press("u")
        try worker.wait(for: "未查 37")
        try there.wait(for: "未查 2")
        try expectSame(two, before)
        #expect(try two.desk.verify().status == 0)
    }

    @Test func absentAndBack() throws {
        let two = try TwoCommunities()
        var worker = try round(two, by: Two.worker, unseen: 37)
        var staff = try round(two, by: Two.staff, unseen: 37)
        let before = try two.figures(at: Self.noon)
        try file(&worker)
        try worker.press("2")
        try worker.wait(for: "最多 14 天")
        try worker.type("+4")
        try worker.press("Enter", "Enter")
        try worker.wait(for: ">- 谁说的")
        try worker.type("侄子")
        try worker.press("Enter")
        try worker.wait(for: "再长待社区批准")
        try staff.wait(for: "未查 36")
        let told = try two.figures(at: Self.noon)
        try staff.press("g", "9")
        try staff.wait(for: "报备待批准 11-21 王淑珍")
        try staff.press("Enter")
        try staff.wait(for: "待批准")
        try staff.press("0", "1")
        try staff.wait(for: "侄子 报备已批准")
        try worker.wait(for: "侄子 报备已批准")
        #expect(try two.state(slot: "morning", at: "2026-11-22T12:00") == "excused")
        try worker.press("0", "1")
        try worker.wait(for: "侄子 已回家")
        try staff.wait(for: "侄子 已回家")
        #expect(try two.state(slot: "morning", at: Self.noon) == "overdue")
        // Each of the three takes back what was theirs, newest first.
        try worker.press("u")
        try staff.wait(for: "侄子 报备已批准")
        try staff.press("u")
        try worker.wait(for: "侄子 待批准")
        try expectSame(two, told)
        try worker.press("u")
        try worker.wait(for: "外出报备 无")
        try staff.wait(for: "外出报备 无")
        try expectSame(two, before)
        #expect(try two.desk.verify().status == 0)
    }

    @Test func died() throws {
        let two = try TwoCommunities()
        var worker = try round(two, by: Two.worker, unseen: 37)
        var staff = try round(two, by: Two.staff, unseen: 37)
        let before = try two.figures(at: Self.noon)
        try file(&worker)
        try worker.press("8")
        try worker.wait(for: "去世 搬离 退出都要另一人复核")
        try worker.press("2", "Enter")
        try worker.wait(for: ">- 谁说的")
        try worker.type("女儿")
        try worker.press("Enter", "Enter")
        try worker.wait(for: "报告 待复核")
        // Nothing ends before the second hand.
        try expectSame(two, before)
        try staff.press("g", "9")
        try staff.wait(for: "注销待复核")
        try staff.press("Enter")
        try staff.wait(for: "报告 待复核")
        try staff.press("0", "1")
        try staff.wait(for: "已去世")
        try worker.wait("the leaving on the worker's screen") { !$0.contains { $0.contains("报告 待复核") } }
        #expect(try two.state(slot: "evening", at: Self.noon) == nil)
        try staff.press("u")
        try worker.wait(for: "报告 待复核")
        try expectSame(two, before)
        try staff.press("C-r")
        try worker.wait("the leaving on the worker's screen") { !$0.contains { $0.contains("报告 待复核") } }
        try staff.press("u")
        try worker.wait(for: "报告 待复核")
        try worker.press("u")
        try staff.wait("no leaving any more") { !$0.contains { $0.contains("报告 待复核") } }
        try expectSame(two, before)
        #expect(try two.desk.verify().status == 0)
    }
}
