/// A day with a time as a file writes it: "2026-11-20 08:15", with seconds, with a T, or as spreadsheets rewrite it.
package struct WrittenTime: Hashable, Comparable, Sendable {
    package var day: Day
    package var time: TimeOfDay

    init(day: Day, time: TimeOfDay) {
        self.day = day
        self.time = time
    }

    /// nil for anything else.
    package init?(_ text: String) {
        let parts = text.split(maxSplits: 1) { $0 == " " || $0 == "T" }
        guard parts.count == 2, let day = Day(written: String(parts[0])),
            let time = TimeOfDay(parts[1].drop { $0 == " " })
        else { return nil }
        self.day = day
        self.time = time
    }

    /// "2026-11-20 08:15".
    package var text: String { "\(day.text) \(time.text)" }

    package static func < (left: WrittenTime, right: WrittenTime) -> Bool {
        (left.day, left.time) < (right.day, right.time)
    }
}
