import StreetModel

/// Who has read what rings, as lines of notices.json.
enum NoticeState {
    static func file(_ readings: [Notice: [Reading]], offset: UTCOffset) -> (name: String, bytes: [UInt8]) {
        var file = StateFile("notices.json")
        let sorted = readings.sorted { left, right in
            (left.key.since, left.key.elder, left.key.grid, left.key.kind.rawValue)
                < (right.key.since, right.key.elder, right.key.grid, right.key.kind.rawValue)
        }
        for (notice, readings) in sorted {
            file.line { json in
                json.key("notice")
                json.beginObject()
                StoredNotice.write(notice, to: &json, offset: offset)
                json.endObject()
                json.key("read")
                json.beginArray()
                for reading in readings {
                    json.beginObject()
                    json.member("by", reading.by)
                    json.member("at", reading.at, offset)
                    json.endObject()
                }
                json.endArray()
            }
        }
        return file.finished
    }

    static func read(_ files: [String: [UInt8]]) throws(JSONFault) -> [Notice: [Reading]] {
        var all: [Notice: [Reading]] = [:]
        try StateFile.read("notices.json", in: files) { (reader) throws(JSONFault) in
            var notice: Notice?
            var readings: [Reading] = []
            try reader.members { (key, reader) throws(JSONFault) in
                switch key {
                case "notice": notice = try StoredNotice.read(&reader)
                case "read":
                    try reader.beginArray()
                    while try reader.nextElement() { readings.append(try reading(&reader)) }
                default: throw reader.unknown(key)
                }
            }
            all[try reader.required(notice, "notice")] = readings
        }
        return all
    }

    private static func reading(_ reader: inout JSONReader) throws(JSONFault) -> Reading {
        var by: String?, at: Moment?
        try reader.members { (key, reader) throws(JSONFault) in
            switch key {
            case "by": by = try reader.string()
            case "at": at = try reader.moment(key)
            default: throw reader.unknown(key)
            }
        }
        return Reading(by: try reader.required(by, "by"), at: try reader.required(at, "at"))
    }
}
