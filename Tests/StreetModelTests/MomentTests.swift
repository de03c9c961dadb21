import StreetModel
import Testing

/// Moments, times of day and the street's clock.
struct MomentTests {
    @Test(arguments: [(0, 0), (999, 0), (1000, 1), (-1, -1), (-1000, -1), (-1001, -2)])
    func cutting(milliseconds: Int64, seconds: Int64) {
        let moment = Moment(milliseconds: milliseconds)
        #expect(moment.seconds == seconds)
        #expect(moment.cut == Moment(seconds: seconds))
    }

    @Test func distances() {
        let limit = at("08:59")
        #expect((limit + 1).seconds(since: limit) == 1)
        #expect(Moment(milliseconds: limit.milliseconds + 999).seconds(since: limit) == 0)
        #expect(Moment(milliseconds: limit.milliseconds - 1).seconds(since: limit) == -1)
        #expect(limit - 60 + 60 == limit)
        #expect(limit - 1 < limit)
    }

    @Test(arguments: [
        ("0:00", 0, "00:00", "00:00:00"), ("7:30", 27_000, "07:30", "07:30:00"),
        ("07:30:15", 27_015, "07:30", "07:30:15"), ("23:59:59", 86_399, "23:59", "23:59:59"),
        ("24:00", 86_400, "24:00", "24:00:00"),
    ])
    func timeOfDay(text: String, seconds: Int, short: String, full: String) {
        let time = TimeOfDay(text)
        #expect(time == TimeOfDay(seconds: seconds))
        #expect(time?.text == short)
        #expect(time?.fullText == full)
    }

    @Test(arguments: [
        "", "7", "7:", ":30", "7:60", "7:30:60", "24:01", "24:00:01", "25:00", "007:30", "7:300", "-1:30", "+7:30",
        "07:+5", "07:30:", "07:30:00:00", "\u{FF17}:30", "07 :30", "七:30",
    ])
    func badTime(text: String) {
        #expect(TimeOfDay(text) == nil)
    }

    @Test(arguments: [480, 0, -210, 765, -720])
    func roundTrips(minutes: Int) {
        let offset = UTCOffset(minutes: minutes)
        for seconds in stride(from: Int64(-8_000_000_000), through: 16_000_000_000, by: 86_399_977) {
            let moment = Moment(milliseconds: seconds * 1000 + 104)
            let day = offset.day(of: moment)
            let time = offset.timeOfDay(of: moment)
            #expect((0..<86_400).contains(time.seconds))
            #expect(offset.moment(day, time) == moment.cut)
            #expect(offset.moment(from: offset.fullText(of: moment)) == moment)
            #expect(UTCOffset(minutes: 60).moment(from: offset.text(of: moment)) == moment.cut)
        }
    }

    @Test(arguments: [(480, "+08:00"), (0, "+00:00"), (-210, "-03:30"), (765, "+12:45"), (-30, "-00:30")])
    func offsets(minutes: Int, text: String) {
        #expect(UTCOffset(minutes: minutes).text == text)
    }

    @Test(arguments: [
        ("2026-11-21T08:12:33.104+08:00", 1_795_219_953_104), ("2026-11-21T08:12:33.104", 1_795_219_953_104),
        ("2026-11-21T00:12:33.104Z", 1_795_219_953_104), ("2026-11-21T08:12:33", 1_795_219_953_000),
        ("2026-11-21 08:12", 1_795_219_920_000), ("2026-11-21T08:12:33.1", 1_795_219_953_100),
        ("2026-11-21T08:12:33.1049", 1_795_219_953_104), ("2026-11-20T20:42:33-03:30", 1_795_219_953_000),
        ("2026-11-21T24:00", 1_795_276_800_000),
    ])
    func reading(text: String, milliseconds: Int64) {
        #expect(UTCOffset.china.moment(from: text)?.milliseconds == milliseconds)
    }

    @Test(arguments: [
        "", "2026-11-21", "08:12", "2026-11-21T", "2026-11-31T08:12", "2026-11-21T8h", "2026-11-21T08:12:33.",
        "2026-11-21T08:12:33.1x", "2026-11-21T08:12:33.123abc", "2026-11-21T08:12:33.+5", "2026-11-21T08:12+8",
        "2026-11-21T08:12+08:00Z", "2026-11-21T08:12:33.-1",
    ])
    func badMoment(text: String) {
        #expect(UTCOffset.china.moment(from: text) == nil)
    }
}
