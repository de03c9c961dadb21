import StreetModel

/// How far apart windows stand, and which of them are side by side on the screen.
struct FacadeGrid: Equatable {
    /// A window in view: the column of its mark.
    struct Column: Equatable {
        var entrance: Int
        var flat: Int
        var column: Int
    }

    /// Cells from one window to the next: 6 and 4 with wide brackets, 3 with brackets that touch, 2 without any.
    let step: Int
    let columns: [Column]
    /// Entrances or flats that have no room stand left or right of those in view.
    let hasMoreLeft: Bool
    let hasMoreRight: Bool
    /// The column where the floors' labels end.
    let labelEnd: Int

    var hasBrackets: Bool { step > 2 }
    /// The column behind the last window with all that may stand around it.
    var end: Int { (columns.last?.column ?? labelEnd) + FacadeGrid.tail(step) }

    /// The windows with the widest of these steps at which the whole building fits; nil where none does.
    init?(_ plan: FacadePlan, steps: [Int], labelColumns: Int, room: Int) {
        let fits = { FacadeGrid.width(step: $0, labelColumns, entrances: plan.entrances, flats: plan.flats) <= room }
        guard let step = steps.first(where: fits) else { return nil }
        self.init(
            step: step, labelColumns, entrances: plan.entrancesAsSeen[...], flats: plan.flatsAsSeen[...],
            hasMoreLeft: false, hasMoreRight: false)
    }

    /// One cell a window, and of the building only as many entrances as fit beside the selected one: whole pages of
    /// them, so that nothing moves while the selection stays on the page.
    init(_ plan: FacadePlan, around selected: FacadePlan.Window?, labelColumns: Int, room: Int) {
        let width = { FacadeGrid.width(step: 2, labelColumns, entrances: $0, flats: $1) }
        let entrances = plan.entrancesAsSeen
        let flats = plan.flatsAsSeen
        let place = selected.flatMap { entrances.firstIndex(of: $0.entrance) } ?? 0
        if let count = (1..<entrances.count + 1).last(where: { width($0, flats.count) <= room }) {
            let first = place / count * count
            let page = entrances[first..<min(entrances.count, first + count)]
            self.init(
                step: 2, labelColumns, entrances: page, flats: flats[...], hasMoreLeft: first > 0,
                hasMoreRight: page.endIndex < entrances.count)
            return
        }
        let count = max(1, (1..<flats.count + 1).last { width(1, $0) <= room } ?? 1)
        let flat = selected.flatMap { flats.firstIndex(of: $0.flat) } ?? 0
        let first = flat / count * count
        let page = flats[first..<min(flats.count, first + count)]
        self.init(
            step: 2, labelColumns, entrances: entrances[place..<min(entrances.count, place + 1)], flats: page,
            hasMoreLeft: place > 0 || first > 0,
            hasMoreRight: place + 1 < entrances.count || page.endIndex < flats.count)
    }

    private init(
        step: Int, _ labelColumns: Int, entrances: ArraySlice<Int>, flats: ArraySlice<Int>, hasMoreLeft: Bool,
        hasMoreRight: Bool
    ) {
        self.step = step
        self.hasMoreLeft = hasMoreLeft
        self.hasMoreRight = hasMoreRight
        labelEnd = 1 + labelColumns
        var columns: [Column] = []
        var column = labelEnd + FacadeGrid.lead(step)
        for entrance in entrances {
            for flat in flats {
                columns.append(Column(entrance: entrance, flat: flat, column: column))
                column += step
            }
            column += step
        }
        self.columns = columns
    }

    /// Cells between the floors' labels and the first mark.
    private static func lead(_ step: Int) -> Int {
        switch step {
        case 2: 2
        case 3, 4: 3
        default: 4
        }
    }

    /// Cells that a window takes from its mark on: the mark, a number of people, the bracket.
    private static func tail(_ step: Int) -> Int { step > 3 ? 3 : 2 }

    private static func width(step: Int, _ labelColumns: Int, entrances: Int, flats: Int) -> Int {
        guard entrances > 0, flats > 0 else { return labelColumns }
        let windows = (entrances * flats - 1) * step + (entrances - 1) * step
        return 1 + labelColumns + lead(step) + windows + tail(step)
    }
}
