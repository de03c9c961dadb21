package import StreetModel

extension LateEntryScreen {
    /// The sheet as a draft on disk names it.
    var draftWords: [String] { ["lateEntry", grid, slot.day.text, slot.half.rawValue] }

    /// The grid and slot that the words of a draft name; nil for another draft's.
    static func subject(_ words: [String]) -> (grid: String, slot: Slot)? {
        guard words.count == 4, words[0] == "lateEntry", let day = Day(words[2]), let half = Half(rawValue: words[3])
        else {
            return nil
        }
        return (words[1], Slot(day, half))
    }

    /// The marks that are not saved yet, with the times of their buildings; nil where there is none.
    func draft(_ context: ScreenContext) -> SessionDraft? {
        if marks.isEmpty { return nil }
        let times = times.sorted { $0.key < $1.key }
        return SessionDraft(
            purpose: draftWords, writtenAt: context.now,
            fields: [
                SessionDraft.Field(name: "marks", value: .rows(marks.map { [$0.elder, $0.outcome.rawValue] })),
                SessionDraft.Field(name: "times", value: .rows(times.map { [$0.key, $0.value.text] })),
                SessionDraft.Field(name: "reason", value: .text(reason)),
            ])
    }

    /// The sheet with what a draft kept of it; who was looked at since, or is away, is left to that.
    package mutating func restore(_ draft: SessionDraft, _ context: ScreenContext) {
        for row in draft.rows("times") where row.count == 2 {
            if let time = TimeOfDay(row[1]), rows.contains(where: { $0.building == row[0] }) {
                setTime(time, of: row[0])
            }
        }
        reason = draft.text("reason")
        for row in draft.rows("marks") where row.count == 2 {
            guard let index = rows.firstIndex(where: { $0.elder == row[0] }), isOpen(index, context),
                let outcome = Outcome(rawValue: row[1]), times[rows[index].building] != nil
            else { continue }
            mark(row[0], outcome)
            select(index)
        }
        _ = advance(context)
    }
}
