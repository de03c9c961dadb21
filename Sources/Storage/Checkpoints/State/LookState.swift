import StreetModel

/// A person's looks and contacts as a row of looks.json: elder, flags, first slot, marks, sign, contact, counted,
/// sightings, recent looks, contacts.
///
/// Rows have no keys, for there are thousands; moments are milliseconds since 1970, the first slot is counted in halves
/// of days from then, and what is not there is empty or null. The flag `i` is for somebody with imported looks.
struct LookState {
    private let positions = WordTable(SignalPosition.self)
    private let outcomes = WordTable(Outcome.self)
    private let seen = WordTable(Seen.self)
    private let halves = WordTable(Half.self)
    /// Leaves out the notes, of which ``Office/breaches(at:)`` asks nothing.
    var isForLate = false

    static func write(_ log: LookLog, of elder: String, to json: inout JSONWriter) {
        json.string(elder)
        json.string(log.hasImported ? "i" : "")
        json.integer(log.marks.first.ordinal)
        // One sign for each slot from the first one on.
        json.string(String(decoding: log.marks.marks.map(\.rawValue), as: UTF8.self))
        json.moment(log.earlier.lastSign)
        json.moment(log.earlier.lastContact)
        json.moment(log.earlier.lastCounted)
        json.rows(log.earlier.sightings) { write($0, to: &$1) }
        json.rows(log.recent) { write($0, to: &$1) }
        json.rows(log.contacts) { write($0, to: &$1) }
    }

    /// Window, position, observed, half of the day, untouched halves.
    private static func write(_ sighting: SignTrail.Sighting, to json: inout JSONWriter) {
        json.string(sighting.window)
        json.string(sighting.position.rawValue)
        json.moment(sighting.observed)
        json.integer(sighting.half)
        json.integer(sighting.untouched)
    }

    /// Number, observed, outcome, seen, half, window, by, flags, note; flags are `a` for an alarm, `i` for an imported
    /// look, `l` for a late entry, `p` for the time of a paper's building, `b` for one taken back.
    private static func write(_ look: Look, to json: inout JSONWriter) {
        json.integer(look.number)
        json.moment(look.observed)
        json.string(look.outcome.rawValue)
        json.string(look.seen?.rawValue ?? "")
        json.string(look.half?.rawValue ?? "")
        json.string(look.window)
        json.string(look.by)
        json.string(
            (look.isAlarm ? "a" : "") + (look.isImported ? "i" : "") + (look.isLateEntry ? "l" : "")
                + (look.isApproximate ? "p" : "") + (look.isTakenBack ? "b" : ""))
        json.string(look.note)
    }

    /// Number, at, by, flags; flags are `v` for one in vain, `b` for one taken back.
    private static func write(_ contact: ContactMade, to json: inout JSONWriter) {
        json.integer(contact.number)
        json.moment(contact.at)
        json.string(contact.by)
        json.string((contact.isSign ? "" : "v") + (contact.isTakenBack ? "b" : ""))
    }

    func read(_ row: inout RowReader) throws(JSONFault) -> (elder: String, log: LookLog) {
        let elder = try row.text()
        var log = LookLog()
        log.hasImported = try row.flags().contains("i")
        let first = Slot(ordinal: try row.integer())
        let marks = try row.signs { SlotMark(rawValue: $0) }
        log.marks = SlotMarks(first: first, marks: marks)
        log.earlier.lastSign = try row.optionalMoment()
        log.earlier.lastContact = try row.optionalMoment()
        log.earlier.lastCounted = try row.optionalMoment()
        try row.rows { (row) throws(JSONFault) in log.earlier.sightings.append(try sighting(&row)) }
        try row.rows { (row) throws(JSONFault) in log.recent.append(try look(&row, of: elder)) }
        try row.rows { (row) throws(JSONFault) in log.contacts.append(try contact(&row)) }
        return (elder, log)
    }

    private func sighting(_ row: inout RowReader) throws(JSONFault) -> SignTrail.Sighting {
        SignTrail.Sighting(
            window: try row.text(), position: try row.word(positions), observed: try row.moment(),
            half: try row.integer(), untouched: try row.integer())
    }

    private func look(_ row: inout RowReader, of elder: String) throws(JSONFault) -> Look {
        let (number, observed) = (try row.integer(), try row.moment())
        var check = CheckRecorded(
            elder: elder, outcome: try row.word(outcomes), seen: try row.optionalWord(seen), observed: observed,
            half: try row.optionalWord(halves), window: try row.text())
        let by = try row.text()
        let flags = try row.flags()
        check.isAlarm = flags.contains("a")
        check.isImported = flags.contains("i")
        check.isApproximate = flags.contains("p")
        if isForLate { try row.pass() } else { check.note = try row.text() }
        var look = Look(check, number: number, by: by)
        look.isLateEntry = flags.contains("l")
        look.isTakenBack = flags.contains("b")
        return look
    }

    private func contact(_ row: inout RowReader) throws(JSONFault) -> ContactMade {
        let (number, at, by) = (try row.integer(), try row.moment(), try row.text())
        let flags = try row.flags()
        return ContactMade(
            number: number, at: at, by: by, isSign: !flags.contains("v"), isTakenBack: flags.contains("b"))
    }
}
