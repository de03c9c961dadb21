import StreetModel

/// `urge.sent`: who is urged about what, in which words.
enum StoredUrge {
    static func write(_ urge: Urge, to json: inout JSONWriter, offset: UTCOffset) {
        StoredNotice.write(urge.notice, to: &json, offset: offset)
        json.optional("to", urge.to)
        json.privateMembers([("text", urge.text)])
    }

    static func read(_ reader: inout JSONReader) throws(JSONFault) -> Urge {
        var kind: BreachKind?, since: Moment?
        var elder = "", grid = "", matter = "", to = "", text = ""
        try reader.members { (key, reader) throws(JSONFault) in
            switch key {
            case "kind": kind = try reader.word(key)
            case "elder": elder = try reader.string()
            case "grid": grid = try reader.string()
            case "matter": matter = try reader.string()
            case "since": since = try reader.moment(key)
            case "to": to = try reader.string()
            case "private.text": text = try reader.string()
            default: throw reader.unknown(key)
            }
        }
        let notice = Notice(
            kind: try reader.required(kind, "kind"), elder: elder, grid: grid,
            since: try reader.required(since, "since"), matter: matter)
        return Urge(notice: notice, to: to, text: text)
    }
}
