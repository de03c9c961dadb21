import StreetModel
import Testing
import Workbench

/// Telephones that somebody typed into an item's title, its presenter or a member's unit, wherever they stand beside the
/// minutes: masked for whom the meeting is not (DOMAIN §7).
struct MeetingMaskTests {
    private static let title = "王家漏水 13900000012"
    private static let presenter = "王强 13800001234"

    /// The meeting that is prepared, with numbers where names belong.
    private func office() throws -> Office {
        var office = PlanFixture.office()
        var item = try #require(office.meeting(PlanFixture.meeting)?.state.items["i2"]).placing
        (item.title, item.presenter) = (Self.title, Self.presenter)
        var roll = MeetingRolled()
        roll.meeting = PlanFixture.meeting
        roll.members = [Member(number: 1, name: "于学文", unit: "物业 13700005678")]
        for event in [MeetingEvent.itemPlaced(item), .rolled(roll)] {
            office.write(.consultation(.meeting(event)), in: Fixture.community)
        }
        return office
    }

    @Test(arguments: [("S0002", true), ("S0003", false), ("S0004", false)])
    func onPaper(_ staff: String, isShown: Bool) throws {
        let office = try office()
        let now = Fixture.moment("2026-11-21T08:57:48")
        let meeting = try #require(office.meeting(PlanFixture.meeting))
        var words = Words(.chinese)
        words.reader = office.reader(try #require(office.street.staff[staff]), at: now)
        let papers = MeetingPapers(meeting, office: office, at: now, words: words)
        let (agenda, signIn) = (papers.export(.agenda).document, papers.export(.signin).document)
        let rows = agenda.tables.flatMap(\.rows).map { $0.joined(separator: " ") }.joined(separator: "\n")
        for text in [rows, words.meetingPage(meeting, office, at: now)] {
            #expect(text.contains(Self.presenter) == isShown, "\(text)")
            #expect(text.contains(Self.title) == isShown, "\(text)")
            #expect(text.contains("王强 138****1234") != isShown, "\(text)")
            #expect(text.contains("王家漏水 139****0012") != isShown, "\(text)")
        }
        let units = signIn.tables.flatMap(\.rows).flatMap { $0 }
        #expect(units.contains("物业 13700005678") == isShown)
        #expect(units.contains("物业 137****5678") != isShown)
    }

    @Test(arguments: [("S0002", true), ("S0003", false), ("S0004", false)])
    func whileItIsPrepared(_ staff: String, isShown: Bool) throws {
        var desk = Fixture.workbench(try office(), by: staff)
        desk.press(":", "meetings", "Enter", "1")
        let agenda = desk.picture
        #expect(agenda.contains(Self.title) == isShown, "\(agenda)")
        #expect(agenda.contains("王家漏水 139****0012") != isShown, "\(agenda)")
        // The column has room for twelve.
        #expect(agenda.contains("王强 13800..") == isShown, "\(agenda)")
        #expect(agenda.contains("王强 138**..") != isShown, "\(agenda)")
        desk.press("Tab", "Tab")
        let roll = desk.picture
        #expect(roll.contains("物业 13700005678") == isShown, "\(roll)")
        #expect(roll.contains("物业 137****5678") != isShown, "\(roll)")
    }

    @Test(arguments: [("S0002", true), ("S0003", false)])
    func whileItRuns(_ staff: String, isShown: Bool) throws {
        var fixture = MeetingFixture.running()
        let state = try #require(fixture.office.meeting(MeetingFixture.meeting)).state
        var item = try #require(state.items[fixture.item(2)]).placing
        (item.title, item.presenter) = (Self.title, Self.presenter)
        fixture.write(.itemPlaced(item), at: "14:33:05")
        let picture = fixture.desk(by: staff).picture
        #expect(picture.contains("2 \(Self.title)") == isShown, "\(picture)")
        #expect(picture.contains("2 王家漏水 139****0012") != isShown, "\(picture)")
        #expect(picture.contains("汇报 \(Self.presenter)") == isShown, "\(picture)")
        #expect(picture.contains("汇报 王强 138****1234") != isShown, "\(picture)")
    }
}
