import StreetModel
import Testing
import TextUI
import Workbench

/// Choosing who one is on a rehearsal desk (DESIGN §4).
struct SignInTests {
    private func desk(_ office: Office, rows: Int = 24) -> TestDesk {
        let now = Fixture.moment("2026-11-21T08:57:48")
        let size = Size(columns: 40, rows: rows)
        let session = Session(now: now, size: size, words: Words(.chinese), isRehearsal: true)
        return TestDesk(Workbench(office: office, session: session), now: now)
    }

    private func crowd() -> Office {
        var office = Fixture.office()
        for number in 10...19 {
            var staff = Staff(id: "S00\(number)")
            staff.name = "网格员\(number)"
            staff.role = .gridWorker
            staff.scope = Fixture.grid
            office.write(.registered(.staff(staff)), in: Fixture.street)
        }
        return office
    }

    @Test func aDigitChoosesAPersonInView() {
        var desk = desk(crowd(), rows: 12)
        desk.press("6")
        #expect(desk.effects == [.enter(staff: "S0014")])
    }

    /// Six rows are seen on twelve: 7 stands beside nobody, and a Han numeral is no digit of the list.
    @Test(arguments: ["7", "９", "五"])
    func nobodyOutOfViewIsChosen(_ key: String) {
        var desk = desk(crowd(), rows: 12)
        desk.press(key)
        #expect(desk.effects == [])
        #expect(desk.toast == "这个键在这里没有作用 (? 帮助)")
    }

    @Test func whoHasNoGridMayStillLeave() {
        var office = Fixture.office()
        var staff = Staff(id: "S0099")
        staff.name = "何新"
        staff.role = .gridWorker
        staff.scope = "990101001001099"
        office.write(.registered(.staff(staff)), in: Fixture.street)
        var desk = desk(office)
        desk.take(.entered(staff: "S0099", view: SessionView(), at: desk.now))
        #expect(desk.toast == "你的负责范围里还没有网格")
        desk.press("q")
        #expect(desk.effects == [.leave])
    }
}
