import StreetModel

extension CanvassScreen {
    /// Narrows the dwellings to those of a door or of somebody; empty shows all.
    mutating func narrow(to text: String, _ context: ScreenContext) {
        narrow { narrowing, dwellings, selected in
            narrowing.narrow(to: text, dwellings, selected: &selected, context) { CanvassScreen.match($0, $1, context) }
        }
        show(context)
    }

    /// Shows every dwelling again, the one found stays selected.
    mutating func endNarrowing() { narrow { narrowing, _, selected in narrowing.end(selected: &selected) } }

    /// How well a find matches a dwelling: by who is shown to live there, or by its door, "501" or "2-501".
    static func match(_ dwelling: Dwelling, _ find: FindText, _ context: ScreenContext) -> NameMatch? {
        if let best = dwelling.people.compactMap({ find.match($0, context) }).min() { return best }
        let isDoor = find.stands(in: "\(dwelling.entrance)-\(dwelling.door) \(dwelling.entrance)单元\(dwelling.door)")
        return isDoor ? .within : nil
    }
}
