import StreetModel

/// `entry.takenBack` and `entry.restored`: which entries lose their effect, or have it again.
enum StoredTakenBack {
    static func write(_ act: TakenBack, to json: inout JSONWriter) {
        json.key("entries")
        json.beginArray()
        for number in act.entries { json.integer(number) }
        json.endArray()
        json.optional("elder", act.elder)
        json.optional("matter", act.matter)
        json.optional("grid", act.grid)
        json.optional("subject", act.subject)
        if act.reason.isEmpty { return }
        json.key("private")
        json.beginObject()
        json.member("reason", act.reason)
        json.endObject()
    }

    static func read(_ reader: inout JSONReader) throws(JSONFault) -> TakenBack {
        var entries: [Int] = []
        var elder = "", matter = "", grid = "", subject = "", reason = ""
        try reader.members { (key, reader) throws(JSONFault) in
            switch key {
            case "entries":
                try reader.beginArray()
                while try reader.nextElement() { entries.append(try reader.integer()) }
            case "elder": elder = try reader.string()
            case "matter": matter = try reader.string()
            case "grid": grid = try reader.string()
            case "subject": subject = try reader.string()
            case "private.reason": reason = try reader.string()
            default: throw reader.unknown(key)
            }
        }
        return TakenBack(
            entries: entries, elder: elder, matter: matter, grid: grid, subject: subject, reason: reason)
    }
}
