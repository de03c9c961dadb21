import StreetModel
import Testing
import TextUI
import Workbench

/// What has to be in view is: the item that is on, who is selected, who is being typed; and the arrows never die.
struct MeetingScrollTests {
    private static let sizes = [Size(columns: 80, rows: 24), Size(columns: 45, rows: 20), Size(columns: 40, rows: 12)]

    @Test(arguments: MeetingScrollTests.sizes)
    func theItemThatIsOn(_ size: Size) throws {
        var fixture = MeetingFixture.running()
        fixture.lengthen(to: 20)
        for number in 1...20 {
            if number != 2 { fixture.begin(number, at: "14:32:00") }
            let desk = fixture.desk(size.columns, size.rows)
            let label = number < 5 ? "\(number)" : "补\(number - 4)"
            #expect(desk.picture.contains("> \(label) "), "\(desk.picture)")
        }
    }

    @Test(arguments: MeetingScrollTests.sizes)
    func whoIsSelected(_ size: Size) throws {
        var fixture = MeetingFixture.running()
        for number in [4, 10, 11, 12] { fixture.queue(number, at: "14:33:01") }
        var desk = fixture.desk(size.columns, size.rows)
        for label in ["03 周秀兰", "01 王建国", "09 何德福", "04 李国强", "10 赵宝林", "11 列席11", "12 列席12"] {
            desk.press("Space")
            #expect(desk.picture.contains(label), "\(label)\n\(desk.picture)")
        }
    }

    /// End is the end: one step back from there is seen, and so is one from beyond it.
    @Test(arguments: MeetingScrollTests.sizes)
    func theArrowsNeverDie(_ size: Size) throws {
        var fixture = MeetingFixture.running()
        fixture.lengthen(to: 20)
        for way in [["End"], Array(repeating: "Down", count: 60), Array(repeating: "NPage", count: 20)] {
            var desk = fixture.desk(size.columns, size.rows)
            for key in way { desk.press(key) }
            let end = desk.picture
            #expect(end.contains("补16"), "\(end)")
            desk.press("Up")
            #expect(desk.picture != end)
            desk.press("Home")
            #expect(desk.picture.contains(" 1 "))
        }
    }

    /// A long roll scrolls under the open field, and whoever is typed comes into view.
    @Test(arguments: MeetingScrollTests.sizes)
    func theRollUnderTheField(_ size: Size) throws {
        var fixture = MeetingFixture.signingIn()
        fixture.enroll(120)
        var desk = fixture.desk(size.columns, size.rows, at: "13:59:10")
        desk.press("6", "0")
        #expect(desk.picture.contains("-60 成员60"), "\(desk.picture)")
        desk.press("Enter")
        #expect(desk.picture.contains("+60 成员60"))
        let before = desk.picture
        desk.press("PPage")
        #expect(desk.picture != before)
        for _ in 1...40 { desk.press("NPage") }
        #expect(desk.picture.contains("-120 成员120"), "\(desk.picture)")
    }
}
