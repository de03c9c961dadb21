import StreetModel

/// The attempts of matters, which are texts, as lines of attempts.json.
enum AttemptState {
    static func write(
        _ logged: Matter.LoggedAttempt, of matter: String, to json: inout JSONWriter, offset: UTCOffset
    ) {
        json.member("matter", matter)
        json.member("n", logged.number)
        json.member("at", logged.at, offset)
        json.member("by", logged.by)
        json.optional("back", logged.isTakenBack)
        json.key("attempt")
        json.beginObject()
        StoredAttempt.write(logged.attempt, to: &json)
        json.endObject()
    }

    static func readAttempt(
        _ reader: inout JSONReader
    ) throws(JSONFault) -> (matter: String, attempt: Matter.LoggedAttempt) {
        var matter: String?, number: Int?, at: Moment?, by: String?, attempt: Attempt?
        var isTakenBack = false
        try reader.members { (key, reader) throws(JSONFault) in
            switch key {
            case "matter": matter = try reader.string()
            case "n": number = try reader.integer()
            case "at": at = try reader.moment(key)
            case "by": by = try reader.string()
            case "back": isTakenBack = try reader.boolean()
            case "attempt": attempt = try StoredAttempt.read(&reader)
            default: throw reader.unknown(key)
            }
        }
        let logged = Matter.LoggedAttempt(
            number: try reader.required(number, "n"), at: try reader.required(at, "at"),
            by: try reader.required(by, "by"), attempt: try reader.required(attempt, "attempt"),
            isTakenBack: isTakenBack)
        return (try reader.required(matter, "matter"), logged)
    }
}
