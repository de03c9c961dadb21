import StreetModel
import Testing
import TextUI
import Workbench

/// The row of the first alarm keeps its clock, whatever else there is no room for (DOMAIN §4).
struct BandTests {
    @Test(
        arguments: ["买买提·阿卜杜热合曼·图尔荪巴依", "Alexander Wolfeschlegelsteinhausen", "王淑珍"],
        [(40, 12), (40, 24), (45, 20), (60, 16), (80, 24)])
    func aLongNameGivesWayToTheClock(_ name: String, _ size: (columns: Int, rows: Int)) throws {
        for language in Words.Language.allCases {
            var desk = Fixture.workbench(
                Fixture.office(people: [Fixture.person("E1", name, floor: 5, door: "501")]),
                size: Size(columns: size.columns, rows: size.rows), language: language)
            desk.press("/", String(name.prefix(2)), "Enter", "2")
            let band = try row(desk)
            #expect(band.contains(/\d:\d\d/) && band.contains(name.prefix(2)), "\(band)")
            desk.wait(seconds: 20 * 60)
            let late = try row(desk)
            #expect(late.contains(/\d:\d\d/) && late.contains(name.prefix(2)), "\(late)")
        }
    }

    private func row(_ desk: TestDesk) throws -> String {
        let rows = desk.picture.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return try #require(rows.first { $0.hasPrefix("!") }, "no band in \(desk.picture)")
    }
}
