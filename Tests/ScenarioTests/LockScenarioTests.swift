import Foundation
import Testing

/// The lock and the masks of a real session (DOMAIN §7).
@Suite struct LockScenarioTests {
    private func desk(_ numbers: [String: Int]) throws -> DeskFolder {
        let desk = try DeskFolder(.nothing)
        let made = try Program.run(
            DeskFolder.making(desk.path), environment: ["STREETDESK_DATA": try desk.data(with: numbers)])
        #expect(made.status == 0, "\(made.errors)")
        return desk
    }

    /// Idle, it locks by itself; the first unlock sets a PIN, which then opens it, and a wrong one does not.
    @Test func idleItLocksAndOpensByPIN() throws {
        let desk = try desk(["idleSeconds": 4])
        var terminal = try Tmux.start()
        try terminal.open(desk, at: "08:20", showing: "李国强")
        try terminal.wait("lock without names") { rows in
            let text = rows.joined()
            return ["已锁定", "设一个 PIN", "已查 0/37"].allSatisfy(text.contains) && !text.contains("李国强")
        }
        try terminal.press("2", "0", "4", "1", "7", "9", "5", "3", "Enter")
        try terminal.wait(for: "再输一次")
        try terminal.press("2", "0", "4", "1", "7", "9", "5", "3", "Enter")
        try terminal.wait(for: "李国强")
        try terminal.wait(for: "已锁定")
        try terminal.press("1", "1", "1", "1", "Enter")
        try terminal.wait(for: "PIN 不对")
        try terminal.press("2", "0", "4", "1", "7", "9", "5", "3", "Enter")
        try terminal.wait(for: "李国强")
        #expect(terminal.received.count > 0 && !String(decoding: terminal.received, as: UTF8.self).contains("20417953"))
        try terminal.wait(for: "已锁定")
        try terminal.press("C-c", "C-c")
        try terminal.wait(for: Tmux.prompt)
        for (file, bytes) in try desk.contents() {
            #expect(bytes.range(of: Data("20417953".utf8)) == nil, "\(file)")
        }
        #expect(try desk.verify().status == 0)
    }

    /// A number that was asked for stands in the file for its seconds and vanishes without a key; `audit` tells of it.
    @Test func aShownNumberVanishes() throws {
        let desk = try desk(["shownSeconds": 2])
        var terminal = try Tmux.start()
        try terminal.open(desk, at: "08:20", by: "S0002", showing: "督办")
        try terminal.press("g", "1")
        try terminal.wait(for: "巡查")
        try terminal.press("i")
        try terminal.wait(for: "199****0010")
        try terminal.press("*")
        try terminal.wait(for: "看遮住的内容")
        try terminal.press("5")
        try terminal.wait(for: "为什么要看电话")
        try terminal.type("家属来电核对")
        try terminal.press("Enter")
        try terminal.wait(for: "19900000010")
        let after = try terminal.wait("mask again") { !$0.joined().contains("19900000010") }
        #expect(after.joined().contains("199****0010"))
        let audit = try desk.run("audit", at: "23:00", by: "S0002").output
        #expect(audit.contains("S0002 董玉梅 说明理由看被遮盖的一项 E00001") && audit.contains("telephone 家属来电核对"))
    }

    /// By command: kept first, shown once; without a reason, or for who may not, nothing is shown and nothing kept.
    @Test func byCommand() throws {
        let desk = try DeskFolder()
        let before = try desk.lines().count
        for (words, staff) in [
            (["--reveal", "telephone"], "S0002"), (["--reveal", "pulse", "--reason", "核对"], "S0002"),
            (["--reveal", "telephone", "--reason", " "], "S0002"),
            (["--reveal", "telephone", "--reason", "核对"], "S0012"),
        ] {
            let answer = try Program.run(
                ["elder", "show", "E00001"] + words + ["--desk", desk.path, "--at", "2026-11-21T08:20", "--as", staff])
            #expect(answer.status != 0 && !answer.output.contains("19900000010"), "\(words) \(staff)")
        }
        #expect(try desk.lines().count == before)
        let plain = try desk.run("elder", "show", "E00001", by: "S0002")
        #expect(plain.output.contains("199****0010") && !plain.output.contains("19900000010"))
        let shown = try desk.run(
            "elder", "show", "E00001", "--reveal", "telephone", "--reason", "家属来电核对", by: "S0002")
        #expect(shown.status == 0 && shown.output.contains("19900000010"))
        #expect(try desk.lines().count == before + 1)
        #expect(try desk.lines().last?.contains(#""kind":"field.shown""#) == true)
        let audit = try desk.run("audit", "--elder", "E00001", "--json", by: "S0002").output
        #expect(audit.contains(#""what":"telephone","reason":"家属来电核对""#))
    }
}
