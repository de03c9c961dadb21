import StreetModel

extension StoredProfile {
    /// The numbers of masks and lock as an object; the digits of a PIN are `[4,8]`, at least and at most.
    static func write(_ rules: PrivacyRules, to json: inout JSONWriter) {
        json.beginObject()
        json.member("idleSeconds", rules.idleSeconds)
        json.member("shownSeconds", rules.shownSeconds)
        json.key("pinDigits")
        json.beginArray()
        json.integer(rules.pinDigits.lowerBound)
        json.integer(rules.pinDigits.upperBound)
        json.endArray()
        json.member("pinTries", rules.pinTries)
        json.member("pinWaitSeconds", rules.pinWaitSeconds)
        json.endObject()
    }

    /// Reads them, braces included; each key is there.
    static func privacy(_ reader: inout JSONReader) throws(JSONFault) -> PrivacyRules {
        var rules = PrivacyRules()
        var missing: Set = ["idleSeconds", "shownSeconds", "pinDigits", "pinTries", "pinWaitSeconds"]
        try reader.beginObject()
        while let key = try reader.nextKey() {
            missing.remove(key)
            switch key {
            case "idleSeconds": rules.idleSeconds = try reader.integer()
            case "shownSeconds": rules.shownSeconds = try reader.integer()
            case "pinDigits": rules.pinDigits = try range("privacy.\(key)", &reader)
            case "pinTries": rules.pinTries = try reader.integer()
            case "pinWaitSeconds": rules.pinWaitSeconds = try reader.integer()
            default: throw reader.unknown("privacy.\(key)")
            }
        }
        if let key = missing.min() { throw reader.badValue("privacy.\(key)") }
        return rules
    }
}
