import StreetModel
import Testing
import TextUI
import Workbench

/// The notice of a meeting, and the forms of its preparation (issue 5, preparation).
struct PlanNoticePictureTests {
    @Test func notice() {
        expectPicture(
            PlanFixture.desk(columns: 80, rows: 24, language: .chinese, "1", "BTab").picture,
            """
            议事  槐安里社区  居民议事会第3次                     周月华 社区工作者 08:57:48
            11-25 周三 14:00-15:30 二楼会议室  居民议事会  筹备  议程 70/90 分 余 20 分
            --------------------------------------------------------------------------------
             议程 3   清单 0/3   名册 0  [公告]
             公告还没有张贴
             应挂满 3 天
             最迟 2026-11-22 张贴
             居民议事会: 本会形成协商意见。
             依据: 街道自定 (2026-01-01)












            --------------------------------------------------------------------------------

            1 修改  7 打印  8 公告  9 开会  0 更多  ? 帮助
            """)
    }

    @Test func noticeEnglish() {
        expectPicture(
            PlanFixture.desk(columns: 80, rows: 24, language: .english, "1", "BTab").picture,
            """
            Consultation  槐安里社区  居民议事会第3次                  周月华 staff 08:57:48
            11-25 Wed 14:00-15:30  planned  agenda 70/90 min 20 min left
            --------------------------------------------------------------------------------
             Agenda 3   List 0/3   Roll 0  [Notice]
             The notice is not hung yet
             It has to hang 3 days
             To be hung by 2026-11-22
             Residents' council: The meeting gives an opinion.
             By: 街道自定 (2026-01-01)












            --------------------------------------------------------------------------------

            1 edit  7 papers  8 publish  9 hold it  0 more  ? help
            """)
    }

    @Test func narrowNotice() {
        expectPicture(
            PlanFixture.desk(columns: 45, rows: 20, language: .chinese, "1", "BTab").picture,
            """
            议事 居民议事会第3次          周月华 08:57:48
            11-25 周三 14:00-15:30 筹备 余 20 分
            ---------------------------------------------
             议程 3   清单 0/3   名册 0  [公告]
             公告还没有张贴
             应挂满 3 天
             最迟 2026-11-22 张贴
             居民议事会: 本会形成协商意见。
             依据: 街道自定 (2026-01-01)








            ---------------------------------------------

            1修改 7打印 8公告 9开会 0更多
            """)
    }

    @Test func narrowNoticeEnglish() {
        expectPicture(
            PlanFixture.desk(columns: 45, rows: 20, language: .english, "1", "BTab").picture,
            """
            Consultation 居民议事会第3次  周月华 08:57:48
            11-25 Wed 14:00-15:30 planned 20 min left
            ---------------------------------------------
             Agenda 3   List 0/3   Roll 0  [Notice]
             The notice is not hung yet
             It has to hang 3 days
             To be hung by 2026-11-22
             Residents' council: The meeting gives an
             opinion.
             By: 街道自定 (2026-01-01)







            ---------------------------------------------

            1edit 7papers 8publish 9hold it 0more
            """)
    }

    @Test func itemForm() {
        expectPicture(
            PlanFixture.desk(columns: 80, rows: 24, language: .chinese, "1", "1").picture,
            """
            议事  槐安里社区  居民议事会第3次                     周月华 社区工作者 08:57:48
            11-25 周三 14:00-15:30 二楼会议室  居民议事会  筹备  议程 70/90 分 余 20 分
            --------------------------------------------------------------------------------
            - 改议程  居民议事会第3次 ------------------------------------------------------
            >  议题
                          输入名称或编号查找, 上下选, Enter 用
             + 名称       通报前次落实
             + 分钟       10
               主讲人
             + 须业主表决 否
               保存 (Enter)
                          选了议题可以不写名称
            --------------------------------------------------------------------------------








            --------------------------------------------------------------------------------

            Tab 换项  输入查找  Enter 下一项  Esc 返回
            """)
    }

    @Test func planForm() {
        expectPicture(
            PlanFixture.desk(columns: 45, rows: 20, language: .chinese, "2").picture,
            """
            议事  会议  槐安里社区        周月华 08:57:48
            要开 1  已结束 1
            ---------------------------------------------
            - 新建会议 ----------------------------------
            >- 会议形式
                        1 居民议事会
             - 名称
             - 日期
             - 开始时间
             - 分钟
               地点
               主持人
               记录人
             + 紧急     否
               保存 (还有没填的)
                        时长是分钟; 紧急的会公告天数较短
            ---------------------------------------------
            ---------------------------------------------

            左右换 Enter 或按数字: 下一项  Esc 返回
            """)
    }

    @Test func planFormEnglish() {
        expectPicture(
            PlanFixture.desk(columns: 80, rows: 24, language: .english, "2").picture,
            """
            Consultation  meetings  槐安里社区                         周月华 staff 08:57:48
            to come 1  over 1
            --------------------------------------------------------------------------------
            - Plan a meeting ---------------------------------------------------------------
            >- Form
                        1 Residents' council
             - Title
             - Day
             - Start
             - Minutes
               Room
               Chair
               Recorder
             + Urgent   no
               Save (not complete yet)
                        Minutes in all; an urgent meeting has a short notice
            --------------------------------------------------------------------------------




            --------------------------------------------------------------------------------

            arrows and Enter, or a digit: next  Esc
            """)
    }
}
