import StreetModel
import Testing
import TextUI
import Workbench

/// A masked field is shown for a reason, kept, and masked again (DOMAIN §7).
struct RevealTests {
    private static let telephone = "19900000045"

    /// The file of somebody whom nobody looks for.
    private func file(
        by staff: String, columns: Int = 80, rows: Int = 43, language: Words.Language = .chinese,
        _ change: (inout Elder) -> Void = { _ in }
    ) -> TestDesk {
        let office = Fixture.office(buildings: [Fixture.longBuilding()], people: [AnomalyFixture.person(change)])
        var desk = Fixture.workbench(
            office, at: "2026-11-21T07:10:00", size: Size(columns: columns, rows: rows), language: language, by: staff)
        if staff == "S0004" { desk.press("g", "1") }
        desk.press("i")
        return desk
    }

    private func entries(_ desk: TestDesk) -> Int { desk.office.lastNumber(of: Fixture.community) }

    /// For a supervisor everything is masked: each field with the digit that shows it, and what is then seen.
    @Test(arguments: [
        ("1", "王淑珍"), ("2", " 87 "), ("3", "501"), ("4", "陈建国"), ("5", "19900000123"), ("6", "冠心病 听力差"), ("7", "门卫"),
        ("8", "990101193902010028"),
    ])
    func eachFieldIsShown(digit: String, seen: String) {
        var desk = file(by: "S0004") { $0.keyPlace = "门卫" }
        #expect(!desk.picture.contains(seen), "\(desk.picture)")
        let before = entries(desk)
        desk.press("*", digit, "家属核对", "Enter")
        #expect(entries(desk) == before + 1)
        #expect(desk.picture.contains(seen), "\(desk.picture)")
        desk.press("Escape")
        if case .file = desk.screen { Issue.record("the file is not left") }
        desk.press("i")
        #expect(!desk.picture.contains(seen), "\(desk.picture)")
    }

    /// By seconds: shown for thirty, masked by the tick after them without any key.
    @Test(arguments: [(0, true), (29, true), (30, false), (31, false)])
    func itFadesAfterThirtySeconds(seconds: Int, isShown: Bool) {
        var desk = file(by: "S0003")
        desk.press("*", "1", "约上门", "Enter")
        #expect(desk.picture.contains(Self.telephone))
        desk.wait(seconds: seconds)
        #expect(desk.picture.contains(Self.telephone) == isShown)
        #expect(desk.picture.contains("199****0045") != isShown)
    }

    /// It is kept who saw what and why; without a reason nothing is shown, and nothing kept.
    @Test func theReasonIsKeptFirst() {
        var desk = file(by: "S0003")
        let before = entries(desk)
        desk.press("*", "1", "Enter")
        #expect(desk.toast.contains("请写明理由"))
        desk.press("  ", "Enter")
        #expect(entries(desk) == before && !desk.picture.contains(Self.telephone))
        desk.press("约上门", "Enter")
        var shown = FieldShown()
        (shown.elder, shown.field, shown.reason) = (AnomalyFixture.elder, "telephone", "约上门")
        #expect(desk.effects == [.record(.desk(.fieldShown(shown)))])
        #expect(desk.toast == "电话显示 30 秒, 已留记录")
    }

    /// Where it cannot be written nothing is shown.
    @Test func unwrittenItStaysMasked() {
        let desk = file(by: "S0003")
        var workbench = desk.workbench
        for input in ["*", "1", "家", "\n"] {
            let key: Input = input == "\n" ? .key(.enter) : .text(Character(input))
            let effects = workbench.update(.input(key, at: desk.now))
            if input == "\n" { #expect(effects.count == 1) }
        }
        _ = workbench.update(.failed(.diskFull(path: "/x"), at: desk.now))
        #expect(!workbench.draw().text.contains(Self.telephone))
    }

    /// Leaving the file ends it, whatever way; so does the lock, and a form over the file opens masked.
    @Test(arguments: [["c"], ["w"], ["Escape"], ["?"], ["C-k"], ["e"], ["g", "1"]])
    func leavingEndsIt(keys: [String]) {
        var desk = file(by: "S0003")
        desk.press("*", "1", "约上门", "Enter")
        for key in keys { desk.press(key) }
        #expect(desk.workbench.session.words.reader.shown.isEmpty)
    }

    /// Who does not answer for the place is refused before a reason is asked for.
    @Test func theTableOfRightsIsAsked() throws {
        let known = file(by: "S0003")
        var other = Staff(id: "S0009")
        (other.name, other.role, other.scope) = ("外人", .gridWorker, "990101001001002")
        var office = known.office
        office.write(.registered(.staff(other)), in: Fixture.street)
        var grid = Grid(id: "990101001001002")
        (grid.name, grid.community, grid.worker) = ("第2网格", Fixture.community, "S0009")
        office.write(.registered(.grid(grid)), in: Fixture.community)
        let desk = Fixture.workbench(office, at: "2026-11-21T07:10:00", by: "S0009")
        let context = try #require(desk.workbench.context)
        var screen = FileScreen(elder: AnomalyFixture.elder)
        let refusal = context.words.refusal(.outsideScope(elder: AnomalyFixture.elder), office)
        #expect(screen.update(.reveal, context) == [.say(Toast(refusal, .refused))])
    }

    @Test func nothingMaskedIsSaid() {
        var desk = file(by: "S0003") {
            ($0.telephone, $0.health, $0.identity) = ("", "", "")
            $0.contacts = []
        }
        desk.press("*")
        #expect(desk.toast == "这里没有被遮住的内容")
    }

    /// The menu and the question at the narrow size, in both languages, by digits alone.
    @Test func menu() {
        let desk = { (language: Words.Language) in
            var desk = file(by: "S0004", columns: 45, rows: 20, language: language)
            desk.press("0", "2")
            return desk
        }
        expectPicture(
            desk(.chinese).picture,
            """
            picture 1 of ts/RevealTests
            """)
        expectPicture(
            desk(.english).picture,
            """
            picture 2 of ts/RevealTests
            """)
    }

    @Test func question() {
        var desk = file(by: "S0004", rows: 24)
        desk.press("*", "5", "家属来电")
        expectPicture(
            desk.picture,
            """
            picture 3 of ts/RevealTests
            """)
    }
}
