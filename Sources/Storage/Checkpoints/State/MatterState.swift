import StreetModel

/// A matter's clocks as a line of matters.json, and its attempts, which are texts, as lines of attempts.json.
enum MatterState {
    static func write(_ matter: Matter, to json: inout JSONWriter, offset: UTCOffset) {
        json.member("id", matter.id)
        json.member("n", matter.number)
        json.member("at", matter.openedAt, offset)
        json.member("by", matter.openedBy)
        json.optional("back", matter.isTakenBack)
        json.key("opened")
        json.beginObject()
        StoredMatter.write(matter.opening, to: &json, offset: offset)
        json.endObject()
        json.key("steps")
        json.beginArray()
        for step in matter.steps {
            json.beginObject()
            json.member("n", step.number)
            json.member("at", step.at, offset)
            json.member("by", step.by)
            json.optional("back", step.isTakenBack)
            json.key("stepped")
            json.beginObject()
            StoredMatter.write(step.stepped, to: &json, offset: offset)
            json.endObject()
            json.endObject()
        }
        json.endArray()
        if matter.looks.isEmpty { return }
        json.key("looks")
        json.beginArray()
        for look in matter.looks {
            json.beginObject()
            json.member("n", look.number)
            json.member("at", look.at, offset)
            json.optional("back", look.isTakenBack)
            json.endObject()
        }
        json.endArray()
    }

    static func read(_ reader: inout JSONReader) throws(JSONFault) -> Matter {
        var id: String?, number: Int?, at: Moment?, by: String?, opening: MatterOpened?
        var isTakenBack = false
        var steps: [TakenStep] = []
        var looks: [Matter.FurtherLook] = []
        try reader.members { (key, reader) throws(JSONFault) in
            switch key {
            case "id": id = try reader.string()
            case "n": number = try reader.integer()
            case "at": at = try reader.moment(key)
            case "by": by = try reader.string()
            case "back": isTakenBack = try reader.boolean()
            case "opened": opening = try StoredMatter.readOpening(&reader)
            case "steps":
                try reader.beginArray()
                while try reader.nextElement() { steps.append(try step(&reader)) }
            case "looks":
                try reader.beginArray()
                while try reader.nextElement() { looks.append(try look(&reader)) }
            default: throw reader.unknown(key)
            }
        }
        var matter = Matter(
            id: try reader.required(id, "id"), number: try reader.required(number, "n"),
            opening: try reader.required(opening, "opened"), openedAt: try reader.required(at, "at"),
            openedBy: try reader.required(by, "by"), steps: steps)
        matter.isTakenBack = isTakenBack
        matter.looks = looks
        return matter
    }

    private static func look(_ reader: inout JSONReader) throws(JSONFault) -> Matter.FurtherLook {
        var number: Int?, at: Moment?
        var isTakenBack = false
        try reader.members { (key, reader) throws(JSONFault) in
            switch key {
            case "n": number = try reader.integer()
            case "at": at = try reader.moment(key)
            case "back": isTakenBack = try reader.boolean()
            default: throw reader.unknown(key)
            }
        }
        return Matter.FurtherLook(
            number: try reader.required(number, "n"), at: try reader.required(at, "at"), isTakenBack: isTakenBack)
    }

    private static func step(_ reader: inout JSONReader) throws(JSONFault) -> TakenStep {
        var number: Int?, at: Moment?, by: String?, stepped: MatterStepped?
        var isTakenBack = false
        try reader.members { (key, reader) throws(JSONFault) in
            switch key {
            case "n": number = try reader.integer()
            case "at": at = try reader.moment(key)
            case "by": by = try reader.string()
            case "back": isTakenBack = try reader.boolean()
            case "stepped": stepped = try StoredMatter.readStep(&reader)
            default: throw reader.unknown(key)
            }
        }
        return TakenStep(
            number: try reader.required(number, "n"), at: try reader.required(at, "at"),
            by: try reader.required(by, "by"), stepped: try reader.required(stepped, "stepped"),
            isTakenBack: isTakenBack)
    }

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
