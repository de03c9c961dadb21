import StreetModel

/// A matter as a row of matters.json, and its attempts, which are texts, as lines of attempts.json.
///
/// Rows have no keys, for there are thousands: id, n, at, by, flags, kind, elder, grid, origin, start, handleBy, owner,
/// place, category, ticket, channel, telephone, caller, link, text, steps, looks. Moments are milliseconds since 1970; what is
/// not there is empty or null. Flags are `b` taken back, `q` quiet, `k` with an id that was there before, `r` with a
/// report.
struct MatterState {
    private let kinds = WordTable(MatterKind.self)
    private let origins = WordTable(MatterOpened.Origin.self)
    private let channels = WordTable(MatterReport.Channel.self)
    private let steps = WordTable(MatterStepped.Step.self)
    private let outcomes = WordTable(HandlingOutcome.self)
    private let causes = WordTable(Cause.self)
    /// Leaves out the texts, of which ``Office/breaches(at:)`` asks nothing.
    var isForLate = false

    static func write(_ matter: Matter, to json: inout JSONWriter) {
        let opening = matter.opening
        let report = opening.report
        json.string(matter.id)
        json.integer(matter.number)
        json.moment(matter.openedAt)
        json.string(matter.openedBy)
        json.string(
            (matter.isTakenBack ? "b" : "") + (opening.isQuiet ? "q" : "") + (opening.id.isEmpty ? "" : "k")
                + (report == nil ? "" : "r"))
        json.string(opening.kind.rawValue)
        json.string(opening.elder)
        json.string(opening.grid)
        json.string(opening.origin.rawValue)
        json.moment(opening.start)
        json.moment(opening.handleBy)
        json.string(opening.owner)
        if let report { write(report, to: &json) }
        json.beginArray()
        for step in matter.steps {
            json.beginArray()
            write(step, to: &json)
            json.endArray()
        }
        json.endArray()
        json.beginArray()
        for look in matter.looks {
            json.beginArray()
            json.integer(look.number)
            json.moment(look.at)
            json.string(look.isTakenBack ? "b" : "")
            json.endArray()
        }
        json.endArray()
    }

    private static func write(_ report: MatterReport, to json: inout JSONWriter) {
        json.string(report.place)
        json.string(report.category)
        json.string(report.ticket)
        json.string(report.channel?.rawValue ?? "")
        json.string(report.telephone)
        json.string(report.caller)
        json.string(report.link)
        json.string(report.text)
    }

    /// n, at, by, flags, step, late, happened, outcome, cause, to, until (days since 1970), text; flags are `b` taken
    /// back, `s` and `n` solved or not, `y` and `d` satisfied or not.
    private static func write(_ taken: TakenStep, to json: inout JSONWriter) {
        let step = taken.stepped
        json.integer(taken.number)
        json.moment(taken.at)
        json.string(taken.by)
        json.string(
            (taken.isTakenBack ? "b" : "") + (step.isSolved.map { $0 ? "s" : "n" } ?? "")
                + (step.isSatisfied.map { $0 ? "y" : "d" } ?? ""))
        json.string(step.step.rawValue)
        json.integer(step.late)
        json.moment(step.happened)
        json.string(step.outcome?.rawValue ?? "")
        json.string(step.cause?.rawValue ?? "")
        json.string(step.to)
        json.optional(step.until.map { Int($0.number) })
        json.string(step.text)
    }

    func read(_ row: inout RowReader) throws(JSONFault) -> Matter {
        let id = try row.text()
        let number = try row.integer()
        let at = try row.moment()
        let by = try row.text()
        let flags = try row.flags()
        var opening = MatterOpened(
            kind: try row.word(kinds), elder: try row.text(), grid: try row.text(), origin: try row.word(origins),
            start: try row.moment(), isQuiet: flags.contains("q"), handleBy: try row.optionalMoment(),
            id: flags.contains("k") ? id : "", owner: try row.text())
        if flags.contains("r") { opening.report = try report(&row) }
        var taken: [TakenStep] = []
        try row.rows { (row) throws(JSONFault) in taken.append(try step(&row, of: id)) }
        var looks: [Matter.FurtherLook] = []
        try row.rows { (row) throws(JSONFault) in
            let (number, at) = (try row.integer(), try row.moment())
            looks.append(.init(number: number, at: at, isTakenBack: try row.flags().contains("b")))
        }
        var matter = Matter(id: id, number: number, opening: opening, openedAt: at, openedBy: by, steps: taken)
        matter.isTakenBack = flags.contains("b")
        matter.looks = looks
        return matter
    }

    private func report(_ row: inout RowReader) throws(JSONFault) -> MatterReport {
        var report = MatterReport(place: try row.text(), category: try row.text(), text: "", ticket: try row.text())
        report.channel = try row.optionalWord(channels)
        report.telephone = try row.text()
        report.caller = try words(&row)
        report.link = try words(&row)
        report.text = try words(&row)
        return report
    }

    private func step(_ row: inout RowReader, of matter: String) throws(JSONFault) -> TakenStep {
        let number = try row.integer()
        let at = try row.moment()
        let by = try row.text()
        let flags = try row.flags()
        var step = MatterStepped(matter: matter, step: try row.word(steps), late: try row.integer())
        step.happened = try row.optionalMoment()
        step.outcome = try row.optionalWord(outcomes)
        step.cause = try row.optionalWord(causes)
        step.to = try row.text()
        step.until = try row.optionalInteger().map { Day(number: $0) }
        step.text = try words(&row)
        step.isSolved = flags.contains("s") ? true : flags.contains("n") ? false : nil
        step.isSatisfied = flags.contains("y") ? true : flags.contains("d") ? false : nil
        return TakenStep(number: number, at: at, by: by, stepped: step, isTakenBack: flags.contains("b"))
    }

    private func words(_ row: inout RowReader) throws(JSONFault) -> String {
        if !isForLate { return try row.text() }
        try row.pass()
        return ""
    }
}
