import StreetModel

/// `check.recorded`: a look.
enum StoredCheck {
    static func write(_ check: CheckRecorded, to json: inout JSONWriter, offset: UTCOffset) {
        json.member("elder", check.elder)
        json.member("outcome", check.outcome.rawValue)
        json.optional("seen", check.seen?.rawValue ?? "")
        json.member("observed", check.observed, offset)
        json.optional("half", check.half?.rawValue ?? "")
        json.optional("window", check.window)
        json.optional("alarm", check.isAlarm)
        json.optional("imported", check.isImported)
        json.optional("looker", check.looker)
        json.privateMembers([("note", check.note)])
    }

    static func read(_ reader: inout JSONReader) throws(JSONFault) -> CheckRecorded {
        var elder: String?, outcome: Outcome?, observed: Moment?
        var seen: Seen?, half: Half?
        var window = "", looker = "", note = ""
        var isAlarm = false, isImported = false
        try reader.members { (key, reader) throws(JSONFault) in
            switch key {
            case "elder": elder = try reader.string()
            case "outcome": outcome = try reader.word(key)
            case "seen": seen = try reader.word(key) as Seen
            case "observed": observed = try reader.moment(key)
            case "half": half = try reader.word(key) as Half
            case "window": window = try reader.string()
            case "alarm": isAlarm = try reader.boolean()
            case "imported": isImported = try reader.boolean()
            case "looker": looker = try reader.string()
            case "private.note": note = try reader.string()
            default: throw reader.unknown(key)
            }
        }
        return CheckRecorded(
            elder: try reader.required(elder, "elder"), outcome: try reader.required(outcome, "outcome"), seen: seen,
            observed: try reader.required(observed, "observed"), half: half, window: window, isAlarm: isAlarm,
            isImported: isImported, looker: looker, note: note)
    }
}
