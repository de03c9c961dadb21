import StreetModel

/// `attempt.recorded`: who was called or visited, and what came of it.
enum StoredAttempt {
    static func write(_ attempt: Attempt, to json: inout JSONWriter) {
        json.member("elder", attempt.elder)
        json.optional("matter", attempt.matter)
        json.optional("rung", attempt.rung?.rawValue ?? "")
        json.member("channel", attempt.channel.rawValue)
        json.member("result", attempt.result.rawValue)
        json.privateMembers([("whom", attempt.whom), ("telephone", attempt.telephone), ("note", attempt.note)])
    }

    static func read(_ reader: inout JSONReader) throws(JSONFault) -> Attempt {
        var elder: String?, channel: Attempt.Channel?, result: Attempt.Result?
        var rung: RungKind?
        var matter = "", whom = "", telephone = "", note = ""
        try reader.members { (key, reader) throws(JSONFault) in
            switch key {
            case "elder": elder = try reader.string()
            case "matter": matter = try reader.string()
            case "rung": rung = try reader.word(key) as RungKind
            case "channel": channel = try reader.word(key)
            case "result": result = try reader.word(key)
            case "private.whom": whom = try reader.string()
            case "private.telephone": telephone = try reader.string()
            case "private.note": note = try reader.string()
            default: throw reader.unknown(key)
            }
        }
        return Attempt(
            elder: try reader.required(elder, "elder"), matter: matter, rung: rung,
            channel: try reader.required(channel, "channel"), result: try reader.required(result, "result"),
            whom: whom, telephone: telephone, note: note)
    }
}
