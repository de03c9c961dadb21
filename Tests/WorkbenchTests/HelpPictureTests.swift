import StreetModel
import Testing
import Workbench

/// The help of a screen: its keys from the one table, and what the marks mean.
struct HelpPictureTests {
    @Test func wide() throws {
        var desk = Fixture.workbench()
        desk.press("?")
        expectPicture(
            desk.picture,
            """
            帮助  巡查                                                  王敏 网格员 08:57:48
            先选中, 再按键  Esc 返回
            --------------------------------------------------------------------------------
            数字 (开着中文输入法也能用)
            1 z    正常         3 v    看不清       5 w    楼图         0      更多
            2 b    异常         4 c    联系         6 D    探访
            字母
            i          档案        g          去别的屏    g 2        议事
            a          外出报备    : Ctrl-P   命令        g 3        事项
            s          重新排序    ? F1       帮助        g 4        督办
            n          上报发现    y          复制        g 9        待办档案
            0 2        处置        E          导出        g 5        值班表
            0 3        换早晚      M          鼠标开关    g 6        诉求分析
            0 5        换网格      L          English     g 7        台账
            r          补录        Ctrl-L     重画        g 2 0 4    议事会议
            t          看别的日期  Ctrl-K     锁屏        g 2 0 5    议事台账
            p          打印巡查表  : PIN      设 PIN      : 会场     会场
            /          查找        q          关闭        g 8        退出
            u          撤销上一条  Ctrl-C     取消
            Ctrl-R     恢复        g 1        巡查
            v 还有 14 行
            --------------------------------------------------------------------------------

            0 更多  ? 帮助
            """)
    }

    @Test func narrowOfThePanel() throws {
        var desk = try AnomalyFixture.panel(columns: 45, rows: 20)
        desk.press("?")
        expectPicture(
            desk.picture,
            """
            帮助  处置                      王敏 08:50:12
            先选中, 再按键  Esc 返回
            ! 王淑珍 3#3-501 响应剩 8:48 王敏已读
            数字 (开着中文输入法也能用)
            1 z    再看 正常    6 K    敲门无人应
            2 b    再看 异常    7 R    联系上了
            3 v    再看 看不清  8 H    报警急救
            4 m    没打通       9 N    备注
            5 w    楼图         0      更多
            字母
            i          档案
            a          外出报备
            o          下一步
            d          办结
            V          回访
            C          销账
            v 还有 52 行
            ---------------------------------------------

            0更多
            """)
    }

    @Test func wideEnglish() throws {
        var desk = Fixture.workbench(language: .english)
        desk.press("?", "End")
        expectPicture(
            desk.picture,
            """
            Help  Round                                                 王敏 worker 08:57:48
            Choose, then press a key   Esc back
            --------------------------------------------------------------------------------
            ^ 21 lines above
            E          export           g 8        Leave
            M          mouse on/off
            Moving
            arrows (k j h l), page up and down, Home, End
            Space: the next not yet looked at; in a text the next page
            Enter opens, confirms; Tab what is waiting, the other side
            Esc one step back, nothing is lost
            Marks
            !  abnormal, or overdue  +  done                  .  excused, passed over
            *  urgent                -  not yet               x  taken back
            ~  closing soon          ?  unclear               >  the selected row
            Worth knowing
            The seconds at the top right always run. If they stand still, the connection is
            lost.
            While the mouse is on, Shift-drag selects text; M turns the mouse off.
            u takes the last entry back; an anomaly only within 60 seconds.
            In the panel 1 2 3 are further looks; only 7 stops the response clock.
            --------------------------------------------------------------------------------

            0 more  ? help
            """)
    }

    @Test func smallest() throws {
        var desk = try AnomalyFixture.panel(columns: 40, rows: 12, language: .english)
        desk.press("?")
        expectPicture(
            desk.picture,
            """
            Help  panel                王敏 08:50:12
            Choose, then press a key   Esc back
            ! 王淑珍 response 8:48 left read by 王敏
            Digits (also with an input method on)
            1 z    look: normal
            2 b    look: abnormal
            3 v    look: unclear
            4 m    no answer
            v 74 more lines
            ----------------------------------------

            0more
            """)
    }
}
