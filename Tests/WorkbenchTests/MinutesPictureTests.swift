import StreetModel
import Testing
import TextUI
import Workbench

/// The screen of a held meeting at every width (issue 5, after).
struct MinutesPictureTests {
    @Test func minutes() {
        expectPicture(
            AfterFixture.desk(columns: 80, rows: 24, language: .chinese).picture,
            """
            议事  槐安里社区  居民议事会第3次  已公示             周月华 社区工作者 09:00:00
            11-21  到场 3/4  公示到 11-27, 剩 5 天
            ! 议定事项 槐安里 迟 18:03:00 未读
            [纪要]  定稿 2   异议 1/2   落实 1
            >居民议事会第3次 会议纪要
               会议形式: 居民议事会
               时间: 2026-11-21 14:00-15:32 (计划 14:00-15:30)
               地点: 槐安里社区 活动室
               主持: 程守义  记录: 李敏
             到会情况
               应到 4 人, 法定 3 人, 签到 3 人, 委托 0 人, 请假 1 人
               签到: 01 王建国 13:50; 02 郭马丁 13:51; 07 于学文 13:52
               请假: 09 何德福
               02 郭马丁 14:18 离席 14:20 返回
               14:18-14:20 法定人数不足
             1 分摊比例方案 (计划 40:00, 实用 42:10)
               汇报: 何秀兰
               发言: 07 于学文 1次 2:20
               动议 1-1: 采用方案A (01 王建国 提)
               表决 1 举手: 赞成 1, 反对 1, 弃权 1, 未投 0, 缺席 1; 须 2/3 (到场过半数), 未
               通过
            --------------------------------------------------------------------------------

            1 修改  2 定稿  3 签字  4 登记异议  5 归档  7 打印  8 公示  0 更多  ? 帮助
            """)
    }

    @Test func narrowMinutes() {
        expectPicture(
            AfterFixture.desk(columns: 45, rows: 20, language: .chinese).picture,
            """
            议事 居民议事会第3次 已公示   周月华 09:00:00
            11-21  到场 3/4  公示到 11-27, 剩 5 天
            ! 议定事项 槐安里 迟 18:03:00 未读
            [纪要]  定稿 2   异议 1/2   落实 1
            >居民议事会第3次 会议纪要
               会议形式: 居民议事会
               时间: 2026-11-21 14:00-15:32 (计划
               14:00-15:30)
               地点: 槐安里社区 活动室
               主持: 程守义  记录: 李敏
             到会情况
               应到 4 人, 法定 3 人, 签到 3 人, 委托 0 人
               , 请假 1 人
               签到: 01 王建国 13:50; 02 郭马丁 13:51; 07
               于学文 13:52
               请假: 09 何德福
               02 郭马丁 14:18 离席 14:20 返回
            ---------------------------------------------

            1修改 2定稿 3签字 4登记异议 5归档 7打印 0更多
            """)
    }

    @Test func minutesEnglish() {
        expectPicture(
            AfterFixture.desk(columns: 80, rows: 24, language: .english).picture,
            """
            Consultation  槐安里社区  居民议事会第3次  made public     周月华 staff 09:00:00
            11-21  3/4 present  hangs until 11-27, 5 days left
            ! Resolution 槐安里 late 18:03:00 unread
            [Text]  Fixed 2   Objections 1/2   Tasks 1
            >Minutes: 居民议事会第3次
               Form: Residents' council
               Time: 2026-11-21 14:00-15:32 (planned 14:00-15:30)
               Place: 槐安里社区 活动室
               Chair: 程守义  Recorder: 李敏
             Attendance
               4 members, quorum 3, 3 signed in, 0 by proxy, 1 excused
               Signed in: 01 王建国 13:50; 02 郭马丁 13:51; 07 于学文 13:52
               Excused: 09 何德福
               02 郭马丁 14:18 left 14:20 returned
               14:18-14:20 without a quorum
             1 分摊比例方案 (planned 40:00, took 42:10)
               Presented by 何秀兰
               Spoke: 07 于学文 1x 2:20
               Motion 1-1: 采用方案A (by 01 王建国)
               Ballot 1, show of hands: 1 for, 1 against, 1 abstained, 0 silent, 1 absent;
               needs 2 of 3 (more than half of those present): not passed
            --------------------------------------------------------------------------------

            1 edit  2 fix  3 sign  4 objection  5 put away  7 papers  0 more  ? help
            """)
    }

    @Test func narrowMinutesEnglish() {
        expectPicture(
            AfterFixture.desk(columns: 45, rows: 20, language: .english).picture,
            """
            Consultation 居民议事会第3次  周月华 09:00:00
            hangs until 11-27, 5 days left
            ! Resolution 槐安里 late 18:03:00 unread
            [Text]  Fixed 2   Objections 1/2   Tasks 1
            >Minutes: 居民议事会第3次
               Form: Residents' council
               Time: 2026-11-21 14:00-15:32 (planned
               14:00-15:30)
               Place: 槐安里社区 活动室
               Chair: 程守义  Recorder: 李敏
             Attendance
               4 members, quorum 3, 3 signed in, 0 by
               proxy, 1 excused
               Signed in: 01 王建国 13:50; 02 郭马丁
               13:51; 07 于学文 13:52
               Excused: 09 何德福
               02 郭马丁 14:18 left 14:20 returned
            ---------------------------------------------

            1edit 2fix 3sign 4objection 5put away 0more
            """)
    }

    @Test func versions() {
        expectPicture(
            AfterFixture.desk(columns: 80, rows: 24, language: .chinese, "Tab").picture,
            """
            议事  槐安里社区  居民议事会第3次  已公示             周月华 社区工作者 09:00:00
            11-21  到场 3/4  公示到 11-27, 剩 5 天
            ! 议定事项 槐安里 迟 18:03:00 未读
             纪要  [定稿 2]  异议 1/2   落实 1
            >第2稿 2026-11-21 16:20 setup
               签字: 主持人 程守义
               - 15:32 到场 3/4, 达到法定人数
               + 15:32 主持人宣布闭会
             第1稿 2026-11-21 16:00 setup
               签字: (未签)











            --------------------------------------------------------------------------------

            1 修改  2 定稿  3 签字  4 登记异议  5 归档  7 打印  8 公示  0 更多  ? 帮助
            """)
    }

    @Test func narrowVersions() {
        expectPicture(
            AfterFixture.desk(columns: 45, rows: 20, language: .chinese, "Tab").picture,
            """
            议事 居民议事会第3次 已公示   周月华 09:00:00
            11-21  到场 3/4  公示到 11-27, 剩 5 天
            ! 议定事项 槐安里 迟 18:03:00 未读
             纪要  [定稿 2]  异议 1/2   落实 1
            >第2稿 2026-11-21 16:20 setup
               签字: 主持人 程守义
               - 15:32 到场 3/4, 达到法定人数
               + 15:32 主持人宣布闭会
             第1稿 2026-11-21 16:00 setup
               签字: (未签)







            ---------------------------------------------

            1修改 2定稿 3签字 4登记异议 5归档 7打印 0更多
            """)
    }

    @Test func versionsEnglish() {
        expectPicture(
            AfterFixture.desk(columns: 80, rows: 24, language: .english, "Tab").picture,
            """
            Consultation  槐安里社区  居民议事会第3次  made public     周月华 staff 09:00:00
            11-21  3/4 present  hangs until 11-27, 5 days left
            ! Resolution 槐安里 late 18:03:00 unread
             Text  [Fixed 2]  Objections 1/2   Tasks 1
            >Version 2 2026-11-21 16:20 setup
               Signed: Chair 程守义
               - 15:32 到场 3/4, 达到法定人数
               + 15:32 主持人宣布闭会
             Version 1 2026-11-21 16:00 setup
               Signed: nobody yet











            --------------------------------------------------------------------------------

            1 edit  2 fix  3 sign  4 objection  5 put away  7 papers  0 more  ? help
            """)
    }

    @Test func narrowVersionsEnglish() {
        expectPicture(
            AfterFixture.desk(columns: 45, rows: 20, language: .english, "Tab").picture,
            """
            Consultation 居民议事会第3次  周月华 09:00:00
            hangs until 11-27, 5 days left
            ! Resolution 槐安里 late 18:03:00 unread
             Text  [Fixed 2]  Objections 1/2   Tasks 1
            >Version 2 2026-11-21 16:20 setup
               Signed: Chair 程守义
               - 15:32 到场 3/4, 达到法定人数
               + 15:32 主持人宣布闭会
             Version 1 2026-11-21 16:00 setup
               Signed: nobody yet







            ---------------------------------------------

            1edit 2fix 3sign 4objection 5put away 0more
            """)
    }
}
