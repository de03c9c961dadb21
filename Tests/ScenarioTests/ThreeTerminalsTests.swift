import Foundation
import Testing

/// One clock on three screens: the worker's, the staff's and the supervisor's (DOMAIN §4: a clock must be seen).
@Suite struct ThreeTerminalsTests {
    private static let limit = 8 * 3600 + 59 * 60
    private static let people = ["S0007", "S0005", "S0002"]

    /// An abnormal look at 08:44:00 counts down on every screen as the clock beside it says, is not late at 08:59:00,
    /// and is at 08:59:01, on every screen alike.
    @Test func oneClockOnThreeScreens() throws {
        let desk = try DeskFolder(.nothing)
        #expect(try Program.run(DeskFolder.making(desk.path, at: "\(DeskFolder.day)T08:58:40")).status == 0)
        #expect(try desk.run("check", "E00023", "abnormal", at: "08:44:00").status == 0)
        // An attempt without a result does not stop the clock.
        let matter = "M\(DeskFolder.community)-\(try desk.lastNumber())"
        #expect(try desk.run("matter", "attempt", matter, "noAnswer", at: "08:46:00").status == 0)
        var worker = try Tmux.start()
        var community = try Tmux.start()
        var street = try Tmux.start()
        try Self.open(&worker, desk, by: "S0007")
        try Self.open(&community, desk, by: "S0005")
        try Self.open(&street, desk, by: "S0002")
        try Self.watch(&worker)
        try Self.watch(&community)
        try Self.watch(&street)
        for instant in ["08:59:00", "08:59:01"] {
            let isLate = instant == "08:59:01"
            for staff in Self.people {
                let overdue = try JSONShape.objects(
                    try desk.run("overdue", "--json", at: instant, by: staff).output
                ).filter { $0["matter"] as? String == matter && $0["clock"] as? String == "response" }
                #expect(overdue.map { $0["late"] as? Int } == (isLate ? [1] : []))
                let list = try desk.run("matter", "list", "--late", at: instant, by: staff).output
                #expect(list.contains(matter) == isLate)
            }
        }
        // Spoken to, it stops; the verdict says how late it was.
        #expect(try desk.run("matter", "attempt", matter, "spokenTo", at: "08:59:01").status == 0)
        let after = try JSONShape.objects(try desk.run("overdue", "--json", at: "09:10").output)
        #expect(!after.contains { $0["matter"] as? String == matter })
    }

    /// Opens the workbench on the desk's own clock, which all sessions share.
    private static func open(_ terminal: inout Tmux, _ desk: borrowing DeskFolder, by staff: String) throws {
        try terminal.command([Program.path, "--desk", desk.path, "--as", staff])
        try terminal.wait("clock of the anomaly") { sight(on: $0) != nil }
    }

    /// Looks at a screen until the response is late: its band and its header's clock tell one story at every glance.
    private static func watch(_ terminal: inout Tmux) throws {
        let glance = terminal.glance
        try terminal.wait("a late response") { rows in
            // A screen that is read while it is painted shows two seconds at once.
            guard let sight = sight(on: rows), try glance() == rows else { return false }
            #expect(sight.isLate == (sight.clock > limit))
            #expect(sight.remaining == abs(limit - sight.clock))
            return sight.isLate
        }
    }

    /// What a screen says of the anomaly's response, and its own clock, in seconds of the day.
    private static func sight(on rows: [String]) -> (clock: Int, remaining: Int, isLate: Bool)? {
        guard let header = rows.first, let clock = seconds(String(header.suffix(8))) else { return nil }
        // The band's words, and those of a row of the board, where a late response stands without a band.
        for (word, isLate) in [("响应剩 ", false), ("响应迟 ", true), ("异常未响应 ", true)] {
            guard let row = rows.first(where: { $0.contains("王淑珍") && $0.contains(word) }) else { continue }
            let words = row.components(separatedBy: word).last ?? ""
            let time = words.drop { $0 == " " }.prefix { $0.isNumber || $0 == ":" }
            if let remaining = seconds(String(time)) { return (clock, remaining, isLate) }
        }
        return nil
    }

    /// "08:44:00" or "15:00" in seconds.
    private static func seconds(_ text: String) -> Int? {
        let parts = text.split(separator: ":").map { Int($0) }
        guard parts.count > 1, !parts.contains(nil) else { return nil }
        return parts.reduce(0) { $0 * 60 + ($1 ?? 0) }
    }
}

extension DeskFolder {
    /// The number of the community's last line.
    func lastNumber() throws -> Int {
        let last = try JSONShape.objects("[\(try lines().last ?? "")]")
        return last.first?["n"] as? Int ?? 0
    }
}
