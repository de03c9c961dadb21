package import StreetModel
import TextUI

/// The registers (台账): the tree of places with their figures, opened and closed by Enter and the arrows, down to the
/// people of an entrance.
///
/// Lines are laid out when a place is opened, or when a book has grown; a frame draws the lines in view alone.
package struct RegistersScreen: Equatable, Sendable {
    /// A line of the tree as it stands open.
    package struct Line: Equatable, Sendable {
        package var key: PlaceKey
        /// How far it stands in, from the root on.
        package var depth: Int
    }

    package private(set) var tree = PlaceTree()
    package private(set) var opened: Set<PlaceKey> = []
    package private(set) var lines: [Line] = []
    /// The place of the selected line; 0 where there is none.
    package private(set) var cursor = 0
    /// Buildings that are being chosen for a split or a move; nil while nobody chooses.
    package internal(set) var choosing: BuildingChoice?
    var scroll = ScrollWindow()

    package init(_ context: ScreenContext) {
        tree.update(context.office, for: context.me, at: context.now)
        // One's own part of the street is open, as far as one line leads to the next.
        for root in tree.roots where tree.roots.count == 1 { opened.insert(root) }
        lay()
    }

    /// The selected line; nil where there is nothing.
    package var selected: Line? { lines.indices.contains(cursor) ? lines[cursor] : nil }

    /// Counts anew what has changed; the selection stays on its place, else on the one above.
    package mutating func refresh(_ context: ScreenContext) {
        if tree.update(context.office, for: context.me, at: context.now) { lay() }
        let there = { (code: String) in context.office.building(code)?.grid }
        let isChosen = choosing?.buildings.isEmpty == false
        choosing?.keep { code, grid in there(code) == grid }
        // What was chosen has gone where it should.
        if isChosen && choosing?.buildings.isEmpty == true { choosing = nil }
    }

    /// Lays the lines out; whatever is selected stays so, or the nearest place that it lies in.
    mutating func lay() {
        let kept = path(of: selected?.key)
        lines = []
        for root in tree.roots { add(root, depth: 0) }
        let nearest = kept.first { key in lines.contains { $0.key == key } }
        select(lines.firstIndex { $0.key == nearest } ?? cursor)
    }

    private mutating func add(_ key: PlaceKey, depth: Int) {
        lines.append(Line(key: key, depth: depth))
        guard opened.contains(key) else { return }
        for child in tree.children(of: key) { add(child, depth: depth + 1) }
    }

    /// A place and those that it lies in, the nearest first, as the lines stand.
    private func path(of key: PlaceKey?) -> [PlaceKey] {
        guard let key, lines.indices.contains(cursor) else { return [] }
        var path = [key]
        var depth = lines[cursor].depth
        for line in lines[..<cursor].reversed() where line.depth < depth {
            path.append(line.key)
            depth = line.depth
        }
        return path
    }

    mutating func select(_ index: Int) { cursor = max(0, min(index, lines.count - 1)) }

    /// Opens or closes a place.
    mutating func setOpen(_ key: PlaceKey, _ isOpen: Bool) {
        if isOpen { opened.insert(key) } else { opened.remove(key) }
        lay()
    }

    /// The line that the selected one hangs on; nil for a root.
    var parent: Int? {
        guard let selected else { return nil }
        return lines[..<cursor].lastIndex { $0.depth < selected.depth }
    }

    /// The grid that the selected line is or lies in.
    func grid(_ context: ScreenContext) -> Grid? {
        guard let key = selected?.key else { return nil }
        if case .grid(let code) = key { return context.office.grid(code) }
        guard let building = key.building.flatMap({ context.office.building($0) }) else { return nil }
        return context.office.grid(building.grid)
    }
}
