import StreetModel

extension ScreenContext {
    /// True where a field of somebody's file, or of a building's head, is not shown to who reads (DOMAIN §7): it is
    /// kept, or written anew.
    ///
    /// - Parameter isLasting: for what stays on disk: what is shown for thirty seconds is masked there.
    func masks(_ key: String, of record: RegisterRecord, isLasting: Bool = false) -> Bool {
        var reader = words.reader
        if isLasting { reader.shown = [] }
        if case .building(let building) = record, key == "head" || key == "headTelephone" {
            return !reader.isOwn(building.grid)
        }
        guard case .elder(let elder) = record, let field = PersonField(key: key) else { return false }
        return !reader.shows(field, of: elder)
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
