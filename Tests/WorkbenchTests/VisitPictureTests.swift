import StreetModel
import Testing
import TextUI
import Workbench

/// The list of visits, and what everyone sees while a lift lasts.
struct VisitPictureTests {
    @Test func wide() throws {
        expectPicture(
            try VisitFixture.desk(columns: 80, rows: 24).picture,
            """
            wide
            """)
    }

    @Test func wideEnglish() throws {
        expectPicture(
            try VisitFixture.desk(columns: 80, rows: 24, language: .english).picture,
            """
            wide in English
            """)
    }

    @Test func close() throws {
        expectPicture(
            try VisitFixture.desk(columns: 45, rows: 20).picture,
            """
            close
            """)
    }

    @Test func closeEnglish() throws {
        expectPicture(
            try VisitFixture.desk(columns: 45, rows: 20, language: .english, keys: ["6", "Tab"]).picture,
            """
            close in English
            """)
    }

    /// On the round: how many visits are made beside the looks, the sign of who is lifted, until when.
    @Test func liftedRound() throws {
        var office = try VisitFixture.office()
        try office.lift(from: "2026-11-21", through: "2026-11-23", at: "2026-11-21T06:00:00")
        for elder in ["E01", "E02", "E03", "E04", "E06"] { try? office.look(elder, .normal, at: "08:45:00") }
        expectPicture(
            Fixture.workbench(office).picture,
            """
            lifted
            """)
    }

    /// While something rings the header says so.
    @Test func liftedAndRinging() throws {
        var office = try VisitFixture.office()
        try office.lift(from: "2026-11-21", through: "2026-11-23", at: "2026-11-21T06:00:00")
        try office.look("E01", .abnormal, at: "08:45:00")
        expectPicture(
            Fixture.workbench(office, size: Size(columns: 45, rows: 20), language: .english).picture,
            """
            ringing
            """)
    }
}
