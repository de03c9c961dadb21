import StreetModel
import Testing

/// 在册 = 应查 + 免查 + 无约定 + 未同意, and what was checked of those due (DOMAIN §3).
struct CoverageTests {
    /// Nine people, one of each kind.
    private func street() throws -> Street {
        var street = Street()
        let registered = at("20 06:00")
        for id in ["E1", "E2", "E3", "E4", "E5", "E6"] { street.register(id, at: registered) }
        street.register("E7", at: registered)
        street.write(
            .absenceReported(Absence(elder: "E7", reason: .hospital, from: november(21), through: november(21))),
            at: at("06:00"))
        street.register("E8", at: registered) { $0.morning.by = nil }
        street.register("E9", at: registered) { $0.consentedOn = nil }
        street.register("E10", at: registered) { $0.consentWithdrawnOn = november(1) }
        street.register("E11", at: registered) { $0.status = .moved }
        street.register("E12", at: at("10:00"))
        try street.look(.normal, of: "E1", at: at("08:00"))
        try street.look(.abnormal, of: "E2", at: at("08:00"))
        try street.look(.unclear, of: "E3", at: at("08:00"))
        try street.look(.normal, of: "E4", at: at("10:00"))
        try street.look(.abnormal, of: "E5", at: at("07:20"))
        return street
    }

    @Test func sums() throws {
        let street = try street()
        let coverage = street.office.coverage(
            of: street.office.elders(ofGrid: Street.grid), in: morning, at: at("10:05"))
        #expect(coverage.registered == 10)
        #expect(coverage.due == 6)
        #expect(coverage.excused == 1)
        #expect(coverage.noAgreement == 1)
        #expect(coverage.notConsented == 2)
        #expect(coverage.checked == 3)
        #expect(coverage.normal == 2)
        #expect(coverage.abnormal == 1)
        #expect(coverage.unclear == 1)
        #expect(coverage.unseen == 2)
        #expect(coverage.onTime == 2)
        #expect(coverage.due == coverage.checked + coverage.unclear + coverage.unseen)
    }

    /// Everybody stands in exactly one column, in both halves.
    @Test func everybodyOnce() throws {
        let street = try street()
        for slot in [morning, evening] {
            let coverage = street.office.coverage(
                of: street.office.elders(ofGrid: Street.grid), in: slot, at: at("21:00"))
            #expect(coverage.registered == (slot == morning ? 10 : 11))
            #expect(coverage.noAgreement == (slot == morning ? 1 : 0))
        }
    }

    @Test(arguments: [
        ("E1", Duty.due), ("E8", .noAgreement), ("E9", .notConsented), ("E10", .notConsented), ("E11", .notListed),
        ("E12", .notListed),
    ])
    func duties(elder: String, duty: Duty) throws {
        #expect(try street().view(morning, of: elder, at: at("10:05"))?.duty == duty)
    }

    /// What decided is what held when the window ended, not what holds today.
    @Test func amendedLater() {
        var street = Street()
        street.register(at: at("18 06:00"))
        let change = FieldChange(field: "morningBy", was: .text("07:30"), now: .text(""))
        street.write(
            .amended(Amendment(register: .elder, id: "E1", changes: [change])), at: at("21 12:00"))
        #expect(street.view(morning, at: at("13:00"))?.duty == .due)
        #expect(street.view(evening.next, at: at("13:00"))?.duty == .noAgreement)
        #expect(street.view(evening.next, at: at("13:00"))?.agreed == nil)
    }

    /// Slots before the registration count only for people with an imported look.
    @Test func importedLooks() {
        var street = Street()
        street.register(at: at("21 08:00"))
        let yesterday = Slot(november(20), .morning)
        #expect(street.view(yesterday, at: at("08:10"))?.duty == .notListed)
        let check = CheckRecorded(
            elder: "E1", outcome: .normal, seen: .open, observed: at("20 07:50"), half: .morning, window: "south",
            isImported: true)
        street.write(.checkRecorded(check), at: at("08:00"))
        #expect(street.view(yesterday, at: at("08:10"))?.duty == .due)
        #expect(street.view(yesterday, at: at("08:10"))?.state == .done)
        #expect(street.view(yesterday.next, at: at("08:10"))?.state == .missed)
    }
}
