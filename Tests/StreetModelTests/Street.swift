import StreetModel

/// A street of two grids with invented people, whose entries are written one after the other.
struct Street {
    static let code = "990101001"
    static let book = "990101001001"
    static let grid = "990101001001001"
    static let otherGrid = "990101001001002"
    static let building = "990101001001001003"

    /// Of the grid, of the other grid, of the community, of another community, of the street, of the desk.
    static let worker = "S0001"
    static let otherWorker = "S0002"
    static let communityStaff = "S0010"
    static let otherCommunityStaff = "S0011"
    static let supervisor = "S0020"
    static let administrator = "S0030"

    var office = Office(code: code, name: "槐安街道", offset: .china)
    /// Every entry in the order in which it was written.
    var entries: [Entry] = []

    init() {
        write(.profileAdopted(.usual), at: at("19 06:00"), book: Street.code)
        var community = Community(id: Street.book)
        community.name = "槐安里社区"
        write(.registered(.community(community)), at: at("19 06:00"), book: Street.code)
        enlist(Street.worker, .gridWorker, Street.grid)
        enlist(Street.otherWorker, .gridWorker, Street.otherGrid)
        enlist(Street.communityStaff, .communityStaff, Street.book)
        enlist(Street.otherCommunityStaff, .communityStaff, "990101001002")
        enlist(Street.supervisor, .supervisor, Street.code)
        enlist(Street.administrator, .administrator, Street.code)
        lay(Street.grid, worker: Street.worker)
        lay(Street.otherGrid, worker: Street.otherWorker)
        raise(Street.building, "3号楼")
    }

    /// Writes an entry without asking any rule.
    @discardableResult
    mutating func write(
        _ event: Event, at moment: Moment, by: String = "setup", book: String = Street.book, more: Int = 0
    ) -> Entry {
        let last = book == Street.code ? office.street.lastNumber : office.books[book]?.lastNumber ?? 0
        let entry = Entry(book: book, number: last + 1, at: moment, by: by, event: event, more: more)
        office.apply(entry)
        entries.append(entry)
        return entry
    }

    /// Asks the rules and writes what they say.
    @discardableResult
    mutating func act(
        _ event: Event, at moment: Moment, by: String = Street.worker
    ) throws(Refusal) -> [Entry] {
        var written: [Entry] = []
        for event in try office.decide(event, by: by, at: moment) {
            written.append(write(event, at: moment, by: by))
        }
        return written
    }

    /// Logs a look as a person would, observed when it is written.
    @discardableResult
    mutating func look(
        _ outcome: Outcome, seen: Seen? = nil, of elder: String = "E1", at moment: Moment, alarm: Bool = false,
        by: String = Street.worker
    ) throws(Refusal) -> [Entry] {
        let check = CheckRecorded(
            elder: elder, outcome: outcome, seen: seen, observed: moment, half: nil, isAlarm: alarm)
        return try act(.checkRecorded(check), at: moment, by: by)
    }

    /// Registers somebody of the grid; the file is usual but for what `change` says.
    mutating func register(_ id: String = "E1", at moment: Moment, change: (inout Elder) -> Void = { _ in }) {
        var elder = Elder.usual(id)
        change(&elder)
        write(.registered(.elder(elder)), at: moment)
    }

    mutating func enlist(_ id: String, _ role: Role, _ scope: String) {
        var staff = Staff(id: id)
        staff.name = "员" + id
        staff.role = role
        staff.scope = scope
        write(.registered(.staff(staff)), at: at("19 06:00"), book: Street.code)
    }

    private mutating func lay(_ id: String, worker: String) {
        var grid = Grid(id: id)
        grid.name = id
        grid.community = Street.book
        grid.worker = worker
        write(.registered(.grid(grid)), at: at("19 06:00"))
    }

    mutating func raise(_ id: String, _ label: String, courtyard: String = "槐安67号院") {
        var building = Building(id: id)
        building.grid = String(id.prefix(15))
        building.label = label
        building.courtyard = courtyard
        building.head = "赵宝林"
        building.headTelephone = "19900000301"
        write(.registered(.building(building)), at: at("19 06:00"))
    }

    /// The state of a slot now.
    func view(_ slot: Slot, of elder: String = "E1", at moment: Moment) -> SlotView? {
        office.elder(elder).map { office.view(of: $0, in: slot, at: moment) }
    }

    /// When the person last showed a sign of life.
    func lastSign(of elder: String = "E1") -> Moment? {
        office.elder(elder).map { office.lastSign(of: $0) }
    }

    /// Kinds and first late moments of what is late, the street over.
    func breaches(at moment: Moment, but kinds: [BreachKind] = []) -> [String] {
        office.breaches(at: moment).filter { !kinds.contains($0.kind) }.map {
            "\($0.kind.word) \(UTCOffset.china.text(of: $0.since).dropFirst(8).prefix(11)) \($0.late)"
        }
    }
}

/// "07:30" or "07:30:15" of 2026-11-21, "20 18:32" of another day of that November.
func at(_ text: String) -> Moment {
    let parts = text.split(separator: " ")
    let day = parts.count == 2 ? plainNumber(parts[0]) : 21
    guard let day, let last = parts.last else { preconditionFailure("no moment: \(text)") }
    return UTCOffset.china.moment(november(day), time(last))
}

func time(_ text: some StringProtocol) -> TimeOfDay {
    guard let time = TimeOfDay(text) else { preconditionFailure("no time of day: \(text)") }
    return time
}

/// What the rules said no with; nil where they agreed.
func refusal(_ ask: () throws(Refusal) -> Void) -> Refusal? {
    do { try ask() } catch { return error }
    return nil
}

func november(_ day: Int) -> Day { Day(number: 20_757 + day) }

let morning = Slot(november(21), .morning)
let evening = Slot(november(21), .evening)

extension Elder {
    /// Agreed for 07:30 and 19:00 at the south window, yellow, with consent.
    static func usual(_ id: String) -> Elder {
        var elder = Elder(id: id)
        elder.name = "王淑珍"
        elder.building = Street.building
        elder.entrance = 3
        elder.floor = 5
        elder.door = "501"
        elder.risk = .yellow
        elder.telephone = "19900000045"
        elder.morning.by = TimeOfDay(hour: 7, minute: 30)
        elder.evening.by = TimeOfDay(hour: 19, minute: 0)
        elder.consentedOn = Day(year: 2026, month: 3, day: 1)
        return elder
    }
}

extension Profile {
    /// The defaults of DOMAIN.
    static let usual = {
        var profile = Profile.none
        profile.morning = window("07:00", "09:30", "17:30")
        profile.evening = window("17:30", "20:30", "24:00")
        profile.closingMinutes = 15
        profile.red = Care(lifeHours: 24, reviewDays: 30)
        profile.yellow = Care(lifeHours: 40, reviewDays: 90)
        profile.green = Care(lifeHours: 64, reviewDays: 180)
        profile.absentLifeHours = 7 * 24
        profile.importedAbsenceDays = 3
        profile.responseSeconds = 900
        profile.handlingHours = 24
        profile.feedbackDays = 7
        profile.unseenMinutes = 60
        profile.notBegunMinutes = 45
        profile.untouchedHalves = 2
        profile.untouchedHours = 26
        profile.undoAbnormalSeconds = 60
        profile.unreadSeconds = 120
        profile.ringSeconds = 60
        profile.repeatUnclearMinutes = 10
        profile.spokenWithinMinutes = 30
        profile.dayShift = window("08:00", "20:00", "20:00")
        profile.ladder = [
            Rung(minutes: 0, whom: .lookAgain), Rung(minutes: 0, whom: .elderByTelephone),
            Rung(minutes: 0, whom: .door), Rung(minutes: 5, whom: .firstContact),
            Rung(minutes: 8, whom: .furtherContacts), Rung(minutes: 8, whom: .volunteer),
            Rung(minutes: 8, whom: .buildingHead), Rung(minutes: 8, whom: .keyHolder),
            Rung(minutes: 15, whom: .communityDuty), Rung(minutes: 30, whom: .streetDuty),
            Rung(minutes: 60, whom: .streetHead),
        ]
        profile.householdsPerGrid = 300...500
        profile.matterClocks = [
            MatterClocks(
                kind: .finding, responseSeconds: 14_400, handlingHours: 72, feedbackDays: 7, isOnWorkingDays: true),
            MatterClocks(
                kind: .resolution, responseSeconds: 0, handlingHours: 0, feedbackDays: 7, isOnWorkingDays: true),
            MatterClocks(kind: .task, responseSeconds: 0, handlingHours: 0, feedbackDays: 7, isOnWorkingDays: true),
        ]
        profile.calendar = .autumn
        profile.unreadUrgeMinutes = 10
        profile.imminentMinutes = 10
        profile.absenceDays = 14
        profile.hospitalAbsenceDays = 7
        profile.repeatDays = 30
        profile.repeatsToRaise = 3
        profile.falseAlarms = 3
        profile.falseAlarmDays = 30
        profile.bunchedLooks = 8
        profile.bunchedSeconds = 60
        profile.rateWeights = [30, 35, 35]
        profile.categories = ["物业管理", "停车管理", "其他"]
        profile.departments = ["物业服务中心", "城市管理科"]
        return profile
    }()

    private static func window(_ from: String, _ to: String, _ missedAt: String) -> Window {
        Window(from: time(from), to: time(to), missedAt: time(missedAt))
    }
}
