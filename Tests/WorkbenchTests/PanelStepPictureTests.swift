import StreetModel
import Testing
import TextUI
import Workbench

/// The panel after the response, as it looks wide and narrow, in both languages.
struct PanelStepPictureTests {
    @Test func enterOffersTheNextSteps() throws {
        var desk = try AnomalyFixture.responded()
        desk.press("Enter")
        expectPicture(
            desk.picture,
            """
            异常 王淑珍 女 87 红  槐安67号院3号楼 3单元501              王敏 网格员 08:52:00
            响应 8:00 准时   办理 剩 23:52   本人 已确认平安       社区 已读08:45  街道 未读
            --------------------------------------------------------------------------------
            所见 08:44 南卧室窗帘未开 (- 下一步 -----------------8:52 联系上  0分前
            健康 冠心病 听力差    钥匙 |> 4 办结                |     昨晚 +  今早 !
            ---------------------------|  5 催办                |---------------------------
            08:52 本人已通话  记录 王敏|  6 提级                | 次处置 1:00  确认平安 8:00
            ---------------------------|  7 改派                |---------------------------
             + 08:44  再看 别的窗 看灯 |  8 撤回                |45 仍未开
             + 08:44  本人 电话两次    |  9 外出报备            |46 未接  08:48 未接
             + 08:44  上门 敲门 呼叫   |  0 返回                |49 无人应
             + 08:49  侄子 陈建国      --------------------------52 本人已通话
            >- 08:52  邻居 于学文 有钥匙         19900000222
             - 08:52  楼门长 赵宝林              19900000301
             - 08:59  社区值班 李敏              19900000007
             - 09:14  街道值班 周强              19900000003
             - 09:44  街道主任 郭永贵            19900000001
            --------------------------------------------------------------------------------
            1 2 3 = 再看一眼   Enter 下一步: 办结 提级 改派 催办 撤回 报备
            冒烟 煤气味 呼救 倒地: 不等, 按 8

            --------------------------------------------------------------------------------

            数字选择  Enter 确定  Esc 返回
            """)
        desk.press("4")
        #expect(desk.picture.contains("办结  结果是什么?"))
        desk.press("4")
        #expect(desk.picture.contains("办结  原因是什么?"))
    }

    @Test func narrowAfterTheResponse() throws {
        let desk = try AnomalyFixture.responded(columns: 45, rows: 20)
        expectPicture(
            desk.picture,
            """
            异常 王淑珍 女87 红             王敏 08:52:00
            槐安67号院3号楼 3单元501
            办理剩 23:52  本人 已确认   社区已读 街道未读
            ---------------------------------------------
            所见 08:44 未开(约07:30) 末次 08:52 联系上
            冠心病 听力差    钥匙 于学文(邻居)    报备 无
            ---------------------------------------------
            08:52 本人已通话  记录 王敏
            首次处置 1:00  确认平安 8:00     Enter 下一步
            ---------------------------------------------
             + 08:44 再看 看灯         仍未开
             + 08:44 本人 电话         未接 2
             + 08:44 敲门              无人应 1
             + 08:49 侄子 陈建国       本人已通话
            >- 08:52 邻居 于学文 钥匙  19900000222
             - 08:52 楼门长 赵宝林     19900000301
                 v 还有 3 级  08:59 社区值班 李敏
            已记录 王淑珍 本人已通话 08:52, 响应停表 (u
            撤销)
            4没打通 6没人应 7联系上 8报警急救 9备注 0更多
            """)
        let english = try AnomalyFixture.responded(language: .english)
        expectPicture(
            english.picture,
            """
            Anomaly 王淑珍 F 87 red  槐安67号院 3号楼 3-501             王敏 worker 08:52:00
            Response 8:00 in time   Handling 23:52   confirmed safe comm. read street unread
            --------------------------------------------------------------------------------
            Seen 08:44 南卧室 curtain shut (agreed 07:30)  Last sign 08:52 reached  0m ago
            Health 冠心病 听力差    Key 于学文(邻居)    Away none    yest. PM +  this AM !
            --------------------------------------------------------------------------------
            08:52 spoken to  by 王敏                      First action 1:00  safe after 8:00
            --------------------------------------------------------------------------------
             + 08:44  look again, windows, light              08:45 still shut
             + 08:44  elder, two calls           19900000045  08:48 no answer
             + 08:44  ring, knock, call out                   08:49 nobody
             + 08:49  侄子 陈建国                19900000123  08:52 spoken to
            >- 08:52  邻居 于学文 key            19900000222
             - 08:52  bldg. head 赵宝林          19900000301
             - 08:59  community duty 李敏        19900000007
             - 09:14  street duty 周强           19900000003
             - 09:44  street head 郭永贵         19900000001
            --------------------------------------------------------------------------------
            1 2 3 = a further look   Enter: handle, raise, reassign, urge, withdraw, absence
            Smoke, gas, a cry for help, a fall seen: do not wait, press 8

            --------------------------------------------------------------------------------
            Saved 王淑珍 spoken to 08:52, response stopped (u undo)
            4 no answer  6 knocked  7 reached  8 emergency  9 note  0 more  ? help
            """)
    }
}
