import StreetModel
import Testing

/// Shifts of the duty rota by hand (值班表, DOMAIN §1).
struct DutyShiftTests {
    private func shift(
        _ day: Int?, _ shift: Shift = .day, place: String = Street.book, person: String = "李敏",
        telephone: String = "19900000007"
    ) -> Event {
        var duty = DutyShift(id: "")
        (duty.day, duty.shift, duty.place) = (day.map(november), shift, place)
        (duty.person, duty.telephone) = (person, telephone)
        return .registered(.duty(duty))
    }

    @Test func registered() throws {
        var street = Street()
        let act = try street.office.decide(shift(22), by: Street.communityStaff, at: at("09:00"))
        #expect(street.office.bookCode(for: act[0]) == Street.code)
        street.write(act[0], at: at("09:00"), by: Street.communityStaff, book: Street.code)
        #expect(street.office.onDuty(Street.book, at: at("22 12:00"))?.person.name == "李敏")
        #expect(street.refused(shift(22), at: at("09:01"), by: Street.communityStaff) == .alreadySo)
        // Another name takes the place of the first.
        #expect(street.refused(shift(22, person: "周强"), at: at("09:01"), by: Street.communityStaff) == nil)
        #expect(street.refused(shift(22, place: Street.code), at: at("09:01"), by: Street.supervisor) == nil)
    }

    @Test func refused() {
        let street = Street()
        let cases: [(Event, String, Refusal)] = [
            (shift(22), Street.worker, .needsRole(.communityStaff)),
            (shift(nil), Street.supervisor, .needsDate), (shift(20), Street.supervisor, .dateNotAhead),
            (shift(22, place: "990101009"), Street.supervisor, .unknownPlace("990101009")),
            (shift(22, place: Street.grid), Street.supervisor, .unknownPlace(Street.grid)),
            (shift(22), Street.otherCommunityStaff, .outsidePlace(Street.book)),
            (shift(22, place: Street.code), Street.communityStaff, .outsidePlace(Street.code)),
            (shift(22, telephone: "电话"), Street.communityStaff, .notATelephone("电话")),
        ]
        for (event, by, refusal) in cases { #expect(street.refused(event, at: at("09:00"), by: by) == refusal) }
    }

    /// Last night's shift goes on until the morning; until then who has it can still be changed.
    @Test func night() {
        let street = Street()
        #expect(street.refused(shift(20, .night), at: at("07:59:59"), by: Street.supervisor) == nil)
        #expect(street.refused(shift(20, .night), at: at("08:00"), by: Street.supervisor) == .dateNotAhead)
        #expect(street.refused(shift(20, .day), at: at("07:00"), by: Street.supervisor) == .dateNotAhead)
    }
}
