import StreetModel
import Testing

/// The ladder of an anomaly: whom to call, by when, and what came of it (DOMAIN §4).
struct LadderTests {
    /// An anomaly at 08:44 of somebody with everything in the file.
    private func street(change: (inout Elder) -> Void = { _ in }) throws -> Street {
        var street = Street()
        street.register(at: at("20 06:00")) {
            $0.contacts = [
                Contact(name: "陈建国", relation: "侄子", telephone: "19900000123"),
                Contact(name: "于学文", relation: "邻居", telephone: "19900000222"),
                Contact(name: "陈秀兰", relation: "妹妹", telephone: "19900000333"),
            ]
            $0.keyHolder = "于学文"
            $0.volunteer = "何德福"
            change(&$0)
        }
        for (place, person, officer) in [(Street.book, "李敏", "孙玉梅"), (Street.code, "周强", "郭永贵")] {
            for (shift, suffix) in [(Shift.day, "日"), (.night, "夜")] {
                var duty = DutyShift(id: DutyShift.id(day: november(21), shift: shift, place: place))
                duty.person = person + suffix
                duty.telephone = "1990000000\(person == "李敏" ? 7 : 3)"
                duty.officer = officer + suffix
                duty.officerTelephone = "19900000001"
                street.write(.registered(.duty(duty)), at: at("20 06:00"), book: Street.code)
            }
        }
        try street.look(.abnormal, at: at("08:44"))
        return street
    }

    private func matter(_ street: Street) throws -> Matter {
        try #require(street.office.books[Street.book]?.openMatter(.anomaly, of: "E1"))
    }

    private func rungs(_ street: Street, at now: String = "08:50") throws -> [LadderRung] {
        street.office.ladder(of: try matter(street), at: at(now))
    }

    /// Who comes next, by name.
    private func next(_ street: Street) throws -> String? {
        let rungs = try rungs(street)
        return street.office.nextCall(in: rungs).map { rungs[$0].name }
    }

    private func attempt(
        _ street: inout Street, _ rung: RungKind, _ result: Attempt.Result, _ telephone: String = "",
        whom: String = "", at now: String = "08:46"
    ) throws {
        let attempt = Attempt(
            elder: "E1", matter: try matter(street).id, rung: rung, channel: rung == .door ? .door : .telephone,
            result: result, whom: whom, telephone: telephone)
        try street.act(.attemptRecorded(attempt), at: at(now))
    }

    @Test func rungsWithDueTimes() throws {
        let expected: [(RungKind, String, String, String)] = [
            (.lookAgain, "08:44", "", ""), (.elderByTelephone, "08:44", "王淑珍", "19900000045"), (.door, "08:44", "", ""),
            (.firstContact, "08:49", "陈建国", "19900000123"), (.furtherContacts, "08:52", "于学文", "19900000222"),
            (.furtherContacts, "08:52", "陈秀兰", "19900000333"), (.volunteer, "08:52", "何德福", ""),
            (.buildingHead, "08:52", "赵宝林", "19900000301"), (.keyHolder, "08:52", "于学文", ""),
            (.communityDuty, "08:59", "李敏日", "19900000007"), (.streetDuty, "09:14", "周强日", "19900000003"),
            (.streetHead, "09:44", "郭永贵日", "19900000001"),
        ]
        let rungs = try rungs(street())
        #expect(rungs.map(\.kind) == expected.map(\.0))
        #expect(rungs.map(\.due) == expected.map { at($0.1) })
        #expect(rungs.map(\.name) == expected.map(\.2))
        #expect(rungs.map(\.telephone) == expected.map(\.3))
        #expect(rungs.allSatisfy { !$0.isDone && $0.attempts.isEmpty })
    }

    /// What the file does not have is no rung; who has no number stands there and is passed over by the next call.
    @Test func missing() throws {
        let bare = try street {
            $0.contacts = [Contact(name: "陈建国", relation: "侄子", telephone: "")]
            $0.volunteer = ""
            $0.keyHolder = ""
            $0.telephone = ""
        }
        #expect(
            try rungs(bare).map(\.kind) == [
                .lookAgain, .elderByTelephone, .door, .firstContact, .buildingHead, .communityDuty, .streetDuty,
                .streetHead,
            ])
        #expect(try next(bare) == "赵宝林")
    }

    @Test func callsTwice() throws {
        var street = try street()
        #expect(try next(street) == "王淑珍")
        try attempt(&street, .elderByTelephone, .noAnswer, "19900000045")
        #expect(try next(street) == "王淑珍")
        try attempt(&street, .elderByTelephone, .noAnswer, "19900000045", at: "08:48")
        #expect(try next(street) == "陈建国")
        #expect(try rungs(street)[1].attempts.count == 2)
        try attempt(&street, .firstContact, .noAnswer, "19900000123")
        #expect(try next(street) == "于学文")
        #expect(try rungs(street).map(\.isDone).prefix(4) == [false, true, false, true])
    }

    @Test func lookAndDoor() throws {
        var street = try street()
        try attempt(&street, .door, .noAnswer)
        try street.look(.abnormal, at: at("08:45"))
        #expect(try rungs(street).map(\.isDone).prefix(3) == [true, false, true])
    }

    /// Hearsay: its rung is done, the clock runs on, and the number it named comes next.
    @Test func hearsay() throws {
        var street = try street()
        try attempt(&street, .elderByTelephone, .noAnswer, "19900000045")
        try attempt(&street, .elderByTelephone, .noAnswer, "19900000045")
        try attempt(&street, .firstContact, .hearsay, "19900000999", whom: "大姐", at: "08:50")
        #expect(try matter(street).response == nil)
        let rungs = try rungs(street)
        #expect(try next(street) == "大姐")
        #expect(rungs[3].isDone)
        #expect(rungs[3].attempts.count == 1)
        #expect(rungs[4].telephone == "19900000999")
        #expect(rungs[4].due == at("08:50"))
        #expect(rungs.count == 13)
        try attempt(&street, .furtherContacts, .noAnswer, "19900000999", at: "08:51")
        #expect(try next(street) == "于学文")
    }

    /// Hearsay that names somebody of the file, or nobody.
    @Test(arguments: [
        ("19900000333", "陈秀兰"), ("", "于学文"), ("19900000123", "于学文"), ("19900000045", "于学文"),
        ("19900000007", "李敏日"),
    ])
    func hearsayOfKnownNumbers(telephone: String, next expected: String) throws {
        var street = try street()
        try attempt(&street, .elderByTelephone, .noAnswer, "19900000045")
        try attempt(&street, .elderByTelephone, .noAnswer, "19900000045")
        try attempt(&street, .firstContact, .hearsay, telephone, whom: "某人")
        #expect(try next(street) == expected)
        #expect(try rungs(street).count == 12)
    }

    @Test func hearsayUponHearsay() throws {
        var street = try street()
        for _ in 0..<2 { try attempt(&street, .elderByTelephone, .noAnswer, "19900000045") }
        try attempt(&street, .firstContact, .hearsay, "19900000999", whom: "大姐")
        try attempt(&street, .furtherContacts, .hearsay, "19900000888", whom: "姐夫")
        #expect(try next(street) == "姐夫")
        try attempt(&street, .furtherContacts, .noAnswer, "19900000888")
        #expect(try next(street) == "于学文")
        #expect(try rungs(street).count == 14)
    }

    /// Day shift from 08:00 to 20:00; the early hours belong to the night that began the day before.
    @Test(arguments: [
        ("08:00", "李敏日"), ("19:59:59", "李敏日"), ("20:00", "李敏夜"), ("23:59:59", "李敏夜"), ("22 07:59:59", "李敏夜"),
        ("07:59", nil), ("22 08:00", nil),
    ])
    func dutyRota(now: String, name: String?) throws {
        #expect(try street().office.onDuty(Street.book, at: at(now))?.person.name == name)
    }

    @Test func unknownElder() throws {
        let opening = MatterOpened(
            kind: .anomaly, elder: "E9", grid: Street.grid, origin: .look, start: at("08:44"))
        let matter = Matter(id: "M1", number: 1, opening: opening, openedAt: at("08:44"), openedBy: Street.worker)
        #expect(try street().office.ladder(of: matter, at: at("08:50")).isEmpty)
    }
}
