/// A time of day in whole seconds after midnight; 86,400 is the midnight that ends the day.
package struct TimeOfDay: Hashable, Comparable, Sendable {
    package var seconds: Int32

    package init(seconds: Int) {
        self.seconds = Int32(truncatingIfNeeded: seconds)
    }

    package init(hour: Int, minute: Int, second: Int = 0) {
        self.init(seconds: hour * 3600 + minute * 60 + second)
    }

    /// Reads "7:30", "07:30" or "07:30:15", and "24:00"; nil for anything else.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3, parts.allSatisfy({ (1...2).contains($0.utf8.count) }) else {
            return nil
        }
        let numbers = parts.compactMap { plainNumber($0) }
        guard numbers.count == parts.count, (0..<60).contains(numbers[1]) else { return nil }
        let second = numbers.count == 3 ? numbers[2] : 0
        guard (0..<60).contains(second) else { return nil }
        self.init(hour: numbers[0], minute: numbers[1], second: second)
        guard seconds <= 86_400 else { return nil }
    }

    /// "07:30".
    package var text: String {
        "\(padded(Int(seconds) / 3600, 2)):\(padded(Int(seconds) / 60 % 60, 2))"
    }

    /// "07:30:15".
    package var fullText: String {
        "\(text):\(padded(Int(seconds) % 60, 2))"
    }

    package static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.seconds < right.seconds }

    package static func + (time: TimeOfDay, seconds: Int) -> TimeOfDay {
        TimeOfDay(seconds: Int(time.seconds) + seconds)
    }
}
