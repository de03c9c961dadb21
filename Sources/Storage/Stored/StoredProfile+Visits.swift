import StreetModel

extension StoredProfile {
    /// The numbers for visits as an object: a risk's rhythm is `["day","week"]`, telephone first; "" is never.
    static func write(_ rules: VisitRules, to json: inout JSONWriter) {
        json.beginObject()
        for (key, rhythm) in [("red", rules.red), ("yellow", rules.yellow), ("green", rules.green)] {
            json.key(key)
            json.beginArray()
            json.string(rhythm.telephone?.word ?? "")
            json.string(rhythm.door?.word ?? "")
            json.endArray()
        }
        json.member("noAgreement", rules.noAgreement?.word ?? "")
        json.member("consent", rules.consent?.word ?? "")
        json.member("absentDays", rules.absentDays)
        json.member("changeHours", rules.changeHours)
        json.member("unclearLooks", rules.unclearLooks)
        json.member("closingHours", rules.closingHours)
        json.endObject()
    }

    /// Reads them, braces included; each key is there.
    static func visits(_ reader: inout JSONReader) throws(JSONFault) -> VisitRules {
        var rules = VisitRules()
        var missing: Set = [
            "red", "yellow", "green", "noAgreement", "consent", "absentDays", "changeHours", "unclearLooks",
            "closingHours",
        ]
        try reader.beginObject()
        while let key = try reader.nextKey() {
            missing.remove(key)
            switch key {
            case "red": rules.red = try rhythm(&reader)
            case "yellow": rules.yellow = try rhythm(&reader)
            case "green": rules.green = try rhythm(&reader)
            case "noAgreement": rules.noAgreement = try reader.optionalWord("visits.\(key)")
            case "consent": rules.consent = try reader.optionalWord("visits.\(key)")
            case "absentDays": rules.absentDays = try reader.integer()
            case "changeHours": rules.changeHours = try reader.integer()
            case "unclearLooks": rules.unclearLooks = try reader.integer()
            case "closingHours": rules.closingHours = try reader.integer()
            default: throw reader.unknown("visits.\(key)")
            }
        }
        if let key = missing.min() { throw reader.badValue("visits.\(key)") }
        return rules
    }

    private static func rhythm(_ reader: inout JSONReader) throws(JSONFault) -> VisitRhythm {
        try reader.beginArray()
        try reader.element("visits")
        let telephone: VisitPeriod? = try reader.optionalWord("visits")
        try reader.element("visits")
        let door: VisitPeriod? = try reader.optionalWord("visits")
        if try reader.nextElement() { throw reader.badValue("visits") }
        return VisitRhythm(telephone: telephone, door: door)
    }
}
