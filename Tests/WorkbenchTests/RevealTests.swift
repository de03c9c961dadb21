import StreetModel
import Testing
import TextUI
import Workbench

/// A masked field is shown for a reason, kept, and masked again (DOMAIN §7).
struct RevealTests {
    private static let telephone = "19900000045"

    /// The file of somebody whom nobody looks for.
    private func file(
        by staff: String, columns: Int = 80, rows: Int = 43, language: Words.Language = .chinese,
        _ change: (inout Elder) -> Void = { _ in }
    ) -> TestDesk {
        let office = Fixture.office(buildings: [Fixture.longBuilding()], people: [AnomalyFixture.person(change)])
        var desk = Fixture.workbench(
            office, at: "2026-11-21T07:10:00", size: Size(columns: columns, rows: rows), language: language, by: staff)
        if staff == "S0004" { desk.press("g", "1") }
        desk.press("i")
        return desk
    }

    private func entries(_ desk: TestDesk) -> Int { desk.office.lastNumber(of: Fixture.community) }

    /// For a supervisor everything is masked: each field with the digit that shows it, and what is then seen.
    @Test(arguments: [
        ("1", "王淑珍"), ("2", " 87 "), ("3", "501"), ("4", "陈建国"), ("5", "19900000123"), ("6", "冠心病 听力差"), ("7", "门卫"),
        ("8", "990101193902010028"),
    ])
    func eachFieldIsShown(digit: String, seen: String) {
        var desk = file(by: "S0004") { $0.keyPlace = "门卫" }
        #expect(!desk.picture.contains(seen), "\(desk.picture)")
        let before = entries(desk)
        desk.press("*", digit, "家属核对", "Enter")
        #expect(entries(desk) == before + 1)
        #expect(desk.picture.contains(seen), "\(desk.picture)")
        desk.press("Escape")
        if case .file = desk.screen { Issue.record("the file is not left") }
        desk.press("i")
        #expect(!desk.picture.contains(seen), "\(desk.picture)")
    }

    /// By seconds: shown for thirty, masked by the tick after them without any key.
    @Test(arguments: [(0, true), (29, true), (30, false), (31, false)])
    func itFadesAfterThirtySeconds(seconds: Int, isShown: Bool) {
        var desk = file(by: "S0003")
        desk.press("*", "1", "约上门", "Enter")
        #expect(desk.picture.contains(Self.telephone))
        desk.wait(seconds: seconds)
        #expect(desk.picture.contains(Self.telephone) == isShown)
        #expect(desk.picture.contains("199****0045") != isShown)
    }

    /// It is kept who saw what and why; without a reason nothing is shown, and nothing kept.
    @Test func theReasonIsKeptFirst() {
        var desk = file(by: "S0003")
        let before = entries(desk)
        desk.press("*", "1", "Enter")
        #expect(desk.toast.contains("请写明理由"))
        desk.press("  ", "Enter")
        #expect(entries(desk) == before && !desk.picture.contains(Self.telephone))
        desk.press("约上门", "Enter")
        var shown = FieldShown()
        (shown.elder, shown.field, shown.reason) = (AnomalyFixture.elder, "telephone", "约上门")
        #expect(desk.effects == [.record(.desk(.fieldShown(shown)))])
        #expect(desk.toast == "电话显示 30 秒, 已留记录")
    }

    /// Where it cannot be written nothing is shown.
    @Test func unwrittenItStaysMasked() {
        let desk = file(by: "S0003")
        var workbench = desk.workbench
        for input in ["*", "1", "家", "\n"] {
            let key: Input = input == "\n" ? .key(.enter) : .text(Character(input))
            let effects = workbench.update(.input(key, at: desk.now))
            if input == "\n" { #expect(effects.count == 1) }
        }
        _ = workbench.update(.failed(.diskFull(path: "/x"), at: desk.now))
        #expect(!workbench.draw().text.contains(Self.telephone))
    }

    /// Leaving the file ends it, whatever way; so does the lock, and a form over the file opens masked.
    @Test(arguments: [["c"], ["w"], ["Escape"], ["?"], ["C-k"], ["e"], ["g", "1"]])
    func leavingEndsIt(keys: [String]) {
        var desk = file(by: "S0003")
        desk.press("*", "1", "约上门", "Enter")
        for key in keys { desk.press(key) }
        #expect(desk.workbench.session.words.reader.shown.isEmpty)
    }

    /// On a low screen the view goes to what is shown: it would fade below the fold.
    @Test(arguments: [(40, 12), (45, 20), (60, 16), (80, 24)], ["1", "2", "3"])
    func whatIsShownIsInView(_ size: (columns: Int, rows: Int), digit: String) {
        var desk = file(by: "S0003", columns: size.columns, rows: size.rows)
        desk.press("*", digit, "约上门", "Enter")
        let seen = ["1": Self.telephone, "2": "冠心病 听力差", "3": "990101193902010028"][digit] ?? "?"
        #expect(desk.picture.contains(seen), "\(desk.picture)")
    }

    /// Who does not answer for the place is refused before a reason is asked for.
    @Test func theTableOfRightsIsAsked() throws {
        let known = file(by: "S0003")
        var other = Staff(id: "S0009")
        (other.name, other.role, other.scope) = ("外人", .gridWorker, "990101001001002")
        var office = known.office
        office.write(.registered(.staff(other)), in: Fixture.street)
        var grid = Grid(id: "990101001001002")
        (grid.name, grid.community, grid.worker) = ("第2网格", Fixture.community, "S0009")
        office.write(.registered(.grid(grid)), in: Fixture.community)
        let desk = Fixture.workbench(office, at: "2026-11-21T07:10:00", by: "S0009")
        let context = try #require(desk.workbench.context)
        var screen = FileScreen(elder: AnomalyFixture.elder)
        #expect(screen.update(.reveal, context) == [.refuse(.outsideScope(elder: AnomalyFixture.elder))])
    }

    @Test func nothingMaskedIsSaid() {
        var desk = file(by: "S0003") {
            ($0.telephone, $0.health, $0.identity) = ("", "", "")
            $0.contacts = []
        }
        desk.press("*")
        #expect(desk.toast == "这里没有被遮住的内容")
    }

    /// The menu and the question at the narrow size, in both languages, by digits alone.
    @Test func menu() {
        let desk = { (language: Words.Language) in
            var desk = file(by: "S0004", columns: 45, rows: 20, language: language)
            desk.press("0", "2")
            return desk
        }
        expectPicture(
            desk(.chinese).picture,
            """
            档案 王** 女85-89 红            刘强 07:10:00
            槐安67号院3号楼                 档案号 E00001
            ---------------------------------------------
            末次动静 - 看遮住的内容 -----------
            31 天    |> 1 姓名                |
            早       |  2 年龄                |
            晚       |  3 门牌                |
               10-22 |  4 联系人姓名          |
            今天和昨 |  5 电话                |
            没有     |  6 健康                |
            身份证 **|  7 身份证              |
            电话 199*|  0 返回                |
            居住 独居--------------------------
            红  24 小时内须有动静  30 天复核
            风险原因 未填  下次复核 2026-12-20
            早看 07:30 前 南卧室窗帘开
            v 还有 10 行
            -[近况]- 全年 - 探访评价 - 时间线 -----------

            数字选择  Enter 确定  Esc 返回
            """)
        expectPicture(
            desk(.english).picture,
            """
            File 王** F85-89 red            刘强 07:10:00
            槐安67号院 3号楼                   No. E00001
            ---------------------------------------------
            Last sign- show masked ------------ago
            31 days  |> 1 name                |
            AM       |  2 age                 |
            PM       |  3 door                |
               10-22 |  4 names of contacts   |
            Looks of |  5 telephone           |
            none     |  6 health              |
            Identity |  7 identity number     |
            Tel. 199*|  0 back                |
            Lives 独 --------------------------
            red  sign of life within 24 h, review 30 days
            Risk: none  next review 2026-12-20
            AM by 07:30 南卧室 curtain open
            v 10 more lines
            -[Now]- Year - Care - Timeline --------------

            digit chooses  Enter confirms  Esc back
            """)
    }

    @Test func question() {
        var desk = file(by: "S0004", rows: 24)
        desk.press("*", "5", "家属来电")
        expectPicture(
            desk.picture,
            """
            档案  王**  女 85-89 红                                     刘强 督查员 07:10:00
            槐安67号院3号楼                                                    档案号 E00001
            --------------------------------------------------------------------------------
            - 为什么要看电话? 会留下记录 ---------------------------------------------------
            | 家属来电                                                                     |
            |                                                                              |
            --------------------------------------------------------------------------------
            风险原因 未填  下次复核 2026-12-20      |   10-22     11-01     11-11 11-21
            早看 07:30 前 南卧室窗帘开              |今天和昨天的查看
            晚看 19:00 前 南卧室灯亮                |没有
            联系人                                  |
            1 侄子 陈** 199****0123 核实 05-01      |
            2 邻居 于** 199****0222                 |
            钥匙 于**                               |
            结对志愿者 无                           |
            登记                                    |
            同意书 2026-01-05                       |
            登记于 2026-11-20 20:31                 |
            外出报备 无                             |
                                                    |
                                                    |
            -----------------------------------------[近况]- 全年 - 探访评价 - 时间线 ------

            写明理由  Enter 显示  Esc 取消
            """)
    }
}
