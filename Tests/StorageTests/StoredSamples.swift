import StreetModel

/// One event of every kind, with every field that it can have.
enum StoredSamples {
    static let all: [Event] =
        registered.map { .registered($0) } + RegisterKind.allCases.map { .amended(amended($0)) } + [
            .profileAdopted(profile), .checkRecorded(check), .absenceReported(absence), .matterOpened(opening),
            .matterStepped(MatterStepped(matter: "M990101001001-14", step: .responded, late: 61)),
            .attemptRecorded(attempt), .noticeRead(NoticeRead(notice: notice)),
            .takenBack(TakenBack(entries: [14, 15], elder: "E0001")),
            .restored(TakenBack(entries: [14, 15], elder: "E0001")),
        ] + sinceMatters + sinceRegisters + sinceVisits + [.checkRecorded(paper)] + sinceFiles + [
            .absenceReported(afterwards)
        ] + sincePrivacy + sinceConsultation + sinceMeetingsAreHeld + sinceConsultationIsReviewed

    static let registered: [RegisterRecord] = RegisterKind.allCases.map { kind in
        switch kind {
        case .community: .community(community)
        case .staff: .staff(staff)
        case .duty: .duty(duty)
        case .grid: .grid(grid)
        case .building: .building(building)
        case .elder: .elder(elder)
        }
    }

    static func amended(_ kind: RegisterKind) -> Amendment {
        let change: [FieldChange] =
            switch kind {
            case .community: [.init(field: "people", was: .text("0"), now: .text("4100"))]
            case .staff: [.init(field: "telephone", was: .text("13900000001"), now: .text("13900000002"))]
            case .duty: [.init(field: "person", was: .text("安某"), now: .text("白某"))]
            case .grid: [.init(field: "worker", was: .text(""), now: .text("S0007"))]
            case .building: [.init(field: "floorLabels", was: .rows([]), now: .rows([["1", "2", "3", "3A", "5"]]))]
            case .elder:
                [
                    .init(field: "risk", was: .text("green"), now: .text("red")),
                    .init(field: "contacts", was: .rows([]), now: .rows([["安小某", "女儿", "13900000011", ""]])),
                ]
            }
        return Amendment(register: kind, id: "X1", changes: change)
    }

    static var community: Community {
        var record = Community(id: "990101001001")
        record.name = "槐安社区"
        record.street = "槐安街道"
        record.block = "第一街区"
        record.households = 1850
        record.people = 4100
        record.validFrom = Day("2020-01-01")
        record.validTo = Day("2030-12-31")
        record.successor = "990101001002"
        return record
    }

    static var staff: Staff {
        var record = Staff(id: "S0007")
        record.name = "白\"某\\\u{1B}[0m"
        record.login = "bai"
        record.role = .communityStaff
        record.engagement = .volunteer
        record.scope = "990101001001"
        record.telephone = "13900000002"
        return record
    }

    static var duty: DutyShift {
        var record = DutyShift(id: "2026-11-21/night/990101001001")
        record.day = Day("2026-11-21")
        record.shift = .night
        record.place = "990101001001"
        record.person = "白某"
        record.telephone = "13900000002"
        record.officer = "车某"
        record.officerTelephone = "13900000003"
        return record
    }

    static var grid: Grid {
        var record = Grid(id: "990101001001003")
        record.name = "第三网格"
        record.community = "990101001001"
        record.households = 410
        record.worker = "S0007"
        record.order = 3
        return record
    }

    static var building: Building {
        var record = Building(id: "990101001001003002")
        record.grid = "990101001001003"
        record.courtyard = "甲院"
        record.label = "3号楼"
        record.entrances = 4
        record.floors = 6
        record.flatsPerFloor = 2
        record.builtIn = 1986
        record.hasLift = true
        record.head = "丁某"
        record.headTelephone = "13900000004"
        record.floorLabels = ["1", "2", "3", "3A", "5", "6"]
        return record
    }

    static var elder: Elder {
        var record = Elder(id: "E0001")
        record.name = "𠮷某䶮"
        record.sex = .male
        record.born = Day("1941-03-08")
        record.identity = "990101194103080017"
        record.telephone = "13900000010"
        record.building = "990101001001003002"
        record.entrance = 2
        record.floor = 4
        record.door = "402"
        record.living = "独居"
        record.risk = .red
        record.health = "高血压\n起身慢"
        record.morning.by = TimeOfDay(hour: 7, minute: 30)
        record.morning.face = .north
        record.morning.room = "北卧室"
        record.evening.by = TimeOfDay(hour: 18, minute: 15)
        record.evening.face = .south
        record.evening.signal = .light
        record.evening.room = "客厅"
        record.isAssisted = true
        record.contacts = [
            Contact(name: "安小某", relation: "女儿", telephone: "13900000011", verifiedOn: Day("2026-10-01")),
            Contact(name: "戈某", relation: "", telephone: ""),
        ]
        record.keyHolder = "丁某"
        record.keyPlace = "社区保险柜"
        record.volunteer = "白某"
        record.consentedOn = Day("2026-01-05")
        record.consentWithdrawnOn = Day("2026-11-01")
        record.handoverNote = "慢叩门"
        record.handoverUntil = Day("2026-11-30")
        record.status = .moved
        return record
    }

    static let check = CheckRecorded(
        elder: "E0001", outcome: .abnormal, seen: .shut, observed: TestDesk.morning, half: .morning, window: "北卧室",
        isAlarm: true, isImported: true, looker: "S0009", note: "灯亮着")

    /// Late entry from paper, so late that it has a reason.
    static let paper = CheckRecorded(
        elder: "E0001", outcome: .unclear, seen: nil, observed: Moment(milliseconds: 1_795_218_600_000),
        half: .morning, window: "北卧室", isApproximate: true, reason: "纸表压在抽屉里")

    static let absence = Absence(
        elder: "E0001", reason: .hospital, from: Day(number: 20_778), through: Day(number: 20_780), place: "第一医院",
        toldBy: "女儿", isImported: true)

    static let opening = MatterOpened(
        kind: .whereabouts, elder: "E0001", grid: "990101001001003", origin: .status, start: TestDesk.morning,
        isQuiet: true, handleBy: TestDesk.morning + 86_400)

    static let attempt = Attempt(
        elder: "E0001", matter: "M990101001001-14", rung: .firstContact, channel: .telephone, result: .relativeWithHer,
        whom: "安小某", telephone: "13900000011", note: "在一起吃早饭")

    static let notice = Notice(kind: .limit, elder: "E0001", grid: "990101001001003", since: TestDesk.morning)

    static var profile: Profile {
        var profile = Profile.none
        profile.morning = .init(
            from: TimeOfDay(hour: 7, minute: 0), to: TimeOfDay(hour: 9, minute: 30),
            missedAt: TimeOfDay(hour: 17, minute: 30))
        profile.evening.missedAt = TimeOfDay(seconds: 86_400)
        profile.evening.to = TimeOfDay(seconds: 73_801)
        profile.red = .init(lifeHours: 24, reviewDays: 30)
        profile.closingMinutes = 15
        profile.spokenWithinMinutes = 30
        profile.ladder = [.init(minutes: 0, whom: .lookAgain), .init(minutes: 15, whom: .communityDuty)]
        profile.householdsPerGrid = 300...500
        return profile
    }
}
