import StreetModel

/// `absence.reported`: from when through when somebody is away.
enum StoredAbsence {
    /// The lowest version that says everything which an absence says.
    static func version(of absence: Absence) -> Int {
        if absence.excusesFrom != nil { return 3 }
        return absence.heldThrough == nil ? 1 : 2
    }

    static func write(_ absence: Absence, to json: inout JSONWriter) {
        json.member("elder", absence.elder)
        json.member("reason", absence.reason.rawValue)
        json.member("from", absence.from.text)
        json.member("through", absence.through.text)
        json.optional("imported", absence.isImported)
        json.optional("held", absence.heldThrough?.text ?? "")
        json.optional("excuses", absence.excusesFrom?.text ?? "")
        json.privateMembers([("place", absence.place), ("toldBy", absence.toldBy)])
    }

    static func read(_ reader: inout JSONReader) throws(JSONFault) -> Absence {
        var elder: String?, reason: Absence.Reason?, from: Day?, through: Day?
        var place = "", toldBy = ""
        var isImported = false
        var held: Day?, excuses: Day?
        try reader.members { (key, reader) throws(JSONFault) in
            switch key {
            case "elder": elder = try reader.string()
            case "reason": reason = try reader.word(key)
            case "from": from = try reader.day(key)
            case "through": through = try reader.day(key)
            case "imported": isImported = try reader.boolean()
            case "held": held = try reader.day(key)
            case "excuses": excuses = try reader.day(key)
            case "private.place": place = try reader.string()
            case "private.toldBy": toldBy = try reader.string()
            default: throw reader.unknown(key)
            }
        }
        return Absence(
            elder: try reader.required(elder, "elder"), reason: try reader.required(reason, "reason"),
            from: try reader.required(from, "from"), through: try reader.required(through, "through"), place: place,
            toldBy: toldBy, isImported: isImported, heldThrough: held, excusesFrom: excuses)
    }
}
