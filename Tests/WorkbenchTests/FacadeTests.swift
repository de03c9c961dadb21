import StreetModel
import Testing
import TextUI
import Workbench

/// What the keys and the mouse do on a facade.
struct FacadeTests {
    /// The desk with a building's facade on top, somebody selected.
    private func desk(_ office: Office, on name: String) -> TestDesk {
        var desk = Fixture.workbench(office)
        desk.press("/", name, "Enter", "5")
        return desk
    }

    @Test func spaceGoesDownTheSideToWhoIsUnseen() throws {
        var desk = desk(try Fixture.towerOffice(), on: "欧阳慧敏")
        var names: [String] = []
        for _ in 0..<5 {
            desk.press("Space")
            names.append(desk.selectedName)
        }
        #expect(names == ["陈素芬", "宋志明", "于学文", "何德福", "陈素芬"])
    }

    @Test func spaceGoesEntranceByEntrance() throws {
        var desk = desk(try Fixture.longOffice(), on: "李国强")
        var names: [String] = []
        for _ in 0..<5 {
            desk.press("Space")
            names.append(desk.selectedName)
        }
        #expect(names == ["何德福", "于学文", "董秀兰", "赵宝林", "何德福"])
    }

    @Test(arguments: [
        (["Up"], "赵宝林"), (["Down"], "曹长江"), (["Left"], "于学文"), (["Right"], "陈素芬"), (["Home"], "于学文"),
        (["End"], "宋志明"), (["Up", "Up", "Up", "Up"], "于学文"), (["Down", "Left"], "何德福"), (["NPage"], "宋志明"),
        (["k"], "赵宝林"), (["Down", "Up"], "欧阳慧敏"),
    ])
    func arrowsJumpBetweenPeople(keys: [String], name: String) throws {
        var desk = desk(try Fixture.towerOffice(), on: "欧阳慧敏")
        for key in keys { desk.press(key) }
        #expect(desk.selectedName == name)
    }

    @Test func tabTurnsToTheMirroredSideAndBack() throws {
        var desk = desk(try Fixture.towerOffice(), on: "欧阳慧敏")
        desk.press("Tab")
        #expect(desk.selectedName == "程凤英")
        #expect(desk.picture.contains("       06    05    04    03    02    01\n"))
        #expect(desk.picture.contains("北面"))
        #expect(desk.picture.contains("本面 已查 1/2"))
        desk.press("Right")
        #expect(desk.selectedName == "董秀兰")
        desk.press("BTab")
        #expect(desk.picture.contains("       01    02    03    04    05    06\n"))
        #expect(desk.picture.contains("本面 已查 2/7"))
    }

    @Test func oneSideOnlySaysSo() {
        var desk = desk(Fixture.office(people: [Fixture.person("E1", "于学文", floor: 3, door: "301")]), on: "于学文")
        desk.press("Tab")
        #expect(desk.toast == "只有这一面有在册老人")
        #expect(desk.selectedName == "于学文")
    }

    /// Yesterday's windows say so, and what is keyed there leads to yesterday's sheet.
    @Test func anotherDaySaysSoAndLeadsToLateEntry() throws {
        var desk = Fixture.workbench(try Fixture.towerOffice())
        desk.wait(seconds: 86_400)
        desk.press("t", "昨天", "Enter", "/", "陈素芬", "Enter", "5")
        let picture = desk.picture.split(separator: "\n")
        #expect(picture.first?.hasPrefix("楼图 历史") == true && picture.first?.contains("11-21 早巡") == true)
        #expect(picture.last?.hasPrefix("1-3 补录") == true)
        desk.press("1")
        guard case .lateEntry(let sheet) = desk.workbench.screens.last else {
            Issue.record("no late entry: \(desk.toast)")
            return
        }
        #expect(sheet.slot.day.shortText == "11-21")
        #expect(sheet.row?.elder == desk.office.elders(ofGrid: sheet.grid).first { $0.elder.name == "陈素芬" }?.elder.id)
    }

    @Test func aDigitLogsAndTheCursorStays() throws {
        var desk = desk(try Fixture.towerOffice(), on: "陈素芬")
        #expect(desk.picture.contains(" >-]"))
        desk.press("1")
        #expect(desk.selectedName == "陈素芬")
        #expect(desk.toast.contains("已记录 陈素芬 早巡 正常 08:57"))
        #expect(desk.picture.contains(" >+]"))
        #expect(desk.picture.contains("本面 已查 3/7  未查 3"))
        desk.press("1")
        #expect(desk.toast.contains("已记 正常 08:57"))
        #expect(desk.effects.isEmpty)
        desk.press("u")
        #expect(desk.toast.contains("已撤销 陈素芬"))
        #expect(desk.picture.contains(" >-]"))
    }

    @Test func twoInOneFlatShowTheWorseMarkAndEnterChooses() throws {
        var office = Fixture.office(people: [
            Fixture.person("E1", "于学文", floor: 3, door: "302"), Fixture.person("E2", "陈素芬", floor: 3, door: "302"),
            Fixture.person("E3", "何德福", floor: 5, door: "501"),
        ])
        try office.look("E1", .normal, at: "08:10:00")
        var desk = desk(office, on: "何德福")
        #expect(desk.picture.contains("[-2]"))
        desk.press("Down")
        #expect(desk.selectedName == "陈素芬")
        #expect(desk.picture.contains("同户 2 人"))
        desk.press("Enter")
        #expect(desk.picture.contains("1 + 于学文"))
        desk.press("1")
        #expect(desk.selectedName == "于学文")
        desk.press("2")
        #expect(desk.office.elder("E1")?.looks.recent.count == 2)
        #expect(desk.office.elder("E2")?.looks.recent.isEmpty == true)
        #expect(desk.picture.contains(">!2]"))
    }

    @Test func enterOpensTheChosenOneOfTwo() {
        var desk = desk(
            Fixture.office(people: [
                Fixture.person("E1", "于学文", floor: 3, door: "302"),
                Fixture.person("E2", "陈素芬", floor: 3, door: "302"),
            ]), on: "于学文")
        desk.press("Enter", "2", "Enter")
        #expect(desk.screen == .file(FileScreen(elder: "E2")))
    }

    @Test(arguments: [
        ("欧阳慧敏", "Enter", "anomaly"), ("陈素芬", "Enter", "file"), ("陈素芬", "4", "anomaly"), ("陈素芬", "i", "file"),
    ])
    func whatAKeyOpens(name: String, key: String, screen: String) throws {
        var desk = desk(try Fixture.towerOffice(), on: name)
        desk.press(key)
        switch desk.screen {
        case .anomaly: #expect(screen == "anomaly")
        case .file: #expect(screen == "file")
        case .round, .visits, .facade, .duty, .complaints, .board, .boardList, .matters, .matter, .dues, .registers,
            .canvass, .meetings, .plan, .minutes, .help, .imports, .lateEntry, .meeting, .ledger, .bigBoard, .topics,
            .topic,
            nil:
            Issue.record("\(key) opened neither panel nor file")
        }
    }

    @Test func fiveGoesBackToTheList() throws {
        var desk = desk(try Fixture.towerOffice(), on: "陈素芬")
        desk.press("5")
        guard case .round = desk.screen else {
            Issue.record("the round is not on top")
            return
        }
    }

    @Test func afterTheLastOfASideSpaceNamesTheOther() throws {
        var office = try Fixture.towerOffice()
        for id in ["E01", "E02", "E06", "E08"] { try office.look(id, .normal, at: "08:50:00") }
        var desk = desk(office, on: "宋志明")
        desk.press("Space")
        #expect(desk.selectedName == "曹长江")
        #expect(desk.toast.contains("北面还有"))
    }

    @Test func peopleOutsideThePictureAreReached() {
        var desk = desk(
            Fixture.office(people: [
                Fixture.person("E1", "于学文", floor: 3, door: "302"),
                Fixture.person("E2", "陈素芬", floor: 30, door: "3001"),
                Fixture.person("E3", "何德福", entrance: 4, floor: 2, door: "201"),
            ]), on: "于学文")
        #expect(desk.picture.contains("图外 2 人:"))
        desk.press("Down")
        #expect(desk.selectedName == "陈素芬")
        #expect(desk.picture.contains(">- 陈素芬 1-3001"))
        desk.press("Space")
        #expect(desk.selectedName == "何德福")
        desk.press("1", "Left", "Up")
        #expect(desk.selectedName == "于学文")
        #expect(desk.office.elder("E3")?.looks.recent.count == 1)
    }

    @Test(arguments: [("904", "陈素芬"), ("曹", "曹长江"), ("504", "程凤英"), ("xx", "欧阳慧敏")])
    func findSelects(text: String, name: String) throws {
        var desk = desk(try Fixture.towerOffice(), on: "欧阳慧敏")
        desk.press("/", text, "Enter")
        #expect(desk.selectedName == name)
    }

    @Test func aClickSelectsAndASecondOpens() throws {
        var desk = desk(try Fixture.towerOffice(), on: "欧阳慧敏")
        // 904 stands on the tenth row of floors, in the fourth column of windows.
        desk.click(row: 13, column: 26)
        #expect(desk.selectedName == "陈素芬")
        desk.click(row: 13, column: 7)
        #expect(desk.toast == "这扇窗里没有在册老人")
        desk.click(row: 13, column: 24)
        #expect(desk.screen == .file(FileScreen(elder: "E06")))
    }

    @Test func whoIsNotDueHasAWindowAndSpacePassesIt() {
        var silent = Fixture.person("E2", "陈素芬", floor: 5, door: "502")
        silent.morning.by = nil
        var refused = Fixture.person("E3", "何德福", floor: 7, door: "703")
        refused.consentedOn = nil
        var desk = desk(
            Fixture.office(people: [Fixture.person("E1", "于学文", floor: 3, door: "302"), silent, refused]), on: "于学文")
        #expect(desk.picture.contains("  5    _    [ ]    _"))
        #expect(desk.picture.contains("  7    _     _    [ ]"))
        #expect(desk.picture.contains("[ ] 不用查"))
        desk.press("1", "Space")
        #expect(desk.toast == "都看过了")
        desk.press("Up")
        #expect(desk.picture.contains("无约定"))
        desk.press("Up")
        #expect(desk.picture.contains("未同意"))
    }

    @Test func aWindowThatOpensAwaitsEnter() throws {
        var desk = desk(try Fixture.towerOffice(), on: "陈素芬")
        desk.wait(until: "2026-11-21T17:30:00")
        #expect(desk.picture.contains("晚巡"))
        desk.wait(seconds: 5)
        desk.press("1")
        #expect(desk.toast.contains("请先按 Enter"))
        desk.press("Enter", "1")
        #expect(desk.office.elder("E06")?.looks.recent.map(\.half) == [.evening])
    }

    @Test func theOtherHalfStaysUntilTheNextWindowOpens() throws {
        var desk = Fixture.workbench(try Fixture.towerOffice(), at: "2026-11-21T18:00:00")
        desk.press("/", "陈素芬", "Enter", "5", "0", "3")
        desk.wait(seconds: 1)
        #expect(desk.picture.contains("早巡"))
        desk.press("1")
        #expect(desk.toast.contains("现在不能记"))
        desk.wait(until: "2026-11-22T07:00:00")
        desk.wait(seconds: 1)
        desk.press("Enter", "1")
        #expect(desk.office.elder("E06")?.looks.recent.map(\.half) == [.morning])
    }

    @Test func whatOthersLogIsSeenAndMovesNothing() throws {
        var desk = desk(try Fixture.towerOffice(), on: "陈素芬")
        let check = CheckRecorded(elder: "E08", outcome: .normal, seen: nil, observed: desk.now, half: nil)
        try desk.follow(.checkRecorded(check), by: "S0002")
        #expect(desk.selectedName == "陈素芬")
        #expect(desk.picture.contains("  3   [+]"))
    }

    @Test func floorsHaveTheirOwnLabels() {
        let labels = ["G", "1", "2", "3", "5"]
        let building = Fixture.building(9, floors: 5, flats: 2, labels: labels)
        let desk = desk(
            Fixture.office(
                buildings: [building], people: [Fixture.person("E1", "于学文", floor: 5, door: "502")]), on: "于学文")
        #expect(desk.picture.contains(" 5    _    >-]"))
        #expect(desk.picture.contains(" G    _     _"))
        #expect(desk.picture.contains("5层02 于学文"))
    }

    @Test func hanTextAsksForSlashFirst() throws {
        var desk = desk(try Fixture.towerOffice(), on: "陈素芬")
        desk.press("曹")
        #expect(desk.toast == "先按 / 再输入")
        #expect(desk.selectedName == "陈素芬")
    }
}

extension TestDesk {
    /// Who is selected on the facade on top.
    fileprivate var selectedName: String {
        guard case .facade(let facade) = screen, let id = facade.selected else { return "" }
        return office.elder(id)?.elder.name ?? id
    }
}
