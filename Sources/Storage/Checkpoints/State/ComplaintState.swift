import StreetModel

/// What is counted of complaints, as lines of complaints.json.
enum ComplaintState {
    static func file(_ complaints: ComplaintShelf, offset: UTCOffset) -> (name: String, bytes: [UInt8]) {
        var file = StateFile("complaints.json")
        for fact in complaints.values.sorted(by: { ($0.number, $0.matter) < ($1.number, $1.matter) }) {
            file.line { json in
                json.member("matter", fact.matter)
                json.member("n", fact.number)
                json.optional("ticket", fact.ticket)
                json.member("start", fact.start, offset)
                json.member("grid", fact.grid)
                json.member("place", fact.place)
                json.optional("category", fact.category)
                json.optional("channel", fact.channel?.rawValue ?? "")
                json.optional("telephone", fact.telephone)
                if let late = fact.responseLate { json.member("response", late) }
                if let late = fact.handlingLate { json.member("handling", late) }
                if let isSolved = fact.isSolved { json.member("solved", isSolved) }
                if let isSatisfied = fact.isSatisfied { json.member("satisfied", isSatisfied) }
                json.optional("excluded", fact.isExcluded)
                json.optional("void", fact.isVoid)
                if fact.level > 0 { json.member("level", fact.level) }
            }
        }
        return file.finished
    }

    static func read(_ files: [String: [UInt8]]) throws(JSONFault) -> ComplaintShelf {
        var all = ComplaintShelf()
        try StateFile.read("complaints.json", in: files) { (reader) throws(JSONFault) in
            let fact = try fact(&reader)
            all[fact.matter] = fact
        }
        return all
    }

    private static func fact(_ reader: inout JSONReader) throws(JSONFault) -> ComplaintFact {
        var matter: String?, number: Int?, start: Moment?, grid: String?, place: String?
        var ticket = "", category = "", telephone = ""
        var channel: MatterReport.Channel?
        var response: Int?, handling: Int?
        var isSolved: Bool?, isSatisfied: Bool?
        var isExcluded = false, isVoid = false
        var level = 0
        try reader.members { (key, reader) throws(JSONFault) in
            switch key {
            case "matter": matter = try reader.string()
            case "n": number = try reader.integer()
            case "ticket": ticket = try reader.string()
            case "start": start = try reader.moment(key)
            case "grid": grid = try reader.string()
            case "place": place = try reader.string()
            case "category": category = try reader.string()
            case "channel": channel = try reader.word(key) as MatterReport.Channel
            case "telephone": telephone = try reader.string()
            case "response": response = try reader.integer()
            case "handling": handling = try reader.integer()
            case "solved": isSolved = try reader.boolean()
            case "satisfied": isSatisfied = try reader.boolean()
            case "excluded": isExcluded = try reader.boolean()
            case "void": isVoid = try reader.boolean()
            case "level": level = try reader.integer()
            default: throw reader.unknown(key)
            }
        }
        return ComplaintFact(
            matter: try reader.required(matter, "matter"), number: try reader.required(number, "n"), ticket: ticket,
            start: try reader.required(start, "start"), grid: try reader.required(grid, "grid"),
            place: try reader.required(place, "place"), category: category, channel: channel, telephone: telephone,
            responseLate: response, handlingLate: handling, isSolved: isSolved, isSatisfied: isSatisfied,
            isExcluded: isExcluded, isVoid: isVoid, level: level)
    }
}
