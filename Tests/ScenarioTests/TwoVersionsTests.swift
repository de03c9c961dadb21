import Foundation
import Testing

/// Programs of two versions on one desk: the older reads, writes nothing more, and says why (issue 6, many at once).
@Suite struct TwoVersionsTests {
    private static let newer = "新版程序写的"

    /// A version of a known kind and a kind that this program does not know, both sound in their chain.
    private static let lines = [
        ForeignLine(kind: "check.recorded", version: 99, body: #"{"elder":"E00001","outcome":"normal","gaze":"warm"}"#),
        ForeignLine(kind: "future.kind", version: 1, body: #"{"elder":"E00001"}"#),
    ]

    @Test(arguments: lines)
    func aNewerLineAppearsWhileScreensAreOpen(line: ForeignLine) throws {
        let desk = try DeskFolder()
        var worker = try Tmux.start()
        var supervisor = try Tmux.start()
        try worker.open(desk, at: "08:20", showing: ">- 3#  1-402    李国强")
        try supervisor.open(desk, at: "08:20", by: "S0002", showing: "督办")
        #expect(try desk.run("check", "E00064", "normal", at: "08:21").status == 0)
        try worker.wait(for: "已查 1/37")
        let book = "\(desk.path)/\(DeskFolder.community)"
        try line.add(to: book)
        // It is said at once, without a key, and on every screen.
        try worker.wait(for: Self.newer)
        try supervisor.wait(for: Self.newer)
        let before = try desk.lines()
        try worker.press("1")
        try worker.wait(for: "请升级")
        #expect(try worker.screen().contains { $0.hasPrefix(">- 3#  1-402    李国强") })
        #expect(try worker.screen().joined().contains("已查 1/37"), "all that stood before is shown")
        // Who comes later sees the same, and a command says it by its exit status.
        var later = try Tmux.start()
        try later.open(desk, at: "08:22", by: "S0008", showing: Self.newer)
        #expect(try later.screen().joined().contains("已查 1/37"))
        let check = try desk.run("check", "E00001", "normal", at: "08:22")
        #expect(check.status == 3 && check.output.isEmpty && check.errors.contains(Self.newer), "\(check)")
        let round = try desk.run("round", "--json", at: "08:22")
        #expect(round.status == 3 && round.errors.contains(Self.newer))
        #expect(try JSONShape.objects(round.output).count { $0["state"] as? String == "done" } == 1)
        let verify = try desk.verify()
        #expect(verify.status == 3 && verify.output.contains(Self.newer), "\(verify)")
        // The street's own book is as it was: what concerns no community still goes on.
        try worker.press("q")
        try worker.wait(for: Tmux.prompt)
        #expect(try desk.lines() == before, "nothing was written behind it")
        #expect(!FileManager.default.fileExists(atPath: "\(book)/POISONED"))
    }
}
