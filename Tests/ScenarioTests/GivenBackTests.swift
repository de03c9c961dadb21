import Foundation
import Testing

/// The terminal is given back as it was, whatever happens, and any size is drawn.
@Suite struct GivenBackTests {
    /// What `stty -a` says of the terminal.
    private func settings(_ terminal: inout Tmux, _ name: String) throws -> String {
        let file = "\(terminal.folder)/\(name)"
        try terminal.command(["stty", "-a", ">\(file);", "echo", "noted-'\(name)'"])
        try terminal.wait(for: "noted-\(name)")
        return try String(contentsOfFile: file, encoding: .utf8)
    }

    @Test(arguments: ["SEGV", "TERM", "HUP", "ABRT"]) func aSignalGivesTheTerminalBack(signal: String) throws {
        let desk = try DeskFolder()
        var terminal = try Tmux.start(environment: ["SWIFT_BACKTRACE": "enable=no"])
        let before = try settings(&terminal, "before")
        try terminal.open(desk, at: "08:20", showing: "未查 37")
        #expect(try terminal.ask("alternate_on") == "1")
        let child = try Shell.run(["pgrep", "-P", try terminal.ask("pane_pid")]).lines.first ?? ""
        #expect(try Shell.run(["kill", "-\(signal)", child]).status == 0)
        try terminal.wait("alternate_on", is: "0")
        try terminal.press("Enter")
        #expect(try settings(&terminal, "after") == before)
        #expect(try terminal.ask("cursor_flag") == "1")
        #expect(try terminal.ask("mouse_any_flag") == "0")
        #expect(try desk.verify().status == 0)
    }

    @Test func suspendedAndBack() throws {
        let desk = try DeskFolder()
        var terminal = try Tmux.start()
        let before = try settings(&terminal, "before")
        try terminal.open(desk, at: "08:20", showing: "未查 37")
        try terminal.press("C-z")
        try terminal.wait("alternate_on", is: "0")
        #expect(try settings(&terminal, "meanwhile") == before)
        try terminal.command(["fg"])
        try terminal.wait(for: "未查 37")
        try terminal.wait("alternate_on", is: "1")
        #expect(try terminal.ask("mouse_any_flag") == "1")
        try terminal.press("1")
        try terminal.wait(for: "已记录 李国强 早巡 正常")
        try terminal.press("q")
        try terminal.wait("alternate_on", is: "0")
        #expect(try settings(&terminal, "after") == before)
    }

    @Test func anySize() throws {
        let desk = try DeskFolder()
        var terminal = try Tmux.start()
        try terminal.open(desk, at: "08:20", showing: "未查 37")
        try terminal.resize(columns: 45, rows: 20)
        try terminal.wait("narrow rows") { $0.contains { $0.hasPrefix(">- 3#1-402 ") } && $0[19].contains("0更多") }
        try terminal.resize(columns: 40, rows: 12)
        try terminal.wait("narrower rows") { $0[0].hasPrefix("早巡") && $0[11].contains("0更多") }
        try terminal.resize(columns: 30, rows: 8)
        try terminal.wait(for: "窗口太小, 请放大到 40x12")
        try terminal.resize(columns: 132, rows: 43)
        try terminal.wait("a long screen") { $0[42].contains("1 正常") && $0[0].columns == 132 }
        try terminal.resize(columns: 80, rows: 24)
        try terminal.wait(for: "1 正常  2 异常  3 看不清  4 联系  5 楼图  6 探访  空格 下一位  0 更多  ? 帮助")
        try terminal.wait("the selected row") { $0[23].contains("? 帮助") && $0.count { $0.hasPrefix(">-") } == 1 }
    }

    @Test func whatIsNoTerminal() throws {
        let desk = try DeskFolder()
        let pipe = try Program.run(["--desk", desk.path, "--as", "S0007"])
        #expect(pipe == .init(status: 1, output: "", errors: "这里不是终端; 请在终端里打开, 或用 streetdesk screen 看一帧\n"))
        var terminal = try Tmux.start()
        try terminal.command(["TERM=dumb", Program.path, "--desk", desk.path, "--as", "S0007;", "echo", "status-$?"])
        let rows = try terminal.wait(for: "status-1")
        #expect(rows.contains("这个终端不能移动光标 (TERM=dumb); 请换一个终端"))
        #expect(try terminal.ask("alternate_on") == "0")
    }

    @Test func whereThereIsNoDeskOneIsOffered() throws {
        let desk = try DeskFolder(.nothing)
        var terminal = try Tmux.start()
        try terminal.command([Program.path, "--desk", desk.path])
        try terminal.wait(for: "1 打开演练街道")
        try terminal.press("x", "Enter")
        try terminal.wait("the shell again") { $0.last { !$0.isEmpty } == Tmux.prompt }
        #expect(!FileManager.default.fileExists(atPath: desk.path))
        try terminal.command([Program.path, "--desk", desk.path])
        try terminal.wait("second offer") { $0.count { $0.contains("1 打开演练街道") } == 2 }
        try terminal.press("1", "Enter")
        let rows = try terminal.wait(for: "1-9 选人")
        #expect(rows.contains { $0.contains("演练 08:20:") })
    }
}
