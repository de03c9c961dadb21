/// One mark for each slot of the days before yesterday, 29 days back.
package struct SlotMarks: Hashable, Sendable {
    /// Days of marks that are kept, before today and yesterday.
    package static let days = 29

    /// The slot of the first mark.
    package private(set) var first: Slot
    package private(set) var marks: [SlotMark]

    package init(first: Slot = Slot(Day(number: 0), .morning), marks: [SlotMark] = []) {
        self.first = first
        self.marks = marks
    }

    package subscript(slot: Slot) -> SlotMark {
        let index = slot.ordinal - first.ordinal
        return marks.indices.contains(index) ? marks[index] : .none
    }

    /// Sets a slot's mark; slots older than what is kept are passed over.
    package mutating func set(_ mark: SlotMark, at slot: Slot, today: Day) {
        forget(before: today - (SlotMarks.days + 1))
        if marks.isEmpty { first = Slot(today - (SlotMarks.days + 1), .morning) }
        let index = slot.ordinal - first.ordinal
        guard index >= 0 else { return }
        while marks.count <= index { marks.append(.none) }
        marks[index] = mark
    }

    private mutating func forget(before day: Day) {
        let surplus = Slot(day, .morning).ordinal - first.ordinal
        guard surplus > 0, !marks.isEmpty else { return }
        marks.removeFirst(min(surplus, marks.count))
        first = Slot(day, .morning)
    }
}
