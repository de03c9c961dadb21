import StreetModel
import Testing

/// Clocks on working days, and clocks that stand still (DOMAIN §4).
struct WorkingClockTests {
    private static let hour = 3600

    private func limit(_ start: String, hours: Int, _ pauses: [(String, String)] = [], isWorking: Bool = true) -> String
    {
        let face = ClockFace(
            offset: .china, calendar: isWorking ? .autumn : nil, pauses: pauses.map { on($0.0)..<on($0.1) })
        let limit = face.limit(from: on(start), seconds: hours * Self.hour)
        return String(UTCOffset.china.text(of: limit).prefix(19))
    }

    /// Which days are worked: by weekday, holidays off and their make-up days on.
    @Test(arguments: [
        ("2026-09-18", true), ("2026-09-19", false), ("2026-09-20", true), ("2026-09-24", true), ("2026-09-25", false),
        ("2026-09-28", true), ("2026-09-30", true), ("2026-10-01", false), ("2026-10-07", false), ("2026-10-08", true),
        ("2026-10-10", true), ("2026-10-11", false), ("2026-11-21", false), ("2026-11-23", true),
    ])
    func worked(_ text: String, isWorked: Bool) {
        #expect(WorkingCalendar.autumn.isWorked(day(text)) == isWorked)
    }

    @Test(arguments: [
        // Within a day, across midnight, across a month's end.
        ("2026-11-17 09:00:00", 4, "2026-11-17T13:00:00"), ("2026-11-17 22:30:15", 4, "2026-11-18T02:30:15"),
        ("2026-11-30 16:00:00", 24, "2026-12-01T16:00:00"), ("2026-12-31 16:00:00", 24, "2027-01-01T16:00:00"),
        // Over a weekend.
        ("2026-11-20 16:00:00", 24, "2026-11-23T16:00:00"), ("2026-11-20 16:00:00", 72, "2026-11-25T16:00:00"),
        ("2026-11-20 23:59:59", 24, "2026-11-23T23:59:59"),
        // Started on a day off it runs from the next worked midnight.
        ("2026-11-21 10:00:00", 4, "2026-11-23T04:00:00"), ("2026-11-22 23:59:59", 4, "2026-11-23T04:00:00"),
        ("2026-11-21 10:00:00", 24, "2026-11-24T00:00:00"), ("2026-11-23 00:00:00", 4, "2026-11-23T04:00:00"),
        // National Day: the last worked evening before it, the first day after it, and a worked Saturday.
        ("2026-09-30 20:00:00", 4, "2026-10-08T00:00:00"), ("2026-09-30 20:00:01", 4, "2026-10-08T00:00:01"),
        ("2026-09-30 19:59:59", 4, "2026-09-30T23:59:59"), ("2026-10-01 00:00:00", 4, "2026-10-08T04:00:00"),
        ("2026-10-07 12:00:00", 24, "2026-10-09T00:00:00"), ("2026-10-09 16:00:00", 24, "2026-10-10T16:00:00"),
        ("2026-10-09 16:00:00", 48, "2026-10-12T16:00:00"),
        // Mid-Autumn and the worked Sunday before it.
        ("2026-09-18 16:00:00", 24, "2026-09-20T16:00:00"), ("2026-09-18 16:00:00", 48, "2026-09-21T16:00:00"),
        ("2026-09-24 16:00:00", 24, "2026-09-28T16:00:00"), ("2026-09-24 16:00:00", 7 * 24, "2026-10-12T16:00:00"),
        // Used up at the end of a worked day: the first second in which it would run again is the last in time.
        ("2026-11-20 00:00:00", 24, "2026-11-23T00:00:00"), ("2026-11-19 00:00:00", 24, "2026-11-20T00:00:00"),
    ])
    func onWorkingDays(start: String, hours: Int, expected: String) {
        #expect(limit(start, hours: hours) == expected)
    }

    @Test(arguments: [
        ("2026-11-20 16:00:00", 24, "2026-11-21T16:00:00"), ("2026-09-30 16:00:00", 168, "2026-10-07T16:00:00"),
        ("2028-02-28 16:00:00", 24, "2028-02-29T16:00:00"), ("2026-12-31 23:59:59", 24, "2027-01-01T23:59:59"),
    ])
    func dayAndNight(start: String, hours: Int, expected: String) {
        #expect(limit(start, hours: hours, isWorking: false) == expected)
    }

    /// Pauses before, at, within and behind the time that a clock takes, one after the other, on working days too.
    @Test func pauses() {
        let start = "2026-11-17 10:00:00"
        let table: [([(String, String)], Bool, String)] = [
            ([("2026-11-16 10:00:00", "2026-11-17 09:00:00")], false, "2026-11-18T10:00:00"),
            ([("2026-11-17 09:00:00", "2026-11-17 11:00:00")], false, "2026-11-18T11:00:00"),
            ([("2026-11-17 12:00:00", "2026-11-17 13:30:00")], false, "2026-11-18T11:30:00"),
            (
                [("2026-11-17 12:00:00", "2026-11-17 13:00:00"), ("2026-11-18 09:00:00", "2026-11-18 12:00:00")],
                false, "2026-11-18T14:00:00"
            ),
            // In the very second of the limit it is not late yet, and stays so until it runs again.
            ([("2026-11-18 10:00:00", "2026-11-18 12:00:00")], false, "2026-11-18T12:00:00"),
            ([("2026-11-18 10:00:01", "2026-11-18 12:00:00")], false, "2026-11-18T10:00:00"),
            ([("2026-11-17 12:00:00", "2026-11-21 00:00:00")], true, "2026-11-23T22:00:00"),
            ([("2026-11-17 12:00:00", "2026-11-22 12:00:00")], true, "2026-11-23T22:00:00"),
        ]
        for (pauses, isWorking, expected) in table {
            #expect(limit(start, hours: 24, pauses, isWorking: isWorking) == expected)
        }
    }

    /// No limit ever comes earlier because a clock was started later.
    @Test func order() {
        var before = Moment(seconds: 0)
        let face = ClockFace(offset: .china, calendar: .autumn)
        for quarter in 0..<(40 * 96) {
            let limit = face.limit(from: on("2026-09-16 00:00:00") + quarter * 900, seconds: 4 * Self.hour)
            #expect(limit >= before)
            before = limit
        }
    }
}
