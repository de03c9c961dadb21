import StreetModel
import TextUI

/// Where everything of a facade stands on the screen: the same for drawing and for clicks.
struct FacadeLayout: Equatable {
    /// A floor in view.
    struct Floor: Equatable {
        var floor: Int
        var row: Int
        /// Floors between this one and the next above it are left out: its label carries a colon.
        var isAfterGap: Bool
    }

    /// How many rows the parts want that are not windows.
    struct Wanted {
        var details: Int
        /// How many rows of the details give way to nothing but two floors.
        var leastDetails: Int
        var legend: Int
        var hasOutside: Bool
    }

    let grid: FacadeGrid
    let isCondensed: Bool
    private(set) var floors: [Floor] = []
    private(set) var hasMoreAbove = false
    private(set) var hasMoreBelow = false
    /// The row of the entrances' names; nil where there is one entrance.
    private(set) var entranceRow: Int?
    private(set) var flatRow = 3
    private(set) var outsideRow: Int?
    /// What one has to know of the selected person: beside the windows or below them.
    private(set) var details: Rect
    private(set) var isBeside: Bool
    private(set) var legendRow: Int?
    private(set) var rules: [Int] = []

    /// The side pane's columns at 80; wider terminals give it more.
    private static let paneColumns = 34

    init(
        _ plan: FacadePlan, selected: FacadePlan.Window?, labelColumns: Int, size: Size, isWide: Bool,
        wanted: (_ width: Int, _ isBeside: Bool) -> Wanted
    ) {
        let steps = plan.entrances == 1 ? (isWide ? [6, 4, 3] : [4, 3, 2]) : (isWide ? [4, 3] : [4, 3, 2])
        let beside =
            isWide
            ? FacadeGrid(
                plan, steps: steps, labelColumns: labelColumns, room: size.columns - FacadeLayout.paneColumns - 2)
            : nil
        grid =
            beside
            ?? FacadeGrid(
                plan, steps: plan.entrances == 1 ? [4, 3, 2] : [3, 2], labelColumns: labelColumns, room: size.columns)
            ?? FacadeGrid(plan, around: selected, labelColumns: labelColumns, room: size.columns)
        isBeside = beside != nil
        let labels = plan.entrances > 1 ? 2 : 1
        // Rows 0 to 2 and the last two are the frame's and the figures'.
        let rows = max(0, size.rows - 5)
        let pane = min(size.columns - FacadeLayout.paneColumns, max(46, grid.end + 8))
        let wanted = wanted(isBeside ? size.columns - pane : size.columns, isBeside)
        let outside = wanted.hasOutside ? 1 : 0
        let populated = Set(plan.people.keys.map(\.floor))
        let condensed = (1..<plan.floors + 1).filter { populated.contains($0) }
        let all = Array(1..<plan.floors + 1)
        if isBeside {
            isCondensed = all.count > rows - labels - outside && !condensed.isEmpty
            details = Rect(row: 3, column: pane, columns: size.columns - pane, rows: rows)
            place(
                isCondensed ? condensed : all, of: plan.floors, selected, from: 3, labels: labels,
                capacity: rows - labels - outside)
            let used = labels + floors.count + outside
            if used < rows { rules = [size.rows - 3] }
            details.size.rows = rows - rules.count
            if wanted.details + wanted.legend + 2 <= details.size.rows { _ = details.cutTop(2) }
            outsideRow = wanted.hasOutside ? 3 + labels + floors.count : nil
            return
        }
        let budget = Budget(
            rows: rows, fixed: labels + outside, all: all.count, condensed: condensed.count, wanted: wanted,
            isWide: isWide)
        isCondensed = budget.isCondensed
        details = Rect(row: 0, column: 0, columns: size.columns, rows: 0)
        place(
            isCondensed ? condensed : all, of: plan.floors, selected, from: 3 + budget.above, labels: labels,
            capacity: budget.floors)
        var row = 3 + budget.above + labels + floors.count
        outsideRow = wanted.hasOutside ? row : nil
        row += outside + budget.below
        if budget.hasRule {
            rules.append(row)
            row += 1
        }
        details = Rect(row: row, column: 0, columns: size.columns, rows: budget.details)
        if budget.legend > 0 { legendRow = row + budget.details + budget.below }
        if budget.hasBottomRule { rules.append(size.rows - 3) }
    }

    /// Places labels and floors, the highest first, with the selected one in view.
    private mutating func place(
        _ shown: [Int], of count: Int, _ selected: FacadePlan.Window?, from row: Int, labels: Int, capacity: Int
    ) {
        entranceRow = labels == 2 ? row : nil
        flatRow = row + labels - 1
        let descending = Array(shown.reversed())
        var window = ScrollWindow()
        let index = selected.flatMap { descending.firstIndex(of: $0.floor) } ?? 0
        let height = max(1, capacity)
        window.show(selected: index, count: descending.count, height: height)
        let visible = window.visible(count: descending.count, height: height)
        hasMoreAbove = visible.lowerBound > 0
        hasMoreBelow = visible.upperBound < descending.count
        floors = visible.map { index in
            let above = index == 0 ? count + 1 : descending[index - 1]
            return Floor(
                floor: descending[index], row: flatRow + 1 + index - visible.lowerBound,
                isAfterGap: above != descending[index] + 1)
        }
    }

    /// The window at a cell; nil where there is none.
    func window(row: Int, column: Int) -> FacadePlan.Window? {
        guard let floor = floors.first(where: { $0.row == row }) else { return nil }
        let reach = grid.step > 2 ? 1 : 0
        guard let cell = grid.columns.first(where: { abs($0.column - column) <= reach }) else { return nil }
        return FacadePlan.Window(entrance: cell.entrance, floor: floor.floor, flat: cell.flat)
    }
}
