extension BoardRow {
    /// Rows of their own that a kind has at most; the rest is digested into groups, so that nothing floods the board.
    package static let mostSingles = 10
    /// Groups with rows of their own that a kind has at most; one more row has what is left.
    package static let mostGroups = 3

    /// The rows of breaches that stand sorted as ``Office/breaches(at:within:)`` gives them.
    package static func rows(of breaches: some Collection<Breach>, part: Part) -> [BoardRow] {
        var rows: [BoardRow] = []
        var rest = breaches[...]
        while let kind = rest.first?.kind {
            let end = rest.firstIndex { $0.kind != kind } ?? rest.endIndex
            rows += BoardRow.rows(of: kind, Array(rest[..<end]), part: part)
            rest = rest[end...]
        }
        return rows
    }

    private static func rows(of kind: BreachKind, _ breaches: [Breach], part: Part) -> [BoardRow] {
        var rows = breaches.prefix(mostSingles).map { BoardRow(part: part, kind: kind, breaches: [$0]) }
        let groups = grouped(breaches.dropFirst(mostSingles), kind: kind)
        // A group of one says no more than the row of what is left.
        let large = groups.prefix(mostGroups).prefix { $0.breaches.count > 1 }
        rows += large.map { BoardRow(part: part, kind: kind, place: $0.place, breaches: $0.breaches) }
        let others = groups.dropFirst(large.count)
        if !others.isEmpty {
            let members = others.flatMap(\.breaches).sorted { $0.late > $1.late }
            rows.append(BoardRow(part: part, kind: kind, place: .others, breaches: members))
        }
        return rows
    }

    /// The members of a group of what is left, by place, the largest first; those of a place as they are.
    package var members: [BoardRow] {
        switch place {
        case .others:
            BoardRow.grouped(breaches[...], kind: kind).map {
                BoardRow(part: part, kind: kind, place: $0.place, breaches: $0.breaches)
            }
        case .grid, .community, nil: breaches.map { BoardRow(part: part, kind: kind, breaches: [$0]) }
        }
    }

    private static func grouped(
        _ breaches: ArraySlice<Breach>, kind: BreachKind
    ) -> [(place: Place, breaches: [Breach])] {
        let places = Dictionary(grouping: breaches) { breach in
            kind.isOfLooks ? Place.grid(breach.grid) : Place.community(String(breach.grid.prefix(12)))
        }
        return places.map { (place: $0.key, breaches: $0.value) }.sorted { left, right in
            if left.breaches.count != right.breaches.count { return left.breaches.count > right.breaches.count }
            let (leftGrid, rightGrid) = (left.breaches[0].grid, right.breaches[0].grid)
            return (right.breaches[0].late, leftGrid) < (left.breaches[0].late, rightGrid)
        }
    }
}
