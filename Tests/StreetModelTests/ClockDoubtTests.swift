import StreetModel
import Testing

/// A clock that stands far ahead of every line is not believed without a word.
@Suite struct ClockDoubtTests {
    @Test(
        arguments: [
            ("2026-11-21", "2026-11-21", nil), ("2027-01-22", "2026-11-21", nil), ("2027-01-23", "2026-11-21", 63),
            ("2099-01-01", "2026-11-21", 26_339), ("2099-01-01", nil, nil),
            // A clock that was set back, or has lost its battery, spoils nothing that comes after.
            ("1970-01-01", "2026-11-21", nil),
        ] as [(String, String?, Int?)])
    func howFarIsTooFar(today: String, newest: String?, days: Int?) throws {
        let day = try #require(Day(today))
        let newest = newest.flatMap { Day($0) }
        var refusal: Refusal?
        do throws(Refusal) {
            try ClockDoubt.check(day, after: newest)
        } catch {
            refusal = error
        }
        #expect(refusal == days.flatMap { days in newest.map { .clockFarAhead(newest: $0, days: days) } })
    }
}
