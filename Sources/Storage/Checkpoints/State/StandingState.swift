import StreetModel

/// What decided about being due, as a row of standings.json: elder, registered, flags, standings.
///
/// Rows have no keys, for there are thousands; moments are milliseconds since 1970, times of day seconds, and what is
/// not there is null. Flags are `a` for a signal that others move, `m` for a lamp in the morning: with them a row says
/// all of the person's file that ``Office/breaches(at:)`` asks for.
struct StandingState {
    private let risks = WordTable(Risk.self)
    private let statuses = WordTable(ElderStatus.self)

    static func write(_ record: ElderRecord, to json: inout JSONWriter) {
        let manner = record.elder.signManner
        json.string(record.elder.id)
        json.moment(record.registeredAt)
        json.string((manner.isAssisted ? "a" : "") + (manner.isMorningLamp ? "m" : ""))
        json.rows(record.standings) { write($0, to: &$1) }
    }

    /// Since, risk, status, grid, morning, evening, flags; the flag `c` is for consent.
    private static func write(_ standing: Standing, to json: inout JSONWriter) {
        json.moment(standing.since)
        json.string(standing.risk.rawValue)
        json.string(standing.status.rawValue)
        json.string(standing.grid)
        json.optional(standing.morningBy.map { Int($0.seconds) })
        json.optional(standing.eveningBy.map { Int($0.seconds) })
        json.string(standing.hasConsented ? "c" : "")
    }

    /// - Parameter elder: the person's file; nil where only what is late is asked for, and the row says enough of it.
    func read(_ row: inout RowReader, _ elder: Elder?, _ looks: LookLog) throws(JSONFault) -> ElderRecord {
        let id = try row.text()
        let registered = try row.moment()
        let flags = try row.flags()
        var standings: [Standing] = []
        try row.rows { (row) throws(JSONFault) in standings.append(try standing(&row)) }
        var known = elder ?? Elder(id: id)
        if known.id != id { throw JSONFault(reason: .badValue(key: "standings.json"), offset: 0) }
        if elder == nil, let last = standings.last {
            known.isAssisted = flags.contains("a")
            known.morning.signal = flags.contains("m") ? .light : known.morning.signal
            // Of the building only its grid is asked for.
            known.building = last.grid
        }
        return ElderRecord(elder: known, registeredAt: registered, standings: standings, looks: looks)
    }

    private func standing(_ row: inout RowReader) throws(JSONFault) -> Standing {
        Standing(
            since: try row.moment(), risk: try row.word(risks), status: try row.word(statuses), grid: try row.text(),
            morningBy: try row.optionalInteger().map(TimeOfDay.init(seconds:)),
            eveningBy: try row.optionalInteger().map(TimeOfDay.init(seconds:)),
            hasConsented: try row.flags().contains("c"))
    }
}
