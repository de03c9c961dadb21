import StreetModel
import Testing
import TextUI
import Workbench

/// The tree of places at its sizes, in both languages (TERMINAL §2, 台账).
struct RegistersPictureTests {
    private func opened(
        _ staff: String = "S0002", columns: Int = 80, rows: Int = 24, _ language: Words.Language = .chinese
    ) throws -> TestDesk {
        var desk = try RegistersFixture.desk(staff, columns: columns, rows: rows, language: language)
        desk.press("Down", "Right", "Down", "Down", "Right", "Down", "Right", "Up", "Up", "Up")
        return desk
    }

    @Test func wide() throws {
        expectPicture(
            try opened().picture,
            """
            台账  槐安里社区  早巡 11-21                          周月华 社区工作者 08:57:48
            户 1032  在册 7  红 2 黄 2 绿 3  已查 2/7  摸底 0/366  提醒 1
            ! 未开巡 第2网格 迟 1:12:48 无人在看,请打社区值班 李敏 19900000007 Tab 处置
               地点                    户   人 红/黄/绿 已查/应查 |第1网格
              v槐安里社区            1032    7    2/2/3       2/7 |网格员 王敏
            > v 第1网格 王敏          412    6    2/2/2       2/6 |412 户  在册 6 人
                 槐安67号院1号楼      120    2    1/1/0       2/2 |红 2  黄 2  绿 2
              v  槐安67号院2号楼      120    3    1/0/2       0/3 |已查 2/6  准时 2/6
              v   1单元                60    2    1/0/1       0/2 |摸底 0/360
                   501 王淑珍       红 到点                       |编码 990101001001001
                   101 何德福       绿 到点                       |
                  2单元                60    1    0/0/1       0/1 |
                 槐安67号院3号楼      120    1    0/1/0       0/1 |
             !  第2网格 吕连生        620    1    0/0/1       0/1 |
                                                                  |
                                                                  |
                                                                  |
                                                                  |
                                                                  |
                                                                  |
                                                                  |
            --------------------------------------------------------------------------------

            1 修改  2 派人  3 拆分  4 并入  5 楼图  6 划楼  7 摸底  0 更多  ? 帮助
            """)
    }

    @Test func wideEnglishOfASupervisor() throws {
        var desk = try RegistersFixture.desk("S0004", language: .english)
        desk.press("Down", "Right", "Down", "Right")
        expectPicture(
            desk.picture,
            """
            Registers  槐安街道  Morning 11-21                      刘强 supervisor 08:57:48
            Households 1032  people 7  red 2 yel. 2 grn 3  seen 2/7  warned 1
            ! Round not begun 第2网格 late 1:12:48 nobody reads: call duty 李敏 19900000007
               Place                   hh  ppl    r/y/g  seen/due |第1网格
              v槐安街道              1032    7    2/2/3       2/7 |Worker 王敏
              v 槐安里社区           1032    7    2/2/3       2/7 |412 households, 6 people
            > v  第1网格 王敏         412    6    2/2/2       2/6 |red 2, yellow 2, green 2
                  槐安67号院 1号楼    120    2    1/1/0       2/2 |Seen 2/6  on time 2/6
                  槐安67号院 2号楼    120    3    1/0/2       0/3 |canvassed 0/360
                  槐安67号院 3号楼    120    1    0/1/0       0/1 |Code 990101001001001
             !   第2网格 吕连生       620    1    0/0/1       0/1 |
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
            --------------------------------------------------------------------------------

            1 edit  2 assign  3 split  4 merge  5 facade  6 bldgs  7 Canvass  0 more  ? help
            """)
    }

    @Test func narrow() throws {
        expectPicture(
            try opened(columns: 45, rows: 20).picture,
            """
            台账  槐安里社区  早巡 11-21  周月华 08:57:48
            户1032 在册7 红2 已查2/7 提醒1
            ! 第2网格 迟 1:12:48 请打李敏 19900000007
               地点                    户   人 已查/应查
              v槐安里社区            1032    7       2/7
            > v 第1网格 王敏          412    6       2/6
                 槐安67号院1号楼      120    2       2/2
              v  槐安67号院2号楼      120    3       0/3
              v   1单元                60    2       0/2
                   501 王淑珍       红 到点
                   101 何德福       绿 到点
                  2单元                60    1       0/1
            ---------------------------------------------
            第1网格
            网格员 王敏
            412 户  在册 6 人
            红 2  黄 2  绿 2
            ---------------------------------------------

            1修改 2派人 3拆分 4并入 5楼图 6划楼 0更多
            """)
    }

    @Test func narrowEnglishOfAWorker() throws {
        var desk = try RegistersFixture.desk("S0003", columns: 45, rows: 20, language: .english)
        desk.press("Right", "Right", "Right", "Right")
        expectPicture(
            desk.picture,
            """
            Registers 第1网格               王敏 08:57:48
            hh 412 ppl 6 red 2 seen 2/6
            ---------------------------------------------
               Place                   hh  ppl  seen/due
              v第1网格 王敏           412    6       2/6
              v 槐安67号院 1号楼      120    2       2/2
            > v  entrance 1            60    1       1/1
                  401 李国强        red open 08:15
                 entrance 2            60    1       1/1
                槐安67号院 2号楼      120    3       0/3
                槐安67号院 3号楼      120    1       0/1

            ---------------------------------------------
            entrance 1
            60 households, 1 people
            red 1, yellow 0, green 0
            Seen 1/1  on time 1/1
            ---------------------------------------------

            1edit 2assign 3split 4merge 5facade 0more
            """)
    }

    /// A grid without its worker's name looks as if nobody looked after it: the name stands, however long the grid's is.
    @Test(arguments: [[80, 24], [45, 20], [60, 16], [40, 12]], Words.Language.allCases)
    func everyGridHasItsWorker(size: [Int], language: Words.Language) throws {
        for (name, shown) in [("槐安里第2网格", "  槐安里第2网格 吕连生 "), ("槐安里北街第2网格", " 吕连生 ")] {
            var office = try RegistersFixture.office()
            let renamed = Amendment(
                register: .grid, id: RegistersFixture.otherGrid,
                changes: [FieldChange(field: "name", was: .text("第2网格"), now: .text(name))])
            office.write(.amended(renamed), in: Fixture.community)
            var desk = Fixture.workbench(
                office, size: Size(columns: size[0], rows: size[1]), language: language, by: "S0004")
            desk.press("g", "7", "Down", "Right")
            #expect(desk.picture.contains(shown), "\(desk.picture)")
        }
    }

    @Test func buildingsAreChosen() throws {
        var desk = try opened()
        desk.press("3", "Down", "Space")
        expectPicture(
            desk.picture,
            """
            台账  槐安里社区  早巡 11-21                          周月华 社区工作者 08:57:48
            拆分 第1网格: 已选 1 栋 120 户   空格 选  Enter 下一步  Esc 取消
            ! 未开巡 第2网格 迟 1:12:48 无人在看,请打社区值班 李敏 19900000007 Tab 处置
               地点                    户   人 红/黄/绿 已查/应查 |槐安67号院2号楼
              v槐安里社区            1032    7    2/2/3       2/7 |2 单元 6 层 每层 10 户
              v 第1网格 王敏          412    6    2/2/2       2/6 |无电梯
             .   槐安67号院1号楼      120    2    1/1/0       2/2 |楼栋长 赵宝林 19900000301
            >*v  槐安67号院2号楼      120    3    1/0/2       0/3 |5 楼图  7 摸底
              v   1单元                60    2    1/0/1       0/2 |120 户  在册 3 人
                   501 王淑珍       红 到点                       |红 1  黄 0  绿 2
                   101 何德福       绿 到点                       |已查 0/3  准时 0/3
                  2单元                60    1    0/0/1       0/1 |摸底 0/120
             .   槐安67号院3号楼      120    1    0/1/0       0/1 |编码 990101001001001002
             !  第2网格 吕连生        620    1    0/0/1       0/1 |
                                                                  |
                                                                  |
                                                                  |
                                                                  |
                                                                  |
                                                                  |
                                                                  |
            --------------------------------------------------------------------------------

            空格 选  Enter 下一步  Esc 取消
            """)
    }

    @Test func theQuestionBeforeASplit() throws {
        var desk = try opened(columns: 45, rows: 20)
        desk.press("3", "Space", "Enter")
        expectPicture(
            desk.picture,
            """
            台账  槐安里社区  早巡 11-21  周月华 08:57:48
            拆分: 已选 1 栋  空格选 Enter 下一步
            ! 第2网格 迟 1:12:48 请打李敏 19900000007
             - 网格调整 (可按 u 撤销) ------------------
             |    第1网格 3->2 栋 412->292 户 6->4 人  |
             |    新网格 新设 1 栋 120 户 2 人         |
             |> 0 不调整                               |
            >|  4 下一步: 名称和网格员                 |
             -------------------------------------------
                   501 王淑珍       红 到点
                   101 何德福       绿 到点
                  2单元                60    1       0/1
            ---------------------------------------------
            槐安67号院2号楼
            2 单元 6 层 每层 10 户
            无电梯
            楼栋长 赵宝林 19900000301
            ---------------------------------------------

            数字选择  Enter 确定  Esc 返回
            """)
    }

    @Test(arguments: [(60, 16), (40, 12), (132, 43)], Words.Language.allCases)
    func everySize(_ size: (columns: Int, rows: Int), _ language: Words.Language) throws {
        let desk = try opened(columns: size.columns, rows: size.rows, language)
        let rows = desk.picture.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        // The picture ends with a line feed, behind which there is nothing.
        #expect(rows.count == size.rows + 1 && rows.last == "")
        #expect(rows.allSatisfy { $0.columns <= size.columns })
        #expect(rows.contains { $0.hasPrefix(">") })
    }
}
