import StreetModel

/// `notice.read`: which anomaly or breach somebody has opened.
enum StoredNotice {
    static func write(_ notice: Notice, to json: inout JSONWriter, offset: UTCOffset) {
        json.member("kind", notice.kind.rawValue)
        json.optional("elder", notice.elder)
        json.optional("grid", notice.grid)
        json.member("since", notice.since, offset)
        json.optional("matter", notice.matter)
    }

    static func version(of notice: Notice) -> Int {
        notice.matter.isEmpty && notice.kind.rank <= BreachKind.run.rank ? 1 : 2
    }

    static func read(_ reader: inout JSONReader) throws(JSONFault) -> Notice {
        var kind: BreachKind?, since: Moment?
        var elder = "", grid = "", matter = ""
        try reader.members { (key, reader) throws(JSONFault) in
            switch key {
            case "kind": kind = try reader.word(key)
            case "elder": elder = try reader.string()
            case "grid": grid = try reader.string()
            case "matter": matter = try reader.string()
            case "since": since = try reader.moment(key)
            default: throw reader.unknown(key)
            }
        }
        return Notice(
            kind: try reader.required(kind, "kind"), elder: elder, grid: grid,
            since: try reader.required(since, "since"), matter: matter)
    }
}
