import StreetModel
import Testing
import TextUI
import Workbench

/// The list of matters: what it shows, that it stands still under the hand, and what its keys do.
struct MattersTests {
    private func desk(
        columns: Int = 80, rows: Int = 24, language: Words.Language = .chinese, by staff: String = "S0004"
    ) throws(Refusal) -> TestDesk {
        var desk = MatterFixture.desk(
            try MatterFixture.busyOffice(), columns: columns, rows: rows, language: language, by: staff)
        desk.press("g", "3")
        return desk
    }

    private func list(_ desk: TestDesk) -> MattersScreen? {
        if case .matters(let screen) = desk.screen { screen } else { nil }
    }

    /// The subjects of the rows, from the top.
    private func subjects(_ desk: TestDesk) -> [String] {
        let names = ["何德福", "消防", "灯坏", "垃圾", "管道", "纸箱", "井盖", "空调"]
        let lines = desk.picture.split(separator: "\n").dropFirst(3)
            .prefix { !$0.hasPrefix("---") && !$0.hasPrefix("别处") }
        return lines.compactMap { line in names.first { line.contains($0) } }
    }

    @Test func theClockThatEndsNextComesFirst() throws {
        #expect(subjects(try desk()) == ["消防", "灯坏", "何德福", "垃圾", "空调", "纸箱", "管道"])
    }

    @Test(arguments: [
        ("1", ["消防", "灯坏", "何德福", "垃圾", "空调", "纸箱", "管道"]),
        ("2", ["消防", "灯坏", "何德福", "垃圾", "空调", "纸箱", "管道"]), ("3", ["何德福", "空调", "灯坏", "消防", "垃圾", "管道", "纸箱"]),
    ])
    func ordersByTheMenu(key: String, rows: [String]) throws {
        var desk = try desk()
        for key in ["s", key] { desk.press(key) }
        #expect(subjects(desk) == rows)
    }

    @Test(arguments: [
        (["S", "1"], []), (["S", "3"], ["消防"]), (["S", "5"], ["纸箱"]), (["S", "6"], ["管道"]),
        (["S", "7"], ["井盖"]), (["S", "8", "2", "4"], ["消防"]), (["S", "8", "3", "3"], ["垃圾", "管道"]),
        (["S", "8", "4", "3"], ["灯坏", "何德福"]), (["S", "8", "2", "7"], ["空调"]),
    ])
    func filtersByDigits(keys: [String], rows: [String]) throws {
        var desk = try desk()
        for key in keys { desk.press(key) }
        #expect(subjects(desk) == rows)
    }

    @Test(arguments: ["f", "S"])
    func theMenuOfFiltersCounts(key: String) throws {
        var desk = try desk()
        desk.press(key)
        #expect(desk.picture.contains("3 全部 迟了的  1"))
        #expect(desk.picture.contains("7 全部 近30天结束  1"))
    }

    @Test func mineAreTheWorkersOwn() throws {
        var desk = try desk(by: "S0003")
        desk.press("S", "1")
        #expect(subjects(desk).count == 7)
    }

    @Test(arguments: [
        ("何德", ["何德福"]), ("0077", ["消防"]), ("bj2026", ["消防"]), ("停车", ["消防"]), ("9号楼 灯", ["灯坏"]), ("没有的", []),
    ])
    func findsByPersonTextTicketTelephoneAndPlace(text: String, rows: [String]) throws {
        var desk = try desk()
        desk.press("/", text)
        #expect(subjects(desk) == rows)
        desk.press("Escape")
        #expect(subjects(desk).count == 7)
    }

    @Test func hanTextBeginsAFindAndDigitsActAgainAfterEnter() throws {
        var desk = try desk(by: "S0003")
        desk.press("垃", "Enter", "2")
        #expect(desk.picture.contains("办结  垃圾未清"))
    }

    @Test func rowsStandStillAndNewOnesAreTold() throws {
        var desk = try desk()
        let before = subjects(desk)
        desk.press("Down", "Down")
        let id = try #require(list(desk)?.matter(id: 0, desk))
        try desk.follow(.matterStepped(MatterStepped(matter: id, step: .responded)), by: "S0003")
        #expect(subjects(desk) == before)
        let report = MatterReport(place: MatterFixture.building, category: "停车管理", text: "新来的")
        try desk.follow(
            .matterOpened(
                MatterOpened(
                    kind: .finding, elder: "", grid: Fixture.grid, origin: .hand, start: desk.now, report: report)),
            by: "S0003")
        #expect(subjects(desk) == before)
        #expect(list(desk)?.cursor == 2)
        #expect(desk.picture.contains("新 1 (s)"))
        desk.press("s", "1")
        #expect(desk.picture.contains("新来的"))
        #expect(!desk.picture.contains("新 1 (s)"))
    }

    @Test func digitsAreTheStepsAndARefusedOneSaysWhy() throws {
        var desk = try desk(by: "S0003")
        desk.press("1")
        #expect(desk.toast.contains("消防通道被占 响应"))
        desk.press("4")
        #expect(desk.toast.contains("这一步要由督查员来做"))
        desk.press("2", "1", "2", "劝离了", "Enter")
        let matter = try #require(
            desk.office.books.values.flatMap { $0.matters.values }.first { $0.kind == .complaint })
        #expect(matter.progress.handling?.stepped.cause == .management)
        #expect(matter.progress.handling?.stepped.text == "劝离了")
        desk.press("u")
        #expect(desk.office.matter(matter.id)?.progress.stage == .responded)
        desk.press("u")
        #expect(desk.office.matter(matter.id)?.progress.stage == .opened)
    }

    @Test func theHintsNameOnlyWhatMayBeDone() throws {
        var desk = try desk(by: "S0003")
        let hints = desk.picture.split(separator: "\n").last ?? ""
        #expect(hints.contains("1 响应"))
        #expect(!hints.contains("4 销账"))
        desk.press("o")
        #expect(!desk.picture.contains(/[0-9] 销账/))
    }

    @Test func enterOnAnAnomalyOpensThePanelAndOnOthersTheDetail() throws {
        var desk = try desk()
        desk.press("Enter")
        if case .matter = desk.screen {} else { Issue.record("a complaint opens its detail") }
        desk.press("Escape", "Down", "Down", "Enter")
        if case .anomaly = desk.screen {} else { Issue.record("an anomaly opens its panel") }
    }

    @Test func aClickSelectsAndASecondOpens() throws {
        var desk = try desk()
        desk.click(row: 4, column: 20)
        #expect(list(desk)?.cursor == 1)
        desk.click(row: 4, column: 20)
        if case .matter = desk.screen {} else { Issue.record("the second click opens") }
    }

    @Test func spaceGoesToWhatIsUrgent() throws {
        var desk = try desk()
        desk.press("Space")
        #expect(list(desk)?.cursor == 1)
        desk.press("Space", "Space")
        #expect(list(desk)?.cursor == 0)
    }

    @Test func aNewMatterIsChosenByDigit() throws {
        var desk = try desk(by: "S0003")
        desk.press("n", "1")
        #expect(desk.picture.contains("上报发现"))
    }

    /// What has to be seen on every screen is seen while a find has the caret too (DOMAIN §4).
    @Test func aFindLeavesTheBandInSight() throws {
        var desk = MatterFixture.desk(try MatterFixture.busyOffice(), by: "S0003")
        desk.press("g", "1", "2", "g", "3")
        let band = desk.picture.split(separator: "\n", omittingEmptySubsequences: false)[2]
        #expect(band.hasPrefix("! "))
        desk.press("/", "灯")
        let rows = desk.picture.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(rows[2] == band)
        #expect(rows[1].hasPrefix("查找 灯"))
        #expect(rows[3].hasPrefix("筛选中 "))
    }

    /// On a telephone a row still says where, and the line below the list whose it is.
    @Test(arguments: [40, 45])
    func aCloseRowSaysWhereAndWhose(columns: Int) throws {
        var desk = try desk(columns: columns, rows: 20)
        desk.press("Home")
        let rows = desk.picture.split(separator: "\n")
        #expect(rows.contains { $0.contains("消防通道") && $0.contains("9#") })
        #expect(rows.contains { $0.hasPrefix("诉求") && $0.contains("王敏") && $0.contains("待响应") })
    }

    /// What may be done now stands in the detail whole, the urge with it.
    @Test func theDetailOffersTheUrge() throws {
        var desk = try desk()
        desk.press("Enter")
        #expect(desk.picture.contains("9 催办"))
        let offered = desk.picture.split(separator: "\n").first { $0.contains("改派") }
        #expect(offered?.contains("9 催办") == true)
    }

    @Test func theListIsWrittenToANewFile() throws {
        var desk = try desk()
        desk.press("E", "5", "Enter", "Enter", "2", "Enter")
        let export = desk.effects.compactMap { effect -> (ExportDocument, String)? in
            if case .export(let document, let path, _) = effect { (document, path) } else { nil }
        }.first
        let (document, path) = try #require(export)
        #expect(path == "销账清单-2026-11-21.csv")
        #expect(document.tables.map(\.rows.count) == [1, 1])
        #expect(document.tables.first?.rows.first?.contains("井盖松动") == true)
        desk.take(.notExported(.exists(path), at: desk.now))
        #expect(desk.toast.contains("已经有了"))
        #expect(desk.workbench.layer != nil)
        desk.press("-2", "Enter")
        desk.take(.exported(path, at: desk.now))
        #expect(desk.toast.contains(path))
        #expect(desk.workbench.layer == nil)
    }
}

extension MattersScreen {
    /// The id of a matter by its row.
    fileprivate func matter(id row: Int, _ desk: TestDesk) -> String? {
        var screen = self
        guard let context = desk.workbench.context else { return nil }
        _ = screen.update(.home, context)
        for _ in 0..<row { _ = screen.update(.down, context) }
        return screen.matter(context)?.id
    }
}
