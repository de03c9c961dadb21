import StreetModel

/// Switches of the whole street, and what is kept of the desk's use: `care.lifted`, `export.made` …
enum StoredDeskEvent {
    static func write(_ event: DeskEvent, to json: inout JSONWriter) {
        switch event {
        case .careLifted(let body): StoredBody.write(body, to: &json)
        case .fieldShown(let body): StoredBody.write(body, to: &json)
        case .exported(let body): StoredBody.write(body, to: &json)
        }
    }

    /// Reads a body; nil where the kind is none of these.
    static func read(_ kind: String, _ reader: inout JSONReader) throws(JSONFault) -> DeskEvent? {
        switch kind {
        case "care.lifted": .careLifted(try StoredBody.read(&reader))
        case "field.shown": .fieldShown(try StoredBody.read(&reader))
        case "export.made": .exported(try StoredBody.read(&reader))
        default: nil
        }
    }
}
