import StreetModel

/// The members of a matter's opening that say what was reported; words and numbers of people stand under `private`.
enum StoredReport {
    static func write(_ report: MatterReport, to json: inout JSONWriter) {
        json.member("place", report.place)
        json.optional("category", report.category)
        json.optional("ticket", report.ticket)
        json.optional("channel", report.channel?.rawValue ?? "")
        json.optional("link", report.link)
        json.privateMembers([("text", report.text), ("caller", report.caller), ("telephone", report.telephone)])
    }

    static func read(
        _ key: String, _ reader: inout JSONReader, into report: inout MatterReport
    ) throws(JSONFault) {
        switch key {
        case "place": report.place = try reader.string()
        case "category": report.category = try reader.string()
        case "ticket": report.ticket = try reader.string()
        case "channel": report.channel = try reader.word(key) as MatterReport.Channel
        case "link": report.link = try reader.string()
        case "private.text": report.text = try reader.string()
        case "private.caller": report.caller = try reader.string()
        case "private.telephone": report.telephone = try reader.string()
        default: throw reader.unknown(key)
        }
    }
}
