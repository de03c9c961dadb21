package import StreetModel

extension JSONWriter {
    /// A member with a text.
    package mutating func member(_ name: String, _ text: String) {
        key(name)
        string(text)
    }

    /// A member with a number.
    package mutating func member(_ name: String, _ number: Int) {
        key(name)
        integer(number)
    }

    /// A member with a moment as the street's clock shows it.
    package mutating func member(_ name: String, _ moment: Moment, _ offset: UTCOffset) {
        key(name)
        string(of: StoredTime.count) { StoredTime.write(moment, offset, to: $0) }
    }

    /// A member with a text; none where the text is empty.
    package mutating func optional(_ name: String, _ text: String) {
        if !text.isEmpty { member(name, text) }
    }

    /// A number; null where there is none.
    package mutating func optional(_ number: Int?) {
        if let number { integer(number) } else { null() }
    }

    /// A moment as milliseconds since 1970; null where there is none.
    package mutating func moment(_ moment: Moment?) { optional(moment.map { Int($0.milliseconds) }) }

    /// An array with an array for each value.
    package mutating func rows<Value>(_ values: some Sequence<Value>, _ write: (Value, inout JSONWriter) -> Void) {
        beginArray()
        for value in values {
            beginArray()
            write(value, &self)
            endArray()
        }
        endArray()
    }

    /// A member that is true or false.
    package mutating func member(_ name: String, _ isTrue: Bool) {
        key(name)
        boolean(isTrue)
    }

    /// A member that stands only where it is true.
    package mutating func optional(_ name: String, _ isTrue: Bool) {
        if !isTrue { return }
        key(name)
        boolean(true)
    }

    /// A person's own values, under `private`, without the empty ones (DESIGN §3).
    package mutating func privateMembers(_ members: [(name: String, text: String)]) {
        if members.allSatisfy(\.text.isEmpty) { return }
        key("private")
        beginObject()
        for (name, text) in members { optional(name, text) }
        endObject()
    }
}
