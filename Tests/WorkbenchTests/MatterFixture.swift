import StreetModel
import TextUI
import Workbench

/// The fixture's grid with classes, departments and clocks, and with matters of every kind that people write.
enum MatterFixture {
    static let building = Fixture.code(ofBuilding: 9)

    /// Two people behind their windows, and nothing reported yet.
    static func office() -> Office {
        var office = Fixture.office(people: [
            Fixture.person("E01", "于学文", floor: 17, door: "1702"), Fixture.person("E02", "何德福", floor: 3, door: "301"),
        ])
        var profile = Fixture.profile
        profile.categories = ["停车管理", "楼道堆物", "环境卫生"]
        profile.departments = ["物业科", "城管科"]
        profile.imminentMinutes = 30
        profile.repeatDays = 30
        profile.repeatsToRaise = 3
        profile.unreadUrgeMinutes = 10
        profile.matterClocks = [
            MatterClocks(
                kind: .finding, responseSeconds: 900, handlingHours: 24, feedbackDays: 7, isOnWorkingDays: false),
            MatterClocks(
                kind: .task, responseSeconds: 0, handlingHours: 0, feedbackDays: 7, isOnWorkingDays: false),
        ]
        office.write(.profileAdopted(profile), in: Fixture.street)
        return office
    }

    static func desk(
        _ office: Office = office(), columns: Int = 80, rows: Int = 24, language: Words.Language = .chinese,
        by staff: String = "S0003"
    ) -> TestDesk {
        Fixture.workbench(office, size: Size(columns: columns, rows: rows), language: language, by: staff)
    }

    /// A matter of the morning of 2026-11-21; gives its id.
    static func open(
        _ kind: MatterKind, _ text: String, at time: String, category: String = "楼道堆物", telephone: String = "",
        ticket: String = "", by staff: String = "S0002", in office: inout Office
    ) throws(Refusal) -> String {
        let moment = Fixture.moment("2026-11-21T\(time)")
        let report = MatterReport(
            place: building, category: category, text: text, ticket: ticket,
            channel: kind == .complaint ? .hotline : nil, caller: telephone.isEmpty ? "" : "周秀兰", telephone: telephone)
        let opening = MatterOpened(
            kind: kind, elder: "", grid: Fixture.grid, origin: .hand, start: moment,
            handleBy: kind == .task ? Fixture.moment("2026-11-24T23:59:59") : nil, report: report)
        let entries = try office.act(.matterOpened(opening), by: staff, at: moment)
        return entries.first?.newID("M") ?? ""
    }

    /// Takes a step of a matter on the morning of 2026-11-21.
    static func step(
        _ step: MatterStepped.Step, _ matter: String, at time: String, by staff: String, in office: inout Office,
        with change: (inout MatterStepped) -> Void = { _ in }
    ) throws(Refusal) {
        var stepped = MatterStepped(matter: matter, step: step)
        change(&stepped)
        try office.act(.matterStepped(stepped), by: staff, at: Fixture.moment("2026-11-21T\(time)"))
    }

    /// A late complaint, a finding soon to be late, one in hand, one parked, one waiting to be cleared, one cleared, a
    /// task, and an anomaly.
    static func busyOffice() throws(Refusal) -> Office {
        var office = office()
        _ = try open(
            .complaint, "消防通道被占", at: "08:30:00", category: "停车管理", telephone: "19900000077",
            ticket: "BJ20261121001", in: &office)
        _ = try open(.finding, "3单元灯坏了", at: "08:45:00", in: &office)
        let inHand = try open(.finding, "垃圾未清", at: "08:20:00", category: "环境卫生", in: &office)
        try step(.responded, inHand, at: "08:26:12", by: "S0003", in: &office)
        let parked = try open(.finding, "管道老化", at: "08:00:00", in: &office)
        try step(.responded, parked, at: "08:10:00", by: "S0003", in: &office)
        try step(.parked, parked, at: "08:11:00", by: "S0004", in: &office) { step in
            step.until = Day("2026-11-30")
            step.text = "等专项资金"
        }
        let waiting = try handled("楼道堆纸箱", at: "07", in: &office)
        try step(.confirmed, waiting, at: "07:50:00", by: "S0002", in: &office) { step in
            step.isSolved = true
            step.isSatisfied = true
        }
        let cleared = try handled("井盖松动", at: "06", in: &office)
        try step(.confirmed, cleared, at: "06:50:00", by: "S0002", in: &office) { $0.isSolved = true }
        try step(.cleared, cleared, at: "06:55:00", by: "S0004", in: &office)
        _ = try open(.task, "统计空调外机", at: "08:50:00", in: &office)
        try office.look("E02", .abnormal, at: "08:50:00")
        return office
    }

    /// A finding reported, responded and handled within an hour by the worker.
    private static func handled(_ text: String, at hour: String, in office: inout Office) throws(Refusal) -> String {
        let id = try open(.finding, text, at: "\(hour):00:00", in: &office)
        try step(.responded, id, at: "\(hour):19:12", by: "S0003", in: &office)
        try step(.handled, id, at: "\(hour):30:00", by: "S0003", in: &office) { step in
            step.outcome = .solved
            step.cause = .wornOut
            step.text = "=换新|的"
        }
        return id
    }
}
