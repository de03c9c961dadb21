import Testing

/// Several people on one grid: what one writes, the others see.
@Suite struct LiveTests {
    @Test func whatOneLogsStandsOnTheOthersScreen() throws {
        let desk = try DeskFolder()
        var mine = try Tmux.start()
        var other = try Tmux.start()
        try mine.open(desk, at: "08:20", showing: "未查 37")
        try other.open(desk, at: "08:20", by: "S0008", showing: "吕连生")
        try mine.press("Down", "Down", "Down")
        try mine.wait(for: ">- 1#  3-602    郭桂兰")
        try other.press("Space", "Space")
        try other.wait(for: ">- 1#  3-601    吕忠义")
        try other.press("1")
        try mine.wait(for: " + 1#  3-601    吕忠义   绿 09:00 开 08:2")
        try mine.wait(for: "已查 1/37")
        #expect(try mine.screen().contains { $0.hasPrefix(">- 1#  3-602    郭桂兰") })
        try other.press("u")
        try mine.wait(for: "已查 0/37")
        #expect(try mine.screen().contains { $0.hasPrefix(">- 1#  3-602    郭桂兰") })
        #expect(try desk.run("check", "E00064", "normal", at: "08:21").status == 0)
        try mine.wait(for: ">+ 1#  3-602    郭桂兰")
        try other.wait(for: "已查 1/37")
    }

    @Test func bothMayLogTheSamePerson() throws {
        let desk = try DeskFolder()
        let last = try desk.lines().count
        var mine = try Tmux.start()
        var other = try Tmux.start()
        try mine.open(desk, at: "08:20", showing: ">- 3#  1-402    李国强")
        try other.open(desk, at: "08:20", by: "S0008", showing: ">- 3#  1-402    李国强")
        try mine.press("1")
        try other.press("3")
        try mine.wait(for: "已记录 李国强 早巡 正常")
        try other.wait(for: "已记录 李国强 早巡 看不清")
        let lines = try desk.lines().dropFirst(last)
        #expect(lines.count == 2)
        for (staff, outcome) in [("S0007", "normal"), ("S0008", "unclear")] {
            #expect(
                lines.count { $0.contains("\"by\":\"\(staff)\"") && $0.contains("\"outcome\":\"\(outcome)\"") } == 1)
        }
        #expect(try desk.verify().status == 0)
    }

    @Test func anAnomalyRingsOnAllUntilItIsRead() throws {
        let desk = try DeskFolder()
        #expect(try desk.run("check", "E00063", "normal", at: "08:19").status == 0)
        // Nothing else is late: nobody waits and every grid has begun.
        let red = try DeskFolder.grids.flatMap { grid in
            let round = try JSONShape.objects(
                try desk.run("round", grid, "--json", at: "08:19", by: "S0005").output)
            let due = round.filter { $0["state"] as? String != "excused" && $0["elder"] as? String != "E00001" }
            return (due.filter { $0["risk"] as? String == "red" } + [due[0]]).compactMap { $0["elder"] as? String }
        }
        let input = red.map { "\($0) normal\n" }.joined()
        #expect(try desk.run("check", "--batch", at: "08:19", by: "S0005", input: input).lines.count == red.count)
        #expect(try desk.run("overdue", "--json", at: "08:29", by: "S0002").output == "[]\n")
        var worker = try Tmux.start()
        var community = try Tmux.start()
        var street = try Tmux.start()
        try worker.open(desk, at: "08:20", showing: ">- 3#  1-402    李国强")
        try community.open(desk, at: "08:20", by: "S0005", showing: "程守义")
        try street.open(desk, at: "08:20", by: "S0002", showing: "已查/应查")
        try worker.settle()
        try community.settle()
        try street.settle()
        let before = (worker.bells, community.bells, street.bells)
        #expect(before == (0, 0, 0))
        try worker.press("2")
        try worker.wait(for: "响应开始计时")
        try community.wait(for: "! 异常 李国强 3#1-402 响应剩 1")
        try street.wait(for: "! 异常 李国强 3#1-402 响应剩 1")
        try worker.settle()
        try community.settle()
        try street.settle()
        let rung = (worker.bells, community.bells, street.bells)
        #expect(rung == (1, 1, 1))
        // Who comes later hears it too, while nobody has read it.
        var late = try Tmux.start()
        try late.open(desk, at: "08:21", by: "S0008", showing: "! 异常 李国强")
        try late.settle()
        #expect(late.bells == 1)
        try worker.press("Enter")
        try worker.wait(for: "异常 李国强 男 79 红")
        try community.wait(for: "王敏已读")
        try street.wait(for: "王敏已读")
        var later = try Tmux.start()
        try later.open(desk, at: "08:22", by: "S0006", showing: "王敏已读")
        try later.settle()
        #expect(later.bells == 0)
        #expect(try desk.lines().last?.contains("\"kind\":\"notice.read\"") == true)
    }
}
