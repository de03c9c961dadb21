import StreetModel
import Testing
import TextUI
import Workbench

/// What the file says of anomalies: the open one with its steps, those that ended, and what false alarms propose.
struct FileMatterTests {
    private let elder = AnomalyFixture.elder

    /// An anomaly from an hour on, handled as a false alarm, confirmed and cleared by others.
    private func cleared(_ office: inout Office, at hour: Int) throws {
        let time = { (minute: Int) in Fixture.moment("2026-11-21T\(padded(hour, 2)):\(padded(minute, 2)):00") }
        let check = CheckRecorded(
            elder: elder, outcome: .abnormal, seen: nil, observed: time(0), half: nil, isAlarm: true)
        try office.act(.checkRecorded(check), by: "S0003", at: time(0))
        let matter = try #require(office.books[Fixture.community]?.openMatter(.anomaly, of: elder)?.id)
        try office.act(
            .attemptRecorded(Attempt(elder: elder, matter: matter, channel: .telephone, result: .spokenTo)),
            by: "S0003", at: time(10))
        let handled = MatterStepped(matter: matter, step: .handled, outcome: .falseAlarm, cause: .overslept)
        try office.act(.matterStepped(handled), by: "S0003", at: time(20))
        let confirmed = MatterStepped(matter: matter, step: .confirmed, isSolved: true)
        try office.act(.matterStepped(confirmed), by: "S0002", at: time(30))
        try office.act(.matterStepped(MatterStepped(matter: matter, step: .cleared)), by: "S0004", at: time(40))
    }

    private func file(_ office: Office, columns: Int = 80, rows: Int = 24) -> TestDesk {
        var desk = Fixture.workbench(office, at: "2026-11-21T15:00:00", size: Size(columns: columns, rows: rows))
        desk.press("/", "王淑珍", "Enter", "i")
        return desk
    }

    private func office() -> Office {
        Fixture.office(buildings: [Fixture.longBuilding()], people: [AnomalyFixture.person()])
    }

    @Test(arguments: [(1, false), (2, false), (3, true)])
    func threeFalseAlarmsProposeAnotherAgreement(_ count: Int, _ isProposed: Bool) throws {
        var office = office()
        for hour in 0..<count { try cleared(&office, at: 8 + hour) }
        let picture = file(office, columns: 132, rows: 43).picture
        #expect(picture.contains("30 天内 3 次虚惊: 建议改约定的时间、窗户或信号") == isProposed)
        #expect(picture.contains("08:00 异常 虚惊 晚起  响应准时"))
    }

    @Test func whatHasEndedStandsInTheFile() throws {
        var office = office()
        try cleared(&office, at: 9)
        expectPicture(
            file(office).picture,
            """
            档案  王淑珍  女 87 红                                      王敏 网格员 15:00:00
            槐安67号院3号楼 3单元 501                                          档案号 E00001
            --------------------------------------------------------------------------------
            身份证 **************0028               |末次动静 09:10 距今5小时
            电话 199****0045                        |31 天
            居住 独居  健康 有 *                    |早                               !
            红  24 小时内须有动静  30 天复核        |晚
            风险原因 未填  下次复核 2026-12-20      |   10-22     11-01     11-11 11-21
            早看 07:30 前 南卧室窗帘开              |以前的异常
            晚看 19:00 前 南卧室灯亮                |09:00 异常 虚惊 晚起  响应准时
            联系人                                  |今天和昨天的查看
            1 侄子 陈建国 199****0123 核实 05-01    |09:00 早巡 异常 未开 王敏
            2 邻居 于学文 199****0222               |
            钥匙 于学文                             |
            结对志愿者 无                           |
            登记                                    |
            同意书 2026-01-05                       |
            登记于 2026-11-20 20:31                 |
            外出报备 无                             |
                                                    |
                                                    |
            -----------------------------------------[近况]- 全年 - 探访评价 - 时间线 ------

            1 修改  2 外出报备  3 备注  4 处置  5 楼图  6 等级  7 搬迁  0 更多  ? 帮助
            """)
    }

    @Test func whatWaitsForAReturnVisit() throws {
        var desk = try AnomalyFixture.panel()
        desk.press("7", "4", "d", "5", "5", "闹钟没响", "Enter", "i")
        #expect(desk.picture.contains("! 异常 08:44 起  待回访  王敏"))
        #expect(desk.picture.contains("回访 剩 7天00时"))
        #expect(desk.picture.contains("08:50 办结 本人平安 晚起 闹钟没响"))
    }
}
