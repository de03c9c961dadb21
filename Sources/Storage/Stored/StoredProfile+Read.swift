import StreetModel

extension StoredProfile {
    /// Reads a profile, braces included; a missing or an unknown key is a fault.
    static func read(_ reader: inout JSONReader) throws(JSONFault) -> Profile {
        var profile = Profile.none
        var missing = Set(windows.map(\.0) + cares.map(\.0) + numbers.map(\.0) + ["ladder", "householdsPerGrid"])
        try reader.members { (key, reader) throws(JSONFault) in
            missing.remove(key)
            if let (_, path) = numbers.first(where: { $0.0 == key }) {
                profile[keyPath: path] = try reader.integer()
            } else if let (_, path) = windows.first(where: { $0.0 == key }) {
                profile[keyPath: path] = try window(key, &reader)
            } else if let (_, path) = cares.first(where: { $0.0 == key }) {
                profile[keyPath: path] = try care(key, &reader)
            } else if key == "ladder" {
                profile.ladder = try ladder(&reader)
            } else if key == "householdsPerGrid" {
                profile.householdsPerGrid = try range(key, &reader)
            } else {
                throw reader.unknown(key)
            }
        }
        if let key = missing.min() { throw reader.badValue(key) }
        return profile
    }

    private static func window(_ name: String, _ reader: inout JSONReader) throws(JSONFault) -> Profile.Window {
        var from: TimeOfDay?, to: TimeOfDay?, missedAt: TimeOfDay?
        try reader.members { (key, reader) throws(JSONFault) in
            let time = TimeOfDay(try reader.string())
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

    private static func range(_ key: String, _ reader: inout JSONReader) throws(JSONFault) -> ClosedRange<Int> {
        var ends: [Int] = []
        try reader.beginArray()
        while try reader.nextElement() { ends.append(try reader.integer()) }
        guard ends.count == 2, ends[0] <= ends[1] else { throw reader.badValue(key) }
        return ends[0]...ends[1]
    }
}
