import StreetModel

extension FormCode {
    /// The code of a new record of a register; nil for those whose id comes from the entry or from their fields.
    ///
    /// DOMAIN §1: a community has the street's code and three digits, a grid the community's, a building the grid's.
    init?(new kind: RegisterKind, in place: String, _ office: Office) {
        switch kind {
        case .elder, .duty: return nil
        case .staff:
            self.init(prefix: "S", digits: 4, taken: office.street.staff.mapValues(\.name))
        case .community:
            self.init(prefix: office.code, digits: 3, taken: office.street.communities.mapValues(\.name))
        case .grid:
            let code = String(place.prefix(12))
            self.init(prefix: code, digits: 3, taken: (office.books[code]?.grids ?? [:]).mapValues(\.name))
        case .building:
            let code = String(place.prefix(15))
            let buildings = office.books[String(code.prefix(12))]?.buildings ?? [:]
            self.init(prefix: code, digits: 3, taken: buildings.mapValues { $0.courtyard + $0.label })
        }
    }
}

extension RegisterRecord {
    /// A new record with what follows from the place where it is registered.
    init(new kind: RegisterKind, in place: String, _ context: ScreenContext) {
        var record = RegisterRecord(kind, id: "")
        let known: [(key: String, text: String)] =
            switch kind {
            case .grid: [("community", String(place.prefix(12)))]
            case .building: [("grid", String(place.prefix(15)))]
            case .staff: [("scope", place)]
            case .duty: [("place", place)]
            case .community: [("street", context.office.name)]
            case .elder: RegisterRecord.dwelling(place, context.office)
            }
        for (key, text) in known { _ = try? record.set(key, to: .text(text)) }
        self = record
    }

    /// A building, or a dwelling of it as the canvass names it: "990101001001001003 2 5 501".
    private static func dwelling(_ place: String, _ office: Office) -> [(key: String, text: String)] {
        let words = place.split(separator: " ", maxSplits: 3).map(String.init)
        guard let building = words.first, office.building(building) != nil else { return [] }
        return Array(zip(["building", "entrance", "floor", "door"], words).map { (key: $0, text: $1) })
    }
}
