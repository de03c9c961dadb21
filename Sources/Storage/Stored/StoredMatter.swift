import StreetModel

/// `matter.opened` and `matter.stepped`.
enum StoredMatter {
    static func write(_ opening: MatterOpened, to json: inout JSONWriter, offset: UTCOffset) {
        json.member("kind", opening.kind.rawValue)
        // The first program wrote the key always.
        if version(of: opening) == 1 {
            json.member("elder", opening.elder)
        } else {
            json.optional("elder", opening.elder)
        }
        json.member("grid", opening.grid)
        json.member("origin", opening.origin.rawValue)
        json.member("start", opening.start, offset)
        json.optional("quiet", opening.isQuiet)
        if let handleBy = opening.handleBy { json.member("handleBy", handleBy, offset) }
        json.optional("id", opening.id)
        json.optional("owner", opening.owner)
        if let report = opening.report { StoredReport.write(report, to: &json) }
    }

    static func version(of opening: MatterOpened) -> Int {
        switch opening.origin {
        case .visit: return 3
        case .hand, .imported, .meeting: return 2
        case .look, .untouched, .limit, .status: break
        }
        let isPlain = opening.id.isEmpty && opening.owner.isEmpty && opening.report == nil
        return opening.kind.isAboutPerson && isPlain ? 1 : 2
    }

    static func readOpening(_ reader: inout JSONReader) throws(JSONFault) -> MatterOpened {
        var kind: MatterKind?, grid: String?, origin: MatterOpened.Origin?
        var start: Moment?, handleBy: Moment?
        var isQuiet = false
        var elder = "", id = "", owner = ""
        var report = MatterReport(place: "", text: "")
        try reader.members { (key, reader) throws(JSONFault) in
            switch key {
            case "kind": kind = try reader.word(key)
            case "elder": elder = try reader.string()
            case "grid": grid = try reader.string()
            case "origin": origin = try reader.word(key)
            case "start": start = try reader.moment(key)
            case "quiet": isQuiet = try reader.boolean()
            case "handleBy": handleBy = try reader.moment(key)
            case "id": id = try reader.string()
            case "owner": owner = try reader.string()
            default: try StoredReport.read(key, &reader, into: &report)
            }
        }
        return MatterOpened(
            kind: try reader.required(kind, "kind"), elder: elder,
            grid: try reader.required(grid, "grid"), origin: try reader.required(origin, "origin"),
            start: try reader.required(start, "start"), isQuiet: isQuiet, handleBy: handleBy, id: id, owner: owner,
            report: report.place.isEmpty ? nil : report)
    }

    static func write(_ step: MatterStepped, to json: inout JSONWriter, offset: UTCOffset) {
        json.member("matter", step.matter)
        json.member("step", step.step.rawValue)
        json.member("late", step.late)
        if let happened = step.happened { json.member("happened", happened, offset) }
        json.optional("outcome", step.outcome?.rawValue ?? "")
        json.optional("cause", step.cause?.rawValue ?? "")
        json.optional("to", step.to)
        json.optional("until", step.until?.text ?? "")
        if let isSolved = step.isSolved { json.member("solved", isSolved) }
        if let isSatisfied = step.isSatisfied { json.member("satisfied", isSatisfied) }
        json.privateMembers([("text", step.text)])
    }

    static func version(of step: MatterStepped) -> Int {
        step == MatterStepped(matter: step.matter, step: .responded, late: step.late) ? 1 : 2
    }

    static func readStep(_ reader: inout JSONReader) throws(JSONFault) -> MatterStepped {
        var matter: String?, step: MatterStepped.Step?, late: Int?
        var read = MatterStepped(matter: "", step: .responded)
        try reader.members { (key, reader) throws(JSONFault) in
            switch key {
            case "matter": matter = try reader.string()
            case "step": step = try reader.word(key)
            case "late": late = try reader.integer()
            case "happened": read.happened = try reader.moment(key)
            case "outcome": read.outcome = try reader.word(key) as HandlingOutcome
            case "cause": read.cause = try reader.word(key) as Cause
            case "to": read.to = try reader.string()
            case "until": read.until = try reader.day(key)
            case "solved": read.isSolved = try reader.boolean()
            case "satisfied": read.isSatisfied = try reader.boolean()
            case "private.text": read.text = try reader.string()
            default: throw reader.unknown(key)
            }
        }
        read.matter = try reader.required(matter, "matter")
        read.step = try reader.required(step, "step")
        read.late = try reader.required(late, "late")
        return read
    }
}
