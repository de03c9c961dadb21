import StreetModel
import Testing
import TextUI
import Workbench

/// The facade of a long building as SCREENS draws it, one cell a window where columns are few, and pages of entrances.
struct FacadeLongPictureTests {
    /// A building's facade with somebody selected.
    private func desk(
        _ office: Office, on name: String, _ columns: Int, _ rows: Int, _ language: Words.Language = .chinese
    ) -> TestDesk {
        var desk = Fixture.workbench(office, size: Size(columns: columns, rows: rows), language: language)
        desk.press("/", name, "Enter", "5")
        return desk
    }

    @Test func longBuildingAt80x24() throws {
        let desk = desk(try Fixture.longOffice(), on: "王淑珍", 80, 24)
        expectPicture(
            desk.picture,
            """
            楼图  槐安67号院 3号楼  5单元 6层x3户  南面 从院里看        王敏 网格员 08:57:48
            本面 已查 4/9  未查 4  异常 1  看不清 1  免查 1                     早巡剩 33 分
            ! 异常 王淑珍 3#3-501 响应剩 1:12 无人在看,请打社区值班 李敏 19900000007

                   1单元       2单元       3单元       4单元       5单元
                 01 02 03    01 02 03    01 02 03    01 02 03    01 02 03
             6   _ [+] _     _  _  _     _  _  _     _  _  _     _  _  _
             5   _  _  _     _  _ [-]   >!] _  _     _  _  _     _  _  _
             4  [-] _  _     _  _  _     _  _  _     _ [?] _     _  _  _
             3   _  _  _     _  _  _     _  _  _     _  _  _     _  _ [-]
             2   _  _  _    [+] _  _     _  _  _     _  _ [.]    _  _  _
             1   _  _  _     _  _  _     _ [-] _     _  _  _    [+] _  _

            --------------------------------------------------------------------------------
            3单元 501 王淑珍 女 87 红   未开 08:44   响应剩 1:12   Enter 处置
            约定 07:30 前 南卧室窗帘开   末次动静 昨20:31 距今12小时   电话 13800000010
            北面另有 2 人 未查 1 (Tab)

            [+] 已查  [!] 异常  [-] 未查  [?] 看不清  [.] 免查   _  不在册
            方向键 跳到有老人的窗   空格 下一扇未查的窗   Tab 换面, 左右自动对调

            --------------------------------------------------------------------------------

            1 正常  2 异常  3 看不清  4 联系  5 名单  空格 下一窗  Tab 换面  0 更多  ? 帮助
            """)
    }

    @Test func longBuildingAt80x24InEnglish() throws {
        let desk = desk(try Fixture.longOffice(), on: "王淑珍", 80, 24, .english)
        expectPicture(
            desk.picture,
            """
            Facade  槐安67号院 3号楼  5 entr. 6 fl. x 3  south side from the yard   08:57:48
            Side: checked 4/9 unseen 4 abnormal 1 unclear 1 excused 1    Morning 33 min left
            ! 王淑珍 3#3-501 response 1:12 left nobody reads: call duty 李敏 19900000007

                  Entr.1      Entr.2      Entr.3      Entr.4      Entr.5
                 01 02 03    01 02 03    01 02 03    01 02 03    01 02 03
             6   _ [+] _     _  _  _     _  _  _     _  _  _     _  _  _
             5   _  _  _     _  _ [-]   >!] _  _     _  _  _     _  _  _
             4  [-] _  _     _  _  _     _  _  _     _ [?] _     _  _  _
             3   _  _  _     _  _  _     _  _  _     _  _  _     _  _ [-]
             2   _  _  _    [+] _  _     _  _  _     _  _ [.]    _  _  _
             1   _  _  _     _  _  _     _ [-] _     _  _  _    [+] _  _

            --------------------------------------------------------------------------------
            Entr.3 501 王淑珍 F 87 red   shut 08:44   response 1:12 left   Enter: panel
            by 07:30 南卧室 curtain open   Last sign of life yest. 20:31, 12h ago
            north side: 2 more, unseen 1 (Tab)

            [+] seen  [!] abnormal  [-] unseen  [?] unclear  [.] excused   _  not reg.
            Arrows jump between people   Space: next unseen window   Tab: other side

            --------------------------------------------------------------------------------

            1 normal  2 abnormal  3 unclear  4 contact  5 list  Space next  0 more  ? help
            """)
    }

    @Test func longBuildingAt45x20() throws {
        let desk = desk(try Fixture.longOffice(), on: "王淑珍", 45, 20)
        expectPicture(
            desk.picture,
            """
            楼图 3号楼 南面 5单元6层        王敏 08:57:48
            已查4/9 异常1 未查4 看不清1          剩 33 分
            ! 王淑珍 响应剩 1:12 请打李敏 19900000007
                1单元   2单元   3单元   4单元   5单元
                1 2 3   1 2 3   1 2 3   1 2 3   1 2 3
             6  _ + _   _ _ _   _ _ _   _ _ _   _ _ _
             5  _ _ _   _ _ -  >! _ _   _ _ _   _ _ _
             4  - _ _   _ _ _   _ _ _   _ ? _   _ _ _
             3  _ _ _   _ _ _   _ _ _   _ _ _   _ _ -
             2  _ _ _   + _ _   _ _ _   _ _ .   _ _ _
             1  _ _ _   _ _ _   _ - _   _ _ _   + _ _
            ---------------------------------------------
            3单元 501 王淑珍 女 87 红  未开 08:44
            响应剩 1:12  Enter 处置
            07:30 前 南卧室窗帘开  末次动静 昨20:31
            北面 2 人 未查1 (Tab)  _ 不在册

            ---------------------------------------------

            1正常 2异常 3看不清 4联系 空格下一窗 0更多
            """)
    }

    @Test func longBuildingAt45x20InEnglish() throws {
        let desk = desk(try Fixture.longOffice(), on: "王淑珍", 45, 20, .english)
        expectPicture(
            desk.picture,
            """
            Facade 3号楼 south side         王敏 08:57:48
            4/9 abn.1 unseen 4 uncl.1         33 min left
            ! 王淑珍 1:12 left call 李敏 19900000007
                Entr.1  Entr.2  Entr.3  Entr.4  Entr.5
                1 2 3   1 2 3   1 2 3   1 2 3   1 2 3
             6  _ + _   _ _ _   _ _ _   _ _ _   _ _ _
             5  _ _ _   _ _ -  >! _ _   _ _ _   _ _ _
             4  - _ _   _ _ _   _ _ _   _ ? _   _ _ _
             3  _ _ _   _ _ _   _ _ _   _ _ _   _ _ -
             2  _ _ _   + _ _   _ _ _   _ _ .   _ _ _
             1  _ _ _   _ _ _   _ - _   _ _ _   + _ _
            ---------------------------------------------
            Entr.3 501 王淑珍 F 87 red  shut 08:44
            response 1:12 left  Enter: panel
            by 07:30 南卧室 curtain open
            last sign yest. 20:31  Tel. 13800000010
            north: 2, unseen 1 (Tab)  _ not registered
            ---------------------------------------------

            1normal 2abnormal 3unclear Space next 0more
            """)
    }

    @Test func longBuildingNorthAt60x16() throws {
        let desk = desk(try Fixture.longOffice(), on: "程凤英", 60, 16)
        expectPicture(
            desk.picture,
            """
            楼图  槐安67号院 3号楼  5单元 6层x3户  北面    王敏 08:57:48
            本面 已查 1/2  未查 1  异常 0  看不清 0  免查 0     剩 33 分
            ! 王淑珍 响应剩 1:12 无人在看,请打社区值班 李敏 19900000007
                5单元   4单元   3单元   2单元   1单元
                3 2 1   3 2 1   3 2 1   3 2 1   3 2 1
             6  _ _ _   _ _ -   _ _ _   _ _ _   _ _ _
             2: _ _ _   _ _ _   _ _ _   _ _ _   _>+ _
            ------------------------------------------------------------
            1单元 202 程凤英 女 87 绿  开 08:15
            08:00 前 北面窗帘开  末次动静 昨20:31  电话 138****0010
            南面 10 人 未查4 (Tab)  : 略去无老人的层


            ------------------------------------------------------------

            1正常 2异常 3看不清 4联系 5名单 空格下一窗 Tab 换面 0更多
            """)
    }

    @Test func longBuildingAt40x12() throws {
        let desk = desk(try Fixture.longOffice(), on: "王淑珍", 40, 12)
        expectPicture(
            desk.picture,
            """
            楼图 3号楼 南面 5单元6层   王敏 08:57:48
            已查4/9 异常1 未查4 看不清1     剩 33 分
            ! 王淑珍 剩 1:12 请打李敏 19900000007
                1单元   2单元   3单元   4单元
                1 2 3   1 2 3   1 2 3   1 2 3 ..
             6  _ + _   _ _ _   _ _ _   _ _ _
             5  _ _ _   _ _ -  >! _ _   _ _ _
            v4  - _ _   _ _ _   _ _ _   _ ? _
            3单元 501 王淑珍 女 87 红  未开 08:44
            响应剩 1:12  Enter 处置  北面未查1 (Tab)

            1正常 2异常 3看不清 空格下一窗 0更多
            """)
    }

    @Test func longBuildingAt132x43() throws {
        let desk = desk(try Fixture.longOffice(), on: "王淑珍", 132, 43)
        expectPicture(
            desk.picture,
            """
            楼图  槐安67号院 3号楼  5单元 6层x3户  南面 从院里看                                                            王敏 网格员 08:57:48
            本面 已查 4/9  未查 4  异常 1  看不清 1  免查 1                                                                         早巡剩 33 分
            ! 异常 王淑珍 3#3-501 响应剩 1:12 无人在看,请打社区值班 李敏 19900000007
                    1单元           2单元           3单元           4单元           5单元
                01  02  03      01  02  03      01  02  03      01  02  03      01  02  03
             6   _  [+]  _       _   _   _       _   _   _       _   _   _       _   _   _          3单元 501 王淑珍 女 87 红
             5   _   _   _       _   _  [-]     >!]  _   _       _   _   _       _   _   _          未开 08:44
             4  [-]  _   _       _   _   _       _   _   _       _  [?]  _       _   _   _          槐安67号院3号楼 3单元 501
             3   _   _   _       _   _   _       _   _   _       _   _   _       _   _  [-]         早看 07:30 前 南卧室窗帘开
             2   _   _   _      [+]  _   _       _   _   _       _   _  [.]      _   _   _          晚看 19:00 前 南面窗帘拉上
             1   _   _   _       _   _   _       _  [-]  _       _   _   _      [+]  _   _          电话 13800000010
                                                                                                    钥匙 无
                                                                                                    末次动静 昨20:31 距今12小时
                                                                                                    31天 早                               !
                                                                                                         晚
                                                                                                    异常未结  响应剩 1:12
                                                                                                    Enter 处置

                                                                                                    北面另有 2 人 未查 1 (Tab)

                                                                                                    [+] 已查   [!] 异常
                                                                                                    [-] 未查   [?] 看不清
                                                                                                    [.] 免查    _  不在册

                                                                                                    方向键 跳到有老人的窗
                                                                                                    空格 下一扇未查的窗














            ------------------------------------------------------------------------------------------------------------------------------------

            1 正常  2 异常  3 看不清  4 联系  5 名单  空格 下一窗  Tab 换面  0 更多  ? 帮助
            """)
    }

    @Test func tenEntrancesAt80x24() {
        let desk = desk(Fixture.facadeOffice(entrances: 10, floors: 34, flats: 12), on: "欧阳慧敏", 80, 24)
        expectPicture(
            desk.picture,
            """
            楼图  槐安67号院 9号楼  10单元 34层x12户  南面 从院里看     王敏 网格员 08:57:48
            本面 已查 0/7  未查 7  异常 0  看不清 0  免查 0                     早巡剩 33 分
            ! 未开巡 第1网格 迟 1:12:48 无人在看,请打社区值班 李敏 19900000007

                          9单元                     10单元
            ..   1 2 3 4 5 6 7 8 9 0 1 2   1 2 3 4 5 6 7 8 9 0 1 2
             34  _ _ _ _ _ _ _ _ _ _ _ _   _ _ _ _ _ _ _ _ _ _ _>-2
             17: _ _ _ _ _ _ _ _ _ _ _ _   _ _ _ _ _ _ _ _ _ _ _ _
              1: _ _ _ _ _ _ _ _ _ _ _ _   - _ _ _ _ _ _ _ _ _ _ _
             图外 1 人:  - 陈素芬 11-101

            --------------------------------------------------------------------------------
            10单元 3412 欧阳慧敏 女 87 绿   同户 2 人 Enter 选   到点
            约定 08:00 前 南面窗帘开   末次动静 昨20:31 距今12小时   电话 138****0010
            : 略去无老人的层

            + 已查  ! 异常  - 未查  ? 看不清  . 免查  _ 不在册
            方向键 跳到有老人的窗   空格 下一扇未查的窗   Tab 换面, 左右自动对调



            --------------------------------------------------------------------------------

            1 正常  2 异常  3 看不清  4 联系  5 名单  空格 下一窗  Tab 换面  0 更多  ? 帮助
            """)
    }

    @Test func tenEntrancesNarrowAt45x20() {
        let desk = desk(Fixture.facadeOffice(entrances: 10, floors: 34, flats: 12), on: "于学文", 45, 20)
        expectPicture(
            desk.picture,
            """
            楼图 9号楼 南面 10单元34层      王敏 08:57:48
            已查0/7 异常0 未查7 看不清0          剩 33 分
            ! 第1网格 迟 1:12:48 请打李敏 19900000007
                          1单元
                 1 2 3 4 5 6 7 8 9 0 1 2 ..
             34  _ _ _ _ _ _ _ _ _ _ _ -
             17: _ _ _ _ _ _ _ _ _ _ _ _
              1:>- _ _ _ _ _ _ _ _ _ _ _
             图外 1 人:  - 陈素芬 11-101
            ---------------------------------------------
            1单元 101 于学文 女 87 绿  到点
            08:00 前 南面窗帘开  末次动静 昨20:31
            : 略去无老人的层




            ---------------------------------------------

            1正常 2异常 3看不清 4联系 空格下一窗 0更多
            """)
    }
}
