import StreetModel
import Testing
import TextUI
import Workbench

/// The big board of a meeting where it is all there is.
struct WallBoardTests {
    /// A board on the wall takes no key but those that leave it, and does not lock.
    @Test func boardOnTheWall() {
        let now = Fixture.moment("2026-11-21T14:33:07")
        let session = Session(now: now, size: Size(columns: 80, rows: 24), words: Words(.chinese), isRehearsal: false)
        var workbench = Workbench(office: MeetingFixture.running().office, session: session)
        workbench.boardMeeting = MeetingFixture.meeting
        var desk = TestDesk(workbench, now: now)
        desk.take(.entered(staff: "S0002", view: SessionView(), at: now))
        let picture = desk.picture
        desk.press("1", "g", ":", "7", "Enter")
        #expect(desk.picture == picture)
        desk.press("Escape")
        #expect(desk.effects == [.leave])
    }
}
