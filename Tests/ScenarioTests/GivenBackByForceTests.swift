import Foundation
import Glibc
import Testing

/// However the workbench ends, the terminal is as it was, the desk whole, and what was half written offered again
/// (issue 6, line 5).
@Suite struct GivenBackByForceTests {
    /// What a program can say about its terminal: the line's settings, the screen, the cursor, mouse and paste.
    private struct State: Equatable {
        var settings: String
        var isOtherScreen: String
        var hasCursor: String
        var reportsMouse: String
        var keypad: String
        var bracketsPaste: Bool

        init(_ terminal: inout Tmux) throws {
            settings = try Shell.run(["stty", "-g", "-F", try terminal.ask("pane_tty")]).output
            isOtherScreen = try terminal.ask("alternate_on")
            hasCursor = try terminal.ask("cursor_flag")
            reportsMouse = try terminal.ask("mouse_any_flag") + terminal.ask("mouse_sgr_flag")
            keypad = try terminal.ask("keypad_flag") + terminal.ask("keypad_cursor_flag")
            let text = String(decoding: terminal.received, as: UTF8.self)
            bracketsPaste = text.matches(of: /\u{1B}\[\?2004([hl])/).last?.1 == "h"
        }
    }

    private static let words = "有三辆旧车"

    /// Opens the workbench and writes half of a form, which is on the screen and not yet saved.
    private func writeHalfAForm(_ terminal: inout Tmux, _ desk: borrowing DeskFolder) throws {
        try terminal.open(desk, at: "08:20", showing: "未查 37")
        try terminal.press("n", "2")
        try terminal.type(Self.words)
        try terminal.wait(for: Self.words)
    }

    /// The program that the terminal's shell runs.
    private func program(_ terminal: borrowing Tmux) throws -> pid_t {
        let child = try Shell.run(["pgrep", "-P", try terminal.ask("pane_pid")]).lines.first ?? ""
        return try #require(pid_t(child), "no program runs")
    }

    /// The desk is whole, what was written is kept, and the next session offers it.
    private func isOfferedAgain(_ desk: borrowing DeskFolder, on terminal: inout Tmux, after what: String) throws {
        let report = try desk.verify()
        #expect(report.status == 0, "\(what): \(report.output)")
        let folder = "\(desk.path)/sessions/S0007/drafts"
        let drafts = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let texts = try drafts.map { try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8) }
        #expect(texts.count == 1 && texts[0].contains(Self.words), "\(what): \(texts)")
        try terminal.open(desk, at: "08:30", showing: "没保存的草稿")
    }

    /// Asked to end, the program keeps even what was written within the last second.
    ///
    /// A trap of Swift is SIGILL or SIGTRAP from within; from without it comes to the same handler. A crash keeps what
    /// stood on the screen before the last second came.
    @Test(arguments: [
        ("TERM", "Terminated"), ("HUP", "Hangup"), ("INT", nil), ("QUIT", "Quit"), ("SEGV", "Segmentation fault"),
        ("ILL", "Illegal instruction"), ("TRAP", "Trace/breakpoint trap"), ("BUS", "Bus error"), ("ABRT", "Aborted"),
    ])
    func aSignalLeavesTheTerminalAsItWas(signal: String, word: String?) throws {
        let desk = try DeskFolder()
        var terminal = try Tmux.start()
        let before = try State(&terminal)
        try writeHalfAForm(&terminal, desk)
        if !["TERM", "HUP", "INT", "QUIT"].contains(signal) { try terminal.settle() }
        #expect(try State(&terminal) != before)
        #expect(try Shell.run(["kill", "-\(signal)", "\(try program(terminal))"]).status == 0)
        try terminal.wait("alternate_on", is: "0")
        if let word { try terminal.wait(for: word) }
        terminal.listen()
        #expect(try State(&terminal) == before, "\(signal)")
        try isOfferedAgain(desk, on: &terminal, after: signal)
    }

    /// Nothing can be done about SIGKILL: the shell sees to its terminal. The next session works all the same.
    @Test func afterAKillTheNextSessionWorks() throws {
        let desk = try DeskFolder()
        var terminal = try Tmux.start()
        try writeHalfAForm(&terminal, desk)
        // What stood on the screen before the next second came is kept.
        try terminal.settle()
        #expect(Glibc.kill(try program(terminal), SIGKILL) == 0)
        try terminal.wait(for: "Killed")
        // The terminal is as the dead left it: raw, and to the shell only a line feed ends a line.
        try terminal.type("\(Program.path) --desk \(desk.path) --at 2026-11-21T08:30 --as S0007")
        try terminal.press("C-j")
        try terminal.wait(for: "没保存的草稿")
        try terminal.press("Enter")
        try terminal.wait(for: Self.words)
        try terminal.press("C-s")
        try terminal.wait(for: "已记录 巡查发现")
        #expect(try desk.verify().status == 0)
    }

    /// Ctrl-Z gives the terminal to the shell, `fg` takes it again with the form as it was.
    @Test func stoppedAndBack() throws {
        let desk = try DeskFolder()
        var terminal = try Tmux.start()
        let before = try State(&terminal)
        try writeHalfAForm(&terminal, desk)
        let within = try State(&terminal)
        try terminal.press("C-z")
        try terminal.wait(for: "Stopped")
        terminal.listen()
        #expect(try State(&terminal) == before)
        try terminal.command(["fg"])
        try terminal.wait(for: Self.words)
        try terminal.wait("alternate_on", is: "1")
        terminal.listen()
        #expect(try State(&terminal) == within)
        // Stopped from without, and ended while it is stopped.
        #expect(Glibc.kill(try program(terminal), SIGTSTP) == 0)
        try terminal.wait(for: "Stopped")
        terminal.listen()
        #expect(try State(&terminal) == before)
        let stopped = try program(terminal)
        #expect(Glibc.kill(stopped, SIGTERM) == 0 && Glibc.kill(stopped, SIGCONT) == 0)
        _ = try Shell.run(["tail", "--pid=\(stopped)", "-f", "/dev/null"])
        terminal.listen()
        #expect(try State(&terminal) == before)
        try isOfferedAgain(desk, on: &terminal, after: "Ctrl-Z and TERM")
    }

    /// The line is cut or the window closed: the terminal is gone, and so is the program, with what was written kept.
    @Test func aLostTerminal() throws {
        let desk = try DeskFolder()
        var terminal = try Tmux.start()
        try writeHalfAForm(&terminal, desk)
        let lost = try program(terminal)
        try terminal.close()
        _ = try Shell.run(["tail", "--pid=\(lost)", "-f", "/dev/null"])
        #expect(Glibc.kill(lost, 0) != 0, "it still runs")
        var next = try Tmux.start()
        try isOfferedAgain(desk, on: &next, after: "a lost terminal")
    }
}
