import TextUI

/// The part of the panel's list that is seen, and how many rows lie above and below it; they are told, not hidden.
struct PanelList {
    /// The indices of the rows in view.
    let visible: Range<Int>
    let above: Int
    let below: Int

    init(_ panel: Panel, selected: AnomalyScreen.RowKey?, height: Int) {
        let rows = panel.rows
        let key = panel.selected(selected)?.key
        let index = rows.firstIndex { $0.key == key } ?? 0
        if rows.count <= height {
            visible = rows.indices
            above = 0
            below = 0
            return
        }
        // A line tells what lies below, another, once scrolled, what lies above.
        let room = max(1, height - 1)
        if index < room {
            visible = 0..<room
        } else if index >= rows.count - room {
            visible = rows.count - room..<rows.count
        } else {
            let first = index - max(0, room - 2)
            visible = first..<first + max(1, room - 1)
        }
        above = visible.lowerBound
        below = rows.count - visible.upperBound
    }

    /// The row of the list at a line of the area; nil for the lines that tell what is not seen.
    func index(at line: Int) -> Int? {
        let index = visible.lowerBound + line - (above > 0 ? 1 : 0)
        return visible.contains(index) ? index : nil
    }
}
