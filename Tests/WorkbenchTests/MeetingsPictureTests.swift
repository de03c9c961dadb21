import StreetModel
import Testing
import TextUI
import Workbench

/// The list of meetings at every width (issue 5, preparation).
struct MeetingsPictureTests {
    @Test func list() {
        expectPicture(
            PlanFixture.desk(columns: 80, rows: 24, language: .chinese).picture,
            """
            议事  会议  槐安里社区                                周月华 社区工作者 08:57:48
            要开 1  已结束 1
            --------------------------------------------------------------------------------
            >! 11-25 周三 14:00 居民议事会第3次                          筹备       清单迟 1
             + 10-21 周三 14:00 居民议事会第2次                                   闭会
















            --------------------------------------------------------------------------------

            1 会前准备  2 新建会议  3 开会  4 打印  0 更多  ? 帮助
            """)
    }

    @Test func listEnglish() {
        expectPicture(
            PlanFixture.desk(columns: 80, rows: 24, language: .english).picture,
            """
            Consultation  meetings  槐安里社区                         周月华 staff 08:57:48
            to come 1  over 1
            --------------------------------------------------------------------------------
            >! 11-25 Wed  14:00 居民议事会第3次                            planned    1 late
             + 10-21 Wed  14:00 居民议事会第2次                                   closed
















            --------------------------------------------------------------------------------

            1 prepare  2 plan a meeting  3 hold it  4 papers  0 more  ? help
            """)
    }

    @Test func narrowList() {
        expectPicture(
            PlanFixture.desk(columns: 45, rows: 20, language: .chinese).picture,
            """
            议事  会议  槐安里社区        周月华 08:57:48
            要开 1  已结束 1
            ---------------------------------------------
            >! 11-25 周三 14:00 居民议事会第3次      筹备
             + 10-21 周三 14:00 居民议事会第2次      闭会












            ---------------------------------------------

            1会前准备 2新建会议 3开会 4打印 0更多
            """)
    }

    @Test func narrowListEnglish() {
        expectPicture(
            PlanFixture.desk(columns: 45, rows: 20, language: .english).picture,
            """
            Consultation  meetings  槐安里社区   08:57:48
            to come 1  over 1
            ---------------------------------------------
            >! 11-25 Wed  14:00 居民议事会第3次   planned
             + 10-21 Wed  14:00 居民议事会第2次    closed












            ---------------------------------------------

            1prepare 2plan a meeting 3hold it 0more
            """)
    }
}
