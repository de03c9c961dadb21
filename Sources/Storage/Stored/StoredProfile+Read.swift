import StreetModel

extension StoredProfile {
    /// Reads a profile, braces included; a missing or an unknown key is a fault. Older programs' profiles lack the keys
    /// of later versions, all of a version's: nothing that they speak of happens there.
    static func read(_ reader: inout JSONReader) throws(JSONFault) -> Profile {
        var profile = Profile.none
        var missing = parts.map(\.key)
        try reader.members { (key, reader) throws(JSONFault) in
            guard let (_, part) = parts.first(where: { $0.key == key }) else { throw reader.unknown(key) }
            missing.removeAll { $0 == key }
            switch part {
            case .window(let path): profile[keyPath: path] = try window(key, &reader)
            case .care(let path): profile[keyPath: path] = try care(key, &reader)
            case .number(let path): profile[keyPath: path] = try reader.integer()
            case .ladder: profile.ladder = try ladder(&reader)
            case .households: profile.householdsPerGrid = try range(key, &reader)
            case .clocks: profile.matterClocks = try clocks(&reader)
            case .calendar: profile.calendar = try calendar(&reader)
            case .visits: profile.visits = try visits(&reader)
            case .privacy: profile.privacy = try privacy(&reader)
            case .numbers(let path):
                try list(&reader) { (reader) throws(JSONFault) in
                    profile[keyPath: path].append(try reader.integer())
                }
            case .texts(let path):
                try list(&reader) { (reader) throws(JSONFault) in
                    profile[keyPath: path].append(try reader.string())
                }
            }
        }
        missing.removeAll { sinceVersion3.contains($0) || sinceVersion4.contains($0) }
        if sinceVersion2.isSubset(of: missing) { missing.removeAll { sinceVersion2.contains($0) } }
        if let key = missing.first { throw reader.badValue(key) }
        return profile
    }

    private static func list(
        _ reader: inout JSONReader, _ each: (inout JSONReader) throws(JSONFault) -> Void
    ) throws(JSONFault) {
        try reader.beginArray()
        while try reader.nextElement() { try each(&reader) }
    }

    private static func clocks(_ reader: inout JSONReader) throws(JSONFault) -> [MatterClocks] {
        var all: [MatterClocks] = []
        try list(&reader) { (reader) throws(JSONFault) in
            var kind: MatterKind?, response: Int?, handling: Int?, feedback: Int?, isOnWorkingDays: Bool?
            try reader.members { (key, reader) throws(JSONFault) in
                switch key {
                case "kind": kind = try reader.word("matterClocks.kind")
                case "responseSeconds": response = try reader.integer()
                case "handlingHours": handling = try reader.integer()
                case "feedbackDays": feedback = try reader.integer()
                case "onWorkingDays": isOnWorkingDays = try reader.boolean()
                default: throw reader.unknown("matterClocks.\(key)")
                }
            }
            all.append(
                MatterClocks(
                    kind: try reader.required(kind, "matterClocks.kind"),
                    responseSeconds: try reader.required(response, "matterClocks.responseSeconds"),
                    handlingHours: try reader.required(handling, "matterClocks.handlingHours"),
                    feedbackDays: try reader.required(feedback, "matterClocks.feedbackDays"),
                    isOnWorkingDays: try reader.required(isOnWorkingDays, "matterClocks.onWorkingDays")))
        }
        return all
    }

    private static func calendar(_ reader: inout JSONReader) throws(JSONFault) -> WorkingCalendar {
        var calendar = WorkingCalendar()
        try reader.members { (key, reader) throws(JSONFault) in
            switch key {
            case "source": calendar.source = try reader.string()
            case "holidays": calendar.holidays = try days("calendar.holidays", &reader)
            case "makeUpDays": calendar.makeUpDays = try days("calendar.makeUpDays", &reader)
            default: throw reader.unknown("calendar.\(key)")
            }
        }
        return calendar
    }

    private static func days(_ name: String, _ reader: inout JSONReader) throws(JSONFault) -> Set<Day> {
        var days: Set<Day> = []
        try list(&reader) { (reader) throws(JSONFault) in days.insert(try reader.day(name)) }
        return days
    }

    private static func window(_ name: String, _ reader: inout JSONReader) throws(JSONFault) -> Profile.Window {
        var from: TimeOfDay?, to: TimeOfDay?, missedAt: TimeOfDay?
        try reader.members { (key, reader) throws(JSONFault) in
            let time = try reader.timeOfDay("\(name).\(key)")
            switch key {
            case "from": from = time
            case "to": to = time
            case "missedAt": missedAt = time
            default: throw reader.unknown("\(name).\(key)")
            }
        }
        return Profile.Window(
            from: try reader.required(from, "\(name).from"), to: try reader.required(to, "\(name).to"),
            missedAt: try reader.required(missedAt, "\(name).missedAt"))
    }

    private static func care(_ name: String, _ reader: inout JSONReader) throws(JSONFault) -> Profile.Care {
        var lifeHours: Int?, reviewDays: Int?
        try reader.members { (key, reader) throws(JSONFault) in
            switch key {
            case "lifeHours": lifeHours = try reader.integer()
            case "reviewDays": reviewDays = try reader.integer()
            default: throw reader.unknown("\(name).\(key)")
            }
        }
        return Profile.Care(
            lifeHours: try reader.required(lifeHours, "\(name).lifeHours"),
            reviewDays: try reader.required(reviewDays, "\(name).reviewDays"))
    }

    private static func ladder(_ reader: inout JSONReader) throws(JSONFault) -> [Profile.Rung] {
        var ladder: [Profile.Rung] = []
        try reader.beginArray()
        while try reader.nextElement() {
            var minutes: Int?, whom: RungKind?
            try reader.members { (key, reader) throws(JSONFault) in
                switch key {
                case "minutes": minutes = try reader.integer()
                case "whom": whom = try reader.word("ladder.whom")
                default: throw reader.unknown("ladder.\(key)")
                }
            }
            ladder.append(
                Profile.Rung(
                    minutes: try reader.required(minutes, "ladder.minutes"),
                    whom: try reader.required(whom, "ladder.whom")))
        }
        return ladder
    }

    static func range(_ key: String, _ reader: inout JSONReader) throws(JSONFault) -> ClosedRange<Int> {
        var ends: [Int] = []
        try reader.beginArray()
        while try reader.nextElement() { ends.append(try reader.integer()) }
        guard ends.count == 2, ends[0] <= ends[1] else { throw reader.badValue(key) }
        return ends[0]...ends[1]
    }
}
