import StreetModel
import Testing
import TextUI
import Workbench

/// What the round does under the hand (TERMINAL §1, DOMAIN §3).
struct RoundTests {
    private func desk(at time: String = "2026-11-21T08:57:48", count: Int = 5) -> TestDesk {
        let people = (1...count).map { number in
            Fixture.person(
                "E0\(number)", "何\(number)", floor: 19 - number, door: "\(19 - number)01",
                by: number == 3 ? "09:00" : "08:00")
        }
        return Fixture.workbench(Fixture.office(people: people), at: time)
    }

    private func round(_ desk: TestDesk) -> RoundScreen? {
        if case .round(let screen) = desk.screen { screen } else { nil }
    }

    @Test func opensOnTheFirstPersonNotYetLookedAt() {
        #expect(round(desk())?.selected == "E01")
    }

    @Test func aLogKeepsTheCursorAndNamesThePerson() {
        var desk = desk()
        desk.press("1")
        #expect(round(desk)?.selected == "E01")
        #expect(desk.toast == "已记录 何1 早巡 正常 08:57 (u 撤销)")
        #expect(desk.office.elder("E01")?.looks.recent.map(\.outcome) == [.normal])
    }

    @Test func aWholeRoundIsTwoKeysAPerson() {
        var desk = desk()
        for _ in 1...4 { desk.press("1", "Space") }
        desk.press("1")
        let people = desk.office.elders(ofGrid: Fixture.grid)
        let slot = desk.office.roundSlot(at: desk.now)
        let coverage = desk.office.coverage(of: people, in: slot, at: desk.now)
        #expect((coverage.checked, coverage.due) == (5, 5))
        desk.press("Space")
        #expect(desk.toast == "都看过了")
    }

    @Test func theSameDigitAgainLogsNothing() {
        var desk = desk()
        desk.press("1", "1")
        #expect(desk.toast == "已记 正常 08:57 何1")
        #expect(desk.office.elder("E01")?.looks.recent.count == 1)
    }

    /// Both have seen it: what one of them takes back, the other's look still says.
    @Test(arguments: [("1", Outcome.normal), ("2", .abnormal)])
    func whatAnotherHasLoggedIsLoggedAgain(key: String, outcome: Outcome) throws {
        var desk = desk()
        try desk.follow(
            .checkRecorded(CheckRecorded(elder: "E01", outcome: outcome, seen: nil, observed: desk.now, half: nil)),
            by: "S0002")
        desk.wait(seconds: 1)
        desk.press(key)
        #expect(desk.office.elder("E01")?.looks.recent.map(\.by) == ["S0002", "S0003"])
        desk.press(key)
        #expect(desk.office.elder("E01")?.looks.recent.count == 2)
    }

    @Test func unclearMayBeTriedAgainAfterTenMinutes() {
        var desk = desk()
        desk.press("3", "3")
        #expect(desk.office.elder("E01")?.looks.recent.count == 1)
        desk.wait(seconds: 600)
        desk.press("3")
        #expect(desk.office.elder("E01")?.looks.recent.count == 2)
    }

    @Test func anEarlyRowGoesToTheEndOnceItIsLeft() {
        var desk = desk()
        desk.press("Down", "Down", "2")
        #expect(round(desk)?.rows.map(\.elder) == ["E01", "E02", "E03", "E04", "E05"])
        desk.press("Space")
        #expect(round(desk)?.rows.map(\.elder) == ["E01", "E02", "E04", "E05", "E03"])
        #expect(round(desk)?.selected == "E04")
    }

    @Test func theSameKeyAgainAfterAnEarlyLookRaisesIt() {
        var desk = desk()
        desk.press("Down", "Down", "2")
        #expect(desk.office.books[Fixture.community]?.matters.count == 0)
        desk.press("2")
        #expect(desk.office.books[Fixture.community]?.matters.count == 1)
    }

    @Test func spaceComesBackToUnclearAndEarlyOnes() {
        var desk = desk()
        desk.press("3")
        for _ in 1...4 { desk.press("Space", "1") }
        desk.press("Space")
        #expect(round(desk)?.selected == "E01")
        #expect(desk.toast == "没有未查的了, 这里是看不清和未到点的")
    }

    @Test func undoAndRedoAreNewEntries() {
        var desk = desk()
        desk.press("1", "u")
        #expect(desk.toast == "已撤销 何1 早巡 正常")
        #expect(desk.office.elder("E01")?.looks.recent.first?.isTakenBack == true)
        desk.press("C-r")
        #expect(desk.toast == "已恢复 何1 早巡 正常")
        #expect(desk.office.elder("E01")?.looks.recent.first?.isTakenBack == false)
    }

    @Test func whatCanNoLongerBeRedoneGivesWay() throws {
        var desk = desk()
        desk.press("Down", "1", "Up", "2", "u", "u")
        let check = CheckRecorded(elder: "E01", outcome: .abnormal, seen: nil, observed: desk.now, half: nil)
        try desk.follow(.checkRecorded(check), by: "S0002")
        desk.press("C-r", "C-r")
        #expect(desk.office.elder("E02")?.looks.recent.first?.isTakenBack == false)
        #expect(desk.toast == "没有可以恢复的")
        #expect(desk.office.elder("E01")?.looks.recent.map(\.isTakenBack) == [true, false])
    }

    @Test func anAbnormalLookCanBeUndoneForAMinute() {
        var desk = desk()
        desk.press("2")
        desk.wait(seconds: 61)
        desk.press("u")
        #expect(desk.toast == "超过 60 秒不能撤销异常; 请在处置里写明结果")
        #expect(desk.office.books[Fixture.community]?.matters.values.first?.isTakenBack == false)
    }

    /// An anomaly that stays does not bar the way to the normal look before it (DOMAIN §3: at any time in the session).
    @Test func undoGoesPastWhatCanNoLongerBeUndone() {
        var desk = desk()
        desk.press("1", "Space", "2")
        desk.wait(seconds: 61)
        desk.press("u")
        #expect(desk.toast == "超过 60 秒不能撤销异常; 请在处置里写明结果; 再按 u 撤销 何1 早巡 正常")
        desk.press("u")
        #expect(desk.toast == "已撤销 何1 早巡 正常")
        desk.press("u")
        #expect(desk.toast == "没有可以撤销的")
        #expect(desk.office.elder("E02")?.looks.recent.first?.isTakenBack == false)
    }

    @Test func undoWorksByDigitsAlone() {
        var desk = desk()
        desk.press("1", "0", "9")
        #expect(desk.toast == "已撤销 何1 早巡 正常")
    }

    @Test(arguments: ["２", "2", "b"])
    func fullWidthDigitsAndLettersAreKeys(key: String) {
        var desk = desk()
        desk.press(key)
        #expect(desk.office.elder("E01")?.looks.recent.first?.outcome == .abnormal)
    }

    @Test func hanTextBeginsToFindAndTheNextLogEndsIt() {
        var desk = desk()
        desk.press("何", "4", "Enter")
        #expect(round(desk)?.selected == "E04")
        #expect(desk.picture.contains("筛选中 1/5"))
        desk.press("1")
        #expect(desk.picture.contains("筛选中") == false)
        #expect(desk.office.elder("E04")?.looks.recent.count == 1)
    }

    @Test func aFindEndsByItselfAfterAMinute() {
        var desk = desk()
        desk.press("/", "1801", "Enter")
        desk.wait(seconds: 59)
        #expect(round(desk)?.filter == "1801")
        desk.wait(seconds: 1)
        #expect(round(desk)?.filter == "")
    }

    @Test func aWindowThatOpensWaitsForEnter() {
        var desk = desk(at: "2026-11-21T17:29:59")
        desk.wait(seconds: 1)
        #expect(round(desk)?.slot.half == .evening)
        desk.wait(seconds: 1)
        desk.press("1")
        #expect(desk.toast == "晚巡开始了, 请先按 Enter")
        desk.press("Enter", "1")
        #expect(desk.office.elder("E01")?.looks.recent.map(\.half) == [.evening])
    }

    @Test func theOtherHalfStaysUntilThePersonLeavesIt() {
        var desk = desk(at: "2026-11-21T18:00:00")
        desk.press("0", "3")
        desk.wait(seconds: 1)
        #expect(round(desk)?.slot.half == .morning)
        desk.press("1")
        #expect(desk.toast == "这里显示的是11-21早巡, 现在不能记 (0 3 换早晚)")
    }

    @Test func aLongAnswerTakesTheRowsItNeeds() {
        var desk = desk()
        desk.resize(columns: 40, rows: 12)
        desk.press("Down", "Down", "2")
        #expect(desk.picture.contains("再按 2 报异常"))
        #expect(desk.picture.contains("(u 撤销)"))
    }

    @Test func whatAnotherSessionWritesMovesNeitherRowNorCursor() throws {
        var desk = desk()
        desk.press("Down")
        let check = CheckRecorded(elder: "E03", outcome: .normal, seen: nil, observed: desk.now, half: nil)
        try desk.follow(.checkRecorded(check), by: "S0002")
        #expect(round(desk)?.selected == "E02")
        #expect(round(desk)?.rows.map(\.elder) == ["E01", "E02", "E03", "E04", "E05"])
        #expect(desk.picture.contains("已查 1/5"))
    }

    @Test func anAnomalyRingsAtOnceAndEachMinuteUntilItIsRead() throws {
        var desk = desk()
        let check = CheckRecorded(elder: "E04", outcome: .abnormal, seen: nil, observed: desk.now, half: nil)
        try desk.follow(.checkRecorded(check), by: "S0002")
        #expect(desk.effects.contains(.bell))
        desk.press("Down")
        #expect(!desk.effects.contains(.bell))
        desk.wait(seconds: 60)
        #expect(desk.effects.contains(.bell))
        desk.press("Tab")
        desk.wait(seconds: 60)
        #expect(desk.office.alerts(for: try desk.office.staff("S0003"), at: desk.now).first?.isRead == true)
        desk.press("Escape")
        desk.wait(seconds: 60)
        #expect(!desk.effects.contains(.bell))
    }

    /// A key that is held leaves the loop no pause for a tick: the first key of a second asks in its place.
    @Test func theBellRingsWhileKeysKeepComing() throws {
        var desk = desk()
        let check = CheckRecorded(elder: "E04", outcome: .abnormal, seen: nil, observed: desk.now, half: nil)
        try desk.follow(.checkRecorded(check), by: "S0002")
        let later = desk.now + 60
        let effects = desk.workbenchEffects(of: .input(.key(.down), at: later))
        #expect(effects == [.bell])
        #expect(desk.workbench.alerts.first?.remaining == 14 * 60)
        #expect(desk.workbenchEffects(of: .input(.key(.down), at: later)) == [])
    }

    @Test func aRowThatIsClickedIsSelected() {
        var desk = desk()
        desk.click(row: 6, column: 5)
        #expect(round(desk)?.selected == "E03")
    }

    @Test func aHintThatIsClickedIsPressed() {
        var desk = desk()
        desk.click(row: 23, column: 0)
        #expect(desk.office.elder("E01")?.looks.recent.count == 1)
    }

    @Test func aKeyThatDoesNothingSaysWhy() {
        var desk = desk()
        desk.press("Q")
        #expect(desk.toast == "这个键在这里没有作用 (? 帮助)")
    }
}

/// Many grids are reached by digits alone.
struct GridChoiceTests {
    @Test func aSupervisorTurnsPagesByDigit() {
        var office = Fixture.office(people: [])
        for number in 2...20 {
            var grid = Grid(id: Fixture.community + padded(number, 3))
            grid.name = "第\(number)网格"
            grid.community = Fixture.community
            grid.order = number
            office.write(.registered(.grid(grid)), in: Fixture.community)
        }
        var desk = Fixture.workbench(office, by: "S0004")
        desk.press("g", "1", "0", "5", "9", "9")
        #expect(desk.picture.contains("第17网格"))
        desk.press("1")
        guard case .round(let round) = desk.screen else { return #expect(Bool(false)) }
        #expect(round.grid == Fixture.community + "017")
    }

    @Test func escapeAtTheTopOpensTheRowOfScreensAndClosesItAgain() {
        var desk = Fixture.workbench()
        desk.press("Escape")
        #expect(desk.picture.contains("去别的屏"))
        desk.press("Escape")
        #expect(!desk.picture.contains("去别的屏"))
    }

    @Test func leavingAsksOnlyWithAnOwnOpenAnomaly() throws {
        var desk = Fixture.workbench(Fixture.office(people: [Fixture.person("E1", "何德福", floor: 2, door: "201")]))
        desk.press("q")
        #expect(desk.effects == [.leave])
        desk.press("2", "q")
        #expect(!desk.effects.contains(.leave))
        desk.press("8")
        #expect(desk.effects == [.leave])
    }
}
