import StreetModel
import Testing
import TextUI
import Workbench

/// A meeting's agenda before it is held, at every width (issue 5, preparation).
struct AgendaPictureTests {
    @Test func agenda() {
        expectPicture(
            PlanFixture.desk(columns: 80, rows: 24, language: .chinese, "1").picture,
            """
            议事  槐安里社区  居民议事会第3次                     周月华 社区工作者 08:57:48
            11-25 周三 14:00-15:30 二楼会议室  居民议事会  筹备  议程 70/90 分 余 20 分
            --------------------------------------------------------------------------------
            [议程 3]  清单 0/3   名册 0   公告
            >1     通报前次落实                                    10分 14:00
             2     分摊比例方案                                    40分 14:10   李敏
             3     停梯期间帮扶                                    20分 14:50














            --------------------------------------------------------------------------------

            1 修改  2 新增  3 上移  4 下移  5 归入  6 撤下  7 打印  8 公告  0 更多  ? 帮助
            """)
    }

    @Test func agendaEnglish() {
        expectPicture(
            PlanFixture.desk(columns: 80, rows: 24, language: .english, "1").picture,
            """
            Consultation  槐安里社区  居民议事会第3次                  周月华 staff 08:57:48
            11-25 Wed 14:00-15:30  planned  agenda 70/90 min 20 min left
            --------------------------------------------------------------------------------
            [Agenda 3]  List 0/3   Roll 0   Notice
            >1     通报前次落实                                     10m 14:00
             2     分摊比例方案                                     40m 14:10   李敏
             3     停梯期间帮扶                                     20m 14:50














            --------------------------------------------------------------------------------

            1 edit  2 add  3 up  4 down  5 under  6 take off  7 papers  0 more  ? help
            """)
    }

    @Test func narrowAgenda() {
        expectPicture(
            PlanFixture.desk(columns: 45, rows: 20, language: .chinese, "1").picture,
            """
            议事 居民议事会第3次          周月华 08:57:48
            11-25 周三 14:00-15:30 筹备 余 20 分
            ---------------------------------------------
            [议程 3]  清单 0/3   名册 0   公告
            >1     通报前次落实             10分 14:00
             2     分摊比例方案             40分 14:10
             3     停梯期间帮扶             20分 14:50










            ---------------------------------------------

            1修改 2新增 3上移 4下移 5归入 6撤下 0更多
            """)
    }

    @Test func narrowAgendaEnglish() {
        expectPicture(
            PlanFixture.desk(columns: 45, rows: 20, language: .english, "1").picture,
            """
            Consultation 居民议事会第3次  周月华 08:57:48
            11-25 Wed 14:00-15:30 planned 20 min left
            ---------------------------------------------
            [Agenda 3]  List 0/3   Roll 0   Notice
            >1     通报前次落实              10m 14:00
             2     分摊比例方案              40m 14:10
             3     停梯期间帮扶              20m 14:50










            ---------------------------------------------

            1edit 2add 3up 4down 5under 6take off 0more
            """)
    }

    @Test func smallAgenda() {
        expectPicture(
            PlanFixture.desk(columns: 40, rows: 12, language: .chinese, "1").picture,
            """
            议事 居民议事会第3次     周月华 08:57:48
            11-25 周三 14:00-15:30 筹备 余 20 分
            ----------------------------------------
            [议程 3]  清单 0/3   名册 0   公告
            >1     通报前次落实        10分 14:00
             2     分摊比例方案        40分 14:10
             3     停梯期间帮扶        20分 14:50


            ----------------------------------------

            1修改 2新增 3上移 4下移 5归入 0更多
            """)
    }

    @Test func smallAgendaEnglish() {
        expectPicture(
            PlanFixture.desk(columns: 40, rows: 12, language: .english, "1").picture,
            """
            居民议事会第3次          周月华 08:57:48
            11-25 14:00-15:30 planned 20 min left
            ----------------------------------------
            [Agenda 3]  List 0/3   Roll 0   Notice
            >1     通报前次落实         10m 14:00
             2     分摊比例方案         40m 14:10
             3     停梯期间帮扶         20m 14:50


            ----------------------------------------

            1edit 2add 3up 4down 5under 0more
            """)
    }
}
