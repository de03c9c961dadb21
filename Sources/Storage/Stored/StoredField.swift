import StreetModel

/// The value of a field: a string, or rows of strings.
enum StoredField {
    static func write(_ value: FieldValue, to json: inout JSONWriter) {
        switch value {
        case .text(let text): json.string(text)
        case .rows(let rows):
            json.beginArray()
            for row in rows {
                json.beginArray()
                for cell in row { json.string(cell) }
                json.endArray()
            }
            json.endArray()
        }
    }

    static func read(_ reader: inout JSONReader) throws(JSONFault) -> FieldValue {
        if reader.nextSign() == UInt8(ascii: "\"") { return .text(try reader.string()) }
        var rows: [[String]] = []
        try reader.beginArray()
        while try reader.nextElement() {
            var row: [String] = []
            try reader.beginArray()
            while try reader.nextElement() { row.append(try reader.string()) }
            rows.append(row)
        }
        return .rows(rows)
    }
}
