import StreetModel

/// Who stands in for whom today and yesterday, as lines of standins.json.
enum StandInState {
    static func file(_ standIns: [String: [KeptStandIn]]) -> (name: String, bytes: [UInt8]) {
        var file = StateFile("standins.json")
        for kept in standIns.values.joined().sorted(by: { $0.number < $1.number }) {
            file.line { json in
                json.member("n", kept.number)
                json.member("by", kept.by)
                json.optional("back", kept.isTakenBack)
                json.key("standIn")
                json.beginObject()
                StoredStandIn.write(kept.standIn, to: &json)
                json.endObject()
            }
        }
        return file.finished
    }

    static func read(_ files: [String: [UInt8]]) throws(JSONFault) -> [String: [KeptStandIn]] {
        var all: [String: [KeptStandIn]] = [:]
        try StateFile.read("standins.json", in: files) { (reader) throws(JSONFault) in
            var number: Int?, by: String?, standIn: StandIn?
            var isTakenBack = false
            try reader.members { (key, reader) throws(JSONFault) in
                switch key {
                case "n": number = try reader.integer()
                case "by": by = try reader.string()
                case "back": isTakenBack = try reader.boolean()
                case "standIn": standIn = try StoredStandIn.read(&reader)
                default: throw reader.unknown(key)
                }
            }
            let kept = KeptStandIn(
                number: try reader.required(number, "n"), by: try reader.required(by, "by"),
                standIn: try reader.required(standIn, "standIn"), isTakenBack: isTakenBack)
            all[kept.standIn.grid, default: []].append(kept)
        }
        return all
    }
}
