import StreetModel
import Testing

/// What floods is digested: ten rows of a kind, the largest groups, and one row of the rest.
struct BoardDigestTests {
    /// Breaches of a kind, `late` from the first on falling, at these places (community, grid).
    private func breaches(_ kind: BreachKind, _ places: [(Int, Int)]) -> [Breach] {
        places.enumerated().map { index, place in
            let isMatter = kind.subject == .matter
            return Breach(
                kind: kind, clock: isMatter ? .handling : .slot, elder: isMatter ? "" : "E\(index)",
                matter: isMatter ? "M\(index)" : "",
                grid: "990101001" + padded(place.0, 3) + padded(place.1, 3), since: at("08:00") + index,
                late: 1000 - index, owner: "")
        }
    }

    /// "missed" for a single row, "missed grid 004 x3" or "missed others 2/9" (grids, count) for a group.
    private func texts(_ rows: [BoardRow]) -> [String] {
        rows.map { row in
            switch row.place {
            case nil: row.kind.word
            case .grid(let code): "\(row.kind.word) grid \(code.suffix(6)) x\(row.count)"
            case .community(let code): "\(row.kind.word) community \(code.suffix(3)) x\(row.count)"
            case .others: "\(row.kind.word) others \(row.grids)/\(row.count)"
            }
        }
    }

    private func ten(_ kind: BreachKind) -> [String] { [String](repeating: kind.word, count: 10) }

    @Test func tenStandAlone() {
        let rows = BoardRow.rows(of: breaches(.missed, [(Int, Int)](repeating: (1, 1), count: 10)), part: .late)
        #expect(texts(rows) == ten(.missed))
        #expect(rows.map { $0.breach?.late } == (0..<10).map { 1000 - $0 })
    }

    @Test func looksGroupByGrid() {
        let first = [(Int, Int)](repeating: (1, 9), count: 10)
        let rest = [(1, 1), (1, 1), (2, 1), (2, 1), (2, 1), (1, 2), (1, 2), (1, 3), (1, 3), (3, 1)]
        let rows = BoardRow.rows(of: breaches(.run, first + rest), part: .late)
        #expect(
            texts(rows) == ten(.run) + [
                "run grid 002001 x3", "run grid 001001 x2", "run grid 001002 x2", "run others 2/3",
            ])
        #expect(texts(rows[13].members) == ["run grid 001003 x2", "run grid 003001 x1"])
        #expect(rows[10].members.map { $0.breach?.elder } == ["E12", "E13", "E14"])
    }

    @Test func mattersGroupByCommunity() {
        let first = [(Int, Int)](repeating: (1, 9), count: 10)
        let rows = BoardRow.rows(of: breaches(.complaint, first + [(1, 1), (1, 2), (2, 1)]), part: .late)
        #expect(texts(rows) == ten(.complaint) + ["complaint community 001 x2", "complaint others 1/1"])
    }

    /// However many there are, a kind has fourteen rows at most, and nobody is lost.
    @Test(arguments: [11, 40, 500, 2400]) func neverFloods(count: Int) {
        let places = (0..<count).map { ($0 % 29 + 1, $0 % 5 + 1) }
        let rows = BoardRow.rows(of: breaches(.missed, places) + breaches(.finding, places), part: .late)
        for kind in [BreachKind.missed, .finding] {
            let own = rows.filter { $0.kind == kind }
            #expect(own.count <= BoardRow.mostSingles + BoardRow.mostGroups + 1)
            #expect(own.flatMap(\.breaches).count == count)
            #expect(own.last.map { $0.members.flatMap(\.breaches).count == $0.breaches.count } == true)
        }
        #expect(Set(rows.map(\.key)).count == rows.count)
    }

    /// What a row counts once is what its members say, however many there are and while they grow later.
    @Test func countedOnce() {
        var number = 7
        for step in 1...60 {
            let kind: BreachKind = step % 2 == 0 ? .missed : .finding
            let places = (0..<step).map { _ in
                number = (number * 1_103_515_245 + 12_345) % 2_147_483_648
                return (number / 65_536 % 4 + 1, number / 262_144 % 3 + 1)
            }
            var breaches = breaches(kind, places)
            for index in breaches.indices {
                breaches[index].owner = "S\(places[index].0)"
                if index % 3 == 0 && kind == .missed { breaches[index].elder = "E0" }
            }
            var rows = BoardRow.rows(of: breaches, part: .late)
            for index in rows.indices { rows[index].pass(step) }
            for row in rows {
                let people = Set(row.breaches.map(\.elder)).count
                #expect(row.count == (kind == .missed ? people : row.breaches.count))
                #expect(row.grids == Set(row.breaches.map(\.grid)).count)
                #expect(row.owners == Set(row.breaches.map(\.owner)).count)
            }
            #expect(rows.flatMap(\.breaches).map(\.late).max() == 1000 + step)
        }
    }

    /// A row keeps its key while it grows later, and when what was imminent becomes late.
    @Test func keysStay() {
        var breach = breaches(.missed, [(1, 1)])[0]
        let before = BoardRow(part: .imminent, kind: .missed, breaches: [breach])
        breach.late += 500
        #expect(BoardRow(part: .late, kind: .missed, breaches: [breach]).key == before.key)
    }
}
