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
        let known: (key: String, code: String)? =
            switch kind {
            case .grid: ("community", String(place.prefix(12)))
            case .building: ("grid", String(place.prefix(15)))
            case .elder where context.office.building(place) != nil: ("building", place)
            case .staff: ("scope", place)
            case .duty: ("place", place)
            case .community: ("street", context.office.name)
            case .elder: nil
            }
        if let known { _ = try? record.set(known.key, to: .text(known.code)) }
        self = record
    }
}
