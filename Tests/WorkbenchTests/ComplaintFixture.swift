import StreetModel
import TextUI
import Workbench

/// Complaints of the small street: a chain of three about bicycles in 3号楼, one still open, and others round about.
enum ComplaintFixture {
    /// A complaint: its call, class, building, telephone's end, minutes to the response and to the end, the answers.
    private struct Call {
        var at: String
        var category: String
        var building: Int
        var telephone: String
        var responded: Int?
        var finished: Int?
        var isSolved: Bool?
        var isSatisfied: Bool?
        var channel = MatterReport.Channel.hotline
        var text = "楼道堆自行车"
    }

    private static let calls = [
        Call(
            at: "2026-09-02T10:05:00", category: "环境治理", building: 9, telephone: "11", responded: 9, finished: 300,
            isSolved: true, isSatisfied: true, channel: .grid, text: "垃圾清运不及时"),
        Call(
            at: "2026-10-05T18:40:00", category: "停车管理", building: 9, telephone: "12", responded: 20, finished: 900,
            isSolved: true, isSatisfied: false, text: "占用消防通道"),
        Call(
            at: "2026-10-29T19:10:00", category: "停车管理", building: 9, telephone: "13", responded: 4, finished: 2000,
            isSolved: false, isSatisfied: false, channel: .nearby, text: "占用消防通道"),
        Call(
            at: "2026-11-03T18:42:00", category: "物业管理", building: 3, telephone: "45", responded: 9, finished: 940,
            isSolved: true, isSatisfied: false),
        Call(
            at: "2026-11-12T07:35:00", category: "物业管理", building: 3, telephone: "45", responded: 12, finished: 525,
            isSolved: true, isSatisfied: false),
        Call(
            at: "2026-11-17T18:20:00", category: "养老服务", building: 9, telephone: "14", responded: 15, finished: 60,
            isSolved: true, isSatisfied: true, channel: .meeting, text: "申请老年餐"),
        Call(at: "2026-11-20T18:15:00", category: "物业管理", building: 3, telephone: "45", responded: 10),
    ]

    static func office() -> Office {
        var office = Fixture.office(buildings: [Fixture.longBuilding(), Fixture.tower()])
        for (index, call) in calls.enumerated() {
            let start = Fixture.moment(call.at)
            let id = "BJ\(index + 1)"
            let report = MatterReport(
                place: Fixture.code(ofBuilding: call.building), category: call.category, text: call.text, ticket: id,
                channel: call.channel, caller: "何春梅", telephone: "199000000\(call.telephone)")
            office.write(
                .matterOpened(
                    MatterOpened(
                        kind: .complaint, grid: Fixture.grid, origin: .imported, start: start, isQuiet: true, id: id,
                        report: report)), in: Fixture.community)
            for step in steps(of: call, id, start) { office.write(.matterStepped(step), in: Fixture.community) }
        }
        return office
    }

    private static func steps(of call: Call, _ id: String, _ start: Moment) -> [MatterStepped] {
        var steps: [MatterStepped] = []
        if let minutes = call.responded {
            steps.append(
                MatterStepped(
                    matter: id, step: .responded, late: max(0, minutes - 15) * 60, happened: start + minutes * 60))
        }
        guard let minutes = call.finished else { return steps }
        let end = start + minutes * 60
        steps.append(MatterStepped(matter: id, step: .handled, happened: end, outcome: .solved, cause: .other))
        steps.append(
            MatterStepped(
                matter: id, step: .confirmed, happened: end, isSolved: call.isSolved, isSatisfied: call.isSatisfied))
        steps.append(MatterStepped(matter: id, step: call.isSolved == false ? .redone : .cleared, happened: end))
        return steps
    }

    /// The analysis as somebody sees it who has gone there by its key.
    static func desk(
        _ keys: [String] = [], columns: Int = 80, rows: Int = 24, language: Words.Language = .chinese,
        by staff: String = "S0004"
    ) -> TestDesk {
        var desk = Fixture.workbench(
            office(), at: "2026-11-21T10:15:00", size: Size(columns: columns, rows: rows), language: language,
            by: staff)
        for key in ["g", "6"] + keys { desk.press(key) }
        return desk
    }
}
