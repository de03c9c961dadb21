import Foundation
import Testing

/// Killed in the middle of a form: what was written is offered again (issue 4, §5).
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
}
