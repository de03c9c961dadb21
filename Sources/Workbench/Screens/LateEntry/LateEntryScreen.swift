package import StreetModel

/// Late entry from paper (补录): the sheet's rows in its order, one key a person; here the row advances (TERMINAL §1).
///
/// What is marked is kept here until the sums were seen and it is saved; abnormal alone is written at once, for
/// somebody may be in need. Blank stays unseen.
package struct LateEntryScreen: Equatable, Sendable {
    /// What the paper says of a person, in the order in which the keys were pressed.
    package struct Mark: Equatable, Sendable {
        package var elder: String
        package var outcome: Outcome
    }

    package let grid: String
    package let slot: Slot
    /// The people of the sheet; they never move.
    package let rows: [RoundRow]
    package private(set) var selected = 0
    package private(set) var marks: [Mark] = []
    /// The time noted for each building.
    package private(set) var times: [String: TimeOfDay] = [:]
    /// Why it comes after the end of the next day; asked for once.
    package var reason = ""
    /// The mark that waits for the time of its building, or for the reason; it is nobody else's.
    var waiting: Mark?
    /// True from the key that saves on.
    var isSaving = false
    /// How many were saved by it.
    var saved = 0

    package init(grid: String, slot: Slot, _ context: ScreenContext) {
        self.grid = grid
        self.slot = slot
        rows = context.office.walk(ofGrid: grid, slot: slot, at: context.now)
        selected = rows.indices.first { isOpen($0, context) } ?? 0
    }

    /// The step that opens the sheet of a slot, with somebody selected if they are named; or why it may not be opened.
    static func open(grid: String, slot: Slot, elder: String?, _ context: ScreenContext) -> [Step] {
        let words = context.words
        guard context.now >= context.office.windowStart(slot) else {
            return [.say(Toast(words.roundNotBegun(slot.half), .refused))]
        }
        var screen = LateEntryScreen(grid: grid, slot: slot, context)
        if screen.needsReason(context), !Office.isAboveGrid(context.me) {
            return [.refuse(.observedTooLongAgo)]
        }
        if let elder { screen.select(elder: elder) }
        return [.push(.lateEntry(screen))]
    }

    /// The selected row; nil where the sheet is empty.
    package var row: RoundRow? { rows.indices.contains(selected) ? rows[selected] : nil }

    /// The time noted for the building of the selected row.
    package var time: TimeOfDay? { row.flatMap { times[$0.building] } }

    /// True where the day is so long ago that a reason has to be given.
    func needsReason(_ context: ScreenContext) -> Bool { slot.day < context.today - 1 }

    /// What the paper says of somebody; nil while nothing is marked.
    package func mark(of elder: String) -> Outcome? { marks.last { $0.elder == elder }?.outcome }

    /// What the book says of a row.
    func view(_ row: RoundRow, _ context: ScreenContext) -> SlotView? {
        context.office.elder(row.elder).map { context.office.view(of: $0, in: slot, at: context.now) }
    }

    /// True while a row is still to be filled: due, not looked at by anybody, and not marked.
    func isOpen(_ index: Int, _ context: ScreenContext) -> Bool {
        guard mark(of: rows[index].elder) == nil, let view = view(rows[index], context) else { return false }
        return view.duty == .due && !view.isChecked
    }

    /// How many rows are still open.
    func openCount(_ context: ScreenContext) -> Int { rows.indices.count { isOpen($0, context) } }

    mutating func select(_ index: Int) {
        selected = max(0, min(index, rows.count - 1))
        waiting = nil
    }

    /// Selects somebody of the sheet.
    mutating func select(elder: String) {
        if let index = rows.firstIndex(where: { $0.elder == elder }) { selected = index }
    }

    /// The next row that is open; false where none is.
    mutating func advance(_ context: ScreenContext) -> Bool {
        guard let next = rows.indices.first(where: { $0 > selected && isOpen($0, context) }) else { return false }
        selected = next
        return true
    }

    /// Marks somebody, in place of any mark before.
    mutating func mark(_ elder: String, _ outcome: Outcome) {
        unmark(elder)
        marks.append(Mark(elder: elder, outcome: outcome))
    }

    mutating func unmark(_ elder: String) { marks.removeAll { $0.elder == elder } }

    /// Takes the last mark back; nil where there is none.
    mutating func unmarkLast() -> Mark? {
        guard let mark = marks.popLast() else { return nil }
        select(elder: mark.elder)
        return mark
    }

    mutating func setTime(_ time: TimeOfDay, of building: String) { times[building] = time }

    /// Whether a time lies in the slot and is past.
    func fits(_ time: TimeOfDay, _ context: ScreenContext) -> Bool {
        context.office.profile.half(at: time) == slot.half
            && context.office.offset.moment(slot.day, time) <= context.now
    }

    /// The look that a mark stands for; nil where no time is noted for its building.
    func check(_ mark: Mark, _ context: ScreenContext) -> CheckRecorded? {
        guard let row = rows.first(where: { $0.elder == mark.elder }), let time = times[row.building] else {
            return nil
        }
        let isAgain = mark.outcome == .abnormal && view(row, context)?.outcome == .early
        return CheckRecorded(
            elder: mark.elder, outcome: mark.outcome, seen: nil,
            observed: context.office.offset.moment(slot.day, time), half: nil, isAlarm: isAgain, isApproximate: true,
            reason: needsReason(context) ? reason : "")
    }
}
