import StreetModel
import Testing
import TextUI
import Workbench

/// Forms of the registers on every size of terminal.
struct RegisterFormPictureTests {
    @Test func aFileWide() {
        var desk = MatterFixture.desk(by: "S0002")
        desk.show(.edit(.elder, "E01"))
        expectPicture(
            desk.picture,
            """
            巡查  槐安里社区 第1网格  早巡 07:00-09:30  11-21     周月华 社区工作者 08:57:48
            已查 0/2  正常 0  异常 0   未查 2  看不清 0  免查 0  无约定 0           剩 33 分
            ! 未开巡 第1网格 迟 1:12:48 无人在看,请打社区值班 李敏 19900000007 Tab 处置
            - 修改老人  于学文 ------------------------------------------------------ 1/32 -
             身份
            >+ 姓名     于学文
               身份证号
             + 性别     女
             + 出生日期 1939-02-01
             + 电话     138****0010
             住处
             + 楼栋     槐安67号院9号楼
             + 单元     1
             + 楼层     17
             + 房号     1702
               居住
             风险和健康
             + 风险等级 绿
               风险原因
               复核日期
               健康
             约定
            ------------------------------------------------------------------ v 还有 21 行
            Enter 下一项  PgDn 下段  ^S 保存  Esc 返回
            """)
    }

    @Test func aNewFileNarrow() {
        var desk = MatterFixture.desk(columns: 45, rows: 20, by: "S0002")
        desk.show(.register(.elder, place: MatterFixture.building))
        desk.press("李国强", "Tab", "99010119470529001x")
        expectPicture(
            desk.picture,
            """
            巡查 第1网格 早巡             周月华 08:57:48
            已查0/2 异常0 未查2 看不清0          剩 33 分
            ! 第1网格 迟 1:12:48 请打李敏 19900000007
            - 登记老人 --------------------------- 2/32 -
             身份
             + 姓名     李国强
            >+ 身份证号 99010119470529001x
                        1947-05-29 79岁 男
                        开头 99 不是省份代码; 请留意, 可
                        以保存
             + 性别     男
             + 出生日期 1947-05-29
               电话
             住处
             + 楼栋     槐安67号院9号楼
               单元
               楼层
               房号
            ------------------------------- v 还有 28 行
            Enter 下一项  PgDn 下段  ^S 保存  Esc 返回
            """)
    }

    @Test func contactsInEnglish() {
        var desk = MatterFixture.desk(columns: 80, rows: 24, language: .english, by: "S0002")
        desk.show(.edit(.elder, "E01"))
        desk.press("NPage", "NPage", "NPage", "NPage", "1", "Chen", "Tab", "Tab", "1990000012x")
        expectPicture(
            desk.picture,
            """
            Round  槐安里社区 第1网格  Morning 07:00-09:30  11-21      周月华 staff 08:57:48
            Checked 0/2 normal 0 abn. 0 unseen 2 unclear 0                       33 min left
            ! Round not begun 第1网格 late 1:12:48 nobody reads: call duty 李敏 19900000007
            - Edit elder  于学文 --------------------------------------------------- 24/32 -
             + Morning signal curtain
             + Evening by     19:00
             + Evening side   south
               Evening window
             + Evening signal curtain
             + Assisted       no
             Contacts and key
            >  Contacts
                              no contacts
                                Name      Chen
                                Relation
                              > Telephone 1990000012x
                              No telephone number: digits, blanks, - and +
                                Verified
               Key holder
               Key place
               Volunteer
             Consent and handover
            ---------------------------------------------------------------- v 6 more lines
            Enter next, last takes it  Esc cancels
            """)
    }

    @Test func theMonthOnFortyColumns() {
        var desk = MatterFixture.desk(columns: 40, rows: 20, by: "S0002")
        desk.show(.edit(.elder, "E01", only: ["handoverUntil"]))
        desk.press("Space", "Down")
        expectPicture(
            desk.picture,
            """
            巡查 第1网格 早巡        周月华 08:57:48
            已查0/2 异常0 未查2 看不清0     剩 33 分
            ! 第1网格 迟 1:12:48 值班19900000007
            - 修改老人  于学文 ---------------------
            >  交接至
                      2026年11月
                       一  二  三  四  五  六  日
                                                1
                        2   3   4   5   6   7   8
                        9  10  11  12  13  14  15
                       16  17  18  19  20 *21  22
                       23  24  25  26  27 [28] 29
                       30
               保存 (Enter)
            ----------------------------------------

            ----------------------------------------
            于学文 女 87 绿 08:00 前 南面窗帘开

            方向键选 PgUp PgDn 翻月 Enter 用 Esc 关
            """)
    }

    @Test func aBuildingInEnglishNarrow() {
        var desk = MatterFixture.desk(columns: 45, rows: 20, language: .english, by: "S0002")
        desk.show(.edit(.building, MatterFixture.building))
        expectPicture(
            desk.picture,
            """
            Round 第1网格 Morning         周月华 08:57:48
            0/2 abn.0 unseen 2 uncl.0         33 min left
            ! 第1网格 late 1:12:48 call 李敏 19900000007
            - Edit building  槐安67号院9号楼 ----- 1/10 -
             Name and place
            >+ Courtyard     槐安67号院
             + Label         9号楼
             Shape
             + Entrances     1
             + Floors        18
             + Flats a floor 6
               Floor labels
               Built in
             + Lift          no
             People
             + Head          赵宝林
             + Telephone     19900000301
               Save (Enter)
            ---------------------------------------------
            Enter next  PgDn part  ^S saves  Esc leaves
            """)
    }
}
