import StreetModel

/// A person's looks and contacts as a line of looks.json.
enum LookState {
    static func write(_ log: LookLog, of elder: String, to json: inout JSONWriter, offset: UTCOffset) {
        json.member("elder", elder)
        json.optional("imported", log.hasImported)
        write(log.marks, to: &json)
        TrailState.write(log.earlier, to: &json, offset: offset)
        if !log.recent.isEmpty {
            json.key("recent")
            json.beginArray()
            for look in log.recent { write(look, of: elder, to: &json, offset: offset) }
            json.endArray()
        }
        if log.contacts.isEmpty { return }
        json.key("contacts")
        json.beginArray()
        for contact in log.contacts {
            json.beginObject()
            json.member("n", contact.number)
            json.member("at", contact.at, offset)
            json.optional("back", contact.isTakenBack)
            json.endObject()
        }
        json.endArray()
    }

    /// The first day and half, and one sign for each slot from there on.
    private static func write(_ marks: SlotMarks, to json: inout JSONWriter) {
        if marks == SlotMarks() { return }
        json.key("marks")
        json.beginArray()
        json.string(marks.first.day.text)
        json.string(marks.first.half.rawValue)
        json.string(String(decoding: marks.marks.map(\.rawValue), as: UTF8.self))
        json.endArray()
    }

    private static func write(_ look: Look, of elder: String, to json: inout JSONWriter, offset: UTCOffset) {
        json.beginObject()
        json.member("n", look.number)
        json.optional("back", look.isTakenBack)
        json.key("look")
        json.beginObject()
        let check = CheckRecorded(
            elder: elder, outcome: look.outcome, seen: look.seen, observed: look.observed, half: look.half,
            window: look.window, isAlarm: look.isAlarm, isImported: look.isImported, looker: look.by, note: look.note)
        StoredCheck.write(check, to: &json, offset: offset)
        json.endObject()
        json.endObject()
    }

    static func read(_ reader: inout JSONReader) throws(JSONFault) -> (elder: String, log: LookLog) {
        var elder = ""
        var log = LookLog()
        try reader.members { (key, reader) throws(JSONFault) in
            switch key {
            case "elder": elder = try reader.string()
            case "imported": log.hasImported = try reader.boolean()
            case "marks": log.marks = try marks(&reader)
            case "trail": log.earlier = try TrailState.read(&reader)
            case "recent":
                try reader.beginArray()
                while try reader.nextElement() { log.recent.append(try look(&reader)) }
            case "contacts":
                try reader.beginArray()
                while try reader.nextElement() { log.contacts.append(try contact(&reader)) }
            default: throw reader.unknown(key)
            }
        }
        return (elder, log)
    }

    private static func marks(_ reader: inout JSONReader) throws(JSONFault) -> SlotMarks {
        try reader.beginArray()
        guard try reader.nextElement() else { throw reader.badValue("marks") }
        let day = try reader.day("marks")
        guard try reader.nextElement() else { throw reader.badValue("marks") }
        let half: Half = try reader.word("marks")
        guard try reader.nextElement() else { throw reader.badValue("marks") }
        var marks: [SlotMark] = []
        for sign in reader.bytes[try reader.stringRange().range] {
            marks.append(try reader.required(SlotMark(rawValue: sign), "marks"))
        }
        if try reader.nextElement() { throw reader.badValue("marks") }
        return SlotMarks(first: Slot(day, half), marks: marks)
    }

    private static func look(_ reader: inout JSONReader) throws(JSONFault) -> Look {
        var number: Int?, check: CheckRecorded?
        var isTakenBack = false
        try reader.members { (key, reader) throws(JSONFault) in
            switch key {
            case "n": number = try reader.integer()
            case "back": isTakenBack = try reader.boolean()
            case "look": check = try StoredCheck.read(&reader)
            default: throw reader.unknown(key)
            }
        }
        var look = Look(try reader.required(check, "look"), number: try reader.required(number, "n"), by: "")
        look.isTakenBack = isTakenBack
        return look
    }

    private static func contact(_ reader: inout JSONReader) throws(JSONFault) -> ContactMade {
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
        return ContactMade(
            number: try reader.required(number, "n"), at: try reader.required(at, "at"), isTakenBack: isTakenBack)
    }
}
