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

    /// What kind of value a key has, and where it stands.
    enum Part: Sendable {
        case window(FieldPath<Profile, Profile.Window>)
        case care(FieldPath<Profile, Profile.Care>)
        case number(FieldPath<Profile, Int>)
        case ladder
        case households
        case clocks
        case calendar
        case numbers(FieldPath<Profile, [Int]>)
        case texts(FieldPath<Profile, [String]>)
        case visits
        case privacy
    }

    /// Every key, in the order in which it is written.
    static let parts: [(key: String, part: Part)] = [
        ("morning", .window(\.morning)), ("evening", .window(\.evening)), ("closingMinutes", .number(\.closingMinutes)),
        ("red", .care(\.red)), ("yellow", .care(\.yellow)), ("green", .care(\.green)),
        ("absentLifeHours", .number(\.absentLifeHours)), ("importedAbsenceDays", .number(\.importedAbsenceDays)),
        ("responseSeconds", .number(\.responseSeconds)), ("handlingHours", .number(\.handlingHours)),
        ("feedbackDays", .number(\.feedbackDays)), ("unseenMinutes", .number(\.unseenMinutes)),
        ("notBegunMinutes", .number(\.notBegunMinutes)), ("untouchedHalves", .number(\.untouchedHalves)),
        ("untouchedHours", .number(\.untouchedHours)), ("undoAbnormalSeconds", .number(\.undoAbnormalSeconds)),
        ("unreadSeconds", .number(\.unreadSeconds)), ("ringSeconds", .number(\.ringSeconds)),
        ("repeatUnclearMinutes", .number(\.repeatUnclearMinutes)),
        ("spokenWithinMinutes", .number(\.spokenWithinMinutes)), ("dayShift", .window(\.dayShift)),
        ("ladder", .ladder), ("householdsPerGrid", .households), ("matterClocks", .clocks), ("calendar", .calendar),
        ("unreadUrgeMinutes", .number(\.unreadUrgeMinutes)), ("imminentMinutes", .number(\.imminentMinutes)),
        ("absenceDays", .number(\.absenceDays)), ("hospitalAbsenceDays", .number(\.hospitalAbsenceDays)),
        ("repeatDays", .number(\.repeatDays)), ("repeatsToRaise", .number(\.repeatsToRaise)),
        ("falseAlarms", .number(\.falseAlarms)), ("falseAlarmDays", .number(\.falseAlarmDays)),
        ("bunchedLooks", .number(\.bunchedLooks)), ("bunchedSeconds", .number(\.bunchedSeconds)),
        ("rateWeights", .numbers(\.rateWeights)), ("categories", .texts(\.categories)),
        ("departments", .texts(\.departments)), ("visits", .visits), ("privacy", .privacy),
    ]

    /// The keys that came with version 2: a profile of the first program has none of them.
    static let sinceVersion2 = Set(parts.drop { $0.key != "matterClocks" }.map(\.key)).subtracting(sinceVersion3)
        .subtracting(sinceVersion4)

    /// The keys that came with version 3: without them nobody is visited.
    static let sinceVersion3: Set<String> = ["visits"]

    /// The keys that came with version 4: without them the numbers of DOMAIN §7 hold.
    static let sinceVersion4: Set<String> = ["privacy"]

    /// The lowest version that says everything which a profile says.
    static func version(of profile: Profile) -> Int {
        if profile.privacy != PrivacyRules() { return 4 }
        if profile.visits != VisitRules() { return 3 }
        for (key, part) in parts where sinceVersion2.contains(key) {
            let isEmpty =
                switch part {
                case .number(let path): profile[keyPath: path] == 0
                case .numbers(let path): profile[keyPath: path].isEmpty
                case .texts(let path): profile[keyPath: path].isEmpty
                case .clocks: profile.matterClocks.isEmpty
                case .calendar: profile.calendar == WorkingCalendar()
                case .window, .care, .ladder, .households, .visits, .privacy: true
                }
            if !isEmpty { return 2 }
        }
        return 1
    }

    /// Writes the members of a profile, without the braces.
    static func write(_ profile: Profile, to json: inout JSONWriter) {
        let version = version(of: profile)
        for (key, part) in parts {
            if version < 2 && sinceVersion2.contains(key) || version < 3 && sinceVersion3.contains(key) { continue }
            if version < 4 && sinceVersion4.contains(key) { continue }
            json.key(key)
            switch part {
            case .window(let path): write(profile[keyPath: path], to: &json)
            case .care(let path): write(profile[keyPath: path], to: &json)
            case .number(let path): json.integer(profile[keyPath: path])
            case .ladder: write(profile.ladder, to: &json)
            case .households:
                json.beginArray()
                json.integer(profile.householdsPerGrid.lowerBound)
                json.integer(profile.householdsPerGrid.upperBound)
                json.endArray()
            case .clocks: write(profile.matterClocks, to: &json)
            case .calendar: write(profile.calendar, to: &json)
            case .numbers(let path):
                json.beginArray()
                for number in profile[keyPath: path] { json.integer(number) }
                json.endArray()
            case .texts(let path):
                json.beginArray()
                for text in profile[keyPath: path] { json.string(text) }
                json.endArray()
            case .visits: write(profile.visits, to: &json)
            case .privacy: write(profile.privacy, to: &json)
            }
        }
    }

    private static func write(_ clocks: [MatterClocks], to json: inout JSONWriter) {
        json.beginArray()
        for clock in clocks {
            json.beginObject()
            json.member("kind", clock.kind.rawValue)
            json.member("responseSeconds", clock.responseSeconds)
            json.member("handlingHours", clock.handlingHours)
            json.member("feedbackDays", clock.feedbackDays)
            json.member("onWorkingDays", clock.isOnWorkingDays)
            json.endObject()
        }
        json.endArray()
    }

    private static func write(_ calendar: WorkingCalendar, to json: inout JSONWriter) {
        json.beginObject()
        json.member("source", calendar.source)
        for (key, days) in [("holidays", calendar.holidays), ("makeUpDays", calendar.makeUpDays)] {
            json.key(key)
            json.beginArray()
            for day in days.sorted() { json.string(day.text) }
            json.endArray()
        }
        json.endObject()
    }

    private static func write(_ window: Profile.Window, to json: inout JSONWriter) {
        json.beginObject()
        json.member("from", StoredTimeOfDay.text(window.from))
        json.member("to", StoredTimeOfDay.text(window.to))
        json.member("missedAt", StoredTimeOfDay.text(window.missedAt))
        json.endObject()
    }

    private static func write(_ care: Profile.Care, to json: inout JSONWriter) {
        json.beginObject()
        json.member("lifeHours", care.lifeHours)
        json.member("reviewDays", care.reviewDays)
        json.endObject()
    }

    private static func write(_ ladder: [Profile.Rung], to json: inout JSONWriter) {
        json.beginArray()
        for rung in ladder {
            json.beginObject()
            json.member("minutes", rung.minutes)
            json.member("whom", rung.whom.rawValue)
            json.endObject()
        }
        json.endArray()
    }
}
