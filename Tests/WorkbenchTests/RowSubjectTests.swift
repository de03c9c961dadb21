import StreetModel
import Testing
import TextUI
import Workbench

/// What a row is about is not its address once more.
struct RowSubjectTests {
    private func desk(_ size: Size, _ language: Words.Language, by staff: String) -> TestDesk {
        var office = Fixture.office()
        let building = office.building(Fixture.code(ofBuilding: 9))
        let report = MatterReport(
            place: Fixture.code(ofBuilding: 9), category: "房屋漏水",
            text: (building?.courtyard ?? "") + (building?.label ?? "") + "楼道漏水", ticket: "BJ1", channel: .hotline,
            caller: "何春梅", telephone: "19900000001")
        office.write(
            .matterOpened(
                MatterOpened(
                    kind: .complaint, grid: Fixture.grid, origin: .imported,
                    start: Fixture.moment("2026-11-20T08:00:00"),
                    isQuiet: false, id: "BJ1", report: report)), in: Fixture.community)
        return Fixture.workbench(office, size: size, language: language, by: staff)
    }

    @Test(arguments: [(80, 24), (60, 16), (45, 20)], Words.Language.allCases)
    func inTheListOfMatters(_ size: (columns: Int, rows: Int), _ language: Words.Language) {
        var desk = desk(Size(columns: size.columns, rows: size.rows), language, by: "S0002")
        desk.press("g", "3")
        #expect(desk.picture.contains("楼道漏水"), "\(desk.picture)")
    }

    @Test(arguments: [(80, 24), (60, 16), (45, 20)])
    func onTheBoard(_ size: (columns: Int, rows: Int)) {
        let desk = desk(Size(columns: size.columns, rows: size.rows), .chinese, by: "S0004")
        #expect(desk.picture.contains("楼道"), "\(desk.picture)")
    }
}
