import StreetModel

/// `matter.opened` and `matter.stepped`.
enum StoredMatter {
    static func write(_ opening: MatterOpened, to json: inout JSONWriter, offset: UTCOffset) {
        json.member("kind", opening.kind.rawValue)
        json.member("elder", opening.elder)
        json.member("grid", opening.grid)
        json.member("origin", opening.origin.rawValue)
        json.member("start", opening.start, offset)
        json.optional("quiet", opening.isQuiet)
        if let handleBy = opening.handleBy { json.member("handleBy", handleBy, offset) }
    }

    static func readOpening(_ reader: inout JSONReader) throws(JSONFault) -> MatterOpened {
        var kind: MatterKind?, elder: String?, grid: String?, origin: MatterOpened.Origin?
        var start: Moment?, handleBy: Moment?
        var isQuiet = false
        try reader.members { (key, reader) throws(JSONFault) in
            switch key {
            case "kind": kind = try reader.word(key)
            case "elder": elder = try reader.string()
            case "grid": grid = try reader.string()
            case "origin": origin = try reader.word(key)
            case "start": start = try reader.moment(key)
            case "quiet": isQuiet = try reader.boolean()
            case "handleBy": handleBy = try reader.moment(key)
            default: throw reader.unknown(key)
            }
        }
        return MatterOpened(
            kind: try reader.required(kind, "kind"), elder: try reader.required(elder, "elder"),
            grid: try reader.required(grid, "grid"), origin: try reader.required(origin, "origin"),
            start: try reader.required(start, "start"), isQuiet: isQuiet, handleBy: handleBy)
    }

    static func write(_ step: MatterStepped, to json: inout JSONWriter) {
        json.member("matter", step.matter)
        json.member("step", step.step.rawValue)
        json.member("late", step.late)
    }

    static func readStep(_ reader: inout JSONReader) throws(JSONFault) -> MatterStepped {
        var matter: String?, step: MatterStepped.Step?, late: Int?
        try reader.members { (key, reader) throws(JSONFault) in
            switch key {
            case "matter": matter = try reader.string()
            case "step": step = try reader.word(key)
            case "late": late = try reader.integer()
            default: throw reader.unknown(key)
            }
        }
        return MatterStepped(
            matter: try reader.required(matter, "matter"), step: try reader.required(step, "step"),
            late: try reader.required(late, "late"))
    }
}
