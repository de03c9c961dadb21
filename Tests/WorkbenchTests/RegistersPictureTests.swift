import StreetModel
import Testing
import TextUI
import Workbench

/// The tree of places at its sizes, in both languages (TERMINAL §2, 台账).
struct RegistersPictureTests {
    private func opened(
        _ staff: String = "S0002", columns: Int = 80, rows: Int = 24, _ language: Words.Language = .chinese
    ) throws -> TestDesk {
        var desk = try RegistersFixture.desk(staff, columns: columns, rows: rows, language: language)
        desk.press("Down", "Right", "Down", "Down", "Right", "Down", "Right", "Up", "Up", "Up")
        return desk
    }

    @Test func wide() throws {
        expectPicture(
            try opened().picture,
            """
            wide
            """)
    }

    @Test func wideEnglishOfASupervisor() throws {
        var desk = try RegistersFixture.desk("S0004", language: .english)
        desk.press("Down", "Right", "Down", "Right")
        expectPicture(
            desk.picture,
            """
            wideEnglish
            """)
    }

    @Test func narrow() throws {
        expectPicture(
            try opened(columns: 45, rows: 20).picture,
            """
            narrow
            """)
    }

    @Test func narrowEnglishOfAWorker() throws {
        var desk = try RegistersFixture.desk("S0003", columns: 45, rows: 20, language: .english)
        desk.press("Right", "Right", "Right", "Right")
        expectPicture(
            desk.picture,
            """
            narrowEnglish
            """)
    }

    @Test func buildingsAreChosen() throws {
        var desk = try opened()
        desk.press("3", "Down", "Space")
        expectPicture(
            desk.picture,
            """
            choosing
            """)
    }

    @Test func theQuestionBeforeASplit() throws {
        var desk = try opened(columns: 45, rows: 20)
        desk.press("3", "Space", "Enter")
        expectPicture(
            desk.picture,
            """
            question
            """)
    }

    @Test(arguments: [(60, 16), (40, 12), (132, 43)], Words.Language.allCases)
    func everySize(_ size: (columns: Int, rows: Int), _ language: Words.Language) throws {
        let desk = try opened(columns: size.columns, rows: size.rows, language)
        let rows = desk.picture.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(rows.count <= size.rows)
        #expect(rows.allSatisfy { $0.columns <= size.columns })
        #expect(rows.contains { $0.hasPrefix(">") })
    }
}
