import Testing

/// Register, amend, move to another community, absence and return, death, by command: what each leaves on both sides,
/// and that each undoes (issue 4, line 2).
@Suite struct FiveActsCommandTests {
    private typealias Two = TwoCommunities
    private static let noon = "12:00"
    private static let nextNoon = "2026-11-22T12:00"
    private static let here = DeskFolder.community
    private static let dwelling = [
        "building=\(Two.buildingThere)", "entrance=1", "floor=2", "door=201", "face=北",
    ]

    /// Everything counted at noon, and at noon of the next day.
    private func counted(_ two: borrowing TwoCommunities) throws -> [[String: String]] {
        [try two.figures(at: Self.noon), try two.figures(at: Self.nextNoon)]
    }

    /// The lists that differ from an earlier count.
    private func changed(_ two: borrowing TwoCommunities, since before: [[String: String]]) throws -> Set<String> {
        Set(zip(before, try counted(two)).flatMap { TwoCommunities.differing($0, $1) })
    }

    /// The number behind "saved BOOK N".
    private func number(_ answer: String) -> String {
        let words = answer.split(separator: " ").map(String.init)
        return words.count > 3 && words[1] == "saved" ? words[3] : answer
    }

    @Test func registered() throws {
        let two = try TwoCommunities()
        let before = try counted(two)
        let opened = try two.say(
            "elder", "register", "name=白安秋", "building=990101001001001003", "entrance=1", "floor=2", "door=203",
            "risk=B", "morningBy=08:00", "eveningBy=19:00", "consentedOn=2026-11-20", at: "08:20", by: Two.staff)
        let id = "E\(Self.here)-\(number(opened))"
        #expect(opened.hasSuffix("/ \(id)"))
        #expect(try two.state(id, slot: "morning", at: "08:21") == "open")
        #expect(try two.state(id, slot: "morning", at: Self.noon) == "overdue")
        #expect(try two.state(id, slot: "evening", at: Self.noon) == "notYet")
        for place in [DeskFolder.grid, Self.here, "990101001"] {
            let was = try Two.figures(before[0], of: place)
            #expect(try two.places(place, at: Self.noon) == [was[0] + 1, was[1] + 1, was[2]], "\(place)")
        }
        #expect(try changed(two, since: before).allSatisfy { !$0.hasPrefix(Two.gridThere) })
        let history = try two.timeline("白安秋", at: "08:22", by: Two.staff)
        #expect(history.prefix(3) == ["2026-11-21 周六", "08:20 建档 程守义", "到头了"])
        #expect(try two.say("elder", "show", id, at: "08:22", by: Two.staffThere).hasPrefix("1 "))
        #expect(try two.say("elder", "undo", id, number(opened), at: "08:23", by: Two.staff).hasPrefix("0 saved"))
        #expect(try changed(two, since: before) == [])
        #expect(try two.desk.verify().status == 0)
    }

    @Test func amended() throws {
        let two = try TwoCommunities()
        let before = try counted(two)
        let amended = try two.say(
            "elder", "amend", Two.elder, "risk=yellow", "riskReason=好转", "telephone=19900000990", "eveningBy=18:00",
            at: "08:20", by: Two.staff)
        #expect(amended.hasPrefix("0 saved \(Self.here) "))
        let row = try #require(try two.row(slot: "evening", at: Self.noon))
        #expect(row["risk"] as? String == "yellow" && row["agreed"] as? String == "18:00")
        // Nobody is due more or less by it, and the other community not at all.
        #expect(try two.places(DeskFolder.grid, at: Self.noon) == Two.figures(before[0], of: DeskFolder.grid))
        #expect(try changed(two, since: before).allSatisfy { !$0.hasPrefix(Two.gridThere) })
        #expect(try two.timeline(at: "08:21", by: Two.staff)[1].hasPrefix("08:20 改 "))
        #expect(
            try two.say("elder", "undo", Two.elder, number(amended), at: "08:22", by: Two.staff).hasPrefix("0 saved"))
        #expect(try changed(two, since: before) == [])
        #expect(try two.desk.verify().status == 0)
    }

    @Test func movedToAnotherCommunity() throws {
        let two = try TwoCommunities()
        // A look of this morning goes with her: nobody is due twice.
        #expect(try two.say("check", Two.elder, "normal", at: "07:40", by: Two.worker).hasPrefix("0 saved"))
        let before = try counted(two)
        let moved = try two.move(Self.dwelling, at: "08:20")
        #expect(moved.hasPrefix("0 saved \(Two.there) "))
        #expect(try two.state(slot: "evening", at: Self.noon) == nil)
        #expect(try two.state(in: Two.gridThere, slot: "morning", at: Self.noon) == "done")
        #expect(try two.state(in: Two.gridThere, slot: "evening", at: Self.noon) == "notYet")
        let steps = [DeskFolder.grid: -1, Self.here: -1, Two.gridThere: 1, Two.there: 1, "990101001": 0]
        for (place, step) in steps {
            // She was looked at before she went: people, due and checked go together.
            let was = try Two.figures(before[0], of: place)
            #expect(try two.places(place, at: Self.noon) == was.map { $0 + step }, "\(place)")
        }
        // The old side's history ends with where to; the new side's goes on from there, as that of who answers for both.
        #expect(try two.timeline(at: "08:21", by: Two.staff)[1] == "08:20 迁往 锦绣社区 董玉梅")
        for person in [Two.staffThere, Two.supervisor] {
            let whole = try two.timeline(at: "08:21", by: person)
            #expect(whole.contains("08:20 从 槐安社区 迁入 董玉梅") && whole.contains("07:40 早巡 正常 开 王敏"), "\(person)")
        }
        // Only the new side may go on with the file.
        #expect(try two.say("check", Two.elder, "normal", at: "08:22", by: Two.worker).hasPrefix("1 "))
        #expect(try two.say("elder", "amend", Two.elder, "telephone=1", at: "08:22", by: Two.staff).hasPrefix("1 "))
        let there = try counted(two)
        // Undone, done again, undone: the same events the other way round.
        let back = try two.say("elder", "undo", Two.elder, number(moved), at: "08:30", by: Two.supervisor)
        #expect(back.hasPrefix("0 saved \(Self.here) "))
        #expect(try changed(two, since: before) == [])
        let again = try two.move(Self.dwelling, at: "08:31")
        #expect(try changed(two, since: there) == [])
        #expect(
            try two.say("elder", "undo", Two.elder, number(again), at: "08:32", by: Two.supervisor).hasPrefix("0 "))
        #expect(try changed(two, since: before) == [])
        #expect(try two.desk.verify().status == 0)
    }

    @Test func absentAndBack() throws {
        let two = try TwoCommunities()
        let before = try counted(two)
        let told = try two.say(
            "elder", "absence", Two.elder, "away", "--through", "2026-11-25", "--told-by", "侄子", at: "08:20",
            by: Two.worker)
        // Told by another it holds for today alone.
        #expect(try two.state(slot: "evening", at: Self.noon) == "excused")
        #expect(try two.state(slot: "morning", at: Self.nextNoon) == "overdue")
        let was = try Two.figures(before[0], of: DeskFolder.grid)
        #expect(try two.places(DeskFolder.grid, at: Self.noon) == [was[0], was[1] - 1, was[2]])
        let asked = try counted(two)
        let approved = try two.say("elder", "approve", Two.elder, at: "08:25", by: Two.staff)
        #expect(try two.state(slot: "morning", at: Self.nextNoon) == "excused")
        let away = try counted(two)
        let back = try two.say("elder", "return", Two.elder, at: "2026-11-22T09:00", by: Two.worker)
        #expect(try two.state(slot: "evening", at: Self.noon) == "excused")
        #expect(try two.state(slot: "morning", at: Self.nextNoon) == "overdue")
        let history = try two.timeline(at: "2026-11-22T09:01", by: Two.staff)
        #expect(history[0] == "2026-11-22 周日" && history[1].hasPrefix("09:00 ") && history[3].hasPrefix("08:25 "))
        #expect(try changed(two, since: before).allSatisfy { !$0.hasPrefix(Two.gridThere) })
        // Each step goes on its own, newest first, by who did it.
        for (number, person, figures) in [
            (number(back), Two.worker, away), (number(approved), Two.staff, asked), (number(told), Two.worker, before),
        ] {
            let undone = try two.say("elder", "undo", Two.elder, number, at: "2026-11-22T09:05", by: person)
            #expect(undone.hasPrefix("0 saved"))
            #expect(try changed(two, since: figures) == [])
        }
        #expect(try two.desk.verify().status == 0)
    }

    @Test func died() throws {
        let two = try TwoCommunities()
        let before = try counted(two)
        let told = try two.say("elder", "leave", Two.elder, "died", "--told-by", "女儿", at: "08:20", by: Two.worker)
        // Until a second hand has confirmed it the person stays due.
        #expect(try changed(two, since: before) == [])
        #expect(try two.say("elder", "confirm", Two.elder, at: "08:21", by: Two.worker).hasPrefix("1 "))
        #expect(try two.say("elder", "confirm", Two.elder, at: "08:21", by: Two.staffThere).hasPrefix("1 "))
        let confirmed = try two.say("elder", "confirm", Two.elder, at: "08:22", by: Two.staff)
        #expect(try two.state(slot: "morning", at: Self.noon) == nil)
        let was = try Two.figures(before[0], of: Self.here)
        #expect(try two.places(Self.here, at: Self.noon) == [was[0] - 1, was[1] - 1, was[2]])
        #expect(try changed(two, since: before).allSatisfy { !$0.hasPrefix(Two.gridThere) })
        let gone = try counted(two)
        #expect(try two.say("check", Two.elder, "normal", at: "08:23", by: Two.worker).hasPrefix("1 "))
        // Undone by its hand, confirmed again, and set right with a reason: each time all is as it was.
        #expect(try two.say("elder", "undo", Two.elder, number(confirmed), at: "08:24", by: Two.staff).hasPrefix("0 "))
        #expect(try changed(two, since: before) == [])
        #expect(try two.say("elder", "confirm", Two.elder, at: "08:25", by: Two.staff).hasPrefix("0 "))
        #expect(try changed(two, since: gone) == [])
        let right = try two.say(
            "elder", "confirm", Two.elder, "--refuse", "--reason", "认错人", at: "08:26", by: Two.staff)
        #expect(right.hasPrefix("0 saved"))
        #expect(try changed(two, since: before) == [])
        // What has been decided is no more the reporter's to take back.
        #expect(try two.say("elder", "undo", Two.elder, number(told), at: "08:27", by: Two.worker).hasPrefix("1 "))
        let history = try two.timeline(at: "08:28", by: Two.staff)
        #expect(
            history[1...5] == [
                "08:26 注销已驳回 认错人 程守义", "08:25 注销已确认 程守义", "08:24 撤销了一条 程守义", "x 08:22 注销已确认 程守义",
                "08:20 报告已去世 女儿 王敏",
            ])
        #expect(try two.desk.verify().status == 0)
    }
}
