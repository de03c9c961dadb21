import StreetModel
import Testing
import Workbench

/// The list of matters on every size of terminal.
struct MattersPictureTests {
    private func list(
        _ columns: Int, _ rows: Int, _ language: Words.Language = .chinese, by staff: String = "S0004"
    ) throws(Refusal) -> TestDesk {
        var desk = MatterFixture.desk(
            try MatterFixture.busyOffice(), columns: columns, rows: rows, language: language, by: staff)
        desk.press("g", "3")
        return desk
    }

    @Test func wideList() throws {
        let desk = try list(80, 24)
        expectPicture(
            desk.picture,
            """
            事项  全部 未结                                             刘强 督查员 08:57:48
            共 7 件  迟 1  快到时限 2                                                 按时限
            ! 何德福 9#1-301 响应剩 7:12 无人在看,请打社区值班 李敏 19900000007 另1 Tab 处置
            >! 诉求     迟 12:48    消防通道被占     槐安67号院9号楼    王敏     待响应
             ~ 巡查发现 剩 2:12     3单元灯坏了      槐安67号院9号楼    王敏     待响应
             ~ 异常     剩 7:12     何德福           9#1-301            王敏     待响应
             - 巡查发现 剩 23:22:12 垃圾未清         槐安67号院9号楼    王敏     办理中
             - 任务     剩 3天15时  统计空调外机     槐安67号院9号楼    王敏     待办理
             + 巡查发现 -           楼道堆纸箱       槐安67号院9号楼    王敏     待销账
             . 巡查发现 挂至 11-30  管道老化         槐安67号院9号楼    王敏     挂账










            --------------------------------------------------------------------------------
            诉求  BJ20261121001  消防通道被占  槐安67号院9号楼  王敏  待响应

            1 响应  5 转派  6 改派  7 提级  8 挂账  9 催办  0 更多  ? 帮助
            """)
    }

    @Test func narrowList() throws {
        let desk = try list(45, 20)
        expectPicture(
            desk.picture,
            """
            事项  全部 未结                 刘强 08:57:48
            共 7 件  迟 1  快到时限 2              按时限
            ! 何德福 响应剩 7:12 请打李敏 19900000007
            >! 迟 12:48    消防通道被占        9#
             ~ 剩 2:12     3单元灯坏了         9#
             ~ 剩 7:12     何德福              9#1-301
             - 剩 23:22:12 垃圾未清            9#
             - 剩 3天15时  统计空调外机        9#
             + -           楼道堆纸箱          9#
             . 挂至 11-30  管道老化            9#






            ---------------------------------------------
            诉求  槐安67号院9号楼  王敏  待响应

            1响应 5转派 6改派 7提级 8挂账 9催办 0更多
            """)
    }

    @Test func smallestList() throws {
        let desk = try list(40, 12)
        expectPicture(
            desk.picture,
            """
            事项  全部 未结            刘强 08:57:48
            共 7 件  迟 1  快到时限 2         按时限
            ! 何德福 剩 7:12 请打李敏 19900000007
            >! 迟 12:48    消防通道被占    9#
             ~ 剩 2:12     3单元灯坏了     9#
             ~ 剩 7:12     何德福          9#1-301
             - 剩 23:22:12 垃圾未清        9#
             - 剩 3天15时  统计空调外机    9#
             + -           楼道堆纸箱      9#
             . 挂至 11-30  管道老化        9#

            1响应 5转派 6改派 7提级 8挂账 0更多
            """)
    }

    /// Long English clocks took the column of the doors with them.
    @Test func smallestListInEnglishHasTheDoors() throws {
        let desk = try list(40, 12, .english)
        #expect(desk.picture.contains("~ 7:12 left     何德福        9#1-301\n"))
        #expect(desk.picture.contains("- 23:22:12 left 垃圾未清      9#\n"))
    }

    @Test func mediumListEnglish() throws {
        let desk = try list(60, 16, .english)
        expectPicture(
            desk.picture,
            """
            Matters  all open                              刘强 08:57:48
            7 matters  late 1  soon 2                           by clock
            ! 何德福 7:12 left nobody reads: call duty 李敏 19900000007
            >! late 12:48    消防通道被占     槐安67号院 9号楼 new
             ~ 2:12 left     3单元灯坏了      槐安67号院 9号楼 new
             ~ 7:12 left     何德福           9#1-301          new
             - 23:22:12 left 垃圾未清         槐安67号院 9号楼 in hand
             - 3d15h left    统计空调外机     槐安67号院 9号楼 to handle
             + -             楼道堆纸箱       槐安67号院 9号楼 confirmed
             . till 11-30    管道老化         槐安67号院 9号楼 parked


            ------------------------------------------------------------
            Complaint  消防通道被占  槐安67号院 9号楼  王敏  new

            1respond 5refer 6reassign 7raise 8park 9urge 0more
            """)
    }

    @Test func widestList() throws {
        let desk = try list(132, 43)
        expectPicture(
            desk.picture,
            """
            事项  全部 未结                                                                                                 刘强 督查员 08:57:48
            共 7 件  迟 1  快到时限 2                                                                                                     按时限
            ! 异常 何德福 9#1-301 响应剩 7:12 无人在看,请打社区值班 李敏 19900000007 另1 Tab 处置
            >! 诉求     迟 12:48    消防通道被占                                            槐安67号院9号楼                 王敏     待响应
             ~ 巡查发现 剩 2:12     3单元灯坏了                                             槐安67号院9号楼                 王敏     待响应
             ~ 异常     剩 7:12     何德福                                                  9#1-301                         王敏     待响应
             - 巡查发现 剩 23:22:12 垃圾未清                                                槐安67号院9号楼                 王敏     办理中
             - 任务     剩 3天15时  统计空调外机                                            槐安67号院9号楼                 王敏     待办理
             + 巡查发现 -           楼道堆纸箱                                              槐安67号院9号楼                 王敏     待销账
             . 巡查发现 挂至 11-30  管道老化                                                槐安67号院9号楼                 王敏     挂账





























            ------------------------------------------------------------------------------------------------------------------------------------
            诉求  BJ20261121001  消防通道被占  槐安67号院9号楼  王敏  待响应

            1 响应  5 转派  6 改派  7 提级  8 挂账  9 催办  0 更多  ? 帮助
            """)
    }
}
