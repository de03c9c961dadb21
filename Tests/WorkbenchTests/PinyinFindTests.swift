import StreetModel
import Testing
import TextUI
import Workbench

/// `/` with Latin letters finds people by how their names are read (TERMINAL §1).
struct PinyinFindTests {
    private static let table = PinyinTable(
        readings: Array(
            "li\t李\nguo\t国\nqiang\t强\nxie\t谢\njie\t\t解\nxiu\t秀\nlan\t兰\nchen\t陈\nhe\t何\nde\t德\nfu\t福\nlian\t联\nxi\t系\nzhou\t周\n"
                .utf8),
        surnames: Array("解 xie jie\n".utf8))

    private func desk(pinyin: PinyinTable? = table) -> TestDesk {
        let people = [
            Fixture.person("E01", "陈秀兰", floor: 18, door: "1801"),
            Fixture.person("E02", "李国强", floor: 15, door: "1501"),
            Fixture.person("E03", "解兰", floor: 12, door: "1203"), Fixture.person("E04", "解秀", floor: 3, door: "301"),
        ]
        var desk = Fixture.workbench(Fixture.office(people: people), by: "S0003")
        desk.pinyin = pinyin
        return desk
    }

    /// The people whose rows the round shows, in its order.
    private func shown(_ desk: TestDesk) -> [String] {
        guard case .round(let round) = desk.screen, let context = desk.workbench.context else { return [] }
        return round.visibleRows(context).map(\.elder)
    }

    private func selected(_ desk: TestDesk) -> String? {
        if case .round(let round) = desk.screen { round.selected } else { nil }
    }

    @Test(arguments: ["lgq", "liguoqiang", "lguoq", "gq", "ＬＧＱ", "l国", "lgq 1501"])
    func theRoundIsNarrowedByReading(_ typed: String) {
        var desk = desk()
        desk.press("/", typed == "lgq 1501" ? "lgq" : typed)
        if typed == "lgq 1501" { desk.press("Space", "1501") }
        #expect(shown(desk) == ["E02"])
        desk.press("Enter", "1")
        #expect(desk.toast.contains("李国强"))
    }

    @Test func everyReadingOfASurnameFinds() {
        for typed in ["xie", "jie"] {
            var desk = desk()
            desk.press("/", typed)
            #expect(Set(shown(desk)) == ["E03", "E04"])
        }
    }

    /// Rows keep their order of walking; who is found by the surname is selected.
    @Test func whoIsFoundByTheSurnameIsSelected() {
        var desk = desk()
        desk.press("Down", "/", "x")
        #expect(Set(shown(desk)) == ["E01", "E03", "E04"])
        #expect(selected(desk).map { ["E03", "E04"].contains($0) } == true)
    }

    @Test func theReadingsAreAskedForOnceAndOnlyForLetters() {
        var desk = desk()
        desk.press("/", "何", "1801", "Escape")
        #expect(!desk.effects.contains(.readPinyin))
        desk.press("/", "l", "g")
        #expect(desk.effects.count { $0 == .readPinyin } == 1)
        desk.press("Escape", "/", "l")
        #expect(!desk.effects.contains(.readPinyin))
        #expect(shown(desk).contains("E02"))
    }

    @Test func withoutTheFileNamesAreFoundAsTheyAreWritten() {
        var desk = desk(pinyin: nil)
        desk.press("/", "lgq", "Enter")
        #expect(desk.toast.contains("lgq"))
        #expect(shown(desk).isEmpty)
        desk.press("C-u", "李国")
        #expect(shown(desk) == ["E02"])
    }

    @Test func aFindThatIsDroppedLeadsBackToWhereItBegan() {
        var desk = desk()
        desk.press("Down")
        let before = selected(desk)
        desk.press("/", "jie", "Escape")
        #expect(selected(desk) == before)
        #expect(shown(desk).count == 4)
    }

    @Test func theFacadeSelectsByReading() {
        var desk = desk()
        desk.press("5", "/", "lgq", "Enter")
        #expect(desk.picture.contains("李国强"))
        desk.press("1")
        #expect(desk.toast.contains("李国强"))
    }

    /// A caller is known where the complaint is; who supervises finds the surname alone.
    @Test(arguments: [
        ("S0002", "hdf", ["何德福"]), ("S0002", "hedf", ["何德福"]), ("S0002", "zhouxl", ["消防"]), ("S0002", "xl", ["消防"]),
        ("S0002", "19900000077", ["消防"]), ("S0002", "zzz", []), ("S0004", "hdf", ["何德福"]), ("S0004", "zhou", ["消防"]),
        ("S0004", "zhouxl", []), ("S0004", "0000077", []), ("S0004", "0077", ["消防"]),
    ])
    func theListOfMattersIsNarrowedByPersonAndCaller(_ staff: String, _ typed: String, _ subjects: [String]) throws {
        var desk = MatterFixture.desk(try MatterFixture.busyOffice(), by: staff)
        desk.pinyin = Self.table
        desk.press("g", "3", "/", typed)
        let lines = desk.picture.split(separator: "\n").dropFirst(3)
            .prefix { !$0.hasPrefix("---") && !$0.hasPrefix("别处") }
        let names = ["何德福", "消防", "灯坏", "垃圾", "管道", "纸箱", "空调"]
        #expect(lines.compactMap { line in names.first { line.contains($0) } } == subjects)
    }

    /// The owner of a task, looked for by the reading of a name; the readings come while it is typed.
    @Test func formsFindTheOfficesPeople() {
        var desk = desk()
        desk.show(.open(.task, place: Fixture.grid))
        desk.press("Tab", "z")
        #expect(desk.effects.contains(.readPinyin))
        desk.press("hou", "Enter")
        #expect(desk.picture.contains("周月华"))
    }

    @Test func thePaletteFindsByReading() {
        var desk = desk()
        desk.press(":", "lx")
        #expect(desk.picture.contains("> 联系"))
    }
}
