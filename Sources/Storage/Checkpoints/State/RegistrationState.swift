import StreetModel

/// What was registered by hand today and yesterday, as lines of registrations.json.
enum RegistrationState {
    static func file(
        _ registrations: [Int: KeptRegistration], offset: UTCOffset
    ) -> (name: String, bytes: [UInt8]) {
        var file = StateFile("registrations.json")
        for (number, kept) in registrations.sorted(by: { $0.key < $1.key }) {
            file.line { json in
                json.member("n", number)
                json.member("at", kept.at, offset)
                json.member("by", kept.by)
                json.member("register", kept.kind.rawValue)
                json.member("id", kept.id)
                json.optional("changedBy", kept.changedBy)
            }
        }
        return file.finished
    }

    static func read(_ files: [String: [UInt8]]) throws(JSONFault) -> [Int: KeptRegistration] {
        var all: [Int: KeptRegistration] = [:]
        try StateFile.read("registrations.json", in: files) { (reader) throws(JSONFault) in
            var number: Int?, at: Moment?, by: String?, kind: RegisterKind?, id: String?
            var changedBy = ""
            try reader.members { (key, reader) throws(JSONFault) in
                switch key {
                case "n": number = try reader.integer()
                case "at": at = try reader.moment(key)
                case "by": by = try reader.string()
                case "register": kind = RegisterKind(rawValue: try reader.string())
                case "id": id = try reader.string()
                case "changedBy": changedBy = try reader.string()
                default: throw reader.unknown(key)
                }
            }
            var kept = KeptRegistration(
                at: try reader.required(at, "at"), by: try reader.required(by, "by"),
                kind: try reader.required(kind, "register"), id: try reader.required(id, "id"))
            kept.changedBy = changedBy
            all[try reader.required(number, "n")] = kept
        }
        return all
    }
}
