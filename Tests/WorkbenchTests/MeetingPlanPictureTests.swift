import StreetModel
import Testing
import TextUI
import Workbench

/// The list of meetings and the panes of preparation at every width (issue 5, preparation).
struct MeetingPlanPictureTests {
    @Test func list() {
        expectPicture(
            PlanFixture.desk(columns: 80, rows: 24, language: .chinese).picture,
            """
            list
            """)
    }

    @Test func listEnglish() {
        expectPicture(
            PlanFixture.desk(columns: 80, rows: 24, language: .english).picture,
            """
            listEnglish
            """)
    }

    @Test func narrowList() {
        expectPicture(
            PlanFixture.desk(columns: 45, rows: 20, language: .chinese).picture,
            """
            narrowList
            """)
    }

    @Test func narrowListEnglish() {
        expectPicture(
            PlanFixture.desk(columns: 45, rows: 20, language: .english).picture,
            """
            narrowListEnglish
            """)
    }

    @Test func agenda() {
        expectPicture(
            PlanFixture.desk(columns: 80, rows: 24, language: .chinese, "1").picture,
            """
            agenda
            """)
    }

    @Test func agendaEnglish() {
        expectPicture(
            PlanFixture.desk(columns: 80, rows: 24, language: .english, "1").picture,
            """
            agendaEnglish
            """)
    }

    @Test func narrowAgenda() {
        expectPicture(
            PlanFixture.desk(columns: 45, rows: 20, language: .chinese, "1").picture,
            """
            narrowAgenda
            """)
    }

    @Test func narrowAgendaEnglish() {
        expectPicture(
            PlanFixture.desk(columns: 45, rows: 20, language: .english, "1").picture,
            """
            narrowAgendaEnglish
            """)
    }

    @Test func checklist() {
        expectPicture(
            PlanFixture.desk(columns: 80, rows: 24, language: .chinese, "1", "Tab").picture,
            """
            checklist
            """)
    }

    @Test func checklistEnglish() {
        expectPicture(
            PlanFixture.desk(columns: 80, rows: 24, language: .english, "1", "Tab").picture,
            """
            checklistEnglish
            """)
    }

    @Test func narrowChecklist() {
        expectPicture(
            PlanFixture.desk(columns: 45, rows: 20, language: .chinese, "1", "Tab").picture,
            """
            narrowChecklist
            """)
    }

    @Test func narrowChecklistEnglish() {
        expectPicture(
            PlanFixture.desk(columns: 45, rows: 20, language: .english, "1", "Tab").picture,
            """
            narrowChecklistEnglish
            """)
    }

    @Test func roll() {
        expectPicture(
            PlanFixture.desk(columns: 80, rows: 24, language: .chinese, "1", "Tab", "Tab", "3").picture,
            """
            roll
            """)
    }

    @Test func rollEnglish() {
        expectPicture(
            PlanFixture.desk(columns: 80, rows: 24, language: .english, "1", "Tab", "Tab", "3").picture,
            """
            rollEnglish
            """)
    }

    @Test func narrowRoll() {
        expectPicture(
            PlanFixture.desk(columns: 45, rows: 20, language: .chinese, "1", "Tab", "Tab", "3").picture,
            """
            narrowRoll
            """)
    }

    @Test func narrowRollEnglish() {
        expectPicture(
            PlanFixture.desk(columns: 45, rows: 20, language: .english, "1", "Tab", "Tab", "3").picture,
            """
            narrowRollEnglish
            """)
    }

    @Test func notice() {
        expectPicture(
            PlanFixture.desk(columns: 80, rows: 24, language: .chinese, "1", "BTab").picture,
            """
            notice
            """)
    }

    @Test func noticeEnglish() {
        expectPicture(
            PlanFixture.desk(columns: 80, rows: 24, language: .english, "1", "BTab").picture,
            """
            noticeEnglish
            """)
    }

    @Test func narrowNotice() {
        expectPicture(
            PlanFixture.desk(columns: 45, rows: 20, language: .chinese, "1", "BTab").picture,
            """
            narrowNotice
            """)
    }

    @Test func narrowNoticeEnglish() {
        expectPicture(
            PlanFixture.desk(columns: 45, rows: 20, language: .english, "1", "BTab").picture,
            """
            narrowNoticeEnglish
            """)
    }

    @Test func smallAgenda() {
        expectPicture(
            PlanFixture.desk(columns: 40, rows: 12, language: .chinese, "1").picture,
            """
            smallAgenda
            """)
    }

    @Test func smallAgendaEnglish() {
        expectPicture(
            PlanFixture.desk(columns: 40, rows: 12, language: .english, "1").picture,
            """
            smallAgendaEnglish
            """)
    }

    @Test func itemForm() {
        expectPicture(
            PlanFixture.desk(columns: 80, rows: 24, language: .chinese, "1", "1").picture,
            """
            itemForm
            """)
    }

    @Test func planForm() {
        expectPicture(
            PlanFixture.desk(columns: 45, rows: 20, language: .chinese, "2").picture,
            """
            planForm
            """)
    }

    @Test func planFormEnglish() {
        expectPicture(
            PlanFixture.desk(columns: 80, rows: 24, language: .english, "2").picture,
            """
            planFormEnglish
            """)
    }
}
