import Testing
import Workbench

/// The locked screen: counts and clocks, and nothing of anybody.
struct LockPictureTests {
    @Test func wide() throws {
        var desk = try LockTests.desk()
        desk.wait(seconds: 300)
        expectPicture(
            desk.picture,
            """
            街道工作台                                                         王敏 08:55:12
            已查 1/2  正常 0  异常 1   未查 1  看不清 0  免查 0  无约定 0           剩 35 分
            --------------------------------------------------------------------------------
              已锁定: 不显示任何人, 时限照走
              输入 PIN

            --------------------------------------------------------------------------------
              ! 异常 槐安里1 响应 剩 3:48 无人在看,请打社区值班 李敏 19900000007















            数字 输入  Enter 确定  Ctrl-C 两次 退出
            """)
    }

    @Test func wideEnglish() throws {
        var desk = try LockTests.desk(language: .english)
        desk.wait(seconds: 300)
        desk.press("13")
        expectPicture(
            desk.picture,
            """
            Streetdesk                                                         王敏 08:55:12
            Checked 1/2 normal 0 abn. 1 unseen 1 unclear 0                       35 min left
            --------------------------------------------------------------------------------
              Locked: nobody is shown, clocks go on
              Your PIN **

            --------------------------------------------------------------------------------
              ! Anomaly 槐安里1 response 3:48 left nobody reads: call duty 李敏 19900000007















            digits  Enter confirms  Ctrl-C twice leaves
            """)
    }

    @Test func narrow() throws {
        var desk = try LockTests.desk(columns: 45, rows: 20)
        desk.press("C-k", "2468", "Enter")
        expectPicture(
            desk.picture,
            """
            街道工作台                      王敏 08:50:12
            已查1/2 异常1 未查1 看不清0          剩 40 分
            ---------------------------------------------
              已锁定: 不显示任何人, 时限照走
              输入 PIN
              PIN 不对
            ---------------------------------------------
              ! 异常 槐安里1 剩 8:48 请打李敏 19900000007











            数字 输入  Enter 确定  Ctrl-C 两次 退出
            """)
    }

    @Test func narrowEnglish() throws {
        var desk = try LockTests.desk(pin: "", columns: 45, rows: 20, language: .english)
        desk.wait(seconds: 300)
        expectPicture(
            desk.picture,
            """
            Streetdesk                      王敏 08:55:12
            1/2 abn.1 unseen 1 uncl.0         35 min left
            ---------------------------------------------
              Locked: nobody is shown, clocks go on
              Choose a PIN (4-8 digits)

            ---------------------------------------------
              ! Anomaly 槐安里1 response 3:48 left











            digits  Enter confirms  Ctrl-C twice leaves
            """)
    }

    /// A supervisor's, with the board's figures.
    @Test func ofTheBoard() throws {
        var desk = try LockTests.desk(by: "S0004")
        desk.wait(seconds: 1200)
        expectPicture(
            desk.picture,
            """
            街道工作台                                                         刘强 09:10:12
            逾期 1  待核实 0  未开巡 0  催办未读 0
            --------------------------------------------------------------------------------
              已锁定: 不显示任何人, 时限照走
              输入 PIN

            --------------------------------------------------------------------------------
              ! 异常 槐安里1 响应 迟 11:12 无人在看,请打社区值班 李敏 19900000007















            数字 输入  Enter 确定  Ctrl-C 两次 退出
            """)
    }

    @Test func settingAPIN() throws {
        var desk = try LockTests.desk(pin: "", columns: 45, rows: 20)
        desk.press(":", "PIN", "Enter", "1234")
        expectPicture(
            desk.picture,
            """
            巡查 第1网格 早巡               王敏 08:50:12
            已查1/2 异常1 未查1 看不清0          剩 40 分
            ! 王淑珍 响应剩 8:48 请打李敏 19900000007
            - 设 PIN ------------------------------------
            | 设一个 PIN (4-8 位数字) ****              |
            |                                           |
            ---------------------------------------------
            >- 3#1-402   李国强   绿 到点 08:00








            ---------------------------------------------
            李国强 女 87 绿 08:00 前 南面窗帘开

            数字 输入  Enter 确定  Esc 不改
            """)
    }
}
