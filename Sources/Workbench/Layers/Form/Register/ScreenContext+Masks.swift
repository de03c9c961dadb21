import StreetModel

extension ScreenContext {
    /// True where a field of somebody's file, or of a building's head, is not shown to who reads (DOMAIN §7): it is
    /// kept, or written anew.
    func masks(_ key: String, of record: RegisterRecord) -> Bool {
        if case .building(let building) = record, key == "head" || key == "headTelephone" {
            return !words.reader.isOwn(building.grid)
        }
        guard case .elder(let elder) = record, let field = PersonField(key: key) else { return false }
        return !words.reader.shows(field, of: elder)
    }
}

extension PersonField {
    /// What a field of the register tells of a person; nil for what is nobody's own.
    fileprivate init?(key: String) {
        switch key {
        case "name": self = .name
        case "born": self = .age
        case "entrance", "floor", "door": self = .dwelling
        case "keyHolder", "volunteer": self = .relatives
        case "handoverNote", "riskReason": self = .notes
        case "telephone", "contacts": self = .telephone
        case "health": self = .health
        case "keyPlace": self = .keyPlace
        case "identity": self = .identity
        default: return nil
        }
    }
}
