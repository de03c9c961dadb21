import StreetModel

/// Payloads as a book keeps them (``Kept``), as lines of a checkpoint's file or elements of a list in one.
enum KeptState {
    static func file<Body: EventBody>(
        _ name: String, _ kept: some Sequence<Kept<Body>>, offset: UTCOffset
    ) -> (name: String, bytes: [UInt8]) {
        var file = StateFile(name)
        for kept in kept.sorted(by: { $0.number < $1.number }) {
            file.line { write(kept, to: &$0, offset: offset) { StoredBody.write($0, to: &$1) } }
        }
        return file.finished
    }

    static func read<Body: EventBody>(
        _ name: String, in files: [String: [UInt8]]
    ) throws(JSONFault) -> [Kept<Body>] {
        var all: [Kept<Body>] = []
        try StateFile.read(name, in: files) { (reader) throws(JSONFault) in
            all.append(try read(&reader) { (reader) throws(JSONFault) in try StoredBody.read(&reader) })
        }
        return all
    }

    /// The members of one, without the braces.
    static func write<Body: EventBody>(
        _ kept: Kept<Body>, to json: inout JSONWriter, offset: UTCOffset, _ body: (Body, inout JSONWriter) -> Void
    ) {
        json.member("n", kept.number)
        json.member("at", kept.at, offset)
        json.member("by", kept.by)
        json.optional("back", kept.isTakenBack)
        json.key("body")
        json.beginObject()
        body(kept.body, &json)
        json.endObject()
    }

    /// One, braces included.
    static func read<Body: EventBody>(
        _ reader: inout JSONReader, _ read: (inout JSONReader) throws(JSONFault) -> Body
    ) throws(JSONFault) -> Kept<Body> {
        var number: Int?, at: Moment?, by: String?, body: Body?
        var isTakenBack = false
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "n": number = try reader.integer()
            case "at": at = try reader.moment(key)
            case "by": by = try reader.string()
            case "back": isTakenBack = try reader.boolean()
            case "body": body = try read(&reader)
            default: throw reader.unknown(key)
            }
        }
        return Kept(
            number: try reader.required(number, "n"), at: try reader.required(at, "at"),
            by: try reader.required(by, "by"), body: try reader.required(body, "body"), isTakenBack: isTakenBack)
    }
}
