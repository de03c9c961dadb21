import StreetModel
import Testing
import TextUI
import Workbench

/// The form: digits and Enter alone reach a saved finding, nothing that was typed is lost, and the caret stands where
/// one writes (TERMINAL §1).
struct FormTests {
    private func desk(
        columns: Int = 80, rows: Int = 24, language: Words.Language = .chinese, by staff: String = "S0003"
    ) -> TestDesk {
        var office = Fixture.office(people: [
            Fixture.person("E01", "于学文", floor: 17, door: "1702"), Fixture.person("E02", "何德福", floor: 3, door: "301"),
        ])
        var profile = Fixture.profile
        profile.categories = ["停车管理", "楼道堆物", "环境卫生"]
        profile.departments = ["物业科", "城管科"]
        profile.matterClocks = [
            MatterClocks(
                kind: .finding, responseSeconds: 900, handlingHours: 24, feedbackDays: 7, isOnWorkingDays: false)
        ]
        office.write(.profileAdopted(profile), in: Fixture.street)
        return Fixture.workbench(office, size: Size(columns: columns, rows: rows), language: language, by: staff)
    }

    private func form(_ desk: TestDesk) -> Form? {
        if case .form(let form)? = desk.workbench.layer { form } else { nil }
    }

    private func opened(_ desk: TestDesk) -> [MatterOpened] {
        desk.office.books.values.flatMap { $0.matters.values.map(\.opening) }
    }

    @Test func aFindingTakesThreeKeysFromTheRound() throws {
        var desk = desk()
        desk.press("n", "2", "Enter")
        #expect(desk.workbench.layer == nil)
        let opening = try #require(opened(desk).first)
        #expect(opening.kind == .finding)
        #expect(opening.report?.place == Fixture.code(ofBuilding: 9))
        #expect(opening.report?.category == "楼道堆物")
        #expect(opening.report?.text == "槐安67号院9号楼 楼道堆物")
        #expect(desk.toast.contains("楼道堆物"))
        desk.press("u")
        let isUndone = desk.office.books.values.flatMap { $0.matters.values }.allSatisfy(\.isTakenBack)
        #expect(isUndone)
    }

    @Test func itTakesThreeKeysFromTheFacadeToo() {
        var desk = desk()
        desk.press("5", "n", "1", "Enter")
        #expect(opened(desk).first?.report?.place == Fixture.code(ofBuilding: 9))
    }

    @Test func theReadyTextFollowsTheClassUntilItIsChanged() {
        var desk = desk()
        desk.press("n", "2", "BTab", "1")
        #expect(form(desk)?.value(.text) == "槐安67号院9号楼 停车管理")
        desk.press("坏了", "BTab", "3")
        #expect(form(desk)?.value(.text) == "槐安67号院9号楼 停车管理坏了")
    }

    @Test func whatIsMissingIsSaidAndTheCaretGoesThere() {
        var desk = desk()
        desk.press("n", "Tab", "堆物", "Enter")
        #expect(form(desk)?.selected == 1)
        #expect(desk.picture.contains("请填类别"))
        #expect(opened(desk).isEmpty)
        desk.press("2", "Enter")
        #expect(opened(desk).first?.report?.text == "堆物")
    }

    @Test func escKeepsADraftAndTheNextOpeningOffersIt() {
        var desk = desk()
        desk.press("n", "2", "很多", "Escape")
        #expect(desk.workbench.layer == nil)
        #expect(desk.toast.contains("留着"))
        desk.press("n")
        #expect(form(desk)?.value(.text) == "槐安67号院9号楼 楼道堆物很多")
        desk.press("Enter", "n")
        #expect(form(desk)?.value(.text) == "")
    }

    @Test func aFormThatWasOnlyLookedAtLeavesNoDraft() {
        var desk = desk()
        desk.press("n", "Escape")
        #expect(desk.workbench.drafts.isEmpty)
        #expect(desk.toast.isEmpty)
    }

    @Test func aRefusalComesBackIntoTheFormAndNothingIsLost() throws {
        var desk = desk(by: "S0002")
        desk.press("n", "2", "Enter")
        let id = try #require(desk.office.books.values.flatMap { $0.matters.keys }.first)
        try desk.follow(.matterStepped(MatterStepped(matter: id, step: .responded)), by: "S0003")
        desk.show(.step(.parked, matter: id))
        desk.press("+3", "Tab", "等物业", "Enter")
        #expect(form(desk)?.value(.reason) == "等物业")
        #expect(form(desk)?.refusal == .needsRole(.supervisor))
        #expect(desk.picture.contains("督查员"))
        desk.press("x")
        #expect(form(desk)?.refusal == nil)
    }

    @Test func aPersonIsFoundByNameAndNumber() throws {
        var desk = desk(by: "S0002")
        desk.press("n", "2", "Enter")
        let id = try #require(desk.office.books.values.flatMap { $0.matters.keys }.first)
        desk.show(.step(.reassigned, matter: id))
        desk.press("周", "Enter", "Enter")
        #expect(desk.office.matter(id)?.progress.owner == "S0002")
        desk.show(.step(.reassigned, matter: id))
        desk.press("0004")
        #expect(desk.picture.contains("刘强"))
        desk.press("Tab", "Tab", "Enter")
        #expect(desk.office.matter(id)?.progress.owner == "S0004")
    }

    @Test func placesAreFoundByHanAndDigits() {
        var desk = desk()
        desk.press("n", "BTab")
        desk.press("第1")
        #expect(desk.picture.contains("> 槐安里社区第1网格"))
        desk.press("Enter", "1", "Enter")
        #expect(opened(desk).first?.report?.place == Fixture.grid)
    }

    @Test(arguments: [(40, 12), (45, 20), (60, 16), (80, 24), (132, 43)])
    func theCaretStandsInTheUpperTwoThirds(columns: Int, rows: Int) {
        var desk = desk(columns: columns, rows: rows)
        desk.show(.open(.complaint, place: Fixture.grid))
        for _ in 0..<7 {
            let caret = desk.workbench.draw().caret
            #expect((caret == nil) == (form(desk)?.isOnSave ?? true))
            #expect((caret?.row ?? 0) < rows * 2 / 3)
            desk.press("Tab")
        }
    }

    @Test func aClickChoosesAFieldAndSaves() {
        var desk = desk()
        desk.press("n", "2")
        desk.click(row: 4, column: 10)
        #expect(form(desk)?.selected == 0)
        let save = desk.picture.split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
            $0.contains("保存 (")
        }
        desk.click(row: save ?? 0, column: 5)
        #expect(opened(desk).count == 1)
    }

    @Test func wide() {
        var desk = desk(columns: 80, rows: 24, language: .chinese)
        desk.show(.open(.complaint, place: Fixture.grid))
        desk.press("2", "1", "楼道里堆了纸箱", "Tab", "Tab", "1380a")
        expectPicture(
            desk.picture,
            """
            巡查  槐安里社区 第1网格  早巡 07:00-09:30  11-21           王敏 网格员 08:57:48
            已查 0/2  正常 0  异常 0   未查 2  看不清 0  免查 0  无约定 0           剩 33 分
            ! 未开巡 第1网格 迟 1:12:48 无人在看,请打社区值班 李敏 19900000007 Tab 处置
            - 登记诉求 ---------------------------------------------------------------------
             + 地点   槐安里社区第1网格
             + 类别   楼道堆物
             + 渠道   12345热线
             + 内容   楼道里堆了纸箱
               反映人
            >! 电话   1380a
                      电话只有数字、空格和 - +
               工单号
               保存 (还有没填的)
            --------------------------------------------------------------------------------
                                                            |
                                                            |
                                                            |
                                                            |
                                                            |
                                                            |
                                                            |
            --------------------------------------------------------------------------------

            Enter 下一项  Tab 换项  Esc 返回(留草稿)
            """)
    }

    @Test func smallest() {
        var desk = desk(columns: 40, rows: 12, language: .chinese)
        desk.show(.open(.complaint, place: ""))
        desk.press("9号")
        expectPicture(
            desk.picture,
            """
            巡查 第1网格 早巡          王敏 08:57:48
            已查0/2 异常0 未查2 看不清0     剩 33 分
            ! 未开巡 第1网格 迟 1:12:48 Tab 处置
            - 登记诉求 -----------------------------
            >- 地点   9号
                      > 槐安67号院9号楼
             - 类别
               渠道
             - 内容
               反映人
            ----------------------------------------
            输入查找 Enter 下一项 Tab 换项 Esc 返回
            """)
    }

    @Test func english() {
        var desk = desk(columns: 60, rows: 16, language: .english)
        desk.show(.open(.task, place: Fixture.grid))
        desk.press("Stairs", "Tab", "Tab", "fri")
        expectPicture(
            desk.picture,
            """
            Round  第1网格  Morning 07:00-09:30  11-21     王敏 08:57:48
            Checked 0/2 normal 0 abn. 0 unseen 2 unclear 0   33 min left
            ! Round not begun 第1网格 late 1:12:48 call 李敏 19900000007
            - New task -------------------------------------------------
             + Place 槐安里社区 第1网格
             + What  Stairs
               Owner
            >+ By    fri
                     Fri 2026-11-27  in 6 days
               Save (Enter)
            ------------------------------------------------------------

            ------------------------------------------------------------
            于学文 F 87 grn by 08:00 south side curtain open

            Enter saves  Tab next  Esc keeps a draft
            """)
    }

    @Test func narrow() {
        var desk = desk(columns: 45, rows: 20, language: .chinese)
        desk.press("n")
        expectPicture(
            desk.picture,
            """
            巡查 第1网格 早巡               王敏 08:57:48
            已查0/2 异常0 未查2 看不清0          剩 33 分
            ! 第1网格 迟 1:12:48 请打李敏 19900000007
            - 上报发现 ----------------------------------
             + 地点 槐安67号院9号楼
            >- 类别
                    1 停车管理  2 楼道堆物  3 环境卫生
             - 内容
               保存 (还有没填的)
            ---------------------------------------------






            ---------------------------------------------
            于学文 女 87 绿 08:00 前 南面窗帘开

            数字选 左右换 Enter 下一项 Esc 返回
            """)
    }

    @Test func widest() {
        var desk = desk(columns: 132, rows: 43, language: .chinese)
        desk.press("n", "Enter", "Enter")
        expectPicture(
            desk.picture,
            """
            巡查  槐安里社区 第1网格  早巡 07:00-09:30  11-21                                                               王敏 网格员 08:57:48
            已查 0/2  正常 0  异常 0   未查 2  看不清 0  免查 0  无约定 0  未同意 0  准时 0/2                                           剩 33 分
            ! 未开巡 第1网格 迟 1:12:48 无人在看,请打社区值班 李敏 19900000007 Tab 处置
            - 上报发现 -------------------------------------------------------------------------------------------------------------------------
             + 地点 槐安67号院9号楼
            >! 类别
                    请填类别
                    1 停车管理  2 楼道堆物  3 环境卫生
             ! 内容
               保存 (还有没填的)
            ------------------------------------------------------------------------------------------------------------------------------------
                                                                        |     晚
                                                                        |
                                                                        |
                                                                        |
                                                                        |
                                                                        |
                                                                        |
                                                                        |
                                                                        |
                                                                        |
                                                                        |
                                                                        |
                                                                        |
                                                                        |
                                                                        |
                                                                        |
                                                                        |
                                                                        |
                                                                        |
                                                                        |
                                                                        |
                                                                        |
                                                                        |
                                                                        |
                                                                        |
                                                                        |
                                                                        |
                                                                        |
                                                                        |
            ------------------------------------------------------------------------------------------------------------------------------------

            数字选 左右换 Enter 下一项 Esc 返回
            """)
    }
}
