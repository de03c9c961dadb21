import Testing

/// The grammar of the keys where it protects people: input methods, own anomalies, the way out.
@Suite struct GrammarTests {
    @Test func anInputMethodMayStayOn() throws {
        let desk = try DeskFolder()
        var terminal = try Tmux.start()
        try terminal.open(desk, at: "08:20", showing: ">- 3#  1-402    李国强")
        try terminal.type("１")
        try terminal.wait(for: "已记录 李国强 早巡 正常")
        try terminal.type("、欧阳")
        try terminal.wait(for: "筛选中 1/39")
        try terminal.press("Enter")
        try terminal.wait(for: "1 正常")
        try terminal.type("４")
        try terminal.wait(for: "欧阳慧敏")
        try terminal.wait("the panel") { $0[0].hasPrefix("联系") || $0[0].hasPrefix("异常") }
        try terminal.type("李")
        try terminal.wait(for: "先按 / 再输入")
    }

    @Test func whatIsPastedIsText() throws {
        let desk = try DeskFolder()
        let before = try desk.lines()
        var terminal = try Tmux.start()
        try terminal.open(desk, at: "08:20", showing: "未查 37")
        try terminal.paste("22211")
        try terminal.wait(for: "筛选中 0/39  22211")
        try terminal.press("Escape")
        try terminal.wait("the whole list") { !$0.contains { $0.contains("筛选中") } }
        #expect(try desk.lines() == before)
    }

    @Test func leavingWithAnOwnAnomalyAsks() throws {
        let desk = try DeskFolder()
        var terminal = try Tmux.start()
        try terminal.open(desk, at: "08:20", showing: ">- 3#  1-402    李国强")
        try terminal.press("2")
        try terminal.wait(for: "响应开始计时")
        try terminal.press("q")
        try terminal.wait(for: "8 退出")
        try terminal.press("0")
        try terminal.wait(for: "1 正常  2 异常")
        try terminal.press("q")
        try terminal.wait(for: "8 退出")
        try terminal.press("8")
        try terminal.wait(for: Tmux.prompt)
        #expect(try desk.verify().status == 0)
    }

    @Test func controlCTwiceLeaves() throws {
        let desk = try DeskFolder()
        var terminal = try Tmux.start()
        try terminal.open(desk, at: "08:20", showing: "未查 37")
        try terminal.press("C-c")
        try terminal.wait(for: "再按一次 Ctrl-C 退出")
        try terminal.press("j")
        try terminal.press("C-c")
        try terminal.wait(for: "再按一次 Ctrl-C 退出")
        try terminal.press("C-c")
        try terminal.wait("alternate_on", is: "0")
    }

    @Test func aPersonBeginsWhereTheyLeft() throws {
        let desk = try DeskFolder()
        var terminal = try Tmux.start()
        try terminal.open(desk, at: "08:20", by: "S0002", showing: "已查/应查")
        try terminal.press("L")
        try terminal.wait(for: "1 urge")
        try terminal.press("q")
        try terminal.wait("alternate_on", is: "0")
        try terminal.open(desk, at: "08:21", by: "S0002", showing: "1 urge")
        #expect(try desk.verify().status == 0)
    }

    @Test func blackAndWhite() throws {
        let desk = try DeskFolder()
        var terminal = try Tmux.start(environment: ["NO_COLOR": "1"])
        try terminal.open(desk, at: "08:44", showing: ">- 3#  1-402    李国强")
        try terminal.press("2")
        try terminal.wait(for: ">! 3#  1-402    李国强")
        try terminal.settle()
        let sent = String(decoding: terminal.received, as: UTF8.self)
        #expect(sent.contains("李国强"))
        #expect(!sent.contains(/\u{1B}\[(\d+;)*(3[0-7]|4[0-7]|9[0-7]|[34]8;[0-9;]+)m/))
    }

    @Test func completionsForTheShell() throws {
        for shell in ["bash", "zsh", "fish"] {
            let script = try Program.run(["--generate-completion-script", shell])
            #expect(script.status == 0 && script.output.contains("overdue"))
        }
    }
}
