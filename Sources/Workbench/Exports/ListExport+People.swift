import StreetModel

extension ListExport {
    /// Everybody on the registers, by number.
    func elders() -> ExportTable {
        let records = office.books.values.flatMap(\.elders.values).filter { answers($0.elder.grid) }
        return elders(records.map(\.elder).sorted { $0.id < $1.id })
    }

    /// Some people's files, in one line each.
    func elders(_ elders: [Elder]) -> ExportTable {
        ExportTable(
            "",
            [
                ListColumn("elder", \.id), ListColumn("name", mask.name),
                ListColumn("sex", { $0.sex.word }, shown: { words.sex($0.sex) }), ListColumn("age", mask.age),
                ListColumn("risk", { $0.risk.word }, shown: { words.risk($0.risk) }), ListColumn("grid", \.grid),
                ListColumn("building", \.building),
                ListColumn("placeName") { words.placeName($0.building, office) }, ListColumn("door", mask.door),
                ListColumn("telephone") { mask.telephone($0.telephone) }, ListColumn("living", \.living),
                ListColumn("morningBy") { $0.morning.by?.text ?? "" },
                ListColumn("eveningBy") { $0.evening.by?.text ?? "" },
                ListColumn("consentedOn") { $0.consentedOn?.text ?? "" },
                ListColumn("contacts") { String($0.contacts.count) },
                ListColumn("status", { $0.status.word }, shown: { words.status($0.status) }),
            ], of: elders, words)
    }

    /// A grid's round, or that of every grid one answers for.
    func rounds(_ chosen: (grid: String, slot: Slot)?) -> [ExportTable] {
        let slot = chosen?.slot ?? office.openOrNextSlot(at: now)
        let grids = chosen.map { [$0.grid] } ?? office.grids(for: me, at: now).map(\.id)
        let rows = grids.flatMap { office.round(ofGrid: $0, slot: slot, at: now) }
        return [round(rows, slot)]
    }

    /// Who and where somebody is, at the head of the rows about them.
    func person<Row>(_ elder: @escaping (Row) -> Elder) -> [ListColumn<Row>] {
        [
            ListColumn("elder") { elder($0).id }, ListColumn("name") { mask.name(elder($0)) },
            ListColumn("grid") { elder($0).grid }, ListColumn("building") { elder($0).building },
            ListColumn("placeName") { words.placeName(elder($0).building, office) },
            ListColumn("door") { mask.door(elder($0)) },
        ]
    }

    /// The rows of a round as they stand, with where each slot stands.
    func round(_ rows: [RoundRow], _ slot: Slot) -> ExportTable {
        let seen = rows.compactMap { row in
            office.elder(row.elder).map { (row: row, elder: $0.elder, view: office.view(of: $0, in: slot, at: now)) }
        }
        return ExportTable(
            "",
            person { $0.elder } + [
                ListColumn("risk", { $0.view.risk.word }, shown: { words.risk($0.view.risk) }),
                ListColumn("agreed") { $0.view.agreed?.text ?? "" },
                ListColumn("part", { $0.row.part.rawValue }, shown: { words.part($0.row.part) }),
                ListColumn("state", { $0.view.state.rawValue }, shown: { words.state($0.view.state) }),
                ListColumn(
                    "outcome", { $0.view.outcome?.word ?? "" }, shown: { $0.view.outcome.map(words.outcome) ?? "" }),
                ListColumn(
                    "onTime", { $0.view.isChecked ? ($0.view.isOnTime ? "yes" : "no") : "" },
                    shown: { $0.view.isChecked ? ($0.view.isOnTime ? words.yes : words.no) : "" }),
                time("time") { $0.view.time },
            ], of: seen, words)
    }
}
