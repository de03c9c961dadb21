import StreetModel
import Testing
import TextUI
import Workbench

/// A topic's page, on a desk and on a telephone, in both languages.
struct TopicPagePictureTests {
    private func picture(
        columns: Int, rows: Int, _ language: Words.Language, by staff: String = "S0002", keys: String...
    ) throws(Refusal) -> String {
        var desk = try TopicFixture.desk(staff, columns: columns, rows: rows, language: language)
        for key in keys { desk.press(key) }
        return desk.picture
    }

    @Test func page() throws {
        expectPicture(
            try picture(columns: 80, rows: 24, .chinese, keys: "Enter"),
            """
            议事  T0001  4号楼加装电梯费用分摊                    周月华 社区工作者 08:57:48
            1/6 议题筛选 20天  无责任人  逾期 1/2
            ! 未开巡 第1网格 迟 1:12:48 无人在看,请打社区值班 李敏 19900000007 Tab 处置
            槐安里社区  提出 11-01 (20天)  居民  涉及 48 户
            1 位提议人逾期未答复  还没有决定  清单还差 2 项  还没有责任人
            议题筛选 清单 0/2
            >[ ] 听取说明
             [ ] 材料齐全
            筛选建议  还没有                        |决定  还没有
            提议人 2  逾期 1/2
             ! 何德福 19900000451 居民 11-01 36户 应于 11-16 前答复
               有个说法
             - 李国强 19900000451 居民 11-19 12户 (T0005) 应于 12-04 前答复
               有个说法
            并入的议题
             T0005 电梯加装怎么摊钱
            经过
             昨20:31 导入 已提出



            --------------------------------------------------------------------------------

            1 筛选建议  2 决定  3 转下一步  4 答复  5 责任人  6 附议  7 并案  0 更多  ? 帮助
            """)
    }

    @Test func pageInEnglish() throws {
        expectPicture(
            try picture(columns: 80, rows: 24, .english, keys: "Enter"),
            """
            Consultation  T0001  4号楼加装电梯费用分摊                 周月华 staff 08:57:48
            1/6 Screening 20d  no owner  overdue 1/2
            ! Round not begun 第1网格 late 1:12:48 nobody reads: call duty 李敏 19900000007
            槐安里社区  raised 11-01 (20d)  resident  48 households
            1 answer overdue  no decision yet  2 lines of the checklist are open
            nobody looks after it
            Screening list 0/2
            >[ ] heard
             [ ] papers complete
            Recommendation  none yet                |Decision  none yet
            Proposers 2  overdue 1/2
             ! 何德福 19900000451 resident 11-01 36 hh. answer due 11-16
               有个说法
             - 李国强 19900000451 resident 11-19 12 hh. (T0005) answer due 12-04
               有个说法
            Merged into it
             T0005 电梯加装怎么摊钱
            History
             yest. 20:31 import raised


            --------------------------------------------------------------------------------

            1 recommend  2 decide  3 move on  4 answer  5 owner  6 joined by  0 more  ? help
            """)
    }

    @Test func pageOnATelephone() throws {
        expectPicture(
            try picture(columns: 45, rows: 20, .chinese, keys: "Enter"),
            """
            议事 4号楼加装电梯费用分摊    周月华 08:57:48
            1/6 议题筛选 20天  无责任人  逾期 1/2
            ! 第1网格 迟 1:12:48 请打李敏 19900000007
            槐安里社区  提出 11-01 (20天)  居民  涉及 48
              户
            1 位提议人逾期未答复  还没有决定
            清单还差 2 项  还没有责任人
            议题筛选 清单 0/2
            >[ ] 听取说明
             [ ] 材料齐全
            筛选建议  还没有
            决定  还没有
            提议人 2  逾期 1/2
             ! 何德福 19900000451 居民 11-01 36户 应于
              11-16 前答复
               有个说法
            v 还有 7 行
            ---------------------------------------------

            1筛选建议 2决定 3转下一步 4答复 5责任人 0更多
            """)
    }

    @Test func pageOnATelephoneInEnglish() throws {
        expectPicture(
            try picture(columns: 45, rows: 20, .english, keys: "Enter"),
            """
            Consultation 4号楼加装电梯..  周月华 08:57:48
            1/6 Screening 20d  no owner  overdue 1/2
            ! 第1网格 late 1:12:48 call 李敏 19900000007
            槐安里社区  raised 11-01 (20d)  resident  48
              households
            1 answer overdue  no decision yet
            2 lines of the checklist are open
            nobody looks after it
            Screening list 0/2
            >[ ] heard
             [ ] papers complete
            Recommendation  none yet
            Decision  none yet
            Proposers 2  overdue 1/2
             ! 何德福 19900000451 resident 11-01 36 hh.
              answer due 11-16
            v 8 more lines
            ---------------------------------------------

            1recommend 2decide 3move on 4answer 0more
            """)
    }
}
