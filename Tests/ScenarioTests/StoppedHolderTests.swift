import Foundation
import Glibc
import Testing

/// A program that is stopped while it holds a book's lock: the others say who holds it, and nothing is lost
/// (issue 6, many at once).
@Suite struct StoppedHolderTests {
    /// Stops a writer at a moment at which it holds the lock.
    private func stop(_ batch: Batch, holding lock: borrowing LockFile) throws {
        for _ in 0..<100_000 {
            guard lock.holder == batch.process else { continue }
            kill(batch.process, SIGSTOP)
            var status: Int32 = 0
            while waitpid(batch.process, &status, WUNTRACED) < 0 && errno == EINTR {}
            if lock.holder == batch.process { return }
            kill(batch.process, SIGCONT)
        }
        throw Shell.Trouble.silent("it never holds the lock")
    }

    @Test func theOthersSayWhoHoldsIt() throws {
        let desk = try DeskFolder()
        let before = try desk.lines().count
        var terminal = try Tmux.start()
        try terminal.open(desk, at: "08:20", by: "S0008", showing: "吕连生")
        let batch = try Batch(desk, at: "08:20")
        let lines = (0..<400).map { "\(DeskFolder.few[$0 % 8]) normal s\($0)" }
        batch.feed(lines)
        try stop(batch, holding: try LockFile(of: "\(desk.path)/\(DeskFolder.community)"))
        let holder = "别的程序占用着本子 (进程 \(batch.process)), 没有保存; 请再按一次"

        // A command, a batch and a screen each say it, and none of them hangs.
        let command = try desk.run("check", "E00001", "normal", at: "08:21")
        #expect(command.status == 1 && command.output.isEmpty && command.errors == holder + "\n")
        let other = try Batch(desk, at: "08:21")
        other.feed(["E00001 normal o1"])
        #expect(other.end() == (["refused \(holder)"], 1))
        try terminal.press("Space", "1")
        try terminal.wait(for: "进程 \(batch.process)")
        // Who only looks does not wait for it.
        #expect(try desk.verify().status == 0)
        #expect(try desk.run("round", at: "08:21").status == 0)

        kill(batch.process, SIGCONT)
        let said = batch.end()
        #expect(said.status == 0 && said.answers.count == lines.count)
        #expect(said.answers.allSatisfy { $0.hasPrefix("saved ") })
        try terminal.press("1")
        try terminal.wait(for: "已记录")
        let count = try Recount(desk.journal)
        #expect(count.isGapless && count.lines.count == before + lines.count + 1)
        #expect(count.notes.count == lines.count && count.notes["o1"] == nil)
        #expect(try desk.verify().status == 0)
    }
}
