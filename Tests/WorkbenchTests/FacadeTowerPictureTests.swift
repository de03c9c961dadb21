import StreetModel
import Testing
import TextUI
import Workbench

/// The facade of a tower as SCREENS draws it: beside the person, or above, with its empty floors left out.
struct FacadeTowerPictureTests {
    /// A building's facade with somebody selected.
    private func desk(
        _ office: Office, on name: String, _ columns: Int, _ rows: Int, _ language: Words.Language = .chinese
    ) -> TestDesk {
        var desk = Fixture.workbench(office, size: Size(columns: columns, rows: rows), language: language)
        desk.press("/", name, "Enter", "5")
        return desk
    }

    @Test func towerAt80x24() throws {
        let desk = desk(try Fixture.towerOffice(), on: "欧阳慧敏", 80, 24)
        expectPicture(
            desk.picture,
            """
            楼图  槐安67号院 9号楼  1单元 18层x6户  南面 从院里看       王敏 网格员 08:57:48
            本面 已查 2/7  未查 4  异常 1  看不清 1  免查 1                     早巡剩 33 分
            ! 异常 欧阳慧敏 9#1-1203 响应剩 1:12 无人在看,请打社区值班 李敏 19900000007
                   01    02    03    04    05    06
             18    _     _     _     _     _     _
             17    _    [-]    _     _     _     _        12层03 欧阳慧敏 女 87 红
             16    _     _     _     _     _     _        约定 07:30 前 南卧室窗帘开
             15    _     _     _     _    [-]    _        未开 08:44   响应剩 1:12
             14   [.]    _     _     _     _     _        Enter 处置
             13    _     _     _     _     _     _        末次动静 昨20:31 距今12小时
             12    _     _    >!]    _     _     _        电话 13800000010
             11    _     _     _     _     _    [?]
             10    _     _     _     _     _     _        北面另有 2 人 未查 1 (Tab)
              9    _     _     _    [-]    _     _
              8    _     _     _     _     _     _        [+] 已查   [!] 异常
              7    _     _     _     _     _     _        [-] 未查   [?] 看不清
              6    _    [+]    _     _     _     _        [.] 免查    _  不在册
              5    _     _     _     _     _     _
              4    _     _     _     _     _     _        方向键 跳到有老人的窗
              3   [-]    _     _     _     _     _        空格 下一扇未查的窗
              2    _     _     _     _     _     _
              1    _     _     _     _     _     _

            1 正常  2 异常  3 看不清  4 联系  5 名单  空格 下一窗  Tab 换面  0 更多  ? 帮助
            """)
    }

    @Test func towerAt80x24InEnglish() throws {
        let desk = desk(try Fixture.towerOffice(), on: "欧阳慧敏", 80, 24, .english)
        expectPicture(
            desk.picture,
            """
            Facade  槐安67号院 9号楼  18 fl. x 6  south side from the yard     王敏 08:57:48
            Side: checked 2/7 unseen 4 abnormal 1 unclear 1 excused 1    Morning 33 min left
            ! 欧阳慧敏 9#1-1203 response 1:12 left nobody reads: call duty 李敏 19900000007
                   01    02    03    04    05    06
             18    _     _     _     _     _     _
             17    _    [-]    _     _     _     _        Fl.12 no.03 欧阳慧敏 F 87 red
             16    _     _     _     _     _     _        by 07:30 南卧室 curtain open
             15    _     _     _     _    [-]    _        shut 08:44   response 1:12 left
             14   [.]    _     _     _     _     _        Enter: panel
             13    _     _     _     _     _     _        Last sign of life yest. 20:31, 12h
             12    _     _    >!]    _     _     _        ago
             11    _     _     _     _     _    [?]       Tel. 13800000010
             10    _     _     _     _     _     _
              9    _     _     _    [-]    _     _        north side: 2 more, unseen 1 (Tab)
              8    _     _     _     _     _     _
              7    _     _     _     _     _     _        [+] seen      [!] abnormal
              6    _    [+]    _     _     _     _        [-] unseen    [?] unclear
              5    _     _     _     _     _     _        [.] excused    _  not reg.
              4    _     _     _     _     _     _
              3   [-]    _     _     _     _     _        Arrows jump between people
              2    _     _     _     _     _     _        Space: next unseen window
              1    _     _     _     _     _     _

            1 normal  2 abnormal  3 unclear  4 contact  5 list  Space next  0 more  ? help
            """)
    }

    @Test func towerAt45x20() throws {
        let desk = desk(try Fixture.towerOffice(), on: "欧阳慧敏", 45, 20)
        expectPicture(
            desk.picture,
            """
            楼图 槐安67号院9号楼 南面 18层  王敏 08:57:48
            已查2/7 异常1 未查4 看不清1          剩 33 分
            ! 欧阳慧敏 响应剩 1:12 请打李敏 19900000007
                 01  02  03  04  05  06
             17:  _  [-]  _   _   _   _
             15:  _   _   _   _  [-]  _
             14  [.]  _   _   _   _   _
             12:  _   _  >!]  _   _   _
             11   _   _   _   _   _  [?]
              9:  _   _   _  [-]  _   _
              6:  _  [+]  _   _   _   _
              3: [-]  _   _   _   _   _
            ---------------------------------------------
            12层03 欧阳慧敏 女 87 红  未开 08:44
            响应剩 1:12  Enter 处置
            07:30 前 南卧室窗帘开  末次动静 昨20:31
            北面 2 人 未查1 (Tab)  : 略去无老人的层
            ---------------------------------------------

            1正常 2异常 3看不清 4联系 空格下一窗 0更多
            """)
    }

    @Test func towerAt45x20InEnglish() throws {
        let desk = desk(try Fixture.towerOffice(), on: "欧阳慧敏", 45, 20, .english)
        expectPicture(
            desk.picture,
            """
            Facade 9号楼 south side 18 fl.  王敏 08:57:48
            2/7 abn.1 unseen 4 uncl.1         33 min left
            ! 欧阳慧敏 1:12 left call 李敏 19900000007
                 01  02  03  04  05  06
             17:  _  [-]  _   _   _   _
             15:  _   _   _   _  [-]  _
             14  [.]  _   _   _   _   _
             12:  _   _  >!]  _   _   _
             11   _   _   _   _   _  [?]
              9:  _   _   _  [-]  _   _
              6:  _  [+]  _   _   _   _
              3: [-]  _   _   _   _   _
            ---------------------------------------------
            Fl.12 no.03 欧阳慧敏 F 87 red  shut 08:44
            response 1:12 left  Enter: panel
            by 07:30 南卧室 curtain open
            last sign yest. 20:31  Tel. 13800000010
            north: 2, unseen 1 (Tab)  : floors left out

            1normal 2abnormal 3unclear Space next 0more
            """)
    }

    @Test func towerAt60x16() throws {
        let desk = desk(try Fixture.towerOffice(), on: "欧阳慧敏", 60, 16)
        expectPicture(
            desk.picture,
            """
            楼图  槐安67号院 9号楼  1单元 18层x6户  南面   王敏 08:57:48
            本面 已查 2/7  未查 4  异常 1  看不清 1  免查 1     剩 33 分
            ! 欧阳慧敏 剩 1:12 无人在看,请打社区值班 李敏 19900000007
                 01  02  03  04  05  06
             17:  _  [-]  _   _   _   _
             15:  _   _   _   _  [-]  _
             14  [.]  _   _   _   _   _
             12:  _   _  >!]  _   _   _
             11   _   _   _   _   _  [?]
              9:  _   _   _  [-]  _   _
              6:  _  [+]  _   _   _   _
              3: [-]  _   _   _   _   _
            12层03 欧阳慧敏 女 87 红  未开 08:44  响应剩 1:12
            07:30 前 南卧室窗帘开  末次动静 昨20:31  北面未查1 (Tab)

            1正常 2异常 3看不清 4联系 5名单 空格下一窗 Tab 换面 0更多
            """)
    }

    @Test func towerLoggedAt45x20() throws {
        var desk = desk(try Fixture.towerOffice(), on: "于学文", 45, 20)
        desk.press("1")
        expectPicture(
            desk.picture,
            """
            楼图 槐安67号院9号楼 南面 18层  王敏 08:57:48
            已查3/7 异常1 未查3 看不清1          剩 33 分
            ! 欧阳慧敏 响应剩 1:12 请打李敏 19900000007
                 01  02  03  04  05  06
             17:  _  >+]  _   _   _   _
             15:  _   _   _   _  [-]  _
             14  [.]  _   _   _   _   _
             12:  _   _  [!]  _   _   _
             11   _   _   _   _   _  [?]
              9:  _   _   _  [-]  _   _
              6:  _  [+]  _   _   _   _
              3: [-]  _   _   _   _   _
            ---------------------------------------------
            17层02 于学文 男 82 黄  开 08:57
            08:30 前 南面窗帘开  末次动静 昨20:31
            北面 2 人 未查1 (Tab)  : 略去无老人的层

            ---------------------------------------------
            已记录 于学文 早巡 正常 08:57 (u 撤销)
            1正常 2异常 3看不清 4联系 空格下一窗 0更多
            """)
    }

    @Test func towerNorthAt80x24() throws {
        let desk = desk(try Fixture.towerOffice(), on: "程凤英", 80, 24)
        expectPicture(
            desk.picture,
            """
            楼图  槐安67号院 9号楼  1单元 18层x6户  北面 从楼北看, 左右对调    王敏 08:57:48
            本面 已查 1/2  未查 1  异常 0  看不清 0  免查 0                     早巡剩 33 分
            ! 异常 欧阳慧敏 9#1-1203 响应剩 1:12 无人在看,请打社区值班 李敏 19900000007
                   06    05    04    03    02    01
             18    _     _     _     _     _     _
             17    _     _     _     _     _     _        5层04 程凤英 女 87 绿
             16    _     _     _     _     _    [+]       约定 08:00 前 北面窗帘开
             15    _     _     _     _     _     _        到点
             14    _     _     _     _     _     _        末次动静 昨20:31 距今12小时
             13    _     _     _     _     _     _        电话 138****0010
             12    _     _     _     _     _     _
             11    _     _     _     _     _     _        南面另有 8 人 未查 4 (Tab)
             10    _     _     _     _     _     _
              9    _     _     _     _     _     _        [+] 已查   [!] 异常
              8    _     _     _     _     _     _        [-] 未查   [?] 看不清
              7    _     _     _     _     _     _        [.] 免查    _  不在册
              6    _     _     _     _     _     _
              5    _     _    >-]    _     _     _        方向键 跳到有老人的窗
              4    _     _     _     _     _     _        空格 下一扇未查的窗
              3    _     _     _     _     _     _
              2    _     _     _     _     _     _
              1    _     _     _     _     _     _

            1 正常  2 异常  3 看不清  4 联系  5 名单  空格 下一窗  Tab 换面  0 更多  ? 帮助
            """)
    }
}
