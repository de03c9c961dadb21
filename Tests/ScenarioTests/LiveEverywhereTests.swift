import Campaigns
import Testing

/// Every session follows every book that it may read (issue 6, many at once).
@Suite struct LiveEverywhereTests {
    /// At 08:20 nobody has begun the round in any of 87 grids; a look in one grid of each community is a line in each of
    /// 29 books, and each of them reaches every board, also one that was given no inotify.
    @Test func aLookInEachOfTwentyNineBooks() throws {
        let street = try BigStreet()
        var one = try Tmux.start()
        var other = try Tmux.start()
        var blind = try Tmux.start()
        try one.open(street.desk, at: "08:20", by: BigStreet.supervisor, showing: "未开巡 87")
        try other.open(street.desk, at: "08:20", by: "S0001", showing: "未开巡 87")
        let strace =
            try Shell.run(["strace", "-o", "/dev/null", "true"]).status == 0
            ? ["strace", "-f", "-o", "/dev/null", "-e", "inject=inotify_init1:error=EMFILE"] : []
        if strace.isEmpty { Campaign.cannot("a session without inotify", because: "strace is not allowed") }
        try blind.command(
            strace + [
                Program.path, "--desk", street.desk.path, "--at", "2026-11-21T08:20", "--as", BigStreet.supervisor,
            ])
        try blind.wait(for: "未开巡 87")
        for (number, place) in street.places.enumerated() {
            let saved = try street.desk.run("check", place.elders[0], "normal", at: "08:21", by: place.staff)
            #expect(saved.status == 0, "\(place.code): \(saved)")
            try one.wait(for: "未开巡 \(86 - number)")
            try other.wait(for: "未开巡 \(86 - number)")
            try blind.wait(for: "未开巡 \(86 - number)")
        }
        #expect(try street.desk.verify().status == 0)
    }
}
