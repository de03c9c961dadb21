import StreetModel
import Testing
import Workbench

/// The detail of a matter on every size of terminal.
struct MatterPictureTests {
    private func list(
        _ columns: Int, _ rows: Int, _ language: Words.Language = .chinese, by staff: String = "S0004"
    ) throws(Refusal) -> TestDesk {
        var desk = MatterFixture.desk(
            try MatterFixture.busyOffice(), columns: columns, rows: rows, language: language, by: staff)
        desk.press("g", "3")
        return desk
    }

    @Test func wideDetail() throws {
        var desk = try list(80, 24)
        desk.press("S", "5", "Enter")
        expectPicture(
            desk.picture,
            """
            巡查发现  楼道堆纸箱                                        刘强 督查员 08:57:48
            + 待销账  责任 王敏
            ! 何德福 9#1-301 响应剩 7:12 无人在看,请打社区值班 李敏 19900000007 另1 Tab 处置
            槐安67号院9号楼
            楼道堆纸箱
            楼道堆物
            时限
            响应 19:12 迟 4:12  (王敏 07:19)
            办理 30:00 按时  (王敏 07:30)
            回访 20:00 按时  (周月华 07:50)
            责任 王敏  级别 网格
            可以办的
            4 销账  6 改派  B 重办  X 剔除  9 催办
            经过
            07:00 上报  周月华
            07:19 王敏 响应 迟 4:12
            07:30 王敏 办结 已解决 设施老化 =换新|的
            07:50 周月华 回访 已解决 满意
            谁看过
            08:57 刘强

            --------------------------------------------------------------------------------

            4 销账  6 改派  9 催办  0 更多  ? 帮助
            """)
    }

    @Test func narrowDetail() throws {
        var desk = try list(45, 20)
        desk.press("Enter")
        expectPicture(
            desk.picture,
            """
            诉求 消防通道被占               刘强 08:57:48
            ! 待响应  响应 迟 12:48  责任 王敏
            ! 何德福 响应剩 7:12 请打李敏 19900000007
            槐安67号院9号楼
            消防通道被占
            停车管理  12345热线  BJ20261121001
            反映人 周** 199****0077
            时限
            响应 迟 12:48  时限 08:45
            办理 剩 23:32:12  时限 11-22 08:30
            责任 王敏  级别 网格
            可以办的
            1 响应  5 转派  6 改派  7 提级  8 挂账
            J 并案  X 剔除  x 撤回  9 催办
            经过
            08:30 上报  周月华
            v 还有 2 行
            ---------------------------------------------

            1响应 5转派 6改派 7提级 8挂账 9催办 0更多
            """)
    }

    @Test func mediumDetailEnglish() throws {
        var desk = try list(60, 16, .english)
        desk.press("Enter")
        expectPicture(
            desk.picture,
            """
            Complaint  BJ20261121001  消防通道被占         刘强 08:57:48
            ! new  response late 12:48  owner 王敏
            ! 何德福 7:12 left nobody reads: call duty 李敏 19900000007
            槐安67号院 9号楼
            消防通道被占
            停车管理  12345  BJ20261121001
            Caller 周** 199****0077
            Clocks
            response late 12:48  by 08:45
            handling 23:32:12 left  by 11-22 08:30
            Owner 王敏  level grid
            What can be done
            v 6 more lines
            ------------------------------------------------------------

            1respond 5refer 6reassign 7raise 8park 9urge 0more
            """)
    }

    @Test func smallestDetail() throws {
        var desk = try list(40, 12)
        desk.press("Enter")
        expectPicture(
            desk.picture,
            """
            诉求 消防通道被占          刘强 08:57:48
            ! 待响应  响应 迟 12:48  责任 王敏
            ! 何德福 剩 7:12 请打李敏 19900000007
            槐安67号院9号楼
            消防通道被占
            停车管理  12345热线  BJ20261121001
            反映人 周** 199****0077
            时限
            v 还有 10 行
            ----------------------------------------

            1响应 5转派 6改派 7提级 8挂账 0更多
            """)
    }

    @Test func widestDetail() throws {
        var desk = try list(132, 43)
        desk.press("S", "7", "Enter")
        expectPicture(
            desk.picture,
            """
            巡查发现  井盖松动                                                                                              刘强 督查员 08:57:48
            + 已销账  06:55
            ! 异常 何德福 9#1-301 响应剩 7:12 无人在看,请打社区值班 李敏 19900000007 另1 Tab 处置
            槐安67号院9号楼
            井盖松动
            楼道堆物
            时限
            响应 19:12 迟 4:12  (王敏 06:19)
            办理 30:00 按时  (王敏 06:30)
            回访 20:00 按时  (周月华 06:50)
            责任 王敏  级别 网格
            可以办的
            已经结束
            经过
            06:00 上报  周月华
            06:19 王敏 响应 迟 4:12
            06:30 王敏 办结 已解决 设施老化 =换新|的
            06:50 周月华 回访 已解决
            06:55 刘强 销账





















            ------------------------------------------------------------------------------------------------------------------------------------

            0 更多  ? 帮助
            """)
    }
}
