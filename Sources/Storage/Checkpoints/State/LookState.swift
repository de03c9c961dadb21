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
            for look in log.recent { write(look, to: &json, offset: offset) }
            json.endArray()
        }
        if log.contacts.isEmpty { return }
        json.key("contacts")
        json.beginArray()
        for contact in log.contacts {
            json.beginObject()
            json.member("n", contact.number)
            json.member("at", contact.at, offset)
            json.member("by", contact.by)
            json.optional("vain", !contact.isSign)
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

    /// A row without keys, for there are thousands: number, observed, outcome, seen, half, window, by, flags, note.
    ///
    /// Flags are `a` for an alarm, `i` for an imported look, `l` for a late entry, `b` for one taken back; what is not
    /// there is empty.
    private static func write(_ look: Look, to json: inout JSONWriter, offset: UTCOffset) {
        json.beginArray()
        json.integer(look.number)
        json.string(StoredTime.text(look.observed, offset))
        json.string(look.outcome.rawValue)
        json.string(look.seen?.rawValue ?? "")
        json.string(look.half?.rawValue ?? "")
        json.string(look.window)
        json.string(look.by)
        json.string(flags(of: look))
        json.string(look.note)
        json.endArray()
    }

    private static func flags(of look: Look) -> String {
        (look.isAlarm ? "a" : "") + (look.isImported ? "i" : "") + (look.isLateEntry ? "l" : "")
            + (look.isTakenBack ? "b" : "")
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
                while try reader.nextElement() { log.recent.append(try look(&reader, of: elder)) }
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

    private static func look(_ reader: inout JSONReader, of elder: String) throws(JSONFault) -> Look {
        try reader.beginArray()
        try reader.element("recent")
        let number = try reader.integer()
        try reader.element("recent")
        let observed = try reader.moment("recent")
        try reader.element("recent")
        let outcome: Outcome = try reader.word("recent")
        try reader.element("recent")
        let seen: Seen? = try reader.optionalWord("recent")
        try reader.element("recent")
        let half: Half? = try reader.optionalWord("recent")
        try reader.element("recent")
        let window = try reader.string()
        try reader.element("recent")
        let by = try reader.string()
        try reader.element("recent")
        let flags = try reader.string().utf8
        try reader.element("recent")
        let note = try reader.string()
        if try reader.nextElement() { throw reader.badValue("recent") }
        let check = CheckRecorded(
            elder: elder, outcome: outcome, seen: seen, observed: observed, half: half, window: window,
            isAlarm: flags.contains(UInt8(ascii: "a")), isImported: flags.contains(UInt8(ascii: "i")), note: note)
        var look = Look(check, number: number, by: by)
        look.isLateEntry = flags.contains(UInt8(ascii: "l"))
        look.isTakenBack = flags.contains(UInt8(ascii: "b"))
        return look
    }

    private static func contact(_ reader: inout JSONReader) throws(JSONFault) -> ContactMade {
        var number: Int?, at: Moment?, by: String?
        var isInVain = false
        var isTakenBack = false
        try reader.members { (key, reader) throws(JSONFault) in
            switch key {
            case "n": number = try reader.integer()
            case "at": at = try reader.moment(key)
            case "by": by = try reader.string()
            case "vain": isInVain = try reader.boolean()
            case "back": isTakenBack = try reader.boolean()
            default: throw reader.unknown(key)
            }
        }
        return ContactMade(
            number: try reader.required(number, "n"), at: try reader.required(at, "at"),
            by: try reader.required(by, "by"), isSign: !isInVain, isTakenBack: isTakenBack)
    }
}
