import StreetModel
import Testing
import TextUI
import Workbench

/// The ledger of consultation on the screen: month by month, read only (issue 5, after).
struct LedgerTests {
    private func desk(
        columns: Int = 80, rows: Int = 24, _ language: Words.Language = .chinese, by staff: String = "S0002"
    ) throws(Refusal) -> TestDesk {
        var desk = Fixture.workbench(
            try TopicFixture.office(), size: Size(columns: columns, rows: rows), language: language, by: staff)
        desk.press(":", language == .chinese ? "议事台账" : "ledger", "Enter")
        return desk
    }

    @Test func chinese() throws {
        expectPicture(
            try desk().picture,
            """
            议事台账  槐安里社区                                  周月华 社区工作者 08:57:48
            2026-11-01 - 2026-11-21  左右键换月
            ! 未开巡 第1网格 迟 1:12:48 无人在看,请打社区值班 李敏 19900000007 Tab 处置
            槐安里社区
              新提 5  在办 4  按时答复 0/1  采纳 0/0  部分 0/0  未采纳 0/0  落实按时 0/0
              开会 0  流会 0  到场 0/0  满意 0/0
              在办议题 (件, 最久天数)
                议题筛选 3 (20)  研究方案 1 (3)
            按时答复、落实按时: 期限在本期内、已到期或已办的件数; 采纳各栏为本期答复中的件数
            ; 到场为闭会时到场人数/成员人数; 满意为回访满意/受访。











            --------------------------------------------------------------------------------

            0 更多  ? 帮助
            """)
    }

    @Test func english() throws {
        expectPicture(
            try desk(.english, by: "S0004").picture,
            """
            ledger  槐安街道                                        刘强 supervisor 08:57:48
            2026-11-01 - 2026-11-21  left, right: month
            ! Round not begun 第1网格 late 1:12:48 nobody reads: call duty 李敏 19900000007
            槐安街道
              Raised 0  Open 0  Answered in time 0/0  Adopted 0/0  Partly 0/0  Not 0/0
              Done in time 0/0  Meetings 0  No quorum 0  Took part 0/0  Satisfied 0/0
            槐安里社区
              Raised 5  Open 4  Answered in time 0/1  Adopted 0/0  Partly 0/0  Not 0/0
              Done in time 0/0  Meetings 0  No quorum 0  Took part 0/0  Satisfied 0/0
              Open topics (count, oldest in days)
                Screening 3 (20)  Proposal 1 (3)
            All
              Raised 5  Open 4  Answered in time 0/1  Adopted 0/0  Partly 0/0  Not 0/0
              Done in time 0/0  Meetings 0  No quorum 0  Took part 0/0  Satisfied 0/0
              Open topics (count, oldest in days)
                Screening 3 (20)  Proposal 1 (3)
            In time: of those whose last day lies in the period and is over, or that are
            done. Adopted: of the answers given. Took part: present at the close, of all
            members. Satisfied: of those asked.


            --------------------------------------------------------------------------------

            0 more  ? help
            """)
    }

    @Test func narrow() throws {
        expectPicture(
            try desk(columns: 45, rows: 20).picture,
            """
            议事台账  槐安里社区          周月华 08:57:48
            2026-11-01 - 2026-11-21  左右键换月
            ! 第1网格 迟 1:12:48 请打李敏 19900000007
            槐安里社区
              新提 5  在办 4  按时答复 0/1  采纳 0/0
              部分 0/0  未采纳 0/0  落实按时 0/0  开会 0
              流会 0  到场 0/0  满意 0/0
              在办议题 (件, 最久天数)
                议题筛选 3 (20)  研究方案 1 (3)
            按时答复、落实按时: 期限在本期内、已到期或已
            办的件数; 采纳各栏为本期答复中的件数; 到场为
            闭会时到场人数/成员人数; 满意为回访满意/受访
            。




            ---------------------------------------------

            0更多
            """)
    }

    @Test func narrowInEnglish() throws {
        expectPicture(
            try desk(columns: 45, rows: 20, .english).picture,
            """
            ledger  槐安里社区            周月华 08:57:48
            2026-11-01 - 2026-11-21  left, right: month
            ! 第1网格 late 1:12:48 call 李敏 19900000007
            槐安里社区
              Raised 5  Open 4  Answered in time 0/1
              Adopted 0/0  Partly 0/0  Not 0/0
              Done in time 0/0  Meetings 0  No quorum 0
              Took part 0/0  Satisfied 0/0
              Open topics (count, oldest in days)
                Screening 3 (20)  Proposal 1 (3)
            In time: of those whose last day lies in the
            period and is over, or that are done.
            Adopted: of the answers given. Took part:
            present at the close, of all members.
            Satisfied: of those asked.


            ---------------------------------------------

            0more
            """)
    }

    /// Another month by an arrow or by digits, never one to come; what is seen leaves as the command's ledger does.
    @Test func months() throws {
        var desk = try desk()
        desk.press("Left")
        #expect(desk.picture.contains("2026-10-01 - 2026-10-31") && desk.picture.contains("新提 0"))
        desk.press("0", "1")
        #expect(desk.picture.contains("2026-09-01 - 2026-09-30"))
        desk.press("Right", "0", "2", "Right")
        #expect(desk.picture.contains("2026-11-01 - 2026-11-21") && desk.picture.contains("新提 5"))
        desk.press("E", "1")
        let made = desk.effects.compactMap { effect -> ExportMade? in
            guard case .export(_, _, .desk(.exported(let made))) = effect else { return nil }
            return made
        }
        #expect(made.map(\.what) == ["ledger"])
        desk.press("Escape", "Escape", "g", "2", "0", "5")
        guard case .ledger = desk.screen else { return #expect(Bool(false), "\(desk.picture)") }
        #expect(desk.picture.contains("新提 5"))
    }

    /// What somebody else raises counts at once.
    @Test func itFollows() throws {
        var desk = try desk()
        var raised = TopicRaised()
        (raised.place, raised.title, raised.proposer) = (Fixture.community, "充电桩", "赵宝林")
        (raised.wish, raised.on) = ("定两处", Day("2026-11-21"))
        try desk.follow(.consultation(.topic(.raised(raised))), by: "S0002")
        #expect(desk.picture.contains("新提 6"))
    }
}
