import StreetModel
import TextUI
import Testing
import Workbench

/// Every key of the supervisor's board, and what happens on it without one.
struct BoardTests {
    private func board(_ desk: TestDesk) -> BoardScreen? {
        if case .board(let screen) = desk.screen { screen } else { nil }
    }

    /// Moves down to the row that begins so.
    private func select(_ text: String, _ desk: inout TestDesk) {
        desk.press("Home")
        for _ in 0..<40 where !desk.picture.contains(">! \(text)") { desk.press("Down") }
    }

    /// The person of the selected row: of masked ones several read alike.
    private func selectedElder(_ desk: TestDesk) -> String? {
        guard let board = board(desk) else { return nil }
        return board.rows.first { $0.key == board.selected }?.breaches.first?.elder
    }

    @Test(arguments: [("S0001", "board"), ("S0002", "round"), ("S0003", "round"), ("S0004", "board")])
    func whereSomebodyBegins(staff: String, screen: String) throws {
        let desk = BoardFixture.desk(try BoardFixture.office(), by: staff)
        #expect((board(desk) == nil ? "round" : "board") == screen)
    }

    /// From the board to the round and back; a grid worker has none.
    @Test func theRowOfScreens() throws {
        var desk = BoardFixture.desk(try BoardFixture.office())
        desk.press("g", "1")
        guard case .round = desk.screen else { return #expect(Bool(false)) }
        desk.press("g", "4")
        #expect(board(desk) != nil)
        desk.press("Enter", "g", "4")
        #expect(board(desk) != nil && desk.workbench.screens.count == 1)
        var worker = BoardFixture.desk(try BoardFixture.office(), by: "S0003")
        worker.press("g")
        #expect(worker.picture.contains("4 督办"))
        worker.press("4")
        #expect(worker.toast == "督办屏供社区工作者和督查员使用")
        worker.press("C-p", "督办", "Enter")
        #expect(worker.toast == "督办屏供社区工作者和督查员使用")
        var staff = BoardFixture.desk(try BoardFixture.office(), by: "S0002")
        staff.press("g", "4")
        #expect(board(staff)?.figures.communities.map(\.whole.code) == [Fixture.community])
        #expect(board(staff)?.rows.contains { $0.kind == .notBegun } == false)
    }

    /// A grid where nobody has begun stands on the board at 07:45:01, and tells itself, without a key.
    @Test func aBreachStandsWithinASecond() throws {
        var desk = BoardFixture.desk(try BoardFixture.office(), at: "2026-11-21T07:44:59")
        #expect(board(desk)?.head.notBegun == 0)
        desk.wait(seconds: 1)
        #expect(board(desk)?.head.notBegun == 0)
        desk.wait(seconds: 1)
        #expect(board(desk)?.head.notBegun == 1)
        #expect(desk.picture.contains("整网格未开巡  0:01"))
        #expect(desk.picture.contains("新逾期: 双桥1 4人 红1 整网格未开巡"))
    }

    /// What comes above the view is told, and moves neither the selection nor the view.
    @Test func newRowsAboveAreTold() throws {
        var desk = BoardFixture.desk(try BoardFixture.office(missed: 12), columns: 80, rows: 20)
        desk.press("End")
        let selected = board(desk)?.selected
        let before = desk.picture.split(separator: "\n").filter { $0.hasPrefix(">") }
        let check = CheckRecorded(
            elder: "E03", outcome: .abnormal, seen: nil, observed: desk.now - 2000, half: nil)
        try desk.follow(.checkRecorded(check), by: "S0003")
        #expect(board(desk)?.selected == selected)
        #expect(desk.picture.split(separator: "\n").filter { $0.hasPrefix(">") } == before)
        #expect(desk.picture.contains("新 1 (Home)"))
        desk.press("Home")
        #expect(!desk.picture.contains("(Home)"))
        #expect(desk.picture.contains("异常未响应    18:20     槐安里1 9#1-1401"))
    }

    /// The selection rests on its breach; when that is over, digits wait a moment on the row in its place.
    @Test func theSelectionStays() throws {
        var desk = BoardFixture.desk(try BoardFixture.office())
        desk.press("Home")
        for _ in 0..<40 where selectedElder(desk) != "R001" { desk.press("Down") }
        try desk.follow(
            .checkRecorded(
                CheckRecorded(elder: "R000", outcome: .normal, seen: nil, observed: desk.now, half: nil)), by: "S0003")
        #expect(selectedElder(desk) == "R001")
        try desk.follow(
            .checkRecorded(
                CheckRecorded(elder: "R001", outcome: .normal, seen: nil, observed: desk.now, half: nil)), by: "S0003")
        #expect(selectedElder(desk) == "R002")
        desk.press("1")
        #expect(desk.toast == "画面刚变,请再按一次")
        desk.wait(seconds: 1)
        desk.press("1")
        #expect(desk.picture.contains("催办 王敏"))
    }

    @Test func oneUrges() throws {
        var desk = BoardFixture.desk(try BoardFixture.office())
        desk.press("1", "Enter")
        #expect(desk.toast == "已记录 催办 王敏 欧阳慧敏 09:41 (u 撤销)")
        #expect(board(desk)?.head.unreadUrges == 1)
        #expect(desk.picture.contains("王敏     未读 09:41"))
        try desk.follow(
            .noticeRead(
                NoticeRead(notice: #require(desk.office.matter(of: board(desk)!.rows[0].breaches[0].notice)).notice)),
            by: "S0003")
        #expect(desk.picture.contains("王敏     已读 09:41"))
        #expect(board(desk)?.head.unreadUrges == 0)
    }

    @Test func urgingAComplaintAndAGrid() throws {
        var desk = BoardFixture.desk(try BoardFixture.office())
        select("诉求未办结", &desk)
        desk.press("U", "Enter")
        #expect(desk.toast == "已记录 催办 王敏 占消防通道 09:41 (u 撤销)")
        select("整网格未开巡", &desk)
        desk.press("1", "Enter")
        #expect(desk.toast == "已记录 催办 网格各人 第1网格 09:41 (u 撤销)")
        desk.press("u")
        #expect(board(desk)?.head.unreadUrges == 1)
    }

    /// A colleague takes the grid over by one act; what is a matter is given to somebody else.
    @Test func twoReassigns() throws {
        var desk = BoardFixture.desk(try BoardFixture.office())
        select("整网格未开巡", &desk)
        desk.press("2", "1")
        #expect(desk.toast == "已记录 孙丽 顶班 第1网格 09:41 (u 撤销)")
        #expect(desk.picture.contains("4人 红1      孙丽"))
        select("诉求未办结", &desk)
        desk.press("2", "1")
        #expect(desk.office.matter("C0043")?.progress.owner == "S0002")
        #expect(desk.picture.contains("占消防通道   周月华"))
    }

    @Test func fourTellsTheOwnersNumber() throws {
        var desk = BoardFixture.desk(try BoardFixture.office())
        desk.press("4")
        #expect(desk.toast == "责任人 王敏 网格员 电话 没有电话")
        select("整网格未开巡", &desk)
        desk.press("4")
        #expect(desk.toast == "责任人 刘强 督查员 电话 没有电话")
        desk.press("2", "1", "4")
        #expect(desk.toast == "责任人 孙丽 网格员 电话 13800000006")
    }

    @Test(arguments: [
        ("异常未响应", "5", "facade"), ("诉求未办结", "5", "facade"), ("整网格未开巡", "5", "board"), ("异常未响应", "i", "file"),
        ("诉求未办结", "i", "board"), ("异常未响应", "Enter", "anomaly"), ("红档漏查", "Enter", "anomaly"),
        ("整网格未开巡", "Enter", "list"),
    ])
    func whatAKeyOpens(row: String, key: String, screen: String) throws {
        var desk = BoardFixture.desk(try BoardFixture.office())
        select(row, &desk)
        desk.press(key)
        let opened =
            switch desk.screen {
            case .facade: "facade"
            case .file: "file"
            case .anomaly: "anomaly"
            case .board: "board"
            case .boardList: "list"
            case .matter: "matter"
            case .round, .visits, .duty, .complaints, .matters, .dues, .registers, .canvass, .meetings, .plan, .minutes,
                .help, .imports, .lateEntry, .meeting, .ledger, .bigBoard, .topics, .topic, nil:
                "other"
            }
        #expect(opened == screen)
        desk.press("Escape")
        #expect(board(desk) != nil)
    }

    /// Enter reads what rings; then Space passes it over.
    @Test func enterReads() throws {
        var desk = BoardFixture.desk(try BoardFixture.office())
        select("整网格未开巡", &desk)
        let breach = try #require(board(desk)?.rows.first { $0.kind == .notBegun }?.breach)
        desk.press("Enter")
        #expect(desk.office.readers(of: breach.notice).map(\.by) == ["S0004"])
        desk.press("Escape", "Home", "Space", "Space", "Space", "Space", "Space")
        #expect(desk.picture.contains(">! 诉求未响应    1天04时"))
    }

    /// Withdrawn, it stays until a second person has seen it; the panel takes the witness.
    @Test func withdrawnStays() throws {
        var office = try BoardFixture.office()
        let id = try #require(office.books[Fixture.community]?.openMatter(.anomaly, of: "E04")?.id)
        try office.act(
            .matterStepped(MatterStepped(matter: id, step: .withdrawn, text: "看错了户")), by: "S0003",
            at: Fixture.moment("2026-11-21T09:30:00"))
        var desk = BoardFixture.desk(office)
        select("撤回待阅知", &desk)
        #expect(desk.picture.contains(">! 撤回待阅知    11:20     槐安里1 9#"))
        desk.press("1")
        #expect(desk.toast == "这里没有逾期, 不用催办")
        desk.press("Enter", "W")
        desk.press("Escape")
        #expect(!desk.picture.contains("撤回待阅知"))
    }

    @Test func keysThatDoNothingSayWhy() throws {
        var desk = BoardFixture.desk(try BoardFixture.office())
        desk.press("z")
        #expect(desk.toast == "这个键在这里没有作用 (? 帮助)")
    }

    @Test func actsNeedARow() throws {
        var desk = BoardFixture.desk(try BoardFixture.office(missed: 25))
        desk.press("Tab", "1")
        #expect(desk.toast == "先按 Tab 到上栏选一条逾期")
        desk.press("Tab")
        for _ in 0..<40 where board(desk)?.rows.first(where: { $0.key == board(desk)?.selected })?.place == nil {
            desk.press("Down")
        }
        desk.press("1")
        #expect(desk.toast == "这是一组, 先按 Enter 展开")
        desk.press("Enter", "1", "Enter")
        #expect(desk.toast.hasPrefix("已记录 催办 王敏 红"))
    }

    /// The mouse chooses and opens, in either pane.
    @Test func clicks() throws {
        var desk = BoardFixture.desk(try BoardFixture.office())
        desk.click(row: 6, column: 10)
        #expect(selectedElder(desk) == "R000")
        desk.click(row: 6, column: 10)
        guard case .anomaly = desk.screen else { return #expect(Bool(false)) }
        desk.press("Escape")
        desk.click(row: 18, column: 10)
        #expect(desk.picture.contains(">  双桥"))
    }

    /// An anomaly that is not yet late stands on the band, with its clock.
    @Test func whatStillCountsDown() throws {
        var desk = BoardFixture.desk(try BoardFixture.office(), at: "2026-11-21T09:12:00")
        #expect(desk.picture.contains("! 异常 欧阳慧敏 9#1-1203 响应剩 13:00"))
        desk.press("0", "5")
        guard case .anomaly(let panel) = desk.screen else { return #expect(Bool(false)) }
        #expect(panel.elder == "E04")
    }

    /// The last seconds before a window ends: red people not yet seen are about to be late.
    @Test func imminent() throws {
        let desk = BoardFixture.desk(try BoardFixture.office(), at: "2026-11-21T09:25:00")
        #expect(desk.picture.contains("~ 快到 红档漏查 剩 5:00   双桥1 1#  "))
        #expect(desk.picture.contains("~ 快到 异常     剩 0:00"))
    }

    /// A group of people with several limits has the name of none of them.
    @Test func aGroupOfSeveralLimitsNamesNone() throws {
        var desk = BoardFixture.desk(try BoardFixture.office(missed: 14), at: "2026-11-25T10:00:00", rows: 60)
        #expect(desk.picture.contains("超时无动静"))
        desk.press("L")
        #expect(!desk.picture.contains("超时"))
    }

    /// Rows that only time has passed over say what rows that are laid anew say, through the minutes in which windows end
    /// and clocks run out.
    @Test func passedRowsAreThoseLaidAnew() throws {
        let office = try BoardFixture.office()
        var desk = BoardFixture.desk(office, at: "2026-11-21T09:23:10")
        for seconds in stride(from: 10, to: 600, by: 5) {
            desk.wait(seconds: 5)
            let time = "2026-11-21T09:\(padded(23 + (seconds + 5) / 60, 2)):\(padded((seconds + 5) % 60, 2))"
            let fresh = BoardFixture.desk(office, at: time)
            guard case .board(let passed) = desk.screen, case .board(let laid) = fresh.screen else {
                return #expect(Bool(false))
            }
            #expect(passed.rows == laid.rows, "\(time)")
            #expect(passed.head == laid.head && !laid.rows.isEmpty, "\(time)")
        }
    }

    /// The clock stands plain in the reversed band, so that few bytes tick.
    @Test func theClockOfTheBandIsPlain() throws {
        let desk = BoardFixture.desk(try BoardFixture.office(), at: "2026-11-21T09:12:00")
        let cells = desk.workbench.draw().row(2)
        let plain = cells.filter { $0.style == .plain }.map { $0.glyph.scalar }
        #expect(String(String.UnicodeScalarView(plain)) == "13:00")
        #expect(cells.first?.style.reverse == true)
    }

    /// A place is whole or it is not there.
    @Test(arguments: [40, 45])
    func noPlaceIsCut(columns: Int) throws {
        let desk = BoardFixture.desk(try BoardFixture.office(), columns: columns, rows: 20)
        let rows = desk.picture.split(separator: "\n").filter { $0.contains("红档漏查") }
        #expect(!rows.isEmpty)
        #expect(rows.allSatisfy { columns == 40 || $0.contains("槐安里1") || $0.contains("双桥1") })
        #expect(rows.allSatisfy { !$0.contains("#") || $0.contains("双桥1 1#") || $0.contains("槐安里1 3#") })
    }
}
