import StreetModel
import TextUI

extension RoundScreen {
    /// True where another day's round is shown: nothing can be logged there as seen now.
    func isPast(_ context: ScreenContext) -> Bool { slot.day != context.today }

    /// Shows the same half of another day; today as it stands.
    mutating func show(_ day: Day, _ context: ScreenContext) {
        slot = day == context.today ? context.office.roundSlot(at: context.now) : Slot(day, slot.half)
        lay(context)
    }

    /// The sheet of the shown slot as late entry (补录), the selected person first.
    func openLateEntry(_ context: ScreenContext) -> [Step] {
        LateEntryScreen.open(grid: grid, slot: slot, elder: isPast(context) ? selected : nil, context)
    }

    /// Late entry, the sheet, another day and the order: what belongs to the round beside its people.
    func sheetMenu(_ words: Words) -> Menu {
        Menu(
            words.sheetAndDay,
            [
                Menu.Item("1", words.title(.lateEntry), .command(.lateEntry)),
                Menu.Item("2", words.title(.sheet), .command(.sheet)),
                Menu.Item("3", words.title(.otherDay), .command(.otherDay)),
                Menu.Item("4", words.title(.order), .command(.order)),
                Menu.Item("0", words.title(.back), .back),
            ])
    }
}
