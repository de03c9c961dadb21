import Campaigns
import StreetMaker
import StreetModel

/// The matters of a community over two years: most have ended long ago, some are open, and some of those are late.
///
/// Of the open ones about one in six is late; some are parked, raised, referred, urged about or read. All words and
/// telephones are invented.
struct MadeMatters {
    /// What a day brings, in the order in which it is written.
    private(set) var days: [Day: [Event]] = [:]

    private let offset: UTCOffset
    private let today: Day
    private let span: Int
    private let grids: [Grid]
    private let buildings: [String: [Building]]
    private let elders: [Elder]
    private let community: String
    private var dice: Dice
    private var made = 0

    init(_ office: Office, _ code: String, until today: Day, days span: Int, open: Int, ended: Int) {
        offset = office.offset
        self.today = today
        self.span = span
        community = code
        let book = office.books[code]
        grids = (book?.grids.values).map { $0.sorted { $0.id < $1.id } } ?? []
        buildings = Dictionary(grouping: (book?.buildings.values).map(Array.init) ?? []) { $0.grid }
            .mapValues { $0.sorted { $0.id < $1.id } }
        elders = (book?.elders.values.map(\.elder) ?? []).filter { $0.status == .here }.sorted { $0.id < $1.id }
        dice = Dice(seed: UInt64(code) ?? 1)
        for _ in 0..<ended { addEnded() }
        for _ in 0..<open { addOpen() }
    }

    // MARK: Those that have ended

    private mutating func addEnded() {
        let kind: MatterKind =
            switch dice.below(100) {
            case ..<55: .finding
            case ..<70: .complaint
            case ..<85: .task
            case ..<90: .resolution
            case ..<98: .anomaly
            default: .whereabouts
            }
        let day = today - span + dice.below(span - 7)
        let id = open(kind, on: day, by: kind == .task || kind == .resolution ? day + 10 : nil)
        respond(id, kind, on: day, late: dice.below(20) == 0 ? 600 : 0)
        handle(id, kind, on: day + 1)
        confirm(id, on: day + 3)
        add(MatterStepped(matter: id, step: .cleared), on: day + 5)
    }

    // MARK: Those that are open

    private mutating func addOpen() {
        switch dice.below(1000) {
        case ..<350: addDated(.task)
        case ..<470: addDated(.resolution)
        case ..<750: addFinding()
        case ..<970: addComplaint()
        case ..<995: addPerson(.anomaly)
        default: addPerson(.whereabouts)
        }
    }

    /// What has a day of its own: one in five is past it, and half of those has been read or urged about.
    private mutating func addDated(_ kind: MatterKind) {
        let isLate = dice.below(5) == 0
        let due = isLate ? today - 1 - dice.below(20) : today + 1 + dice.below(60)
        let id = open(kind, on: min(due, today) - 1 - dice.below(90), by: due)
        if dice.below(4) > 0 { respond(id, kind, on: today - 1, late: 0) }
        if !isLate { return turnAside(id) }
        if dice.below(20) == 0 { add(MatterStepped(matter: id, step: .raised, text: "需要上一级协调"), on: today - 1) }
        let notice = Notice(kind: kind.breach, elder: "", grid: grid(of: made), since: end(of: due), matter: id)
        switch dice.below(20) {
        case ..<6: days[today - 1, default: []].append(.noticeRead(NoticeRead(notice: notice)))
        case 6: days[today - 1, default: []].append(.urged(Urge(notice: notice, to: worker(of: made), text: "请今天回复")))
        default: break
        }
    }

    private mutating func addFinding() {
        let isOld = dice.below(10) == 0
        let id = open(.finding, on: isOld ? today - 6 - dice.below(20) : today - 1 - dice.below(2))
        // What nobody has responded to is late after four working hours.
        if dice.below(20) == 0 { return }
        respond(id, .finding, on: today - 1, late: 0)
        if isOld { return turnAside(id) }
        if dice.below(2) == 0 { handle(id, .finding, on: today - 1) }
    }

    private mutating func addComplaint() {
        let day = today - 2 - dice.below(5)
        let id = open(.complaint, on: day)
        respond(id, .complaint, on: day, late: 0)
        if dice.below(10) == 0 { return turnAside(id) }
        handle(id, .complaint, on: today - 2)
        if dice.below(5) == 0 { confirm(id, on: today - 1) }
    }

    /// Some of this morning wait for an answer; the others were answered yesterday evening.
    private mutating func addPerson(_ kind: MatterKind) {
        let isNew = dice.below(25) == 0
        let id = open(kind, on: isNew ? today : today - 1)
        if isNew { return }
        respond(id, kind, on: today - 1, late: 0)
        if dice.below(2) == 0 { handle(id, kind, on: today - 1) }
    }

    /// Half of what cannot be done soon is parked, some is given to a department.
    private mutating func turnAside(_ id: String) {
        switch dice.below(6) {
        case ..<3: add(MatterStepped(matter: id, step: .parked, text: "等待施工", until: today + 20), on: today - 1)
        case 3: add(MatterStepped(matter: id, step: .referred, text: "请勘查", to: "城市管理科"), on: today - 1)
        default: break
        }
    }

    // MARK: Openings and steps

    private mutating func open(_ kind: MatterKind, on day: Day, by due: Day? = nil) -> String {
        made += 1
        let id = "M\(community)-\(made)"
        let start = offset.moment(day, TimeOfDay(hour: day == today ? 7 : 8, minute: 40 + made % 20, second: made % 60))
        let opening =
            kind.isAboutPerson
            ? MatterOpened(
                kind: kind, elder: elders[made % elders.count].id, grid: elders[made % elders.count].grid,
                origin: .look, start: start, id: id)
            : MatterOpened(
                kind: kind, grid: grid(of: made), origin: kind == .resolution ? .meeting : .hand, start: start,
                handleBy: due.map(end), id: id, report: report(kind))
        days[day, default: []].append(.matterOpened(opening))
        return id
    }

    private mutating func report(_ kind: MatterKind) -> MatterReport {
        let place = buildings[grid(of: made)].map { $0[dice.below($0.count)].id } ?? community
        let classes = ["物业管理", "停车管理", "环境治理", "市政设施", "养老服务"]
        let texts = ["单元门禁损坏，夜间无法关门", "楼道堆放杂物，挡住消防通道", "院内路灯不亮已有三天", "电动车在楼下充电"]
        var report = MatterReport(
            place: place, category: classes[dice.below(classes.count)], text: texts[dice.below(texts.count)])
        guard kind == .complaint else { return report }
        report.ticket = "GD\(community.suffix(3))\(padded(made, 6))"
        report.channel = .hotline
        report.caller = "来电人"
        report.telephone = "1990\(padded(dice.below(2_000_000), 7))"
        return report
    }

    private mutating func respond(_ id: String, _ kind: MatterKind, on day: Day, late: Int) {
        if kind.isAboutPerson {
            let elder = elders[made % elders.count]
            days[day, default: []].append(
                .attemptRecorded(
                    Attempt(
                        elder: elder.id, matter: id, rung: .elderByTelephone, channel: .telephone, result: .spokenTo,
                        whom: elder.name, telephone: elder.telephone)))
        }
        add(MatterStepped(matter: id, step: .responded, late: late), on: day)
    }

    private mutating func handle(_ id: String, _ kind: MatterKind, on day: Day) {
        add(
            MatterStepped(
                matter: id, step: .handled, outcome: HandlingOutcome.outcomes(of: kind)[1],
                cause: Cause.causes(of: kind)[dice.below(4)], text: "已到现场处理"), on: day)
    }

    private mutating func confirm(_ id: String, on day: Day) {
        add(
            MatterStepped(
                matter: id, step: .confirmed, isSolved: true, isSatisfied: dice.below(10) > 0), on: day)
    }

    private mutating func add(_ step: MatterStepped, on day: Day) {
        days[day, default: []].append(.matterStepped(step))
    }

    private func end(of day: Day) -> Moment { offset.moment(day, TimeOfDay(hour: 18, minute: 0)) }
    private func grid(of number: Int) -> String { grids[number % grids.count].id }
    private func worker(of number: Int) -> String { grids[number % grids.count].worker }
}
