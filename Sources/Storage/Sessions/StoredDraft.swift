import StreetModel

/// A draft as its file holds it: `{"purpose":["absence","E00023",""],"at":"…","fields":[{"name":"whereTo","value":"…"}]}`.
enum StoredDraft {
    static func bytes(_ draft: SessionDraft, _ offset: UTCOffset) -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.key("purpose")
        json.beginArray()
        for word in draft.purpose { json.string(word) }
        json.endArray()
        json.member("at", draft.writtenAt, offset)
        json.key("fields")
        json.beginArray()
        for field in draft.fields {
            json.beginObject()
            json.member("name", field.name)
            json.key("value")
            StoredField.write(field.value, to: &json)
            if let was = field.was {
                json.key("was")
                StoredField.write(was, to: &json)
            }
            json.endObject()
        }
        json.endArray()
        json.endObject()
        json.append(CollectionOfOne(0x0A))
        return json.bytes
    }

    static func draft(_ bytes: [UInt8]) throws(JSONFault) -> SessionDraft {
        var reader = JSONReader(bytes)
        var draft = SessionDraft(purpose: [], writtenAt: Moment(seconds: 0), fields: [])
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "purpose":
                try reader.beginArray()
                while try reader.nextElement() { draft.purpose.append(try reader.string()) }
            case "at": draft.writtenAt = try reader.moment(key)
            case "fields":
                try reader.beginArray()
                while try reader.nextElement() { draft.fields.append(try field(&reader)) }
            default: try reader.skip()
            }
        }
        return draft
    }

    private static func field(_ reader: inout JSONReader) throws(JSONFault) -> SessionDraft.Field {
        var field = SessionDraft.Field(name: "", value: .empty)
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "name": field.name = try reader.string()
            case "value": field.value = try StoredField.read(&reader)
            case "was": field.was = try StoredField.read(&reader)
            default: try reader.skip()
            }
        }
        return field
    }
}
