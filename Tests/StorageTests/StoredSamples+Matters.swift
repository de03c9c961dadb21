import StreetModel

extension StoredSamples {
    /// What came with matters of every kind: version 2 of older kinds, and new ones.
    static let sinceMatters: [Event] =
        [
            .profileAdopted(wholeProfile), .matterOpened(complaint), .matterOpened(task),
            .attemptRecorded(doorOpened),
        ] + steps.map { .matterStepped($0) } + [
            .noticeRead(NoticeRead(notice: matterNotice)),
            .urged(Urge(notice: matterNotice, to: "S0007", text: "请今天办")),
            .urged(Urge(notice: notice, to: "")),
            .gridCovered(StandIn(grid: "990101001001003", day: Day(number: 20_778), staff: "S0009")),
            .gridCovered(StandIn(grid: "990101001001003", day: Day(number: 20_778), staff: "")),
            .takenBack(TakenBack(entries: [23], elder: "", matter: "J20261121001")),
            .restored(TakenBack(entries: [40], elder: "", grid: "990101001001003")),
        ]

    static let complaint = MatterOpened(
        kind: .complaint, grid: "990101001001003", origin: .imported, start: TestDesk.morning, isQuiet: true,
        id: "J20261121001",
        report: MatterReport(
            place: "990101001001003002", category: "停车管理", text: "楼道里停自行车", ticket: "20261121001",
            channel: .hotline, caller: "安某某", telephone: "13900000012", link: "M990101001001-3"))

    static let task = MatterOpened(
        kind: .task, grid: "990101001001", origin: .hand, start: TestDesk.morning,
        handleBy: TestDesk.morning + 3 * 86_400, owner: "S0009",
        report: MatterReport(place: "990101001001", text: "换楼道灯"))

    static let doorOpened = Attempt(
        elder: "E0001", matter: "M990101001001-14", channel: .door, result: .doorOpened, whom: "白某、丁某")

    /// Every step with everything that it can say.
    static let steps: [MatterStepped] = MatterStepped.Step.allCases.map { step in
        var stepped = MatterStepped(matter: "J20261121001", step: step, happened: TestDesk.morning - 60)
        switch step {
        case .responded: stepped.late = 61
        case .handled:
            (stepped.late, stepped.outcome, stepped.cause, stepped.text) = (7, .partlySolved, .management, "已劝离")
        case .confirmed: (stepped.isSolved, stepped.isSatisfied, stepped.text) = (true, false, "还有两辆")
        case .redone, .withdrawn, .excluded: stepped.text = "与事实不符"
        case .referred: stepped.to = "城市管理科"
        case .returned: stepped.text = "不属本科室职责"
        case .reassigned: stepped.to = "S0009"
        case .parked: (stepped.text, stepped.until) = ("等车棚", Day(number: 20_800))
        case .merged: stepped.to = "M990101001001-3"
        case .cleared, .reopened, .raised, .resumed, .witnessed: break
        }
        return stepped
    }

    static let matterNotice = Notice(
        kind: .complaint, elder: "", grid: "990101001001003", since: TestDesk.morning, matter: "J20261121001")

    static var wholeProfile: Profile {
        var whole = profile
        whole.matterClocks = [
            MatterClocks(
                kind: .finding, responseSeconds: 14_400, handlingHours: 72, feedbackDays: 7, isOnWorkingDays: true)
        ]
        whole.calendar = WorkingCalendar(
            source: "国务院办公厅", holidays: [Day(number: 20_727), Day(number: 20_728)], makeUpDays: [Day(number: 20_736)])
        (whole.unreadUrgeMinutes, whole.imminentMinutes) = (10, 10)
        (whole.absenceDays, whole.hospitalAbsenceDays) = (14, 7)
        (whole.repeatDays, whole.repeatsToRaise) = (30, 3)
        (whole.falseAlarms, whole.falseAlarmDays) = (3, 30)
        (whole.bunchedLooks, whole.bunchedSeconds) = (8, 60)
        whole.rateWeights = [30, 35, 35]
        whole.categories = ["停车管理", "其他"]
        whole.departments = ["城市管理科"]
        return whole
    }
}
