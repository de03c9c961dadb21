import StreetModel

/// The payload of an event that is stored by its table of fields (``EventBody``), as registers' records are.
///
/// A field that says what it says in a new payload is left out; a person's own values stand under `private`.
enum StoredBody {
    /// Writes the members of a payload, without the braces.
    static func write<Body: EventBody>(_ body: Body, to json: inout JSONWriter) {
        let blank = Body()
        write(Body.fields.filter { !$0.isPrivate }, body, blank, &json)
        let own = Body.fields.filter { $0.isPrivate && $0.read(body) != $0.read(blank) }
        if own.isEmpty { return }
        json.key("private")
        json.beginObject()
        write(own, body, blank, &json)
        json.endObject()
    }

    private static func write<Body: EventBody>(
        _ fields: [Field<Body>], _ body: Body, _ blank: Body, _ json: inout JSONWriter
    ) {
        for field in fields {
            let value = field.read(body)
            if value == field.read(blank) { continue }
            json.key(field.key)
            StoredField.write(value, to: &json)
        }
    }

    /// Reads a payload, braces included; members that are no fields of its table are offered to `other`, which says
    /// whether it took them.
    static func read<Body: EventBody>(
        _ reader: inout JSONReader,
        other: (_ key: String, inout Body, inout JSONReader) throws(JSONFault) -> Bool = { (_, _, _) in false }
    ) throws(JSONFault) -> Body {
        let fields = Body.fields
        var body = Body()
        try reader.members { (key, reader) throws(JSONFault) in
            let name = key.hasPrefix("private.") ? String(key.dropFirst(8)) : key
            guard let field = fields.first(where: { $0.key == name }) else {
                if try other(key, &body, &reader) { return }
                throw reader.unknown(key)
            }
            let value = try StoredField.read(&reader)
            do throws(FieldFault) {
                try field.write(&body, value)
            } catch {
                throw reader.badValue(key)
            }
        }
        return body
    }
}
