import StreetModel
import Testing

/// The board's figures: coverage by place, thirty days, bunched looks, clocks, and what is about to be late.
struct BoardFigureTests {
    private func figures(_ street: Street, at now: Moment, by staff: String = Street.supervisor) -> StreetFigures {
        var figures = StreetFigures()
        if let person = street.office.street.staff[staff] { figures.update(street.office, for: person, at: now) }
        return figures
    }

    private func street(people: Int = 3, profile: (inout Profile) -> Void = { _ in }) -> Street {
        var street = Street()
        var own = Profile.usual
        own.bunchedLooks = 2
        own.bunchedSeconds = 60
        own.imminentMinutes = 10
        own.unreadUrgeMinutes = 10
        profile(&own)
        street.write(.profileAdopted(own), at: at("19 06:00"), book: Street.code)
        for number in 1...people { street.register("E\(number)", at: at("20 06:00")) }
        return street
    }

    @Test func coverageIsThatOfTheRound() throws {
        var street = street()
        try street.look(.normal, of: "E1", at: at("08:00"))
        try street.look(.unclear, of: "E2", at: at("08:10"))
        let figures = figures(street, at: at("08:20"))
        let grid = try #require(figures.figures(of: Street.grid))
        let people = street.office.elders(ofGrid: Street.grid)
        #expect(grid.coverage == street.office.coverage(of: people, in: morning, at: at("08:20")))
        #expect(figures.whole.coverage == grid.coverage)
        #expect(figures.figures(of: Street.otherGrid)?.coverage.registered == 0)
        #expect(figures.figures(of: Street.book)?.coverage.checked == 1)
    }

    /// What the marks say is what every slot says by itself, through absences, changes of standing and registration.
    @Test func thirtyDaysAreThoseOfTheSlots() throws {
        var street = Street()
        for number in 1...6 { street.register("E\(number)", at: UTCOffset.china.moment(november(2), time("06:00"))) }
        street.register("E7", at: at("12 10:00"))
        for day in 3...21 {
            for number in 1...7 where (day * number) % 3 != 0 {
                let outcome: Outcome = (day + number) % 4 == 0 ? .unclear : .normal
                let now = at("\(day) 08:\(padded(number, 2))")
                let check = CheckRecorded(
                    elder: "E\(number)", outcome: outcome, seen: nil, observed: now, half: .morning)
                street.write(.checkRecorded(check), at: now, by: Street.worker)
            }
            if day == 9 {
                let absence = Absence(elder: "E2", reason: .away, from: november(9), through: november(12))
                street.write(.absenceReported(absence), at: at("9 10:00"))
                let change = FieldChange(field: "morningBy", was: .text("07:30"), now: .text(""))
                street.write(
                    .amended(Amendment(register: .elder, id: "E3", changes: [change])), at: at("9 12:00"))
            }
        }
        let now = at("21 09:00")
        let shares = figures(street, at: now).whole.shares
        for index in shares.indices {
            let slot = Slot(november(21) - (29 - index), .morning)
            var expected = DayShare()
            for number in 1...7 {
                let view = try #require(street.view(slot, of: "E\(number)", at: now))
                if view.duty == .due { expected.due += 1 }
                if view.isChecked { expected.checked += 1 }
            }
            #expect(shares[index] == expected, "\(slot.day.text)")
        }
        #expect(shares.last?.due == 6)
        #expect(shares[9].tenths == nil && shares[20].tenths != nil)
    }

    /// More than two looks of one worker within a minute; what was entered late is not counted.
    @Test(arguments: [
        (["08:00:00", "08:00:20", "08:01:00"], 0, 3), (["08:00:00", "08:00:20", "08:01:01"], 0, 0),
        (["08:00:00", "08:00:20"], 0, 0), (["08:00:00", "08:00:20", "08:00:40", "08:09:00"], 0, 3),
        (["08:00:00", "08:00:20", "08:00:40"], 61, 0), (["08:00:00", "08:00:20", "08:00:40"], 60, 3),
    ])
    func bunched(times: [String], written: Int, count: Int) {
        var street = street(people: 4)
        for (index, time) in times.enumerated() {
            let check = CheckRecorded(
                elder: "E\(index + 1)", outcome: .normal, seen: nil, observed: at(time), half: .morning)
            street.write(.checkRecorded(check), at: at(time) + written, by: Street.worker)
        }
        #expect(figures(street, at: at("09:00")).figures(of: Street.grid)?.bunched == count)
    }

    @Test func clocksByTheirFrozenVerdicts() throws {
        var street = street()
        for (number, seconds) in [(1, 300), (2, 1200), (3, 60)] {
            let start = at("08:00:00")
            let entry = street.write(
                .matterOpened(
                    MatterOpened(kind: .anomaly, elder: "E\(number)", grid: Street.grid, origin: .look, start: start)),
                at: start)
            let step = MatterStepped(matter: entry.newID("M"), step: .responded, late: max(0, seconds - 900))
            street.write(.matterStepped(step), at: start + seconds)
        }
        let figures = figures(street, at: at("09:00"))
        #expect(figures.responses.median == 300)
        #expect(figures.responses.onTime == 2)
        #expect(figures.responses.count == 3)
        #expect(figures.handlings.count == 0)
    }

    /// What ends within ten minutes stands on the board and in no other list.
    @Test(arguments: [
        ("08:50:00", 0, 0), ("08:50:01", 0, 1), ("09:00:00", 0, 1), ("09:00:01", 1, 0),
    ])
    func imminent(now: String, late: Int, soon: Int) {
        var street = street(people: 1)
        street.write(
            .matterOpened(
                MatterOpened(kind: .anomaly, elder: "E1", grid: Street.grid, origin: .look, start: at("08:45:00"))),
            at: at("08:45:00"))
        let all = street.office.breaches(at: at(now), within: 600).filter { $0.kind == .anomaly }
        let rows = figures(street, at: at(now)).rows(among: all)
        #expect(rows.count { $0.part == .late } == late)
        #expect(rows.count { $0.part == .imminent } == soon)
        #expect(street.office.breaches(at: at(now)).count { $0.kind == .anomaly } == late)
    }

    @Test func withdrawnWaitsForAWitness() throws {
        var street = street(people: 1)
        let entry = street.write(
            .matterOpened(
                MatterOpened(kind: .anomaly, elder: "E1", grid: Street.grid, origin: .look, start: at("08:45:00"))),
            at: at("08:45:00"))
        let id = entry.newID("M")
        street.write(.matterStepped(MatterStepped(matter: id, step: .withdrawn, text: "误按")), at: at("08:50"))
        #expect(figures(street, at: at("08:51")).rows(among: []).map(\.key) == [.withdrawn(id)])
        street.write(
            .matterStepped(MatterStepped(matter: id, step: .witnessed)), at: at("08:52"), by: Street.supervisor)
        #expect(figures(street, at: at("08:53")).rows(among: []).isEmpty)
    }

    /// A figure is counted anew with a record of its book and with the next slot, and stays as it is otherwise.
    @Test func countedOnlyWhereSomethingChanged() throws {
        var street = street()
        let me = try #require(street.office.street.staff[Street.supervisor])
        var figures = StreetFigures()
        let first = figures.update(street.office, for: me, at: at("08:00"))
        let again = figures.update(street.office, for: me, at: at("09:00"))
        try street.look(.normal, of: "E1", at: at("09:01"))
        let afterLook = figures.update(street.office, for: me, at: at("09:01"))
        let evening = figures.update(street.office, for: me, at: at("17:30"))
        #expect([first, again, afterLook, evening] == [true, false, true, true])
        #expect(figures.whole.coverage.checked == 0)
    }

    @Test func urgedAndRead() throws {
        var street = street()
        let entry = try #require(try street.look(.abnormal, of: "E1", at: at("08:00")).last)
        let breach = try #require(
            street.office.breaches(at: at("08:20")).first { $0.kind == .anomaly && $0.clock == .response })
        #expect(breach.matter == entry.newID("M"))
        #expect(street.office.urge(about: breach) == nil)
        let notice = street.office.noticeToUrge(about: breach)
        try street.act(.urged(Urge(notice: notice, to: "", text: "快")), at: at("08:21"), by: Street.supervisor)
        #expect(street.office.urge(about: breach)?.isWaiting == true)
        let head = figures(street, at: at("08:21")).head(among: street.office.breaches(at: at("08:21")))
        #expect(head.unreadUrges == 1)
        try street.act(.noticeRead(NoticeRead(notice: notice)), at: at("08:22"))
        #expect(street.office.urge(about: breach)?.readAt == at("08:22"))
        #expect(street.office.readers(about: breach).map(\.by) == [Street.worker])
    }

    @Test func communityStaffHaveTheirOwn() {
        let street = street()
        #expect(figures(street, at: at("08:00"), by: Street.communityStaff).communities.count == 1)
        #expect(figures(street, at: at("08:00"), by: Street.otherCommunityStaff).communities.isEmpty)
    }

    @Test func presence() throws {
        let street = street()
        let me = try #require(street.office.street.staff[Street.supervisor])
        let present = street.office.presence(
            of: [Street.worker, Street.communityStaff, Street.supervisor], for: me, at: at("08:00"))
        #expect(present == Presence(communities: 1, ofCommunities: 1, grids: 1, ofGrids: 2))
    }
}
