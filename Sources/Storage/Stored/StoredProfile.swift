package import StreetModel

/// `profile.adopted`, and the file data/profile.json: the office's numbers, whole.
package enum StoredProfile {
    /// Why bytes are no profile.
    package enum Fault: Error, Equatable, Sendable {
        /// No JSON, at this byte.
        case notJSON(offset: Int)
        /// A number is missing, unknown, or not of its kind.
        case field(String)
    }

    /// Reads a profile file; all fields must be there.
    package static func read(_ bytes: [UInt8]) throws(Fault) -> Profile {
        do throws(JSONFault) {
            var reader = JSONReader(bytes)
            let profile = try read(&reader)
            try reader.finish()
            return profile
        } catch {
            switch error.reason {
            case .badValue(let key), .unknownKey(let key): throw .field(key)
            case .unexpected, .ended, .badString, .badNumber, .tooDeep: throw .notJSON(offset: error.offset)
            }
        }
    }

    /// Writes the members of a profile, without the braces.
    static func write(_ profile: Profile, to json: inout JSONWriter) {
        for (key, path) in windows { write(key, profile[keyPath: path], to: &json) }
        for (key, path) in cares {
            json.key(key)
            json.beginObject()
            json.member("lifeHours", profile[keyPath: path].lifeHours)
            json.member("reviewDays", profile[keyPath: path].reviewDays)
            json.endObject()
        }
        for (key, path) in numbers { json.member(key, profile[keyPath: path]) }
        json.key("ladder")
        json.beginArray()
        for rung in profile.ladder {
            json.beginObject()
            json.member("minutes", rung.minutes)
            json.member("whom", rung.whom.rawValue)
            json.endObject()
        }
        json.endArray()
        json.key("householdsPerGrid")
        json.beginArray()
        json.integer(profile.householdsPerGrid.lowerBound)
        json.integer(profile.householdsPerGrid.upperBound)
        json.endArray()
    }

    private static func write(_ key: String, _ window: Profile.Window, to json: inout JSONWriter) {
        json.key(key)
        json.beginObject()
        json.member("from", StoredTimeOfDay.text(window.from))
        json.member("to", StoredTimeOfDay.text(window.to))
        json.member("missedAt", StoredTimeOfDay.text(window.missedAt))
        json.endObject()
    }

    static let windows: [(String, FieldPath<Profile, Profile.Window>)] = [
        ("morning", \.morning), ("evening", \.evening), ("dayShift", \.dayShift),
    ]

    static let cares: [(String, FieldPath<Profile, Profile.Care>)] = [
        ("red", \.red), ("yellow", \.yellow), ("green", \.green),
    ]

    static let numbers: [(String, FieldPath<Profile, Int>)] = [
        ("closingMinutes", \.closingMinutes), ("absentLifeHours", \.absentLifeHours),
        ("importedAbsenceDays", \.importedAbsenceDays), ("responseSeconds", \.responseSeconds),
        ("handlingHours", \.handlingHours), ("feedbackDays", \.feedbackDays), ("unseenMinutes", \.unseenMinutes),
        ("notBegunMinutes", \.notBegunMinutes), ("untouchedHalves", \.untouchedHalves),
        ("untouchedHours", \.untouchedHours), ("undoAbnormalSeconds", \.undoAbnormalSeconds),
        ("unreadSeconds", \.unreadSeconds), ("ringSeconds", \.ringSeconds),
        ("repeatUnclearMinutes", \.repeatUnclearMinutes), ("spokenWithinMinutes", \.spokenWithinMinutes),
    ]
}
