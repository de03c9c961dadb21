import StreetModel

/// What is counted of complaints, as rows of complaints.json and chains.json without keys, for there are thousands:
/// matter, n, ticket, start, grid, place, category, channel, telephone, response, handling (seconds late), flags, level.
///
/// Flags are `s` and `n` solved or not, `y` and `d` satisfied or not, `x` excluded, `v` void.
struct ComplaintState {
    private let channels = WordTable(MatterReport.Channel.self)

    static func file(_ name: String, _ complaints: ComplaintShelf) -> (name: String, bytes: [UInt8]) {
        var file = StateFile(name)
        for fact in complaints.values.sorted(by: { ($0.number, $0.matter) < ($1.number, $1.matter) }) {
            file.row { json in
                json.string(fact.matter)
                json.integer(fact.number)
                json.string(fact.ticket)
                json.moment(fact.start)
                json.string(fact.grid)
                json.string(fact.place)
                json.string(fact.category)
                json.string(fact.channel?.rawValue ?? "")
                json.string(fact.telephone)
                json.optional(fact.responseLate)
                json.optional(fact.handlingLate)
                json.string(
                    (fact.isSolved.map { $0 ? "s" : "n" } ?? "") + (fact.isSatisfied.map { $0 ? "y" : "d" } ?? "")
                        + (fact.isExcluded ? "x" : "") + (fact.isVoid ? "v" : ""))
                json.integer(fact.level)
            }
        }
        return file.finished
    }

    /// - Parameter oldest: leaves out what began before.
    static func read(
        _ name: String, in files: [String: [UInt8]], from oldest: Moment? = nil
    ) throws(JSONFault) -> ComplaintShelf {
        var all = ComplaintShelf()
        if oldest == nil { all.reserve(RowReader.count(name, in: files)) }
        let state = ComplaintState()
        try RowReader.read(name, in: files) { (row) throws(JSONFault) in
            if let fact = try state.fact(&row, from: oldest) { all[fact.matter] = fact }
        }
        return all
    }

    private func fact(_ row: inout RowReader, from oldest: Moment?) throws(JSONFault) -> ComplaintFact? {
        if let oldest {
            var ahead = row
            try ahead.pass()
            _ = try ahead.integer()
            try ahead.pass()
            if try ahead.moment() < oldest {
                ahead.passRow()
                row = ahead
                return nil
            }
        }
        var fact = ComplaintFact(
            matter: try row.text(), number: try row.integer(), ticket: try row.text(), start: try row.moment(),
            grid: try row.text(), place: try row.text(),
            category: try row.text(),
            channel: try row.optionalWord(channels), telephone: try row.text(),
            responseLate: try row.optionalInteger(), handlingLate: try row.optionalInteger(), isSolved: nil,
            isSatisfied: nil, isExcluded: false, isVoid: false, level: 0)
        let flags = try row.flags()
        fact.isSolved = flags.contains("s") ? true : flags.contains("n") ? false : nil
        fact.isSatisfied = flags.contains("y") ? true : flags.contains("d") ? false : nil
        fact.isExcluded = flags.contains("x")
        fact.isVoid = flags.contains("v")
        fact.level = try row.integer()
        return fact
    }
}
