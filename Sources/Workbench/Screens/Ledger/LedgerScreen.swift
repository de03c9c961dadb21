import StreetModel

/// The ledger of consultation (议事台账) by month: what `consultation ledger` prints, to read.
package struct LedgerScreen: Equatable, Sendable {
    /// What the ledger was counted from: while it is the same, so are the figures.
    private struct Asked: Equatable {
        var entries: Int
        var day: Day
        var monthsBack: Int
    }

    /// How many months before this one.
    private var monthsBack = 0
    /// The first line in view.
    package private(set) var scroll = 0
    private(set) var ledger: ConsultationLedger?
    private var asked: Asked?

    package init() {}

    /// Counts again where something was written, and for another month.
    package mutating func refresh(_ context: ScreenContext) {
        let now = Asked(entries: context.office.entryCount, day: context.today, monthsBack: monthsBack)
        guard now != asked else { return }
        asked = now
        let (from, through) = period(context)
        ledger = context.office.consultationLedger(for: context.me, from: from, through: through, at: context.now)
    }

    /// The days of the month; of this one until today.
    func period(_ context: ScreenContext) -> (from: Day, through: Day) {
        var (from, through) = (context.today - (context.today.civil.day - 1), context.today)
        for _ in 0..<monthsBack {
            through = from - 1
            from = through - (through.civil.day - 1)
        }
        return (from, through)
    }

    /// Turns to an earlier month, or on again as far as this one.
    mutating func turn(back count: Int, _ context: ScreenContext) {
        monthsBack = min(max(0, monthsBack + count), 120)
        scroll = 0
        refresh(context)
    }

    /// Moves the view by some lines of so many.
    mutating func scroll(by count: Int, of total: Int, height: Int) {
        scroll = ScrolledLines.moved(scroll, by: count, of: total, height: height)
    }
}
