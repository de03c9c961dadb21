import StreetModel
import Testing
import TextUI
import Workbench

/// What a narrow screen must not lose or cut in half (TERMINAL §1, issue "What it must show" 6).
struct NarrowTests {
    private func desk(
        columns: Int, rows: Int = 24, language: Words.Language, at time: String = "2026-11-21T08:20:00",
        staff: String = "S0003"
    ) -> TestDesk {
        let people = [
            Fixture.person("E01", "何秀英", floor: 18, door: "1801", by: "08:00"),
            Fixture.person("E02", "欧阳慧敏", floor: 12, door: "1203", risk: .red, by: "07:30"),
        ]
        return Fixture.workbench(
            Fixture.office(people: people), at: time, size: Size(columns: columns, rows: rows), language: language,
            by: staff)
    }

    /// A breach without a response clock is named: a grid's name and a time alone say nothing.
    @Test(arguments: [40, 45, 60, 80], Words.Language.allCases)
    func theBandNamesTheBreach(_ columns: Int, _ language: Words.Language) {
        let desk = desk(columns: columns, language: language, at: "2026-11-21T07:46:00")
        let band = desk.picture.split(separator: "\n")[2]
        #expect(band.hasPrefix("! \(Words(language).breach(.notBegun)) 第1网格"))
    }

    @Test func theHourStandsBehindWhoIsNotYetSeen() {
        let picture = desk(columns: 40, language: .chinese).picture
        #expect(picture.contains("何秀英   绿 到点 08:00"))
    }

    /// The line under the list names the agreement whole: first the age gives way, then the name.
    @Test(arguments: [40, 45], Words.Language.allCases)
    func theAgreementUnderTheListIsWhole(_ columns: Int, _ language: Words.Language) throws {
        var desk = desk(columns: columns, language: language)
        for _ in 1...2 {
            let line = try #require(desk.picture.split(separator: "\n").dropLast(1).last { $0.contains("0 ") })
            #expect(line.contains(language == .chinese ? "窗帘开" : "curtain open"))
            desk.press("Down")
        }
    }

    /// The flat is the last thing of an address that may be missing.
    @Test(arguments: Words.Language.allCases)
    func theFileNamesTheFlat(_ language: Words.Language) {
        var desk = desk(columns: 40, language: language)
        desk.press("i")
        #expect(desk.picture.split(separator: "\n")[1].contains("1203"))
    }

    @Test func thePanelOfSomebodyUnseenSaysThatTheLookIsLate() {
        var desk = desk(columns: 80, language: .chinese, at: "2026-11-21T08:31:01")
        desk.press("4")
        #expect(desk.picture.contains("红档待查 迟 1:01"))
        #expect(!desk.picture.contains("没有待处置的事"))
        desk.press("1")
        #expect(desk.picture.contains("没有待处置的事"))
    }

    /// Staff's names on the ladder are whole at 40 columns.
    @Test(arguments: Words.Language.allCases)
    func namesOnTheLadderAreWhole(_ language: Words.Language) {
        var desk = desk(columns: 40, rows: 40, language: language)
        desk.press("4")
        let rows = desk.picture.split(separator: "\n").filter { $0.contains("19900000") }
        #expect(rows.count >= 3)
        for name in ["李敏", "周强", "郭永贵"] { #expect(desk.picture.contains("\(name) ")) }
    }

    /// Beside the name of who has the key that word is whole.
    @Test(arguments: Words.Language.allCases)
    func whoHasTheKeyIsNotCut(_ language: Words.Language) {
        var elder = Fixture.person("E01", "何秀英", floor: 18, door: "1801")
        elder.contacts = [Contact(name: "欧阳慧敏", relation: "侄子媳妇", telephone: "19900000222")]
        elder.keyHolder = "欧阳慧敏"
        var desk = Fixture.workbench(Fixture.office(people: [elder]), language: language)
        desk.press("4")
        let row = desk.picture.split(separator: "\n").last { $0.contains("侄子媳妇 欧阳慧敏") } ?? ""
        #expect(row.contains(language == .chinese ? "有钥匙 " : " key "))
    }

    /// The palette lists what only menus lead to, with the digits that do.
    @Test func thePaletteListsWhatMenusLeadTo() {
        var desk = desk(columns: 80, language: .chinese)
        for (name, path) in [("换早晚", "0 3"), ("换网格", "0 5"), ("处置", "0 2"), ("退出", "g 8"), ("下一位", "空格")] {
            desk.press(":", name)
            #expect(desk.picture.contains("> \(name)"))
            #expect(desk.picture.contains(path))
            desk.press("Escape")
        }
        desk.press(":", "换早晚", "Enter")
        if case .round(let round) = desk.screen { #expect(round.slot.half == .evening) }
    }

    /// The board leads to the door: the grid gives way to it.
    @Test(arguments: [76, 80, 132], Words.Language.allCases)
    func theBoardNamesTheWholeDoor(_ columns: Int, _ language: Words.Language) {
        let far = Fixture.person(
            "E01", "沈永贵", building: 3, entrance: 12, floor: 20, door: "20011甲", risk: .red, by: "07:30")
        let office = Fixture.office(buildings: [Fixture.longBuilding()], people: [far])
        var desk = Fixture.workbench(
            office, at: "2026-11-21T09:41:20", size: Size(columns: columns, rows: 24), language: language, by: "S0002")
        desk.press("g", "4")
        let row = desk.picture.split(separator: "\n").dropFirst(3).first { $0.contains("沈") } ?? ""
        #expect(row.contains("3#12-20011甲"), "\(desk.picture)")
    }
}
