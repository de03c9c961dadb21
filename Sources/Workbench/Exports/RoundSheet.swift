package import StreetModel

/// The paper for a round (巡查表): boxes to tick in walking order, numbered as late entry numbers them, and for each
/// building a line for the time (TERMINAL §1).
package struct RoundSheet {
    private let grid: String
    private let slot: Slot
    private let office: Office
    private let me: Staff
    private let now: Moment
    private let words: Words

    package init(grid: String, slot: Slot, office: Office, by staff: Staff, at now: Moment, words: Words) {
        self.grid = grid
        self.slot = slot
        self.office = office
        self.now = now
        self.words = words
        me = staff
    }

    init(grid: String, slot: Slot, _ context: ScreenContext) {
        self.init(
            grid: grid, slot: slot, office: context.office, by: context.me, at: context.now, words: context.words)
    }

    /// The sheet with what is kept of its leaving.
    package var export: Export { Export(document, ListKind.sheet.rawValue, place: grid) }

    /// The sheet, a table for each building of the way.
    package var document: ExportDocument {
        let rows = office.walk(ofGrid: grid, slot: slot, at: now)
        var tables: [ExportTable] = []
        var building: String?
        for (index, row) in rows.enumerated() {
            guard let record = office.elder(row.elder) else { continue }
            if row.building != building {
                building = row.building
                tables.append(ExportTable(title: title(of: row.building), header: words.sheetHeader, rows: []))
            }
            tables[tables.count - 1].rows.append(cells(index + 1, record))
        }
        let name = office.grid(grid)?.name ?? grid
        return ExportDocument(
            title: "\(words.roundSheet) \(words.communityName(of: grid, office)) \(name)",
            language: words.language.rawValue,
            head: [
                words.sheetHead(slot, office.profile, rows.count), words.sheetRules,
                words.writtenBy(me.name, at: now, office.offset),
            ], tables: tables, foot: [words.sheetFoot], isLargePrint: true)
    }

    private func title(of code: String) -> String {
        let building = office.building(code)
        return words.sheetBuilding("\(building?.courtyard ?? "") \(building?.label ?? code)")
    }

    /// Number, door, name, what was agreed, three boxes, and why nobody has to look.
    private func cells(_ number: Int, _ record: ElderRecord) -> [String] {
        let elder = record.elder
        let mask = PersonMask(for: me, in: office, at: now, words)
        let start = [String(number), words.door(elder), "\(mask.name(elder)) \(words.risk(elder.risk))"]
        let agreed = words.agreement(elder.agreement(for: slot.half))
        if case .excused(let absence) = office.duty(of: record, in: slot, at: now) {
            return start + [agreed, "", "", "", words.excusedRow(absence)]
        }
        return start + [agreed, "\u{25A1}", "\u{25A1}", "\u{25A1}", ""]
    }
}
