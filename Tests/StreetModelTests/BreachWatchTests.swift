import StreetModel
import Testing

/// What is kept from second to second is what would be found anew (DESIGN §2: one function says what is late).
///
/// Everything happens on five-minute marks, so all that turns turns there or in the second after.
struct BreachWatchTests {
    /// Somebody's watch beside the questions it stands for.
    private struct Beside {
        let staff: String
        let within: Int
        var watch = BreachWatch()
        var kinds: Set<BreachKind> = []
        var clocks: Set<ClockKind> = []
        var changes = 0

        init(_ staff: String, within: Int) {
            self.staff = staff
            self.within = within
        }

        mutating func look(at street: Street, _ now: Moment) throws {
            let staff = try street.office.staff(self.staff)
            if watch.look(at: street.office, for: staff, within: within, now: now) == .changed { changes += 1 }
            let breaches = street.office.breaches(at: now, within: within)
            let alerts = street.office.alerts(for: staff, among: breaches.filter(\.isLate), at: now)
            let time = UTCOffset.china.text(of: now)
            #expect(watch.breaches == breaches, "\(time)")
            #expect(watch.alerts == alerts, "\(time)")
            kinds.formUnion(breaches.map(\.kind))
            clocks.formUnion(breaches.map(\.clock))
        }
    }

    private static let otherBook = "990101001002"

    /// People of every colour, one of them away for the day, one with nobody in a row of slots, one in another book.
    private func people(_ street: inout Street) throws {
        for (id, risk) in [("E1", Risk.yellow), ("E2", .red), ("E3", .red), ("E4", .green), ("E5", .yellow)] {
            street.register(id, at: at("20 06:00")) { $0.risk = risk }
        }
        street.register("E6", at: at("20 06:00")) { $0.building = Street.otherGrid + "001" }
        var grid = Grid(id: Self.otherBook + "001")
        grid.community = Self.otherBook
        street.write(.registered(.grid(grid)), at: at("20 06:00"), book: Self.otherBook)
        var elder = Elder.usual("E7")
        (elder.risk, elder.building) = (.red, grid.id + "001")
        street.write(.registered(.elder(elder)), at: at("22 18:00"), book: Self.otherBook)
        try street.look(.normal, of: "E5", at: at("21 08:00"))
        try street.look(.normal, of: "E1", at: at("22 08:00"))
        try street.look(.normal, of: "E6", at: at("22 08:00"), by: Street.otherWorker)
        try street.look(.normal, of: "E2", at: at("22 19:05"))
        try street.look(.normal, of: "E3", at: at("22 19:10"))
        try street.act(
            .absenceReported(Absence(elder: "E3", reason: .away, from: november(23), through: november(23))),
            at: at("22 19:15"), by: Street.communityStaff)
        _ = try street.anomaly(of: "E4", at: at("22 19:20"))
    }

    /// Matters of every kind: one parked until the day ends, three complaints about the same, one handled.
    private func matters(_ street: inout Street) throws {
        let parked = try street.open(.finding, at: at("20 09:00"))
        try street.step(.parked, parked, at: at("20 09:30"), by: Street.supervisor) {
            ($0.until, $0.text) = (november(23), "待改造")
        }
        for (hour, ticket) in [("10:00", "T1"), ("10:30", "T2"), ("11:00", "T3")] {
            try street.open(.complaint, at: at("20 " + hour), ticket: ticket, telephone: "19900000077")
        }
        try street.open(.resolution, at: at("20 12:00"), handleBy: at("23 15:00"))
        let task = try street.open(.task, at: at("20 12:30"), handleBy: at("23 12:00"))
        try street.step(.raised, task, at: at("20 13:00"))
        let handled = try street.open(.finding, at: at("20 13:30"))
        try street.step(.responded, handled, at: at("20 14:00")) { $0.text = "已到场" }
        try street.handle(handled, at: at("20 14:30"))
        try street.open(.finding, on: Street.otherGrid, at: at("20 16:30"), by: Street.otherWorker)
    }

    private func street() throws -> Street {
        var street = Street()
        var profile = Profile.usual
        profile.feedbackDays = 3
        profile.matterClocks[0].feedbackDays = 1
        street.write(.profileAdopted(profile), at: at("19 06:05"), book: Street.code)
        try matters(&street)
        try people(&street)
        return street
    }

    @Test func saysWhatWouldBeFoundAnew() throws {
        var street = try street()
        var watches = [
            Beside(Street.worker, within: 0), Beside(Street.communityStaff, within: 600),
            Beside(Street.supervisor, within: 600),
        ]
        let acts: [Moment: (inout Street) throws -> Void] = [
            at("23 02:00"): { try $0.attempt(.noAnswer, of: "E5", at: at("23 02:00")) },
            at("23 07:40"): {
                let standIn = StandIn(grid: Street.otherGrid, day: november(23), staff: Street.worker)
                try $0.act(.gridCovered(standIn), at: at("23 07:40"))
            },
            at("23 10:00"): { street in
                let task = street.office.breaches(at: at("23 09:55"), within: 86_400).first { $0.kind == .finding }
                let notice = try #require(task.flatMap { street.office.matter($0.matter) }).notice
                try street.act(.urged(Urge(notice: notice, to: "")), at: at("23 10:00"), by: Street.supervisor)
            },
            at("23 18:00"): { try $0.look(.normal, of: "E1", at: at("23 18:00")) },
        ]
        var asked = 0
        for mark in stride(from: 0, through: 30 * 3600, by: 300) {
            let now = at("23 00:00") + mark
            for second in -1...2 {
                if second == 0, let act = acts[now] { try act(&street) }
                for place in watches.indices { try watches[place].look(at: street, now + second) }
                asked += 1
            }
        }
        let kinds: Set<BreachKind> = [
            .unseen, .missed, .run, .notBegun, .limit, .anomaly, .whereabouts, .complaint, .finding, .resolution, .task,
            .unread,
        ]
        for beside in watches {
            #expect(beside.kinds == kinds)
            #expect(beside.clocks == [.slot, .life, .response, .handling, .feedback, .read])
            // It has looked again where something turned, and not with every second.
            #expect(beside.changes > kinds.count && beside.changes < asked / 4)
        }
    }

    /// A clock that goes back, another person, another reach: nothing kept stands for them.
    @Test func startsAnew() throws {
        let street = try street()
        let worker = try street.office.staff(Street.worker)
        let supervisor = try street.office.staff(Street.supervisor)
        var watch = BreachWatch()
        func isAnew(_ staff: Staff, _ within: Int, _ now: Moment) -> Bool {
            let news = watch.look(at: street.office, for: staff, within: within, now: now)
            #expect(watch.breaches == street.office.breaches(at: now, within: within))
            #expect(watch.alerts == street.office.alerts(for: staff, at: now))
            return news == .changed
        }
        #expect(isAnew(worker, 0, at("23 12:10")))
        #expect(!isAnew(worker, 0, at("23 12:11")))
        #expect(isAnew(worker, 0, at("23 11:55")))
        #expect(isAnew(worker, 600, at("23 11:55")))
        #expect(isAnew(supervisor, 600, at("23 11:55")))
    }
}
