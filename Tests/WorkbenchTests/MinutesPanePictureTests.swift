import StreetModel
import Testing
import TextUI
import Workbench

/// Objections and follow-ups of a held meeting at every width.
@Suite struct MinutesPanePictureTests {
    @Test func objections() {
        expectPicture(
            AfterFixture.desk(columns: 80, rows: 24, language: .chinese, "Tab", "Tab").picture,
            """
            议事  槐安里社区  居民议事会第3次  已公示             周月华 社区工作者 09:00:00
            11-21  到场 3/4  公示到 11-27, 剩 5 天
            ! 议定事项 槐安里 迟 18:03:00 未读
             纪要   定稿 2  [异议 1/2]  落实 1
            >! 1 11-22 于学文
               费用表看不懂
               未答复 (1 答复)
             + 1 11-22 何德福
               一层不该分摊, 请打 13900000012
               答复: 按比例分摊, 一层减半











            --------------------------------------------------------------------------------

            1 修改  2 定稿  3 签字  4 登记异议  5 归档  7 打印  8 公示  0 更多  ? 帮助
            """)
    }

    @Test func narrowObjections() {
        expectPicture(
            AfterFixture.desk(columns: 45, rows: 20, language: .chinese, "Tab", "Tab").picture,
            """
            议事 居民议事会第3次 已公示   周月华 09:00:00
            11-21  到场 3/4  公示到 11-27, 剩 5 天
            ! 议定事项 槐安里 迟 18:03:00 未读
             纪要   定稿 2  [异议 1/2]  落实 1
            >! 1 11-22 于学文
               费用表看不懂
               未答复 (1 答复)
             + 1 11-22 何德福
               一层不该分摊, 请打 13900000012
               答复: 按比例分摊, 一层减半







            ---------------------------------------------

            1修改 2定稿 3签字 4登记异议 5归档 7打印 0更多
            """)
    }

    @Test func objectionsEnglish() {
        expectPicture(
            AfterFixture.desk(columns: 80, rows: 24, language: .english, "Tab", "Tab").picture,
            """
            Consultation  槐安里社区  居民议事会第3次  made public     周月华 staff 09:00:00
            11-21  3/4 present  hangs until 11-27, 5 days left
            ! Resolution 槐安里 late 18:03:00 unread
             Text   Fixed 2  [Objections 1/2]  Tasks 1
            >! 1 11-22 于学文
               费用表看不懂
               no answer yet (1 answers)
             + 1 11-22 何德福
               一层不该分摊, 请打 13900000012
               Answer: 按比例分摊, 一层减半











            --------------------------------------------------------------------------------

            1 edit  2 fix  3 sign  4 objection  5 put away  7 papers  0 more  ? help
            """)
    }

    @Test func narrowObjectionsEnglish() {
        expectPicture(
            AfterFixture.desk(columns: 45, rows: 20, language: .english, "Tab", "Tab").picture,
            """
            Consultation 居民议事会第3次  周月华 09:00:00
            hangs until 11-27, 5 days left
            ! Resolution 槐安里 late 18:03:00 unread
             Text   Fixed 2  [Objections 1/2]  Tasks 1
            >! 1 11-22 于学文
               费用表看不懂
               no answer yet (1 answers)
             + 1 11-22 何德福
               一层不该分摊, 请打 13900000012
               Answer: 按比例分摊, 一层减半







            ---------------------------------------------

            1edit 2fix 3sign 4objection 5put away 0more
            """)
    }

    @Test func followUps() {
        expectPicture(
            AfterFixture.desk(columns: 80, rows: 24, language: .chinese, "BTab").picture,
            """
            议事  槐安里社区  居民议事会第3次  已公示             周月华 社区工作者 09:00:00
            11-21  到场 3/4  公示到 11-27, 剩 5 天
            ! 议定事项 槐安里 迟 18:03:00 未读
             纪要   定稿 2   异议 1/2  [落实 1]
            >1 分摊比例方案
               ! 落实: 李敏 2026-12-15 前 张贴费用表, 电话 13900000012  待响应















            --------------------------------------------------------------------------------

            1 修改  2 定稿  3 签字  4 登记异议  5 归档  7 打印  8 公示  0 更多  ? 帮助
            """)
    }

    @Test func narrowFollowUps() {
        expectPicture(
            AfterFixture.desk(columns: 45, rows: 20, language: .chinese, "BTab").picture,
            """
            议事 居民议事会第3次 已公示   周月华 09:00:00
            11-21  到场 3/4  公示到 11-27, 剩 5 天
            ! 议定事项 槐安里 迟 18:03:00 未读
             纪要   定稿 2   异议 1/2  [落实 1]
            >1 分摊比例方案
               ! 落实: 李敏 2026-12-15 前 张贴费用表, 电
               话 13900000012  待响应










            ---------------------------------------------

            1修改 2定稿 3签字 4登记异议 5归档 7打印 0更多
            """)
    }

    @Test func followUpsEnglish() {
        expectPicture(
            AfterFixture.desk(columns: 80, rows: 24, language: .english, "BTab").picture,
            """
            Consultation  槐安里社区  居民议事会第3次  made public     周月华 staff 09:00:00
            11-21  3/4 present  hangs until 11-27, 5 days left
            ! Resolution 槐安里 late 18:03:00 unread
             Text   Fixed 2   Objections 1/2  [Tasks 1]
            >1 分摊比例方案
               ! Follow-up: 李敏 by 2026-12-15: 张贴费用表, 电话 13900000012  new















            --------------------------------------------------------------------------------

            1 edit  2 fix  3 sign  4 objection  5 put away  7 papers  0 more  ? help
            """)
    }

    @Test func narrowFollowUpsEnglish() {
        expectPicture(
            AfterFixture.desk(columns: 45, rows: 20, language: .english, "BTab").picture,
            """
            Consultation 居民议事会第3次  周月华 09:00:00
            hangs until 11-27, 5 days left
            ! Resolution 槐安里 late 18:03:00 unread
             Text   Fixed 2   Objections 1/2  [Tasks 1]
            >1 分摊比例方案
               ! Follow-up: 李敏 by 2026-12-15: 张贴费用
               表, 电话 13900000012  new










            ---------------------------------------------

            1edit 2fix 3sign 4objection 5put away 0more
            """)
    }
}
