import StreetModel

extension ListExport {
    /// The visits of every grid that somebody answers for, as their lists stand.
    func visits() -> ExportTable {
        visits(office.grids(for: me, at: now).flatMap { office.visitRound(ofGrid: $0.id, at: now) })
    }

    /// Visits in the order of their list: one row a visit, a person twice where two are due.
    func visits(_ rows: [VisitRow]) -> ExportTable {
        let seen = rows.compactMap { row in
            office.view(of: row, at: now).flatMap { view in
                office.elder(row.elder).map { (row: row, elder: $0.elder, view: view) }
            }
        }
        return ExportTable(
            "",
            person { $0.elder } + [
                ListColumn("risk", { $0.elder.risk.word }, shown: { words.risk($0.elder.risk) }),
                ListColumn("kind", { $0.view.kind.rawValue }, shown: { words.visitKind($0.view.kind) }),
                ListColumn("state", { $0.view.state.rawValue }, shown: { words.state($0.view.state) }),
                time("from") { $0.view.from }, time("through") { $0.view.through },
                ListColumn(
                    "outcome", { $0.view.outcome?.word ?? "" }, shown: { $0.view.outcome.map(words.visitOutcome) ?? "" }
                ),
                time("time") { $0.view.time },
            ], of: seen, words)
    }

    /// Files that wait for somebody: a second hand, an approval, a review, the question of consent.
    func dues(_ dues: [Due]) -> ExportTable {
        let known = dues.compactMap { due in office.elder(due.elder).map { (due: due, elder: $0.elder) } }
        return ExportTable(
            "",
            person { $0.elder } + [
                ListColumn("risk", { $0.elder.risk.word }, shown: { words.risk($0.elder.risk) }),
                ListColumn("kind", { $0.due.kind.rawValue }, shown: { words.dueKind($0.due.kind) }),
                ListColumn("since") { $0.due.since.text },
            ], of: known, words)
    }

    /// The canvass of every building that somebody answers for.
    func canvass() -> ExportTable {
        let buildings = office.books.values.flatMap(\.buildings.values).filter { answers($0.grid) }.map(\.id).sorted()
        return canvass(
            buildings.flatMap { code in
                office.dwellings(ofBuilding: code).shown(to: mask.words.reader, office, of: code).map { (code, $0) }
            })
    }

    /// Dwellings of buildings with what was found there.
    func canvass(_ dwellings: [(building: String, dwelling: Dwelling)]) -> ExportTable {
        ExportTable(
            "",
            [
                ListColumn("building") { $0.building },
                ListColumn("placeName") { words.placeName($0.building, office) },
                ListColumn("entrance") { String($0.dwelling.entrance) }, ListColumn("door") { $0.dwelling.door },
                ListColumn(
                    "outcome", { $0.dwelling.finding.rawValue }, shown: { words.canvassFinding($0.dwelling.finding) }),
                ListColumn("day") { $0.dwelling.found?.body.again?.text ?? "" },
                ListColumn("elders") { String($0.dwelling.people.count) },
                time("time") { $0.dwelling.found?.at },
            ], of: dwellings, words)
    }
}
