import StreetModel
import Testing

/// False alarms and repeats of a person (DOMAIN §4).
struct RepeatTests {
    /// An anomaly on a day of November that ended as said.
    private func alarm(_ street: inout Street, on day: Int, _ outcome: HandlingOutcome) throws -> String {
        let id = try street.anomaly(at: at("\(day) 08:44"))
        try street.attempt(.spokenTo, at: at("\(day) 08:50"))
        try street.handle(id, at: at("\(day) 09:00"), outcome)
        return id
    }

    /// Three within thirty days, not two, and not one that was more than an alarm.
    @Test(arguments: [
        ([HandlingOutcome.falseAlarm, .falseAlarm, .falseAlarm], true), ([.falseAlarm, .falseAlarm], false),
        ([.falseAlarm, .helped, .falseAlarm], false), ([.falseAlarm, .helped, .falseAlarm, .falseAlarm], true),
    ])
    func falseAlarms(outcomes: [HandlingOutcome], isProposed: Bool) throws {
        var street = Street()
        street.register(at: at("1 06:00"))
        for (index, outcome) in outcomes.enumerated() { _ = try alarm(&street, on: 2 + index * 3, outcome) }
        #expect(street.office.proposesNewAgreement(of: "E1", at: at("20 09:00")) == isProposed)
        #expect(street.office.repeats(of: "E1", at: at("20 09:00")) == outcomes.count)
        #expect(!street.office.proposesNewAgreement(of: "E9", at: at("20 09:00")))
    }

    /// Thirty days, the last second among them.
    @Test(arguments: [("30 08:44:00", 3), ("32 08:44:00", 3), ("32 08:44:01", 2), ("35 08:44:01", 1)])
    func within(now: String, count: Int) throws {
        var street = Street()
        street.register(at: at("1 06:00"))
        for day in [2, 5, 8] { _ = try alarm(&street, on: day, .falseAlarm) }
        #expect(street.office.repeats(of: "E1", at: at(now)) == count)
        #expect(street.office.proposesNewAgreement(of: "E1", at: at(now)) == (count == 3))
    }

    /// What was withdrawn or taken back was none; what is to be done again is no alarm yet.
    @Test func notCounted() throws {
        var street = Street()
        street.register(at: at("1 06:00"))
        for day in [2, 5] { _ = try alarm(&street, on: day, .falseAlarm) }
        let withdrawn = try street.anomaly(at: at("8 08:44"))
        try street.step(.withdrawn, withdrawn, at: at("8 08:45")) { $0.text = "看错了" }
        let back = try street.look(.abnormal, at: at("9 08:44:00"))
        try street.act(.takenBack(street.office.act(of: back)), at: at("9 08:44:30"))
        #expect(street.office.repeats(of: "E1", at: at("10 09:00")) == 2)
        let third = try alarm(&street, on: 11, .falseAlarm)
        #expect(street.office.proposesNewAgreement(of: "E1", at: at("12 09:00")))
        try street.step(.redone, third, at: at("12 09:00"), by: Street.supervisor) { $0.text = "原因不符" }
        #expect(!street.office.proposesNewAgreement(of: "E1", at: at("12 09:01")))
    }
}
