import StreetModel
import Testing
import TextUI
import Workbench

/// What the panel does under the hand (TERMINAL §1.6, DOMAIN §4).
struct AnomalyTests {
    private let elder = AnomalyFixture.elder

    private func matter(_ desk: TestDesk, _ kind: MatterKind = .anomaly) -> Matter? {
        desk.office.books[Fixture.community]?.openMatter(kind, of: elder)
    }

    private func attempts(_ desk: TestDesk) -> [Attempt] {
        matter(desk)?.standingAttempts.map(\.attempt) ?? []
    }

    private func fresh() throws -> TestDesk { try AnomalyFixture.panel(office: AnomalyFixture.office()) }

    /// Keys from a fresh panel, the last attempt they log, and whether the response clock has stopped.
    @Test(
        arguments: [
            (["4"], .noAnswer, .elderByTelephone, false), (["6"], .noAnswer, .door, false),
            (["7", "4"], .spokenTo, .elderByTelephone, true), (["7", "5"], .seen, .door, true),
            (["7", "6", "陈秀", "Enter"], .relativeWithHer, .elderByTelephone, true),
            (["7", "7", "妹妹家", "Enter", "19900000555", "Enter"], .hearsay, .elderByTelephone, false),
            (["7", "8"], .foundInNeed, .door, true), (["8", "4"], .emergencyCalled, nil, false),
            (["8", "6"], .emergencyCalled, nil, false), (["9", "门口有鞋", "Enter"], .noted, nil, false),
        ] as [([String], Attempt.Result, RungKind?, Bool)])
    func aDigitLogsAnAttempt(_ keys: [String], _ result: Attempt.Result, _ rung: RungKind?, _ stops: Bool) throws {
        var desk = try fresh()
        for key in keys { desk.press(key) }
        #expect(attempts(desk).map(\.result) == [result])
        #expect(attempts(desk).map(\.rung) == [rung])
        #expect((matter(desk)?.response != nil) == stops)
    }

    /// Nor does it start one that was stopped in the same slot: the clocks of a matter are not renewed by a key.
    @Test func aFurtherAbnormalLookRenewsNoClock() throws {
        var desk = try fresh()
        desk.press("7", "4")
        let answered = try #require(matter(desk)).response
        #expect(answered != nil)
        desk.press("2")
        #expect(matter(desk)?.response == answered)
        #expect(desk.office.elder(elder)?.looks.recent.last?.isAlarm == false)
    }

    @Test(arguments: ["1", "2", "3"])
    func aFurtherLookStopsNoClock(_ key: String) throws {
        var desk = try fresh()
        desk.press(key)
        #expect(desk.office.elder(elder)?.looks.recent.count { !$0.isImported } == 2)
        #expect(matter(desk)?.response == nil)
        #expect(desk.office.books[Fixture.community]?.matters.count == 1)
        #expect(desk.toast.contains("异常没有结束, 时限照走"), "\(desk.toast)")
    }

    /// `c` is 联系 on every list of people: pressed once more it records no call that nobody made.
    @Test func theKeyThatOpensThePanelRecordsNothingThere() throws {
        var desk = try AnomalyFixture.panel()
        desk.press("Escape", "c")
        let before = desk.office.books[Fixture.community]?.lastNumber
        desk.press("c")
        #expect(desk.toast == "这个键在这里没有作用 (? 帮助)")
        #expect(desk.office.books[Fixture.community]?.lastNumber == before)
    }

    @Test func twoCallsInVainMoveTheSelectionOn() throws {
        var desk = try fresh()
        #expect(desk.picture.contains(">! 08:44  本人"))
        desk.press("4")
        #expect(desk.toast == "已记录 王淑珍 未接 08:50 (u 撤销)")
        desk.press("4")
        #expect(desk.picture.contains(">! 08:49  侄子 陈建国"))
        desk.press("u", "u")
        #expect(attempts(desk).isEmpty)
        #expect(desk.picture.contains(">! 08:44  本人"))
    }

    @Test func aCallThatNoMatterKeepsStandsInThePanelUntilItIsTakenBack() throws {
        var desk = try AnomalyFixture.panel(
            office: Fixture.office(buildings: [Fixture.longBuilding()], people: [AnomalyFixture.person()]))
        #expect(!desk.picture.contains("有联系记录"))
        desk.press("4")
        #expect(desk.picture.contains("08:50  有联系记录, 没联系上本人  \(desk.office.staffName("S0003"))"), "\(desk.picture)")
        desk.press("u")
        #expect(!desk.picture.contains("有联系记录"))
        desk.press("7", "5")
        #expect(desk.picture.contains("08:50  联系上本人"), "\(desk.picture)")
    }

    /// Nothing says who is to be called next, so the selection stays on whoever was called.
    @Test func aCallThatNoMatterKeepsMovesNoSelection() throws {
        var desk = try AnomalyFixture.panel(
            office: Fixture.office(buildings: [Fixture.longBuilding()], people: [AnomalyFixture.person()]))
        let first = desk.picture.split(separator: "\n").first { $0.hasPrefix(">") }
        desk.press("j", "j")
        let chosen = desk.picture.split(separator: "\n").first { $0.hasPrefix(">") }
        #expect(chosen != nil && chosen != first)
        desk.press("4")
        #expect(desk.picture.contains("有联系记录"))
        #expect(desk.picture.split(separator: "\n").first { $0.hasPrefix(">") } == chosen, "\(desk.picture)")
    }

    /// Whose call it was stands there whole or not at all.
    @Test(
        arguments: [(40, .chinese, true), (40, .english, false), (45, .english, true)]
            as [(Int, Words.Language, Bool)])
    func aNameIsNotCutInHalf(_ columns: Int, _ language: Words.Language, _ isThere: Bool) throws {
        var desk = try AnomalyFixture.panel(
            columns: columns, language: language,
            office: Fixture.office(buildings: [Fixture.longBuilding()], people: [AnomalyFixture.person()]))
        desk.press("4")
        let name = desk.office.staffName("S0003")
        let row = try #require(desk.picture.split(separator: "\n").first { $0.hasPrefix(" + 08:50") })
        #expect(row.hasSuffix(isThere ? "  \(name)" : "not reached"), "\(row)")
    }

    @Test func hearsayKeepsTheClockAndItsNumberIsNext() throws {
        var desk = try AnomalyFixture.panel()
        desk.press("7", "7", "大姐家", "Enter", "１９９００００0555", "Enter")
        #expect(attempts(desk).last?.telephone == "19900000555")
        #expect(attempts(desk).last?.note == "陈建国")
        #expect(desk.picture.contains("现在打给  听说在 大姐家  19900000555"))
        #expect(desk.picture.contains(" + 08:49  侄子 陈建国"))
        #expect(matter(desk)?.response == nil)
        // There the person herself comes to the telephone.
        desk.press("7", "4")
        #expect(matter(desk)?.response?.late == 0)
        #expect(attempts(desk).last?.telephone == "19900000555")
        #expect(desk.picture.contains("本人 已确认平安"))
        desk.press("u")
        #expect(matter(desk)?.response == nil)
    }

    @Test func aRelativeNeedsAName() throws {
        var desk = try fresh()
        desk.press("7", "6", "Enter")
        #expect(desk.toast == "姓名必填  Enter 记录  Esc 取消")
        desk.press("Escape")
        #expect(attempts(desk).isEmpty)
    }

    @Test func aSelectedContactFillsTheName() throws {
        var desk = try AnomalyFixture.panel()
        desk.press("7", "6", "Enter")
        #expect(attempts(desk).last?.whom == "陈建国")
        #expect(attempts(desk).last?.rung == .firstContact)
    }

    @Test func escapeFromTheNumberGoesBackToThePlace() throws {
        var desk = try fresh()
        desk.press("7", "7", "大姐家", "Enter", "12", "Enter")
        #expect(desk.toast == "电话至少三位数字; 不知道就留空")
        desk.press("Escape")
        #expect(desk.picture.contains("大姐家"))
        desk.press("Enter", "Enter")
        #expect(attempts(desk).map(\.whom) == ["大姐家"])
    }

    @Test func enterTwiceStopsNothing() throws {
        var desk = try fresh()
        desk.press("Enter", "Enter", "Enter")
        #expect(attempts(desk).isEmpty)
        #expect(matter(desk)?.response == nil)
    }

    @Test func theReachedListTakesFourToEightOnly() throws {
        for key in ["1", "2", "3", "9", "0"] {
            var desk = try fresh()
            desk.press("7", key)
            #expect(desk.toast == "请按菜单里的数字")
            #expect(attempts(desk).isEmpty)
        }
    }

    @Test func theEmergencyListSaysNoByDefault() throws {
        var desk = try fresh()
        desk.press("8", "Enter")
        #expect(attempts(desk).isEmpty)
    }

    @Test func aRungWithoutANumberIsSaidAndPassedOver() throws {
        var desk = try AnomalyFixture.panel(office: AnomalyFixture.office { $0.telephone = "" })
        #expect(desk.picture.contains(" . 08:44  本人 电话两次              没有号码"))
        #expect(desk.picture.contains("现在打给  侄子 陈建国  19900000123"))
        desk.press("Up", "4")
        #expect(desk.toast == "请用上下键选一级电话; 敲门按 6")
        desk.press("Up", "4")
        #expect(desk.toast == "这一级没有电话号码, 用上下键换一级")
        #expect(attempts(desk).isEmpty)
    }

    @Test func whoeverIsNotInTheFileIsSaid() throws {
        let desk = try AnomalyFixture.panel(office: AnomalyFixture.office { $0.contacts = [] })
        #expect(desk.picture.contains("第一联系人"))
        #expect(desk.picture.contains("钥匙 于学文"))
    }

    @Test func anotherSessionsAttemptMovesTheCallAndDigitsWait() throws {
        var desk = try AnomalyFixture.panel()
        let call = Attempt(
            elder: elder, matter: matter(desk)?.id ?? "", rung: .firstContact, channel: .telephone, result: .noAnswer,
            whom: "陈建国", telephone: "19900000123")
        try desk.follow(.attemptRecorded(call), by: "S0002")
        desk.press("4")
        #expect(desk.toast == "画面刚变,请再按一次")
        desk.wait(seconds: 1)
        desk.press("4")
        #expect(attempts(desk).last?.whom == "于学文")
    }

    @Test func aChosenRungStaysChosen() throws {
        var desk = try AnomalyFixture.panel()
        desk.press("Down", "Down")
        #expect(desk.picture.contains(">- 08:52  楼门长 赵宝林"))
        let knock = Attempt(
            elder: elder, matter: matter(desk)?.id ?? "", rung: .door, channel: .door, result: .noAnswer)
        try desk.follow(.attemptRecorded(knock), by: "S0002")
        #expect(desk.picture.contains(">- 08:52  楼门长 赵宝林"))
        desk.press("4")
        #expect(attempts(desk).last?.rung == .buildingHead)
    }

    @Test func theNumberIsCopied() throws {
        var desk = try AnomalyFixture.panel()
        desk.press("y")
        #expect(desk.effects == [.copy("19900000123")])
    }
}
