import Testing

/// 顶班 and 催办 from the command line, as the screens of others see them.
@Suite struct StandInCommandTests {
    @Test func aGridIsTakenOverAndGivenBack() throws {
        let desk = try DeskFolder()
        let grid = DeskFolder.grids[1]
        #expect(try desk.run("cover", grid, at: "07:50").status == 0)
        let again = try desk.run("cover", grid, at: "07:51")
        #expect(again.status == 1 && again.errors.contains("已经是这样了"))
        #expect(try desk.run("round", grid, at: "07:52").status == 0)
        #expect(try desk.run("check", "E00063", "normal", at: "07:53").status == 0)
        #expect(try desk.run("cover", grid, "--back", at: "07:54").status == 0)
        #expect(try desk.run("cover", grid, "--back", at: "07:55").status == 1)
        #expect(try desk.run("cover", "990101001009001", at: "07:56").status == 1)
        #expect(try desk.run("cover", grid, "--by", "S0007", "--back", at: "07:57").status == 2)
        #expect(try desk.verify().status == 0)
    }

    /// Who supervises gives the grid to a worker of the community; another community's may not.
    @Test func aSupervisorGivesTheGridToAColleague() throws {
        let desk = try DeskFolder()
        let grid = DeskFolder.grids[1]
        #expect(try desk.run("cover", grid, "--by", "S0007", at: "07:50", by: "S0002").status == 0)
        let screen = try desk.run("screen", "--keys", "0 5 2", at: "07:51", by: "S0007").output
        #expect(screen.contains("槐安第2网格 顶班"))
        let tomorrow = try desk.run("screen", "--keys", "0 5", at: "2026-11-22T07:51", by: "S0007").output
        #expect(tomorrow.contains("2 顶班 槐安第2网格"))
    }

    /// An urge reaches the worker's open screen, stays, and Tab reads it.
    @Test func anUrgeReachesTheWorkersScreen() throws {
        let desk = try DeskFolder()
        #expect(try desk.run("check", "E00023", "abnormal", at: "08:44").status == 0)
        var terminal = try Tmux.start()
        try terminal.open(desk, at: "08:45", showing: "! 异常 王淑珍 3#3-501 响应剩")
        try terminal.press("Tab")
        try terminal.wait(for: "现在打给  本人 王淑珍")
        #expect(try desk.run("urge", "E00023", "--text", "请马上敲门", at: "08:46", by: "S0002").status == 0)
        try terminal.wait(for: "! 催办 董玉梅: 请马上敲门")
        try terminal.press("Tab")
        try terminal.wait(for: "对 王敏: 请马上敲门  已读")
        #expect(try desk.verify().status == 0)
    }
}
