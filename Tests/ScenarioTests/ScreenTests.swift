import Testing

/// What a grid worker's keys do, in a terminal.
@Suite struct ScreenTests {
    @Test func aDigitSignsIn() throws {
        let desk = try DeskFolder()
        var terminal = try Tmux.start()
        try terminal.open(desk, at: "08:20", by: nil, showing: "1-9 选人")
        try terminal.press("3")
        let rows = try terminal.wait(for: "演练 彭雅琴")
        #expect(rows[0].hasPrefix("巡查  槐安社区 槐安第2网格"))
        try terminal.press("q")
        try terminal.wait(for: Tmux.prompt)
    }

    @Test func aLookIsLoggedNamedAndTakenBack() throws {
        let desk = try DeskFolder()
        let last = try desk.lines().count
        var terminal = try Tmux.start()
        try terminal.open(desk, at: "08:20", showing: ">- 3#  1-402    李国强")
        try terminal.press("Space")
        try terminal.wait(for: ">- 3#  3-501    王淑珍")
        try terminal.press("1")
        try terminal.wait(for: "已记录 王淑珍 早巡 正常 08:20 (u 撤销)")
        try terminal.wait(for: ">+ 3#  3-501    王淑珍   红 07:30 开 08:20")
        #expect(try desk.lines().count == last + 1)
        try terminal.press("1")
        try terminal.wait(for: "已记 正常 08:20 王淑珍")
        try terminal.press("u")
        try terminal.wait(for: "已撤销 王淑珍 早巡 正常")
        try terminal.wait(for: ">- 3#  3-501    王淑珍")
        #expect(try desk.lines().count == last + 2)
        try terminal.press("C-r")
        try terminal.wait(for: "已恢复 王淑珍 早巡 正常")
        try terminal.wait(for: "已查 1/37  正常 1")
        try terminal.press("u")
        try terminal.wait(for: "已查 0/37  正常 0")
        #expect(try desk.verify().status == 0)
        try terminal.press("q")
        try terminal.wait(for: Tmux.prompt)
        #expect(try desk.verify().status == 0)
    }

    @Test func aRoundWithTwoKeysAPerson() throws {
        let desk = try DeskFolder()
        var terminal = try Tmux.start()
        // Every agreed time has passed.
        try terminal.open(desk, at: "09:05", showing: "未查 37")
        var keys = 0
        for count in 1...37 {
            if count > 1 {
                try terminal.press("Space")
                try terminal.wait("selection that moved on") { $0.contains { $0.hasPrefix(">-") } }
                keys += 1
            }
            try terminal.press("1")
            try terminal.wait(for: "已查 \(count)/37 ")
            keys += 1
        }
        #expect(keys == 73)
        try terminal.press("Space")
        try terminal.wait(for: "都看过了")
        let round = try JSONShape.objects(try desk.run("round", DeskFolder.grid, "--json", at: "09:20").output)
        #expect(round.count { $0["state"] as? String == "done" } == 37)
        #expect(round.count { $0["state"] as? String == "excused" } == 2)
        #expect(try desk.verify().status == 0)
    }

    @Test func tooEarlyAndTwiceAndTakenBack() throws {
        let desk = try DeskFolder()
        var terminal = try Tmux.start()
        try terminal.open(desk, at: "07:31", showing: ">- 3#  3-501    王淑珍")
        try terminal.press("Space")
        try terminal.wait(for: ">- 1#  3-601    吕忠义")
        try terminal.press("2")
        try terminal.wait(for: "早看未动 吕忠义")
        try terminal.press("2")
        try terminal.wait(for: "! 异常 吕忠义 1#3-601")
        try terminal.wait(for: ">! 1#  3-601    吕忠义")
        try terminal.settle()
        #expect(terminal.bells == 1)
        try terminal.press("u")
        try terminal.wait(for: "已撤销 吕忠义 早巡 异常")
        try terminal.press("Space")
        // Left behind, the early one goes to the end.
        try terminal.press("End")
        try terminal.wait(for: "未到点再看 1")
        #expect(try terminal.screen().contains { $0.hasPrefix(">- 1#  3-601    吕忠义") })
        #expect(try desk.verify().status == 0)
    }

    @Test func findingByHanDoorAndTelephone() throws {
        let desk = try DeskFolder()
        var terminal = try Tmux.start()
        try terminal.open(desk, at: "08:20", showing: "未查 37")
        for (text, name, count) in [("欧阳", "欧阳慧敏", 1), ("/402", "李国强", 5), ("/0072", "王淑珍", 1)] {
            try terminal.type(text)
            try terminal.wait(for: "筛选中 \(count)/39")
            try terminal.press("Enter")
            try terminal.wait(for: "1 正常")
            let rows = try terminal.screen()
            #expect(rows.contains { $0.hasPrefix(">") && $0.contains(name) }, "\(text)")
            #expect(rows[1].hasPrefix("已查 0/37"), "\(text)")
            try terminal.press("/")
            try terminal.wait(for: "数字是文字")
            try terminal.press("Escape")
            try terminal.wait("whole list") { !$0.contains { $0.contains("筛选中") } }
        }
        try terminal.type("欧阳")
        try terminal.wait(for: "筛选中 1/39")
        try terminal.press("Enter")
        try terminal.wait(for: "1 正常")
        try terminal.press("1")
        try terminal.wait(for: "已记录 欧阳慧敏 早巡 正常 08:2")
        try terminal.wait("end of the find") { !$0.contains { $0.contains("筛选中") } }
    }

    @Test func aClickSelectsAndOpens() throws {
        let desk = try DeskFolder()
        var terminal = try Tmux.start()
        try terminal.open(desk, at: "08:20", showing: "未查 37")
        let rows = try terminal.screen()
        let row = try #require(rows.firstIndex { $0.contains("曹长江") }) + 1
        let click = "\u{1B}[<0;10;\(row)M\u{1B}[<0;10;\(row)m"
        try terminal.type(click)
        try terminal.wait("selected row") { $0[row - 1].hasPrefix(">- 2#  1-502    曹长江") }
        try terminal.type(click)
        try terminal.wait(for: "档案  曹长江")
        try terminal.press("q")
        try terminal.wait(for: "巡查  槐安社区")
    }

    @Test func languageMenusAndTheWayOut() throws {
        let desk = try DeskFolder()
        var terminal = try Tmux.start()
        try terminal.open(desk, at: "08:20", showing: "未查 37")
        try terminal.press("L")
        try terminal.wait(for: "Morning 07:00-09:30")
        try terminal.wait(for: "1 normal")
        try terminal.press("L")
        try terminal.wait(for: "1 正常")
        try terminal.press("Escape")
        try terminal.wait(for: "去别的屏")
        try terminal.press("Escape")
        try terminal.wait("end of the row of screens") { !$0.contains { $0.contains("去别的屏") } }
        try terminal.press("0")
        let menu = try terminal.wait(for: "9 撤销上一条")
        for item in ["7 查找", "8 去别的屏", "9 撤销上一条", "0 返回"] { #expect(menu.contains { $0.contains(item) }) }
        try terminal.press("9")
        try terminal.wait(for: "没有可以撤销的")
        try terminal.press("0", "7")
        try terminal.wait(for: "数字是文字")
        try terminal.press("Escape")
        try terminal.press("0", "8")
        try terminal.wait(for: "去别的屏")
        try terminal.press("8")
        try terminal.wait(for: Tmux.prompt)
    }
}
