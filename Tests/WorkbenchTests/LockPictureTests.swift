import Testing
import Workbench

/// The locked screen: counts and clocks, and nothing of anybody.
struct LockPictureTests {
    @Test func wide() throws {
        var desk = try LockTests.desk()
        desk.wait(seconds: 300)
        expectPicture(
            desk.picture,
            """
            picture 1 of ckPictureTests
            """)
    }

    @Test func wideEnglish() throws {
        var desk = try LockTests.desk(language: .english)
        desk.wait(seconds: 300)
        desk.press("13")
        expectPicture(
            desk.picture,
            """
            picture 2 of ckPictureTests
            """)
    }

    @Test func narrow() throws {
        var desk = try LockTests.desk(columns: 45, rows: 20)
        desk.press("C-k", "2468", "Enter")
        expectPicture(
            desk.picture,
            """
            picture 3 of ckPictureTests
            """)
    }

    @Test func narrowEnglish() throws {
        var desk = try LockTests.desk(pin: "", columns: 45, rows: 20, language: .english)
        desk.wait(seconds: 300)
        expectPicture(
            desk.picture,
            """
            picture 4 of ckPictureTests
            """)
    }

    /// A supervisor's, with the board's figures.
    @Test func ofTheBoard() throws {
        var desk = try LockTests.desk(by: "S0004")
        desk.wait(seconds: 1200)
        expectPicture(
            desk.picture,
            """
            picture 5 of ckPictureTests
            """)
    }

    @Test func settingAPIN() throws {
        var desk = try LockTests.desk(pin: "", columns: 45, rows: 20)
        desk.press(":", "PIN", "Enter", "1234")
        expectPicture(
            desk.picture,
            """
            picture 6 of ckPictureTests
            """)
    }
}
