import Foundation
import Testing

/// The supervision board as a command, and who it says is at a screen.
@Suite struct BoardCommandTests {
    private func board(_ desk: borrowing DeskFolder, at time: String) throws -> [String: Any] {
        let text = try desk.run("board", "--json", at: time, by: "S0002").output
        return try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
    }

    /// Board and list agree at each moment; what is imminent is the board's alone.
    @Test func itAgreesWithTheListOfWhatIsLate() throws {
        let desk = try DeskFolder()
        for time in ["07:45:00", "07:45:01", "09:25:00", "09:30:01", "18:20:00"] {
            let late = try JSONShape.objects(try desk.run("overdue", "--json", at: time, by: "S0002").output)
            let board = try board(desk, at: time)
            let rows = board["rows"] as? [[String: Any]] ?? []
            #expect(board["overdue"] as? Int == late.count, "\(time)")
            let counted = rows.filter { $0["part"] as? String == "late" }.compactMap { $0["count"] as? Int }
            #expect(counted.reduce(0, +) == late.count, "\(time)")
            let notBegun = late.count { $0["kind"] as? String == "notBegun" }
            #expect(board["notBegun"] as? Int == notBegun, "\(time)")
            let soon = rows.filter { $0["part"] as? String == "imminent" }
            #expect(soon.isEmpty == (time != "09:25:00"), "\(time)")
        }
    }

    @Test func coverageAddsUp() throws {
        let desk = try DeskFolder()
        let board = try board(desk, at: "09:00")
        let street = try #require(board["street"] as? [String: Any])
        let parts = ["due", "excused", "noAgreement", "notConsented"].compactMap { street[$0] as? Int }
        #expect(street["registered"] as? Int == parts.reduce(0, +))
        let communities = try #require(board["communities"] as? [[String: Any]])
        let grids = try #require(communities.first?["grids"] as? [[String: Any]])
        #expect(grids.compactMap { $0["due"] as? Int }.reduce(0, +) == street["due"] as? Int)
        #expect((street["days"] as? [[Int]])?.count == 30)
    }

    @Test func workersHaveNone() throws {
        let desk = try DeskFolder()
        let refused = try desk.run("board", at: "09:00", by: "S0007")
        #expect(refused.status == 1)
        #expect(refused.complaints == ["督办屏供社区工作者和督查员使用"])
    }

    /// A worker at a screen is counted as long as the program runs, however it ends.
    @Test func whoIsAtAScreen() throws {
        let desk = try DeskFolder()
        let grids = { (desk: borrowing DeskFolder) in
            (try board(desk, at: "08:20")["presentGrids"] as? [String: Any])?["n"] as? Int
        }
        #expect(try grids(desk) == 0)
        var worker = try Tmux.start()
        try worker.open(desk, at: "08:20", showing: ">- 3#  1-402    李国强")
        #expect(try grids(desk) == 1)
        try worker.press("q")
        try worker.wait("alternate_on", is: "0")
        #expect(try grids(desk) == 0)
    }
}
