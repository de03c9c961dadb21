extension RegisterRecord {
    /// What people call it; empty for a shift, which its day and place name.
    package var name: String {
        switch self {
        case .community(let record): record.name
        case .staff(let record): record.name
        case .duty: ""
        case .grid(let record): record.name
        case .building(let record): record.courtyard + record.label
        case .elder(let record): record.name
        }
    }

    /// The code of the community whose register it is part of; nil for what belongs to the whole street.
    package var community: String? {
        switch self {
        case .community: nil
        case .staff(let record): record.community
        case .duty(let record): record.place.utf8.count >= 12 ? String(record.place.prefix(12)) : nil
        case .grid(let record): String(record.id.prefix(12))
        case .building(let record): String(record.id.prefix(12))
        case .elder(let record): String(record.building.prefix(12))
        }
    }

    /// False for what has ended already, and is missed by nobody.
    func isCurrent(on day: Day) -> Bool {
        switch self {
        case .community(let record): record.validTo.map { $0 >= day } ?? true
        case .elder(let record): record.status == .here
        case .grid(let record): record.isOpen
        case .staff, .duty, .building: true
        }
    }
}
