import StreetModel

/// The absences that were told, as lines of absences.json, in the order of their people and entries.
enum AbsenceState {
    static func write(_ reported: ElderRecord.ReportedAbsence, to json: inout JSONWriter) {
        json.member("n", reported.number)
        json.optional("by", reported.by)
        json.optional("back", reported.isTakenBack)
        json.key("absence")
        json.beginObject()
        StoredAbsence.write(reported.absence, to: &json)
        json.endObject()
    }

    /// The absence names the person.
    static func read(_ reader: inout JSONReader) throws(JSONFault) -> ElderRecord.ReportedAbsence {
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
