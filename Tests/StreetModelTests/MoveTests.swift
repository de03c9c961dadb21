import StreetModel
import Testing

/// A move to another community: the person counts once, is looked for once, and the limit runs on (DESIGN §3).
struct MoveTests {
    private static let there = "990101001002"
    private static let building = "990101001002001001"
    private static let newcomer = "S0003"

    private func street() throws -> Street {
        var street = Street()
        var community = Community(id: Self.there)
        community.name = "锦绣社区"
        street.write(.registered(.community(community)), at: at("19 06:00"), book: Street.code)
        street.enlist(Self.newcomer, .gridWorker, "990101001002001")
        var grid = Grid(id: "990101001002001")
        (grid.name, grid.community, grid.worker) = ("第一网格", Self.there, Self.newcomer)
        street.write(.registered(.grid(grid)), at: at("19 06:00"), book: Self.there)
        var house = Building(id: Self.building)
        (house.grid, house.label, house.floors) = ("990101001002001", "1号楼", 6)
        street.write(.registered(.building(house)), at: at("19 06:00"), book: Self.there)
        var old = Building(id: Street.building)
        (old.grid, old.label, old.entrances, old.floors) = (Street.grid, "3号楼", 3, 6)
        street.write(.registered(.building(old)), at: at("19 06:00"))
        street.register(at: at("20 06:00"))
        try street.look(.normal, at: at("20 08:00"))
        try street.look(.abnormal, seen: .undrawn, at: at("20 18:00"))
        try street.look(.normal, at: at("20 19:05"))
        return street
    }

    private func moved(_ street: Street, change: (inout Elder) -> Void = { _ in }) -> Event {
        var elder = street.office.elder("E1")?.elder ?? Elder(id: "E1")
        (elder.building, elder.entrance, elder.floor, elder.door) = (Self.building, 1, 2, "201")
        change(&elder)
        return .elder(.arrived(ElderArrived(move: "", from: Street.book, elder: elder, lastSign: nil)))
    }

    /// Both halves, as the clerk writes them.
    private func move(_ street: inout Street, _ event: Event, at moment: Moment) throws -> [Entry] {
        var entries: [Entry] = []
        for event in try street.office.decide(event, by: Street.supervisor, at: moment) {
            let book = street.office.bookCode(for: entries.first?.event ?? event) ?? ""
            entries.append(street.write(event, at: moment, by: Street.supervisor, book: book))
        }
        for event in street.office.unfinishedMoves {
            let book = try #require(street.office.bookCode(for: event))
            for event in try street.office.decide(event, by: Street.supervisor, at: moment) {
                entries.append(street.write(event, at: moment, by: Street.supervisor, book: book))
            }
        }
        return entries
    }

    /// Coming back brings back no absence of an earlier stay, and no look that was missed in it.
    @Test func comesBackWithWhatHoldsNow() throws {
        var street = try street()
        try street.act(
            .absenceReported(
                Absence(elder: "E1", reason: .away, from: november(21), through: november(30))), at: at("20 19:00"))
        _ = try move(&street, moved(street), at: at("21 06:00"))
        let there = try #require(street.office.books[Self.there]?.elders["E1"]?.absences.last?.number)
        var back = AbsenceDecided()
        (back.elder, back.absence, back.verdict) = ("E1", there, .ended)
        back.on = november(22)
        street.write(
            .elder(.absenceDecided(back)), at: at("22 06:00"), by: Self.newcomer, book: Self.there)
        for when in ["22 08:00", "22 18:00", "23 08:00"] {
            let look = CheckRecorded(
                elder: "E1", outcome: .normal, seen: .person, observed: at(when),
                half: when.hasSuffix("08:00") ? .morning : .evening)
            street.write(.checkRecorded(look), at: at(when), by: Self.newcomer, book: Self.there)
        }
        let home = Elder.usual("E1")
        let event = Event.elder(.arrived(ElderArrived(move: "", from: Self.there, elder: home, lastSign: nil)))
        _ = try move(&street, event, at: at("23 10:00"))
        #expect(street.office.elder("E1")?.absence(on: november(24)) == nil)
        #expect(street.breaches(at: at("23 12:00"), but: [.notBegun]).filter { !$0.hasPrefix("whereabouts") }.isEmpty)
    }

    /// Whose looks are missing is seen, or spoken to, before another community answers for her.
    @Test func nobodyMovesUnseen() throws {
        let street = try street()
        #expect(street.refused(moved(street), at: at("21 20:00"), by: Street.supervisor) == nil)
        #expect(
            street.refused(moved(street), at: at("21 20:30:01"), by: Street.supervisor)
                == .register(.isUnseen("E1")))
    }

    private func duties(_ street: Street, _ slot: Slot, at moment: Moment) -> [String] {
        street.office.books.values.compactMap { book -> String? in
            guard let record = book.elders["E1"] else { return nil }
            return street.office.duty(of: record, in: slot, at: moment) == .due ? book.code : nil
        }.sorted()
    }

    /// Each slot is due in one community: those whose window ended before the move in the old one.
    @Test func countsOnce() throws {
        var street = try street()
        let sign = try #require(street.lastSign())
        let limit = { (street: Street) in
            street.office.breaches(at: at("23 09:00")).filter { $0.kind == .limit }.map { "\($0.grid) \($0.since)" }
        }
        let before = limit(street).map { $0.dropFirst(15) }
        _ = try move(&street, moved(street) { $0.morning.by = TimeOfDay(hour: 8, minute: 0) }, at: at("12:00"))
        #expect(duties(street, morning, at: at("23 12:00")) == [Street.book])
        #expect(duties(street, evening, at: at("23 12:00")) == [Self.there])
        #expect(duties(street, Slot(november(20), .evening), at: at("23 12:00")) == [Street.book])
        #expect(duties(street, Slot(november(22), .morning), at: at("23 12:00")) == [Self.there])
        let record = try #require(street.office.elder("E1"))
        #expect(record.elder.building == Self.building && record.elder.morning.by == time("08:00"))
        #expect(street.office.book(ofElder: "E1")?.code == Self.there)
        // The limit runs on from the sign of life in the old community, and only in the new one.
        #expect(street.lastSign() == sign)
        #expect(
            limit(street).map { $0.dropFirst(15) } == before && limit(street).allSatisfy { $0.hasPrefix(Self.there) })
        #expect(record.looks.marks[Slot(november(20), .morning)] == .normal)
        #expect(street.refused(.checkRecorded(look), at: at("18:00")) == .outsideScope(elder: "E1"))
        #expect(street.refused(.checkRecorded(look), at: at("18:00"), by: Self.newcomer) == nil)
    }

    private var look: CheckRecorded {
        CheckRecorded(elder: "E1", outcome: .normal, seen: nil, observed: at("17:50"), half: nil)
    }

    /// Cut between the two books the person counts in the new one, and whoever has both open completes it.
    @Test func cutBetween() throws {
        var street = try street()
        let event = try #require(
            try street.office.decide(moved(street), by: Street.supervisor, at: at("12:00")).first)
        street.write(event, at: at("12:00"), by: Street.supervisor, book: Self.there)
        #expect(street.office.book(ofElder: "E1")?.code == Self.there)
        #expect(street.office.unfinishedMoves.count == 1)
        #expect(street.refused(moved(street), at: at("12:01"), by: Street.supervisor) == .alreadySo)
        let last = try #require(street.office.unfinishedMoves.first)
        try street.act(last, at: at("12:02"), by: Street.supervisor)
        #expect(street.office.unfinishedMoves.isEmpty)
        #expect(street.office.books[Street.book]?.elders["E1"]?.elder.status == .moved)
        #expect(duties(street, evening, at: at("18:00")) == [Self.there])
    }

    /// Back by the same two events, with what was changed meanwhile; the old community has its history.
    @Test func movedBack() throws {
        var street = try street()
        let entries = try move(&street, moved(street), at: at("12:00"))
        let undo = street.office.undo(of: entries)
        street.amend("E1", "telephone", "19900000046", at: at("12:10"), by: Street.supervisor)
        let back = try move(&street, undo, at: at("12:20"))
        #expect(back.first.map { $0.event.asksSame(as: undo) } == true)
        let record = try #require(street.office.elder("E1"))
        #expect(record.elder.building == Street.building && record.elder.door == "501")
        #expect(record.elder.telephone == "19900000046" && record.elder.status == .here)
        #expect(street.office.book(ofElder: "E1")?.code == Street.book)
        #expect(street.office.books[Self.there]?.elders["E1"]?.elder.status == .moved)
        #expect(duties(street, evening, at: at("18:00")) == [Street.book])
        #expect(record.looks.recent.count == 3)
        // And forth once more.
        _ = try move(&street, street.office.redo(of: entries), at: at("12:30"))
        #expect(duties(street, evening, at: at("18:00")) == [Self.there])
    }

    /// What is known of being away goes along: the new community does not ring for who is in hospital.
    @Test func absencesGoAlong() throws {
        var street = try street()
        let absence = Absence(elder: "E1", reason: .hospital, from: november(20), through: november(25))
        try street.act(.absenceReported(absence), at: at("20 19:00"), by: Street.communityStaff)
        _ = try move(&street, moved(street), at: at("12:00"))
        #expect(street.office.elder("E1")?.absence(on: november(25))?.reason == .hospital)
        #expect(duties(street, Slot(november(25), .morning), at: at("25 09:00")) == [])
        #expect(street.breaches(at: at("25 09:00")) == [])
    }

    /// Who is looked for is found first; moves are the supervisors'.
    @Test func refused() throws {
        var street = try street()
        let staff = Street.supervisor
        #expect(street.refused(moved(street), at: at("12:00"), by: Street.communityStaff) == .needsRole(.supervisor))
        let nowhere = moved(street) { $0.building = "990101001002001009" }
        #expect(
            street.refused(nowhere, at: at("12:00"), by: staff) == .register(.unknownBuilding("990101001002001009")))
        let tooHigh = moved(street) { $0.floor = 99 }
        #expect(
            street.refused(tooHigh, at: at("12:00"), by: staff)
                == .register(.noSuchDwelling(building: Self.building, field: "floor")))
        #expect(street.refused(moved(street), at: at("24 12:00"), by: staff) == .register(.limitHasPassed("E1")))
        let matter = try street.anomaly(at: at("09:00"))
        #expect(street.refused(moved(street), at: at("12:00"), by: staff) == .register(.hasOpenMatter(matter)))
    }

    /// A window of the new dwelling is compared with none of the old, though both are called the south window.
    @Test func anotherWindowIsNoSignOfLife() throws {
        var street = try street()
        let sign = street.lastSign()
        street.amend("E1", "door", "502", at: at("06:00"), by: Street.communityStaff)
        #expect(street.lastSign() == sign)
        try street.look(.normal, seen: .open, at: at("08:00"))
        #expect(street.lastSign() == sign)
    }
}

extension Street {
    /// Changes one field of a file as somebody would.
    mutating func amend(_ id: String, _ field: String, _ value: String, at moment: Moment, by staff: String) {
        guard let elder = office.elder(id)?.elder, let known = Elder.fields.first(where: { $0.key == field }) else {
            return
        }
        let change = FieldChange(field: field, was: known.read(elder), now: .text(value))
        let amendment = Amendment(register: .elder, id: id, changes: [change])
        guard let events = try? office.decide(.amended(amendment), by: staff, at: moment) else { return }
        let book = office.bookCode(for: .amended(amendment)) ?? Street.book
        for event in events { write(event, at: moment, by: staff, book: book) }
    }
}
