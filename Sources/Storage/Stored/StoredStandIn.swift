import StreetModel

/// `grid.covered`: who takes a grid over for a day; without a staff number it is given back.
enum StoredStandIn {
    static func write(_ standIn: StandIn, to json: inout JSONWriter) {
        json.member("grid", standIn.grid)
        json.member("day", standIn.day.text)
        json.optional("staff", standIn.staff)
    }

    static func read(_ reader: inout JSONReader) throws(JSONFault) -> StandIn {
        var grid: String?, day: Day?
        var staff = ""
        try reader.members { (key, reader) throws(JSONFault) in
            switch key {
            case "grid": grid = try reader.string()
            case "day": day = try reader.day(key)
            case "staff": staff = try reader.string()
            default: throw reader.unknown(key)
            }
        }
        return StandIn(
            grid: try reader.required(grid, "grid"), day: try reader.required(day, "day"), staff: staff)
    }
}
