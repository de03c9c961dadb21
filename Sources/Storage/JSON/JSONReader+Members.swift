package import StreetModel

extension JSONReader {
    /// Reads an object member by member; those under `private` come as "private.note".
    package mutating func members(
        _ each: (_ key: String, _ reader: inout JSONReader) throws(JSONFault) -> Void
    ) throws(JSONFault) {
        try beginObject()
        while let key = try nextKey() {
            guard key == "private" else {
                try each(key, &self)
                continue
            }
            try beginObject()
            while let inner = try nextKey() { try each("private.\(inner)", &self) }
        }
    }

    /// The fault of a key that this program does not know: a newer one wrote it, and it must not be lost.
    package func unknown(_ key: String) -> JSONFault {
        JSONFault(reason: .unknownKey(key), offset: offset)
    }

    package mutating func moment(_ key: String) throws(JSONFault) -> Moment {
        guard let moment = StoredTime.moment(bytes, try stringRange().range) else { throw badValue(key) }
        return moment
    }

    package mutating func day(_ key: String) throws(JSONFault) -> Day {
        guard let day = StoredTime.day(bytes, try stringRange().range) else { throw badValue(key) }
        return day
    }

    package mutating func timeOfDay(_ key: String) throws(JSONFault) -> TimeOfDay {
        guard let time = StoredTimeOfDay.time(bytes, try stringRange().range) else { throw badValue(key) }
        return time
    }

    /// One of a few stored words.
    package mutating func word<Value: RawRepresentable<String>>(_ key: String) throws(JSONFault) -> Value {
        guard let value = Value(rawValue: try string()) else { throw badValue(key) }
        return value
    }

    /// The value of a key that must have been there.
    package func required<Value>(_ value: Value?, _ key: String) throws(JSONFault) -> Value {
        guard let value else { throw badValue(key) }
        return value
    }

    /// One of a few stored words; nil where the text is empty.
    package mutating func optionalWord<Value: RawRepresentable<String>>(_ key: String) throws(JSONFault) -> Value? {
        let text = try string()
        if text.isEmpty { return nil }
        return try required(Value(rawValue: text), key)
    }

    /// Requires another element of a row.
    package mutating func element(_ key: String) throws(JSONFault) {
        guard try nextElement() else { throw badValue(key) }
    }
}
