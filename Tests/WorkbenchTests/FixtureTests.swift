import StreetModel
import Testing
import Workbench

/// The test desk does what the clerk does: what these rest on, the tests of every screen rest on.
struct FixtureTests {
    private let people = [
        Fixture.person("E1", "于学文", floor: 17, door: "1702"),
        Fixture.person("E2", "王淑珍", floor: 12, door: "1203", risk: .red, by: "07:30"),
    ]

    @Test func aDigitRecordsAndUndoTakesBack() {
        var desk = Fixture.workbench(Fixture.office(people: people))
        desk.press("/", "于学文", "Enter", "1")
        #expect(desk.effects.count { if case .record = $0 { true } else { false } } == 1)
        #expect(desk.toast.contains("于学文 早巡 正常"))
        #expect(desk.office.elder("E1")?.looks.recent.map(\.outcome) == [.normal])
        desk.press("u")
        #expect(desk.office.elder("E1")?.looks.recent.map(\.isTakenBack) == [true])
        #expect(desk.toast.contains("已撤销"))
    }

    @Test func aRefusalReachesTheScreen() throws {
        var office = Fixture.office(people: people)
        try office.look("E2", .abnormal, at: "08:44:00")
        var desk = Fixture.workbench(office)
        #expect(desk.picture.contains("! 王淑珍 9#1-1203 响应剩 1:12"))
        desk.wait(seconds: 60)
        desk.press("u")
        #expect(desk.toast == "没有可以撤销的")
    }
}
