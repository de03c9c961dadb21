import Testing
import TextUI
import Workbench

struct FacadePictureTests {
    @Test func dump() throws {
        for (office, name, look) in [
            (try Fixture.towerOffice(), "欧阳慧敏", "于学文"), (try Fixture.longOffice(), "王淑珍", "于学文"),
        ] {
            for language in [Words.Language.chinese, .english] {
                for (c, r) in [(80, 24), (60, 16), (132, 43), (45, 20), (40, 12)] {
                    var desk = Fixture.workbench(office, size: Size(columns: c, rows: r), language: language)
                    desk.press("/", look, "Enter", "5", "1", "/", name, "Enter")
                    print("##", c, r, language)
                    print(desk.picture, terminator: "")
                }
            }
        }
    }
}
