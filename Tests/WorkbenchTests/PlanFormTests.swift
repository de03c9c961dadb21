import StreetModel
import Testing
import TextUI
import Workbench

/// What the forms of a plan say of what cannot stand in them.
struct PlanFormTests {
    /// A day that is only next year's is told with its year, under the field and in the head of the plan.
    @Test func aDayOfNextYear() throws {
        var desk = PlanFixture.desk("2")
        desk.press("1", "议事会第4次", "Enter", "1120")
        #expect(desk.picture.contains("周六 2027-11-20") && desk.picture.contains("不是今年"))
        desk.press("Enter", "1430")
        #expect(desk.picture.contains("2027-11-20"))
        desk.press("Enter", "60", "C-s")
        #expect(desk.picture.contains("2027-11-20 周六 14:30-15:30"))
        desk.press("Escape")
        #expect(desk.picture.contains("2027-11-20 14:30"))
    }

    /// A length that cannot be is told under it and keeps the form open.
    @Test(arguments: ["-90", "0", "1441", "九十"])
    func badLength(_ minutes: String) throws {
        var desk = PlanFixture.desk("2")
        desk.press("1", "议事会第4次", "Enter", "1202", "Enter", "1430", "Enter", minutes)
        let told = Int(minutes) == nil ? "不是数字" : "应在 1 到 1440 之间"
        #expect(desk.picture.contains(told) && desk.picture.contains(">! "))
        desk.press("C-s")
        #expect(desk.picture.contains(told) && !desk.picture.contains("没有填"))
    }

    /// A path that leads to no file stands there again, to be mended.
    @Test func thePathOfTheRollStays() throws {
        var desk = PlanFixture.desk("1", "Tab", "Tab", "4")
        desk.press("名册.csv", "Enter")
        #expect(desk.effects.contains(.readRoll("名册.csv", meeting: PlanFixture.meeting)))
        let problem = ImportProblem(file: "名册.csv", what: .cannotRead(2))
        desk.take(.rollRead([], problems: [problem], meeting: PlanFixture.meeting, at: desk.now))
        guard case .prompt(_, let field)? = desk.workbench.layer else { return #expect(Bool(false), "\(desk.picture)") }
        #expect(field.text == "名册.csv")
    }
}
