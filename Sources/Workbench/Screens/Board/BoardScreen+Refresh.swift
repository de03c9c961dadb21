import StreetModel
import TextUI

extension BoardScreen {
    /// Lays the rows out anew where something else than time has changed since it was asked what is late; the selection
    /// stays on its breach, and the view where it is.
    mutating func refresh(_ context: ScreenContext) {
        guard context.lookout.asked != asked else { return }
        let passed = context.now.seconds(since: askedAt)
        (asked, askedAt) = (context.lookout.asked, context.now)
        let hasNewFigures = figures.update(context.office, for: context.me, at: context.now)
        if !hasNewFigures && changes == context.lookout.changes {
            // What was withdrawn is as late as it was; its row counts from when that was.
            for index in rows.indices where rows[index].part != .withdrawn { rows[index].pass(passed) }
            return show(context)
        }
        changes = context.lookout.changes
        let (oldIndex, oldRow, first) = (selectedIndex, selectedRow, scroll.first)
        rows = figures.rows(among: context.lookout.breaches)
        head = figures.head(among: context.lookout.breaches)
        keepSelection(oldIndex, oldRow, context)
        noteNew(context)
        let height = BoardLayout(self, context).rows.size.rows
        // Scrolled down, or pushed out of view by what came above, the selected row stays where it stands.
        if let oldIndex, let index = selectedIndex, first > 0 || index >= height {
            scroll = ScrollWindow(first: max(0, first + index - oldIndex))
        }
        show(context)
    }

    /// Keeps the selected row in view, and takes what is in view for seen.
    mutating func show(_ context: ScreenContext) {
        let layout = BoardLayout(self, context)
        scroll.show(selected: selectedIndex ?? 0, count: rows.count, height: layout.rows.size.rows)
        place = min(place, max(0, places.count - 1))
        placeScroll.show(selected: place, count: places.count, height: layout.places.size.rows)
        unseen.subtract(rows.dropFirst(scroll.first).map(\.key))
    }

    private mutating func keepSelection(_ oldIndex: Int?, _ oldRow: BoardRow?, _ context: ScreenContext) {
        if selectedIndex != nil { return }
        guard let oldIndex, let oldRow else {
            selected = rows.first?.key
            return
        }
        // Its breach may have gone into a group, or is over: then the row that took its place.
        let group = rows.first { row in row.place != nil && row.breaches.contains { $0 == oldRow.breach } }
        selected = group?.key ?? (rows.isEmpty ? nil : rows[min(oldIndex, rows.count - 1)].key)
        changedAt = context.now
    }

    private mutating func noteNew(_ context: ScreenContext) {
        let late = rows.filter { $0.part == .late && $0.place == nil }
        let keys = Set(late.map(\.key))
        defer { known = keys }
        if let newest, !keys.contains(newest) { self.newest = nil }
        unseen.formIntersection(keys)
        guard let known else { return }
        let new = late.filter { !known.contains($0.key) }
        unseen.formUnion(new.map(\.key))
        if let latest = new.min(by: { ($0.breach?.late ?? 0) < ($1.breach?.late ?? 0) }) { newest = latest.key }
    }
}
