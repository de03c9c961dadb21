import StreetModel
import Testing
import TextUI
import Workbench

/// The board of topics and the intake form, at every width and in both languages.
struct TopicPictureTests {
    private func picture(
        columns: Int, rows: Int, _ language: Words.Language, by staff: String = "S0002", keys: String...
    ) throws(Refusal) -> String {
        var desk = try TopicFixture.desk(staff, columns: columns, rows: rows, language: language)
        for key in keys { desk.press(key) }
        return desk.picture
    }

    @Test func board() throws {
        expectPicture(
            try picture(columns: 80, rows: 24, .chinese),
            """
            议事  槐安里社区                                      周月华 社区工作者 08:57:48
            在办 4  逾期 1  已答复 0/5  按时答复 0/1  已结束 1
            ! 未开巡 第1网格 迟 1:12:48 无人在看,请打社区值班 李敏 19900000007 Tab 处置
            议题筛选 3  研究方案 1  会前准备 0  议事协商 0  议题路演 0  成果落实 0
            --------------------------------------------------------------------------------
            议题筛选 3
            >!  T0001   4号楼加装电梯费用分摊               -        20天  清单 0/2 逾期 1/2
             *  T0003   急 消防通道夜间被占                 -        1天   清单 0/2 答复 0/1
             -  T0002   楼道照明改声控灯                    -        5天   清单 0/2 答复 0/1
            研究方案 1
             -  T0004   北门早高峰拥堵                      周月华   0天   清单 0/2 答复 0/1










            --------------------------------------------------------------------------------

            1 筛选建议  2 决定  3 转下一步  4 答复  5 责任人  6 附议  7 并案  0 更多  ? 帮助
            """)
    }

    @Test func boardInEnglish() throws {
        expectPicture(
            try picture(columns: 80, rows: 24, .english),
            """
            Consultation  槐安里社区                                   周月华 staff 08:57:48
            open 4  late 1  answered 0/5  in time 0/1  ended 1
            ! Round not begun 第1网格 late 1:12:48 nobody reads: call duty 李敏 19900000007
            Screening 3  Proposal 1  Preparation 0  Deliberation 0  Presentation 0
            Delivery 0
            --------------------------------------------------------------------------------
            Screening 3
            >!  T0001   4号楼加装电梯费用分摊           -        20d  list 0/2  overdue 1/2
             *  T0003   urgent 消防通道夜间被占         -        1d   list 0/2  answers 0/1
             -  T0002   楼道照明改声控灯                -        5d   list 0/2  answers 0/1
            Proposal 1
             -  T0004   北门早高峰拥堵                  周月华   0d   list 0/2  answers 0/1









            --------------------------------------------------------------------------------

            1 recommend  2 decide  3 move on  4 answer  5 owner  6 joined by  0 more  ? help
            """)
    }

    @Test func boardOnATelephone() throws {
        expectPicture(
            try picture(columns: 45, rows: 20, .chinese),
            """
            议事  槐安里社区              周月华 08:57:48
            在办 4  逾期 1  已答复 0/5  按时 0/1
            ! 第1网格 迟 1:12:48 请打李敏 19900000007
            议题筛选 3  研究方案 1  会前准备 0
            议事协商 0  议题路演 0  成果落实 0
            ---------------------------------------------
            议题筛选 3
            >!  T0001   4号楼加装电梯费用  -        20天
             *  T0003   急 消防通道夜间被  -        1天
             -  T0002   楼道照明改声控灯   -        5天
            研究方案 1
             -  T0004   北门早高峰拥堵     周月华   0天





            ---------------------------------------------

            1筛选建议 2决定 3转下一步 4答复 5责任人 0更多
            """)
    }

    @Test func boardOnATelephoneInEnglish() throws {
        expectPicture(
            try picture(columns: 45, rows: 20, .english),
            """
            Consultation  槐安里社区      周月华 08:57:48
            open 4  late 1  answered 0/5
            ! 第1网格 late 1:12:48 call 李敏 19900000007
            Screening 3  Proposal 1  Preparation 0
            Deliberation 0  Presentation 0  Delivery 0
            ---------------------------------------------
            Screening 3
            >!  T0001   4号楼加装电梯费用分 -        20d
             *  T0003   urgent 消防通道夜间 -        1d
             -  T0002   楼道照明改声控灯    -        5d
            Proposal 1
             -  T0004   北门早高峰拥堵      周月华   0d





            ---------------------------------------------

            1recommend 2decide 3move on 4answer 0more
            """)
    }

    @Test func formWithSimilarTopics() throws {
        expectPicture(
            try picture(columns: 80, rows: 24, .chinese, keys: "n", "电", "梯", "费", "用"),
            """
            议事  槐安里社区                                      周月华 社区工作者 08:57:48
            在办 4  逾期 1  已答复 0/5  按时答复 0/1  已结束 1
            ! 未开巡 第1网格 迟 1:12:48 无人在看,请打社区值班 李敏 19900000007 Tab 处置
            - 议题征集表 -------------------------------------------------------------------
            >+ 题目           电梯费用
                              已有相近的: T0001 4号楼加装电梯费用分摊 (议题筛选)
             - 期望结果
             + 来源渠道       居民
             - 提出人
               联系电话
               涉及户数
             + 紧急           否
               已经做过的努力
               来由
               保存 (还有没填的)
            --------------------------------------------------------------------------------





            --------------------------------------------------------------------------------

            Enter 下一项  Tab 换项  Esc 返回(留草稿)
            """)
    }

    @Test func formOnATelephoneInEnglish() throws {
        expectPicture(
            try picture(columns: 45, rows: 20, .english, keys: "n", "电", "梯", "费", "用"),
            """
            Consultation  槐安里社区      周月华 08:57:48
            open 4  late 1  answered 0/5
            ! 第1网格 late 1:12:48 call 李敏 19900000007
            - Topic intake form -------------------------
            >+ Topic          电梯费用
                              Similar: T0001 4号楼加装电
                              梯费用分摊 (Screening)
             - Wish
             + Channel        resident
             - Proposer
               Telephone
               Households
             + Urgent         no
               What was tried
               From
               Save (not complete yet)
            ---------------------------------------------
            ---------------------------------------------

            Enter next  Tab next  Esc keeps a draft
            """)
    }

    @Test func onBothEdges() throws {
        for (columns, rows) in [(40, 12), (60, 16), (132, 43)] {
            for language in Words.Language.allCases {
                for keys in [[], ["Enter"], ["n"], ["1"]] {
                    var desk = try TopicFixture.desk(columns: columns, rows: rows, language: language)
                    for key in keys { desk.press(key) }
                    #expect(desk.picture.split(separator: "\n").allSatisfy { String($0).columns <= columns })
                }
            }
        }
    }
}
