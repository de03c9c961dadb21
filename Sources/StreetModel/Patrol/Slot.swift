/// One look that is due: a day and a half of it (应查).
package struct Slot: Hashable, Comparable, Sendable {
    package var day: Day
    package var half: Half

    package init(_ day: Day, _ half: Half) {
        self.day = day
        self.half = half
    }

    /// Halves of days counted through, so that neighbours differ by one.
    package var ordinal: Int { Int(day.number) * 2 + (half == .morning ? 0 : 1) }

    package init(ordinal: Int) {
        let isMorning = ordinal & 1 == 0
        self.init(Day(number: ordinal >> 1), isMorning ? .morning : .evening)
    }

    package var next: Slot { Slot(ordinal: ordinal + 1) }
    package var previous: Slot { Slot(ordinal: ordinal - 1) }

    package static func < (left: Slot, right: Slot) -> Bool { left.ordinal < right.ordinal }
}
