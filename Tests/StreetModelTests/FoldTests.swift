import StreetModel
import Testing

/// The fold: what entries make of an office, days rolling by, books interleaved, nonsense passed over.
struct FoldTests {
    private func check(
        _ elder: String, _ outcome: Outcome, _ seen: Seen?, at when: Moment, half: Half?, isImported: Bool = false
    ) -> Event {
        .checkRecorded(
            CheckRecorded(
                elder: elder, outcome: outcome, seen: seen, observed: when, half: half, window: "south",
                isImported: isImported))
    }

    /// Forty days of looks, one of each outcome in turn: marks of 29 days, two days whole, the last sign kept.
    @Test func rollingDays() {
        var street = Street()
        let first = november(21) - 40
        street.register(at: UTCOffset.china.moment(first, time("06:00")))
        let outcomes: [Outcome] = [.normal, .abnormal, .unclear, .early]
        for index in 0..<40 {
            let moment = UTCOffset.china.moment(first + index, time("08:00"))
            let seen: Seen = index < 5 && index % 2 == 0 ? .shut : .open
            street.write(
                check("E1", outcomes[index % 4], index % 4 == 2 ? nil : seen, at: moment, half: .morning),
                at: moment, by: Street.worker)
        }
        // The last look was on the 20th.
        let looks = street.office.elder("E1")?.looks
        #expect(looks?.recent.count == 2)
        #expect(looks?.marks.marks.count == 57)
        for back in 1...45 {
            let outcome = street.view(Slot(november(21) - back, .morning), at: at("21 06:00"))?.outcome
            #expect(outcome == (back <= 31 ? outcomes[(40 - back) % 4] : nil), "\(back) days ago")
            #expect(street.view(Slot(november(21) - back, .evening), at: at("21 06:00"))?.outcome == nil)
        }
        #expect(street.lastSign() == UTCOffset.china.moment(first + 5, time("08:00")))
    }

    /// Coming back after a long time without any entry, and for good.
    @Test func longSilence() {
        var street = Street()
        street.register(at: at("19 06:00"))
        street.write(check("E1", .normal, .shut, at: at("19 08:00"), half: .morning), at: at("19 08:00"))
        street.write(check("E1", .normal, .open, at: at("19 09:00"), half: .morning), at: at("19 09:00"))
        street.register("E2", at: at("60 08:00"))
        #expect(street.office.elder("E1")?.looks.recent.isEmpty == true)
        #expect(street.view(Slot(november(19), .morning), at: at("60 08:00"))?.outcome == nil)
        #expect(street.lastSign() == at("19 09:00"))
        street.write(check("E1", .normal, .shut, at: at("60 08:00"), half: .morning), at: at("60 08:00"))
        #expect(street.lastSign() == at("60 08:00"))
    }

    /// What is taken back leaves no mark when the days roll.
    @Test func takenBackLeavesNothing() {
        var street = Street()
        street.register(at: at("18 06:00"))
        street.write(check("E1", .normal, .shut, at: at("18 08:00"), half: .morning), at: at("18 08:00"))
        let look = street.write(check("E1", .unclear, .open, at: at("18 08:10"), half: .morning), at: at("18 08:10"))
        let call = street.write(
            .attemptRecorded(Attempt(elder: "E1", channel: .telephone, result: .spokenTo)), at: at("18 08:20"))
        for entry in [look, call] {
            street.write(.takenBack(TakenBack(entries: [entry.number], elder: "E1")), at: at("18 08:30"))
        }
        street.register("E2", at: at("21 06:00"))
        #expect(street.view(Slot(november(18), .morning), at: at("06:00"))?.outcome == .normal)
        #expect(street.lastSign() == at("18 06:00"))
    }

    /// Eight looks a slot: the oldest go, one that was taken back before any other.
    @Test func eightLooks() {
        var street = Street()
        street.register(at: at("20 18:00"))
        var entries: [Entry] = []
        for minute in 0..<8 {
            let moment = at("08:0\(minute)")
            entries.append(street.write(check("E1", .normal, .open, at: moment, half: .morning), at: moment))
        }
        street.write(.takenBack(TakenBack(entries: [entries[3].number], elder: "E1")), at: at("08:08"))
        street.write(check("E1", .unclear, nil, at: at("08:09"), half: .morning), at: at("08:09"))
        let numbers = street.office.elder("E1")?.looks.recent.map(\.number) ?? []
        #expect(numbers.count == 8)
        #expect(numbers.prefix(4) == [0, 1, 2, 4].map { entries[$0].number }[...])
        street.write(check("E1", .unclear, nil, at: at("08:10"), half: .morning), at: at("08:10"))
        #expect(street.office.elder("E1")?.looks.recent.first?.number == entries[1].number)
        // Another slot has its own eight.
        street.write(check("E1", .normal, .drawn, at: at("19:00"), half: .evening), at: at("19:00"))
        #expect(street.office.elder("E1")?.looks.recent.count == 9)
    }

    /// That the person was seen is not forgotten with the look, and can still be taken back.
    @Test func personSeenIsKept() {
        var street = Street()
        street.register(at: at("20 18:00"))
        let seen = street.write(check("E1", .normal, .person, at: at("08:00"), half: .morning), at: at("08:00"))
        for minute in 1...8 {
            let moment = at("08:0\(minute)")
            street.write(check("E1", .unclear, nil, at: moment, half: .morning), at: moment)
        }
        #expect(street.office.elder("E1")?.looks.recent.count == 8)
        #expect(street.lastSign() == at("08:00"))
        street.write(.takenBack(TakenBack(entries: [seen.number], elder: "E1")), at: at("09:00"))
        #expect(street.lastSign() == at("20 18:00"))
    }

    /// What decided about being due is kept with dates for 31 days.
    @Test func standings() {
        var street = Street()
        street.register(at: UTCOffset.china.moment(november(-20), time("06:00")))
        for (day, risk) in [(1, "red"), (10, "yellow"), (20, "green")] {
            let change = FieldChange(field: "risk", was: .text(""), now: .text(risk))
            street.write(
                .amended(Amendment(register: .elder, id: "E1", changes: [change])),
                at: UTCOffset.china.moment(november(day), time("12:00")))
        }
        let risk = { (day: Int) in street.view(Slot(november(day), .evening), at: at("21 06:00"))?.risk }
        #expect([1, 9, 10, 19, 20].map(risk) == [.red, .red, .yellow, .yellow, .green])
        street.register("E2", at: at("45 06:00"))
        #expect(street.office.elder("E1")?.standings.map(\.risk) == [.yellow, .green])
        // A change of something else adds none.
        let change = FieldChange(field: "name", was: .text("王淑珍"), now: .text("王淑贞"))
        street.write(.amended(Amendment(register: .elder, id: "E1", changes: [change])), at: at("45 07:00"))
        #expect(street.office.elder("E1")?.standings.count == 2)
        #expect(street.office.elder("E1")?.elder.name == "王淑贞")
    }

    /// A second registration of the same person forgets no look.
    @Test func registeredTwice() {
        var street = Street()
        street.register(at: at("19 06:00"))
        street.write(check("E1", .normal, .person, at: at("19 08:00"), half: .morning), at: at("19 08:00"))
        street.register(at: at("20 06:00")) { $0.risk = .red }
        #expect(street.office.elder("E1")?.registeredAt == at("19 06:00"))
        #expect(street.lastSign() == at("19 08:00"))
        #expect(street.view(Slot(november(20), .morning), at: at("20 12:00"))?.risk == .red)
    }

    /// Matters stay while they are open, and 30 days after they were taken back.
    @Test func matters() {
        var street = Street()
        street.register(at: at("1 06:00"))
        let opening = MatterOpened(
            kind: .anomaly, elder: "E1", grid: Street.grid, origin: .look, start: at("1 08:00"))
        let gone = street.write(.matterOpened(opening), at: at("1 08:00"))
        street.write(.takenBack(TakenBack(entries: [gone.number], elder: "E1")), at: at("1 08:01"))
        let kept = street.write(.matterOpened(opening), at: at("1 09:00"))
        street.register("E2", at: at("31 00:00"))
        #expect(street.office.books[Street.book]?.matters.count == 2)
        street.register("E3", at: at("32 00:00"))
        #expect(street.office.books[Street.book]?.matters.values.map(\.id) == [kept.newID("M")])
        #expect(street.office.books[Street.book]?.openMatter(.anomaly, of: "E1")?.id == kept.newID("M"))
        #expect(street.office.books[Street.book]?.openMatter(.whereabouts, of: "E1") == nil)
    }

    /// Entries of two books may arrive in any interleaving.
    @Test(arguments: 0..<12)
    func interleaving(seed: Int) throws {
        var street = Street()
        street.register(at: at("19 06:00"))
        try street.look(.normal, at: at("19 08:00"))
        try street.look(.abnormal, at: at("20 08:00"))
        street.write(.profileAdopted(.usual), at: at("20 09:00"), book: Street.code)
        try street.act(
            .attemptRecorded(Attempt(elder: "E1", channel: .telephone, result: .spokenTo)), at: at("20 08:10"))
        let other = "990101001002"
        for number in 1...9 {
            let elder = Elder.usual("F\(number)")
            street.write(.registered(.elder(elder)), at: at("\(18 + number) 06:00"), book: other)
        }
        var waiting = Dictionary(grouping: street.entries, by: \.book)
        var state = UInt64(seed) &* 2_862_933_555_777_941_757 &+ 3_037_000_493
        var office = Office(code: Street.code, name: "槐安街道", offset: .china)
        while !waiting.isEmpty {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let books = waiting.keys.sorted()
            let book = books[Int((state >> 33) % UInt64(books.count))]
            guard let entry = waiting[book]?.first else { break }
            office.apply(entry)
            waiting[book]?.removeFirst()
            if waiting[book]?.isEmpty ?? true { waiting[book] = nil }
        }
        #expect(office == street.office)
    }

    /// Nothing that names what is not there is refused, and nothing else is changed by it.
    @Test func nonsense() {
        var street = Street()
        street.register(at: at("19 06:00"))
        let before = street.office.books[Street.book]
        let notice = Notice(kind: .limit, elder: "E9", grid: Street.grid, since: at("19 06:00"))
        let events: [Event] = [
            check("E9", .abnormal, .shut, at: at("19 08:00"), half: .morning),
            .amended(Amendment(register: .elder, id: "E9", changes: [])),
            .amended(
                Amendment(
                    register: .elder, id: "E1",
                    changes: [
                        FieldChange(field: "nothing", was: .empty, now: .text("x")),
                        FieldChange(field: "risk", was: .text("yellow"), now: .text("purple")),
                        FieldChange(field: "name", was: .empty, now: .rows([["x"]])),
                    ])),
            .amended(Amendment(register: .grid, id: "9", changes: [])),
            .amended(Amendment(register: .staff, id: "9", changes: [])),
            .absenceReported(Absence(elder: "E9", reason: .away, from: november(21), through: november(19))),
            .matterStepped(MatterStepped(matter: "M9", step: .responded, late: -5)),
            .attemptRecorded(Attempt(elder: "E9", matter: "M9", channel: .telephone, result: .spokenTo)),
            .takenBack(TakenBack(entries: [-1, 0, 99_999], elder: "E9")),
            .restored(TakenBack(entries: [], elder: "E1")),
            .profileAdopted(.none), .registered(.staff(Staff(id: "S1"))),
        ]
        for event in events { street.write(event, at: at("19 09:00")) }
        var after = street.office.books[Street.book]
        after?.lastNumber = before?.lastNumber ?? 0
        #expect(after == before)
        street.write(.noticeRead(NoticeRead(notice: notice)), at: at("19 09:00"))
        #expect(street.office.readers(of: notice).count == 1)
        // A community's book has no say in the street's.
        #expect(street.office.profile == .usual)
        #expect(street.office.street.staff["S1"] == nil)
        street.write(.registered(.elder(.usual("E8"))), at: at("19 09:00"), book: Street.code)
        #expect(street.office.elder("E8") == nil)
    }

    /// A clock that was set back prunes nothing and asks for no older day.
    @Test func clockSetBack() {
        var street = Street()
        street.register(at: at("19 06:00"))
        street.write(check("E1", .normal, .shut, at: at("19 08:00"), half: .morning), at: at("19 08:00"))
        street.write(check("E1", .normal, .open, at: at("18 08:00"), half: .morning), at: at("18 08:00"))
        #expect(street.office.books[Street.book]?.lastDay == november(19))
        #expect(street.office.elder("E1")?.looks.recent.map(\.observed) == [at("18 08:00"), at("19 08:00")])
    }

    /// An old look of an import fills its mark at once, in whatever order they come.
    @Test func importedMarks() {
        var street = Street()
        street.register(at: at("21 06:00"))
        for day in [5, 12, 8, 19] {
            street.write(
                check("E1", .normal, .open, at: at("\(day) 08:00"), half: .morning, isImported: true),
                at: at("21 06:00"))
        }
        for day in 1...19 {
            let outcome = street.view(Slot(november(day), .morning), at: at("21 06:30"))?.outcome
            #expect(outcome == ([5, 8, 12, 19].contains(day) ? .normal : nil))
        }
    }
}
