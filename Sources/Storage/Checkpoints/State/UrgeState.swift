import StreetModel

/// The urges that were sent, as lines of urges.json.
enum UrgeState {
    static func file(_ urges: [Notice: [SentUrge]], offset: UTCOffset) -> (name: String, bytes: [UInt8]) {
        var file = StateFile("urges.json")
        for sent in urges.values.joined().sorted(by: { $0.number < $1.number }) {
            file.line { json in
                json.member("n", sent.number)
                json.member("at", sent.at, offset)
                json.member("by", sent.by)
                if let readAt = sent.readAt { json.member("read", readAt, offset) }
                json.optional("back", sent.isTakenBack)
                json.key("urge")
                json.beginObject()
                StoredUrge.write(sent.urge, to: &json, offset: offset)
                json.endObject()
            }
        }
        return file.finished
    }

    static func read(_ files: [String: [UInt8]]) throws(JSONFault) -> [Notice: [SentUrge]] {
        var all: [Notice: [SentUrge]] = [:]
        try StateFile.read("urges.json", in: files) { (reader) throws(JSONFault) in
            var number: Int?, at: Moment?, by: String?, urge: Urge?, readAt: Moment?
            var isTakenBack = false
            try reader.members { (key, reader) throws(JSONFault) in
                switch key {
                case "n": number = try reader.integer()
                case "at": at = try reader.moment(key)
                case "by": by = try reader.string()
                case "read": readAt = try reader.moment(key)
                case "back": isTakenBack = try reader.boolean()
                case "urge": urge = try StoredUrge.read(&reader)
                default: throw reader.unknown(key)
                }
            }
            let sent = SentUrge(
                number: try reader.required(number, "n"), at: try reader.required(at, "at"),
                by: try reader.required(by, "by"), urge: try reader.required(urge, "urge"), readAt: readAt,
                isTakenBack: isTakenBack)
            all[sent.urge.notice, default: []].append(sent)
        }
        return all
    }
}
