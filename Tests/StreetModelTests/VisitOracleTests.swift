import StreetModel
import Testing

/// The windows of visits against a calendar of the test's own: days are counted one by one on paper, and nothing of the
/// model's `Day` is asked but its text.
struct VisitOracleTests {
    /// A day as a text with what a wall calendar says of it.
    private struct Leaf {
        var text: String
        /// 1 for Monday.
        var weekday: Int
        var week: Int
        var month: String
    }

    /// Every day of 2026 to 2028, the first a Thursday.
    private static let calendar: [Leaf] = {
        var leaves: [Leaf] = []
        var (weekday, week) = (4, 0)
        for year in 2026...2028 {
            let lengths = [31, year == 2028 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            for (month, length) in lengths.enumerated() {
                let name = "\(year)-\(month < 9 ? "0" : "")\(month + 1)"
                for day in 1...length {
                    leaves.append(
                        Leaf(text: "\(name)-\(day < 10 ? "0" : "")\(day)", weekday: weekday, week: week, month: name))
                    weekday = weekday % 7 + 1
                    if weekday == 1 { week += 1 }
                }
            }
        }
        return leaves
    }()

    /// The same part of the calendar: what a visit on one day does for another.
    private func isSame(_ period: VisitPeriod, _ left: Int, _ right: Int) -> Bool {
        let (first, second) = (Self.calendar[left], Self.calendar[right])
        return switch period {
        case .day: left == right
        case .week: first.week == second.week
        case .month: first.month == second.month
        case .quarter: false
        }
    }

    private func expected(_ period: VisitPeriod, registered: Int, visits: [Int], now: Int) -> String {
        var (first, last) = (now, now)
        while first > 0, isSame(period, first - 1, now) { first -= 1 }
        while last + 1 < Self.calendar.count, isSame(period, last + 1, now) { last += 1 }
        let days = "\(Self.calendar[first].text)..\(Self.calendar[last].text)"
        if visits.contains(where: { isSame(period, $0, now) && $0 <= now }) { return "\(days) done" }
        // The window before, from its first day on: whoever was there for all of it was due in it.
        var before = first - 1
        while before > 0, isSame(period, before - 1, first - 1) { before -= 1 }
        let wasDue = registered < before
        if wasDue && !visits.contains(where: { isSame(period, $0, first - 1) }) { return "\(days) overdue" }
        return "\(days) \(period != .day && now == last ? "closing" : "open")"
    }

    @Test(arguments: 0..<40)
    func againstAWallCalendar(seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678
        let random = { (below: Int) -> Int in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(below))
        }
        let risks: [(Risk, VisitPeriod, VisitPeriod)] = [
            (.red, .day, .week), (.yellow, .week, .month), (.green, .month, .month),
        ]
        for _ in 0..<10 {
            let (risk, calls, doors) = risks[random(3)]
            let now = 130 + random(Self.calendar.count - 200)
            let registered = now - random(100)
            let noon = { (day: Int) in
                UTCOffset.china.moment(from: "\(Self.calendar[day].text)T12:00") ?? Moment(seconds: 0)
            }
            var street = Street(visiting: true)
            street.register(at: noon(registered)) { $0.risk = risk }
            var made: [VisitKind: [Int]] = [.telephone: [], .door: []]
            // The days in their order: a book goes forward.
            for day in registered...now where random(4) == 0 {
                let kind: VisitKind = random(2) == 0 ? .telephone : .door
                var visit = VisitRecorded()
                (visit.elder, visit.kind, visit.observed) = ("E1", kind, noon(day))
                street.write(.elder(.visitRecorded(visit)), at: noon(day))
                made[kind]?.append(day)
            }
            guard let record = street.office.elder("E1") else { continue }
            let texts = street.office.visits(of: record, at: noon(now)).map { view in
                let days = [view.from, view.through].map { UTCOffset.china.day(of: $0).text }.joined(separator: "..")
                return "\(days) \(view.state.rawValue)"
            }
            let wanted = [(calls, made[.telephone]), (doors, made[.door])].map {
                expected($0, registered: registered, visits: $1 ?? [], now: now)
            }
            #expect(texts == wanted, "\(risk) \(Self.calendar[registered].text) \(Self.calendar[now].text) \(made)")
        }
    }
}
