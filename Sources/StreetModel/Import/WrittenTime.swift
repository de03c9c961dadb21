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
        let plain = WrittenCell.halfWidth(text)
        if let serial = SerialDay(plain) {
            self.init(day: serial.day, time: TimeOfDay(seconds: serial.seconds))
            return
        }
        guard let end = plain.firstIndex(where: { $0 == " " || $0 == "T" || $0 == "日" }) else { return nil }
        let isWord = plain[end] == "日"
        let (first, rest) = (plain[...end], plain[plain.index(after: end)...])
        guard let day = Day(written: String(isWord ? first : first.dropLast())),
            let time = TimeOfDay(written: String(rest))
        else { return nil }
        self.init(day: day, time: time)
    }

    /// "2026-11-20 08:15".
    package var text: String { "\(day.text) \(time.text)" }

    package static func < (left: WrittenTime, right: WrittenTime) -> Bool {
        (left.day, left.time) < (right.day, right.time)
    }
}
