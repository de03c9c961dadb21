import StreetModel

extension DutyScreen {
    /// Selects the first shift of somebody, by name or by the end of the number; gaps stay in sight. Empty leaves it.
    mutating func find(_ text: String, _ context: ScreenContext) {
        if let found = match(text, context) { selected = found.duty.id }
    }

    /// The first shift whose person or officer a text finds; nil where it finds none.
    func match(_ text: String, _ context: ScreenContext) -> DutyRota.Row? {
        let find = FindText(KeyFolding.folded(text), context)
        guard !find.isEmpty else { return nil }
        return rota(context).rows.first { row in
            let duty = row.duty
            return find.stands(in: "\(duty.person) \(duty.telephone)", name: duty.person)
                || find.stands(in: "\(duty.officer) \(duty.officerTelephone)", name: duty.officer)
        }
    }
}
