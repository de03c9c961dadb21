import StreetModel

/// What decided about being due, and the absences, as a line of standings.json.
enum StandingState {
    static func write(_ record: ElderRecord, to json: inout JSONWriter, offset: UTCOffset) {
        json.member("elder", record.elder.id)
        json.member("registered", record.registeredAt, offset)
        json.key("standings")
        json.beginArray()
        for standing in record.standings {
            json.beginObject()
            json.member("since", standing.since, offset)
            json.member("risk", standing.risk.rawValue)
            json.member("status", standing.status.rawValue)
            json.member("grid", standing.grid)
            if let time = standing.morningBy { json.member("morningBy", StoredTimeOfDay.text(time)) }
            if let time = standing.eveningBy { json.member("eveningBy", StoredTimeOfDay.text(time)) }
            json.optional("consented", standing.hasConsented)
            json.endObject()
        }
        json.endArray()
        if record.absences.isEmpty { return }
        json.key("absences")
        json.beginArray()
        for reported in record.absences {
            json.beginObject()
            json.member("n", reported.number)
            json.optional("by", reported.by)
            json.optional("back", reported.isTakenBack)
            json.key("absence")
            json.beginObject()
            StoredAbsence.write(reported.absence, to: &json)
            json.endObject()
            json.endObject()
        }
        json.endArray()
    }

    static func read(
        _ reader: inout JSONReader, _ elder: Elder, _ looks: LookLog
    ) throws(JSONFault) -> ElderRecord {
        var registered: Moment?
        var standings: [Standing] = []
        var absences: [ElderRecord.ReportedAbsence] = []
        try reader.members { (key, reader) throws(JSONFault) in
            switch key {
            case "elder": if try reader.string() != elder.id { throw reader.badValue(key) }
            case "registered": registered = try reader.moment(key)
            case "standings":
                try reader.beginArray()
                while try reader.nextElement() { standings.append(try standing(&reader)) }
            case "absences":
                try reader.beginArray()
                while try reader.nextElement() { absences.append(try absence(&reader)) }
            default: throw reader.unknown(key)
            }
        }
        return ElderRecord(
            elder: elder, registeredAt: try reader.required(registered, "registered"), standings: standings,
            absences: absences, looks: looks)
    }

    private static func standing(_ reader: inout JSONReader) throws(JSONFault) -> Standing {
        var since: Moment?, risk: Risk?, status: ElderStatus?, grid: String?
        var morningBy: TimeOfDay?, eveningBy: TimeOfDay?
        var hasConsented = false
        try reader.members { (key, reader) throws(JSONFault) in
            switch key {
            case "since": since = try reader.moment(key)
            case "risk": risk = try reader.word(key)
            case "status": status = try reader.word(key)
            case "grid": grid = try reader.string()
            case "morningBy": morningBy = try reader.timeOfDay(key)
            case "eveningBy": eveningBy = try reader.timeOfDay(key)
            case "consented": hasConsented = try reader.boolean()
            default: throw reader.unknown(key)
            }
        }
        return Standing(
            since: try reader.required(since, "since"), risk: try reader.required(risk, "risk"),
            status: try reader.required(status, "status"), grid: try reader.required(grid, "grid"),
            morningBy: morningBy, eveningBy: eveningBy, hasConsented: hasConsented)
    }

    private static func absence(_ reader: inout JSONReader) throws(JSONFault) -> ElderRecord.ReportedAbsence {
        var number: Int?, absence: Absence?
        var isTakenBack = false
        var by = ""
        try reader.members { (key, reader) throws(JSONFault) in
            switch key {
            case "n": number = try reader.integer()
            case "by": by = try reader.string()
            case "back": isTakenBack = try reader.boolean()
            case "absence": absence = try StoredAbsence.read(&reader)
            default: throw reader.unknown(key)
            }
        }
        return ElderRecord.ReportedAbsence(
            number: try reader.required(number, "n"), by: by, absence: try reader.required(absence, "absence"),
            isTakenBack: isTakenBack)
    }
}
