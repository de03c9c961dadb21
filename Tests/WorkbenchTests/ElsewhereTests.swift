import StreetModel
import TextUI
import Testing
import Workbench

/// `/` from any screen: the list at hand, and all others under 别处 (issue 4).
struct ElsewhereTests {
    private static let table = PinyinTable(
        readings: Array(
            "li\t李\nguo\t国\nqiang\t强\nlan\t兰\nchen\t陈\nxiu\t秀\nhe\t何\nde\t德\nfu\t福\nliu\t刘\ngui\t贵\nquan\t全\n".utf8),
        surnames: [])

    static func office() -> Office {
        var away = Fixture.person("E04", "刘国强", building: 3, entrance: 2, floor: 2, door: "202")
        away.status = .moved
        var asked = Fixture.person("E03", "李贵全", building: 3, entrance: 1, floor: 4, door: "402", sex: .male)
        asked.consentedOn = nil
        asked.telephone = "19900004021"
        asked.identity = "99010119390201001X"
        var office = Fixture.office(
            buildings: [Fixture.tower(), Fixture.longBuilding()],
            people: [
                Fixture.person("E01", "陈秀兰", floor: 18, door: "1801"),
                Fixture.person("E02", "李国强", floor: 15, door: "1501", sex: .male), asked, away,
            ])
        addNeighbours(&office)
        return office
    }

    /// A second grid, with a worker of its own and one person.
    private static func addNeighbours(_ office: inout Office) {
        var grid = Grid(id: "990101001001002")
        grid.name = "第2网格"
        grid.community = Fixture.community
        var building = Building(id: "990101001001002001")
        building.grid = grid.id
        building.courtyard = "槐安69号院"
        building.label = "1号楼"
        var elder = Fixture.person("E05", "李高强", floor: 3, door: "301", sex: .male)
        elder.building = building.id
        for register in [RegisterRecord.grid(grid), .building(building), .elder(elder)] {
            office.write(.registered(register), in: Fixture.community)
        }
    }

    private func desk(
        by staff: String = "S0003", size: Size = Size(columns: 80, rows: 24),
        language: Words.Language = .chinese
    ) -> TestDesk {
        var desk = Fixture.workbench(Self.office(), size: size, language: language, by: staff)
        desk.pinyin = Self.table
        return desk
    }

    private func found(_ desk: TestDesk) -> [String] {
        guard case .find(let find) = desk.workbench.layer else { return [] }
        return find.elsewhere.map(\.elder)
    }

    private func opened(_ desk: TestDesk) -> String? {
        if case .file(let file) = desk.screen { file.elder } else { nil }
    }

    /// A worker finds her grid, staff the community, a supervisor the street; who has left comes last.
    @Test(arguments: [
        ("S0003", "l", ["E03", "E04"]), ("S0002", "l", ["E03", "E05", "E04"]),
        ("S0004", "l", ["E03", "E02", "E05", "E04"]),
        ("S0004", "lguoq", ["E02", "E05", "E04"]), ("S0004", "lg", []), ("S0004", "4021", []), ("S0004", "001X", []),
        ("S0004", "1-402", []), ("S0004", "402", []), ("S0004", "3号楼", ["E03", "E04"]),
        ("S0003", "4021", ["E03"]), ("S0003", "001X", ["E03"]), ("S0003", "3号楼", ["E03", "E04"]),
        ("S0003", "1-402", ["E03"]),
        ("S0003", "李高", []),
    ])
    func whoMayBeSeen(staff: String, typed: String, people: [String]) {
        var desk = desk(by: staff)
        desk.press("/", typed)
        #expect(found(desk) == people)
    }

    @Test func tabAndADigitOpenTheFile() {
        var desk = desk()
        desk.press("/", "l", "Tab", "2")
        #expect(opened(desk) == "E04")
        desk.press("Escape")
        guard case .round(let round) = desk.screen else { return #expect(Bool(false)) }
        #expect(round.filter.isEmpty)
    }

    @Test func enterOpensTheFirstWhereTheListHasNobody() {
        var desk = desk()
        desk.press("/", "lgquan", "Enter")
        #expect(opened(desk) == "E03")
    }

    @Test func enterTakesTheListWhereItHasSomebody() {
        var desk = desk()
        desk.press("/", "lgq", "Enter", "1")
        #expect(desk.toast.contains("李国强"))
    }

    @Test func arrowsAndTabLeadBackToTheField() {
        var desk = desk()
        for key in ["Up", "Tab", "Escape"] {
            desk.press("/", "l", "Tab", "Down", "Up", key, "x", "BSpace")
            #expect(found(desk) == ["E03", "E04"])
            desk.press("Escape")
            #expect(desk.workbench.layer == nil)
        }
    }

    @Test func whatIsNoDigitGoesOnInTheField() {
        var desk = desk()
        desk.press("/", "l", "Tab", "g", "q")
        #expect(found(desk) == ["E03", "E04"])
        desk.press("u")
        #expect(found(desk) == ["E03"])
    }

    @Test(arguments: [["g", "5"], ["g", "6"], ["g", "4"], ["g", "3"], ["?"]])
    func everyScreenFinds(_ keys: [String]) {
        var desk = desk(by: "S0004")
        for key in keys { desk.press(key) }
        desk.press("/", "lguoq")
        #expect(found(desk).first == "E02")
        desk.press("Enter")
        #expect(opened(desk) == "E02")
    }

    @Test func nobodyAnywhereSaysSo() {
        var desk = desk()
        desk.press("g", "5", "/", "zzz", "Enter")
        #expect(desk.toast.contains("没有找到 zzz"))
        desk.press("Tab")
        #expect(desk.toast == "别处没有找到人")
    }

    @Test func aClickOpens() throws {
        var desk = desk()
        desk.press("/", "l")
        let row = try #require(desk.picture.split(separator: "\n").firstIndex { $0.contains("李贵全") })
        desk.click(row: row, column: 5)
        #expect(opened(desk) == "E03")
    }

    @Test func noFullNumberIsShown() {
        var desk = desk()
        desk.press("/", "99010119390201001X")
        #expect(found(desk) == ["E03"])
        let rows = desk.picture.split(separator: "\n").drop { !$0.hasPrefix("别处") }
        #expect(rows.contains { $0.contains("李贵全") } && !rows.contains { $0.contains("0201") })
    }
}
