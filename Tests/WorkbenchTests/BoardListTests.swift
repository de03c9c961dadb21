import StreetModel
import Testing
import Workbench

/// The way down from the supervisor's board: communities, grids, people, and what stands behind each figure.
struct BoardListTests {
    private func list(_ desk: TestDesk) -> BoardListScreen? {
        if case .boardList(let screen) = desk.screen { screen } else { nil }
    }

    /// From a community to its grids, a grid's people, and its round.
    @Test func downToTheRound() throws {
        var desk = BoardFixture.desk(try BoardFixture.office())
        desk.press("Tab", "Down", "Enter")
        #expect(list(desk)?.subject == .place(Fixture.community))
        desk.press("End", "Up", "Enter")
        #expect(list(desk)?.subject == .place(Fixture.grid))
        #expect(list(desk)?.lines.first == .figure(.abnormal, count: 1))
        desk.press("End", "Enter")
        guard case .round(let round) = desk.screen else { return #expect(Bool(false)) }
        #expect(round.grid == Fixture.grid)
        desk.press("Escape", "Escape", "Escape")
        #expect(desk.screen?.keys == .board)
    }

    /// Behind each figure stand as many as it counts.
    @Test func behindEachFigure() throws {
        var office = try BoardFixture.office()
        office.report("E03", awayThrough: "2026-11-25")
        var desk = BoardFixture.desk(office)
        desk.press("0", "2")
        let figures = try #require(list(desk)).lines.compactMap { line in
            if case .figure(let figure, let count) = line { (figure, count) } else { nil }
        }
        #expect(figures.map(\.0) == [.unseen, .abnormal, .excused])
        for (index, figure) in figures.enumerated() {
            desk.press("Home")
            for _ in 0..<index { desk.press("Down") }
            desk.press("Enter")
            #expect(list(desk)?.lines.count == figure.1)
            desk.press("Escape")
        }
    }

    /// From the medians one goes down to the matters they count, from the rates to their analysis.
    @Test func behindTheClocksAndTheRates() throws {
        var office = try BoardFixture.office()
        let matters = try #require(office.books[Fixture.community]).matters.values
        let complaint = try #require(matters.first { $0.opening.report?.ticket == "0051" })
        let step = Event.matterStepped(MatterStepped(matter: complaint.id, step: .responded))
        _ = try office.act(step, by: "S0004", at: Fixture.moment("2026-11-21T09:30:00"))
        let referral = MatterStepped(matter: complaint.id, step: .referred, to: "市政维护")
        _ = try office.act(.matterStepped(referral), by: "S0004", at: Fixture.moment("2026-11-21T09:31:00"))
        var desk = BoardFixture.desk(office)
        desk.press("0", "2", "End", "Up", "Enter")
        #expect(list(desk)?.lines == [.matter(complaint.id)])
        // A matter is in one state in every list.
        #expect(desk.picture.contains("路灯不亮 已转派"))
        desk.press("Escape", "End", "Enter")
        #expect(desk.screen?.keys == .complaints)
    }
}
