import StreetModel
import TextUI
import Testing
import Workbench

/// A find narrows the visits, the files due, the board's lists and the canvass as it does the round (issue 4).
struct NarrowedListTests {
    private static let table = PinyinTable(
        readings: Array("li\t李\nguo\t国\nqiang\t强\nyu\t于\nxue\t学\nwen\t文\nwang\t王\nshu\t淑\nzhen\t珍\n".utf8),
        surnames: [])

    private func visits(by staff: String = "S0003") throws(Refusal) -> TestDesk {
        var desk = try VisitFixture.desk(columns: 80, rows: 24, by: staff)
        desk.pinyin = Self.table
        return desk
    }

    private func dues(
        columns: Int = 80, rows: Int = 24, language: Words.Language = .chinese, by staff: String = "S0002"
    ) throws(Refusal) -> TestDesk {
        var office = try RegistersFixture.office()
        for (elder, status) in [("R03", ElderStatus.died), ("R01", .moved)] {
            var report = LeavingReported()
            (report.elder, report.status, report.toldBy) = (elder, status, "女儿")
            try office.act(.elder(.leavingReported(report)), by: "S0003", at: Fixture.moment("2026-11-21T08:30:00"))
        }
        var desk = Fixture.workbench(
            office, size: Size(columns: columns, rows: rows), language: language, by: staff)
        desk.pinyin = Self.table
        desk.press("g", "9")
        return desk
    }

    private func elders(_ desk: TestDesk) -> [String] {
        switch desk.screen {
        case .visits(let screen)?: screen.shown.map(\.elder)
        case .dues(let screen)?: screen.shown.map(\.elder)
        case .canvass(let screen)?: screen.shown.flatMap(\.people)
        default: []
        }
    }

    private func elsewhere(_ desk: TestDesk) -> [String] {
        guard case .find(let find) = desk.workbench.layer else { return [] }
        return find.elsewhere.map(\.elder)
    }

    private func opened(_ desk: TestDesk) -> String? {
        if case .file(let file)? = desk.screen { file.elder } else { nil }
    }

    /// Who stands in the list does not stand under 别处 too; Esc shows everybody, with the row selected as before.
    @Test func visitsNarrow() throws {
        var desk = try visits()
        let all = elders(desk)
        desk.press("/", "lgq")
        #expect(Set(elders(desk)) == ["E02"])
        #expect(elsewhere(desk).isEmpty)
        desk.press("Escape")
        #expect(elders(desk) == all)
        guard case .visits(let screen)? = desk.screen else { return #expect(Bool(false)) }
        #expect(screen.selected?.elder == "E01")
    }

    /// After Enter or the arrow the digits log for who was found; the list then shows everybody.
    @Test(arguments: ["Enter", "Down"])
    func digitsActAfterTheFind(key: String) throws {
        var desk = try visits()
        let all = elders(desk)
        desk.press("/", "lgq", key, "1")
        let visits = desk.effects.compactMap { effect in
            if case .record(.elder(.visitRecorded(let visit))) = effect { visit.elder } else { nil }
        }
        #expect(visits == ["E02"])
        #expect(elders(desk) == all)
    }

    @Test func hanTextBeginsToFind() throws {
        var desk = try visits()
        desk.press("于学")
        #expect(Set(elders(desk)) == ["E04"])
        var dues = try dues()
        dues.press("王淑珍")
        #expect(Set(elders(dues)) == ["R03"])
    }

    /// A find that stands shows over the list how many it left, and Esc ends it.
    @Test func aNarrowedListSaysSo() throws {
        var desk = try visits()
        desk.press("/", "lgq", "Enter")
        #expect(desk.picture.contains("筛选中 \(elders(desk).count)/"))
        desk.press("Escape")
        #expect(!desk.picture.contains("筛选中"))
        #expect(desk.screen?.keys == .visits)
    }

    @Test func nobodyFoundIsNobodySelected() throws {
        var desk = try visits()
        desk.press("/", "zzz")
        guard case .visits(let screen)? = desk.screen else { return #expect(Bool(false)) }
        #expect(screen.selected == nil)
        desk.press("Enter", "1")
        #expect(desk.effects.isEmpty)
    }

    @Test func duesNarrow() throws {
        var desk = try dues()
        let all = elders(desk)
        #expect(Set(all).isSuperset(of: ["R01", "R03"]))
        desk.press("/", "lgq")
        #expect(Set(elders(desk)) == ["R01"])
        #expect(!elsewhere(desk).contains("R01"))
        desk.press("Escape")
        #expect(elders(desk) == all)
        desk.press("/", "wsz", "Enter", "Enter")
        #expect(opened(desk) == "R03")
    }

    /// What waits is asked again when something was written.
    @Test func duesFollowTheBook() throws {
        var desk = try dues()
        let count = elders(desk).count
        var report = LeavingReported()
        (report.elder, report.status, report.toldBy) = ("R02", .moved, "邻居")
        try desk.follow(.elder(.leavingReported(report)), by: "S0003")
        #expect(elders(desk).count == count + 1)
    }

    @Test func boardListsNarrow() throws {
        var desk = BoardFixture.desk(try BoardFixture.office())
        desk.pinyin = Self.table
        desk.press("0", "2", "Enter")
        guard case .boardList(let whole)? = desk.screen else { return #expect(Bool(false)) }
        let names = whole.lines.compactMap { line in
            if case .person(let id) = line { desk.office.elder(id)?.elder.name } else { nil }
        }
        let name = try #require(names.last)
        desk.press("/", name)
        guard case .boardList(let list)? = desk.screen else { return #expect(Bool(false)) }
        #expect(list.shown.count == 1 && list.lines.count > 1)
        #expect(elsewhere(desk).isEmpty)
        desk.press("Enter")
        #expect(desk.picture.contains("筛选中 1/\(list.lines.count)"))
        desk.press("Escape")
        guard case .boardList(let after)? = desk.screen else { return #expect(Bool(false)) }
        #expect(after.shown == after.lines)
        #expect(after.selected == list.selected)
    }

    /// On the rota a find goes to the shift of whom it names, and the shifts without anybody stay in sight.
    @Test func theRotaIsFound() throws {
        var desk = Fixture.workbench(Fixture.office(), by: "S0002")
        desk.press("g", "5", "Down", "Down", "/", "李敏")
        guard case .duty(let rota)? = desk.screen else { return #expect(Bool(false)) }
        let found = desk.office.street.duty[rota.selected ?? ""]
        #expect(found?.person == "李敏")
        #expect(desk.picture.contains("没有人"))
        desk.press("Enter", "/", "zzz", "Enter")
        #expect(desk.toast.contains("没有找到 zzz"))
    }

    /// A building's canvass narrows by who lives there and by the door; the finding is of the dwelling found.
    @Test(arguments: [("孙玉梅", "201"), ("102", "102"), ("1-302", "302")])
    func theCanvassNarrows(typed: String, door: String) throws {
        var desk = try RegistersFixture.desk("S0002")
        desk.press("Down", "Down", "Right", "Right", "7", "/", typed, "Enter")
        guard case .canvass(let screen)? = desk.screen else { return #expect(Bool(false)) }
        #expect(screen.shown.map(\.door) == [door])
        desk.press("3")
        let doors = desk.effects.compactMap { effect in
            if case .record(.place(.canvassed(let finding))) = effect { finding.door } else { nil }
        }
        #expect(doors == [door])
        guard case .canvass(let after)? = desk.screen else { return #expect(Bool(false)) }
        #expect(after.shown.count == after.dwellings.count)
    }
}
