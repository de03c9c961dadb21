import StreetModel
import Testing

/// The duty rota by days and shifts, and who may change it (DOMAIN §1, 值班表).
struct DutyRotaTests {
    private func shift(_ day: Int, _ shift: Shift, _ person: String = "李敏", place: String = Street.book) -> DutyShift {
        var duty = DutyShift(id: DutyShift.id(day: november(day), shift: shift, place: place))
        (duty.day, duty.shift, duty.place) = (november(day), shift, place)
        (duty.person, duty.telephone) = (person, person.isEmpty ? "" : "19900000007")
        return duty
    }

    /// The first row is the shift that runs; the early hours are the night of the day before.
    @Test(
        arguments: [
            ("21 07:59", 20, Shift.night), ("21 08:00", 21, .day), ("21 19:59", 21, .day), ("21 20:00", 21, .night),
            ("22 00:00", 21, .night),
        ])
    func theFirstRowIsTheShiftThatRuns(_ now: String, _ day: Int, _ shift: Shift) {
        let rota = Street().office.dutyRota(of: Street.book, days: 3, at: at(now))
        #expect(rota.rows.first?.day == november(day))
        #expect(rota.rows.first?.duty.shift == shift)
        #expect(rota.rows.count(where: \.isNow) == 1 && rota.rows.first?.isNow == true)
        #expect(rota.rows.count == (shift == .night ? 5 : 6))
        #expect(rota.gaps == rota.rows.count)
    }

    @Test func aSavedShiftReplacesTheOld() throws {
        var street = Street()
        let changes = [
            (shift(21, .day), Street.communityStaff, 1, "李敏"), (shift(21, .day, "周强"), Street.supervisor, 1, "周强"),
            (shift(21, .day, ""), Street.communityStaff, 2, ""),
        ]
        for (change, staff, gaps, person) in changes {
            for event in try street.office.decide(.registered(.duty(change)), by: staff, at: at("09:00")) {
                street.write(event, at: at("09:00"), book: Street.code)
            }
            #expect(street.office.dutyRota(of: Street.book, days: 1, at: at("09:00")).gaps == gaps)
            #expect(street.office.onDuty(Street.book, at: at("09:00"))?.person.name == person)
        }
    }

    @Test(
        arguments: [
            (Street.worker, Street.book, Refusal.needsRole(.communityStaff)),
            (Street.otherCommunityStaff, Street.book, .outsidePlace(Street.book)),
            (Street.communityStaff, Street.code, .outsidePlace(Street.code)),
            (Street.supervisor, "990101009", .unknownPlace("990101009")),
        ])
    func whoMayChangeIt(_ staff: String, _ place: String, _ expected: Refusal) {
        var street = Street()
        let event = Event.registered(.duty(shift(21, .day, place: place)))
        #expect(refusal { () throws(Refusal) in try street.act(event, at: at("09:00"), by: staff) } == expected)
    }

    @Test func aDayThatHasPassedStays() {
        var street = Street()
        let event = Event.registered(.duty(shift(20, .day)))
        let said = refusal { () throws(Refusal) in try street.act(event, at: at("02:00"), by: Street.supervisor) }
        #expect(said == .dateNotAhead)
    }

    /// However it was told an absence has its longest length and an end that is ahead.
    @Test(
        arguments: [
            ("陈建国", Street.worker, 21, nil), ("陈建国", Street.worker, 22, Refusal?.none),
            ("王淑珍", Street.worker, 22, nil), ("本人", Street.worker, 34, nil),
            ("", Street.worker, 22, nil), ("陈建国", Street.communityStaff, 22, nil),
            ("本人", Street.worker, 35, .absenceTooLong(days: 14)), ("本人", Street.worker, 20, .dateNotAhead),
        ] as [(String, String, Int, Refusal?)])
    func howLongAnAbsenceMayBe(_ teller: String, _ staff: String, _ through: Int, _ expected: Refusal?) {
        var street = Street()
        var profile = Profile.usual
        profile.absenceDays = 14
        street.write(.profileAdopted(profile), at: at("06:00"), book: Street.code)
        street.register(at: at("20 06:00"))
        let absence = Absence(
            elder: "E1", reason: .away, from: november(21), through: november(through), toldBy: teller)
        let said = refusal { () throws(Refusal) in
            try street.act(.absenceReported(absence), at: at("09:00"), by: staff)
        }
        #expect(said == expected)
    }
}
