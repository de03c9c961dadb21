import TextUI
import Testing
import Workbench

/// How 别处 looks under a list, and on a screen without one.
struct ElsewherePictureTests {
    private func picture(_ keys: [String], columns: Int, rows: Int, _ language: Words.Language) -> String {
        let size = Size(columns: columns, rows: rows)
        var desk = Fixture.workbench(ElsewhereTests.office(), size: size, language: language, by: "S0003")
        for key in keys { desk.press(key) }
        return desk.picture
    }

    @Test func underTheRound() {
        expectPicture(
            picture(["/", "强"], columns: 80, rows: 24, .chinese),
            """
            巡查  槐安里社区 第1网格  早巡 07:00-09:30  11-21           王敏 网格员 08:57:48
            查找 强
            ! 未开巡 第1网格 迟 1:12:48 无人在看,请打社区值班 李敏 19900000007 Tab 处置
            筛选中 1/2  强
            沿路 槐安67号院 9号楼                           |李国强  男 87 绿
            >- 9#  1-1501   李国强   绿 08:00 到点          |槐安67号院9号楼 1单元 1501
                                                            |早看 08:00 前 南面窗帘开
                                                            |晚看 19:00 前 南面窗帘拉上
                                                            |电话 138****0010
                                                            |钥匙 无
                                                            |末次动静 昨20:31 距今12小时
                                                            |23天 早
                                                            |     晚
                                                            |
                                                            |
                                                            |
                                                            |
                                                            |
                                                            |
                                                            |
            别处 1 人  Tab 选
               刘国强       女 87 绿    槐安里社区 槐安67号院3号楼 2单元 202 已迁出

            数字是文字  Enter 用  Tab 别处  Esc 撤
            """)
    }

    @Test func underTheRoundNarrow() {
        expectPicture(
            picture(["/", "强", "Tab"], columns: 45, rows: 20, .chinese),
            """
            巡查 第1网格 早巡               王敏 08:57:48
            查找 强
            ! 第1网格 迟 1:12:48 请打李敏 19900000007
            ---------------------------------------------
            筛选中 1/2  强
            沿路 槐安67号院 9号楼
            >- 9#1-1501  李国强   绿 到点 08:00









            别处 1 人
            >1 刘国强     女 87 绿    3#2-202 已迁出

            数字或 Enter 打开档案  Tab 回输入
            """)
    }

    @Test func inEnglish() {
        expectPicture(
            picture(["/", "强"], columns: 80, rows: 24, .english),
            """
            Round  槐安里社区 第1网格  Morning 07:00-09:30  11-21       王敏 worker 08:57:48
            Find 强
            ! Round not begun 第1网格 late 1:12:48 nobody reads: call duty 李敏 19900000007
            Narrowed 1/2  强
            Way 槐安67号院 9号楼                            |李国强  M 87 grn
            >- 9#  1-1501   李国强   grn 08:00 due          |槐安67号院 9号楼, entrance 1,
                                                            |1501
                                                            |AM by 08:00 south side curtain
                                                            |open
                                                            |PM by 19:00 south side curtain
                                                            |drawn
                                                            |Tel. 138****0010
                                                            |Key none
                                                            |Last sign of life yest. 20:31,
                                                            |12h ago
                                                            |23d AM
                                                            |    PM
                                                            |
                                                            |
                                                            |
            Elsewhere 1  Tab chooses
               刘国强       F 87 grn    槐安67号院 3号楼, entrance 2, 202 moved away

            digits are text  Enter use  Tab elsewhere  Esc drop
            """)
    }

    @Test func narrowInEnglish() {
        expectPicture(
            picture(["/", "强", "Tab"], columns: 45, rows: 20, .english),
            """
            Round 第1网格 Morning           王敏 08:57:48
            Find 强
            ! 第1网格 late 1:12:48 call 李敏 19900000007
            ---------------------------------------------
            Narrowed 1/2  强
            Way 槐安67号院 9号楼
            >- 9#1-1501  李国强   grn due 08:00









            Elsewhere 1
            >1 刘国强     F 87 grn    3#2-202 moved away

            digit or Enter opens the file  Tab back
            """)
    }

    @Test func onTheRota() {
        expectPicture(
            picture(["g", "5", "/", "李", "Tab", "Down"], columns: 80, rows: 24, .chinese),
            """
            值班表  槐安里社区                                          王敏 网格员 08:57:48
            查找 李
            ! 未开巡 第1网格 迟 1:12:48 无人在看,请打社区值班 李敏 19900000007 Tab 处置
            >* 11-21 周六  白班 08:00-20:00  李敏     19900000007  郭永贵 19900000001 现在
             ! 11-21 周六  夜班 20:00-08:00  没有人
             ! 11-22 周日  白班 08:00-20:00  没有人
             ! 11-22 周日  夜班 20:00-08:00  没有人
             ! 11-23 周一  白班 08:00-20:00  没有人
             ! 11-23 周一  夜班 20:00-08:00  没有人
             ! 11-24 周二  白班 08:00-20:00  没有人
             ! 11-24 周二  夜班 20:00-08:00  没有人
             ! 11-25 周三  白班 08:00-20:00  没有人
             ! 11-25 周三  夜班 20:00-08:00  没有人
             ! 11-26 周四  白班 08:00-20:00  没有人
             ! 11-26 周四  夜班 20:00-08:00  没有人
             ! 11-27 周五  白班 08:00-20:00  没有人
             ! 11-27 周五  夜班 20:00-08:00  没有人
             ! 11-28 周六  白班 08:00-20:00  没有人
             ! 11-28 周六  夜班 20:00-08:00  没有人
            别处 2 人
             1 李国强       男 87 绿    槐安里社区 槐安67号院9号楼 1单元 1501
            >2 李贵全       男 87 绿    槐安里社区 槐安67号院3号楼 1单元 402

            数字或 Enter 打开档案  Tab 回输入
            """)
    }

    @Test func onTheFacade() {
        expectPicture(
            picture(["5", "/", "国强"], columns: 45, rows: 20, .chinese),
            """
            楼图 槐安67号院9号楼 南面 18层  王敏 08:57:48
            查找 国强
            ! 第1网格 迟 1:12:48 请打李敏 19900000007
                 01  02  03  04  05  06
             18  [-]  _   _   _   _   _
             15: >-]  _   _   _   _   _
            ---------------------------------------------
            15层01 李国强 男 87 绿  到点
            08:00 前 南面窗帘开  末次动静 昨20:31
            : 略去无老人的层







            别处 1 人  Tab 选

            数字是文字  Enter 用  Tab 别处  Esc 撤
            """)
    }
}
