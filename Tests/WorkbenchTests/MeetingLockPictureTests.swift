import StreetModel
import Testing
import Workbench

/// The lock over a running meeting: it hides names, never clocks (DOMAIN §7).
struct MeetingLockPictureTests {
    private func desk(
        _ columns: Int, _ rows: Int, _ language: Words.Language = .chinese, board: Bool = false
    ) -> TestDesk {
        var desk = MeetingFixture.running().desk(columns, rows, language)
        desk.pin = "1357"
        desk.take(.pinFound(true, at: desk.now))
        if board { desk.press("0", "1") }
        desk.press("C-k")
        return desk
    }

    @Test func wide() {
        expectPicture(
            desk(80, 24).picture,
            """
            x
            """)
    }

    @Test func wideEnglish() {
        expectPicture(
            desk(80, 24, .english).picture,
            """
            x
            """)
    }

    @Test func narrow() {
        expectPicture(
            desk(45, 20).picture,
            """
            x
            """)
    }

    @Test func narrowEnglish() {
        expectPicture(
            desk(45, 20, .english).picture,
            """
            x
            """)
    }

    /// The big board's clocks run on under the lock as well, and no name is left.
    @Test func ofTheBoard() {
        let picture = desk(80, 24, board: true).picture
        #expect(picture.contains("剩 18:53 / 40:00") && picture.contains("剩 0:40 / 3:00"), "\(picture)")
        #expect(!picture.contains("于学文") && !picture.contains("4号楼"))
    }
}
