import StreetModel

/// `check.recorded`: a look.
enum StoredCheck {
    /// Version 2 has the approximate time of a paper's building, and the reason for an entry that comes very late.
    static func version(of check: CheckRecorded) -> Int { check.isApproximate || !check.reason.isEmpty ? 2 : 1 }

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
        json.optional("approximate", check.isApproximate)
        json.privateMembers([("note", check.note), ("reason", check.reason)])
    }

    static func read(_ reader: inout JSONReader) throws(JSONFault) -> CheckRecorded {
        var elder: String?, outcome: Outcome?, observed: Moment?
        var seen: Seen?, half: Half?
        var window = "", looker = "", note = "", reason = ""
        var isAlarm = false, isImported = false, isApproximate = false
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
            case "approximate": isApproximate = try reader.boolean()
            case "private.note": note = try reader.string()
            case "private.reason": reason = try reader.string()
            default: throw reader.unknown(key)
            }
        }
        return CheckRecorded(
            elder: try reader.required(elder, "elder"), outcome: try reader.required(outcome, "outcome"), seen: seen,
            observed: try reader.required(observed, "observed"), half: half, window: window, isAlarm: isAlarm,
            isImported: isImported, looker: looker, note: note, isApproximate: isApproximate, reason: reason)
    }
}
