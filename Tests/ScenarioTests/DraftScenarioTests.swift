import Foundation
import Testing

/// Killed in the middle of a form, a prompt or a sheet: what was written is offered again (issue 4, §5).
@Suite struct DraftScenarioTests {
    @Test func killedInAFormTheDraftIsOfferedAndSaved() throws {
        let desk = try DeskFolder()
        let last = try desk.lines().count
        var terminal = try Tmux.start()
        try terminal.open(desk, at: "08:20", showing: "未查 37")
        try terminal.press("n", "2")
        try terminal.type("有三辆旧车")
        try terminal.wait(for: "有三辆旧车")
        // The next second has come: what stood on the screen before it is kept.
        try terminal.settle()
        let child = try Shell.run(["pgrep", "-P", try terminal.ask("pane_pid")]).lines.first ?? ""
        #expect(try Shell.run(["kill", "-9", child]).status == 0)
        try terminal.wait(for: "Killed")
        #expect(try desk.lines().count == last)

        var next = try Tmux.start()
        try next.open(desk, at: "08:30", showing: "没保存的草稿")
        try next.wait(for: "上报发现")
        try next.press("Enter")
        try next.wait(for: "有三辆旧车")
        try next.press("C-s")
        try next.wait(for: "已记录 巡查发现")
        #expect(try desk.lines().dropFirst(last).contains { $0.contains("有三辆旧车") })
        try next.press("q")
        try next.wait(for: Tmux.prompt)
        let drafts = "\(desk.path)/sessions/S0007/drafts"
        #expect(try FileManager.default.contentsOfDirectory(atPath: drafts).isEmpty)
        #expect(try desk.verify().status == 0)
    }

    /// Ends a session as a crash does, by the child of the shell in the terminal.
    private func kill(_ terminal: inout Tmux) throws {
        let child = try Shell.run(["pgrep", "-P", try terminal.ask("pane_pid")]).lines.first ?? ""
        #expect(try Shell.run(["kill", "-9", child]).status == 0)
        try terminal.wait(for: "Killed")
    }

    /// The only draft of a person, with the rights of its file.
    private func draft(_ desk: borrowing DeskFolder) throws -> (text: String, rights: Int) {
        let folder = "\(desk.path)/sessions/S0007/drafts"
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(names.count == 1)
        let path = "\(folder)/\(try #require(names.first))"
        let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        return (try String(contentsOfFile: path, encoding: .utf8), rights ?? 0)
    }

    @Test func killedInANoteItIsOfferedOnThePanelAndSaved() throws {
        let desk = try DeskFolder()
        var terminal = try Tmux.start()
        try terminal.open(desk, at: "08:50", showing: "未查 37")
        try terminal.press("2", "Tab")
        try terminal.wait(for: "9 备注")
        try terminal.press("9")
        try terminal.wait(for: "Enter 记录")
        try terminal.type("门口有鞋")
        try terminal.wait(for: "门口有鞋")
        try terminal.settle()
        try kill(&terminal)
        let kept = try draft(desk)
        #expect(kept.text.contains("门口有鞋") && kept.rights == 0o600)
        let last = try desk.lines().count

        var next = try Tmux.start()
        try next.open(desk, at: "08:55", showing: "没保存的草稿")
        try next.wait(for: "备注")
        try next.press("Enter")
        try next.wait(for: "门口有鞋")
        try next.press("Enter")
        try next.wait(for: "已记录")
        #expect(try desk.lines().dropFirst(last).contains { $0.contains("门口有鞋") })
        let drafts = "\(desk.path)/sessions/S0007/drafts"
        #expect(try FileManager.default.contentsOfDirectory(atPath: drafts).isEmpty)
        #expect(try desk.verify().status == 0)
    }

    @Test func killedOnASheetItsMarksAreOfferedAndSaved() throws {
        let desk = try DeskFolder()
        var terminal = try Tmux.start()
        try terminal.markTwoOnPaper(desk)
        try terminal.settle()
        try kill(&terminal)
        let kept = try draft(desk)
        #expect(kept.text.contains("marks") && kept.rights == 0o600)
        let last = try desk.lines().count

        var next = try Tmux.start()
        try next.open(desk, at: "10:20", showing: "没保存的草稿")
        try next.press("Enter")
        try next.wait(for: "接着上次的补录, 2 人还没保存")
        // The sheet has come to the next building, and asks its time.
        try next.press("Escape", "0", "1")
        try next.wait(for: "补录已保存 2 人")
        #expect(try desk.lines().count == last + 2)
        let drafts = "\(desk.path)/sessions/S0007/drafts"
        #expect(try FileManager.default.contentsOfDirectory(atPath: drafts).isEmpty)
        #expect(try desk.verify().status == 0)
    }
}
