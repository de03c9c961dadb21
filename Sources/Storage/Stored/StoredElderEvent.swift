import StreetModel

/// What happens to a person beside looks, attempts and matters: `leaving.reported`, `visit.recorded` …
enum StoredElderEvent {
    static func write(_ event: ElderEvent, to json: inout JSONWriter, offset: UTCOffset) {
        switch event {
        case .leavingReported(let body): StoredBody.write(body, to: &json)
        case .leavingDecided(let body): StoredBody.write(body, to: &json)
        case .absenceDecided(let body): StoredBody.write(body, to: &json)
        case .visitRecorded(let body): write(body, to: &json, offset: offset)
        case .evaluationRecorded(let body): StoredBody.write(body, to: &json)
        case .arrived(let arrival): write(arrival, to: &json, offset: offset)
        case .left(let body): StoredBody.write(body, to: &json)
        }
    }

    /// Reads a body; nil where the kind is none of these.
    static func read(_ kind: String, _ reader: inout JSONReader) throws(JSONFault) -> ElderEvent? {
        switch kind {
        case "leaving.reported": .leavingReported(try StoredBody.read(&reader))
        case "leaving.decided": .leavingDecided(try StoredBody.read(&reader))
        case "absence.decided": .absenceDecided(try StoredBody.read(&reader))
        case "visit.recorded": .visitRecorded(try readVisit(&reader))
        case "evaluation.recorded": .evaluationRecorded(try StoredBody.read(&reader))
        case "elder.arrived": .arrived(try readArrival(&reader))
        case "elder.left": .left(try StoredBody.read(&reader))
        default: nil
        }
    }

    /// A visit's members, without the braces.
    static func write(_ visit: VisitRecorded, to json: inout JSONWriter, offset: UTCOffset) {
        json.member("observed", visit.observed, offset)
        StoredBody.write(visit, to: &json)
    }

    /// A visit, braces included.
    static func readVisit(_ reader: inout JSONReader) throws(JSONFault) -> VisitRecorded {
        var isTimed = false
        let visit: VisitRecorded = try StoredBody.read(&reader) { (key, visit, reader) throws(JSONFault) in
            guard key == "observed" else { return false }
            visit.observed = try reader.moment(key)
            isTimed = true
            return true
        }
        guard isTimed else { throw reader.badValue("observed") }
        return visit
    }

    private static func write(_ arrival: ElderArrived, to json: inout JSONWriter, offset: UTCOffset) {
        json.member("move", arrival.move)
        json.member("from", arrival.from)
        if let lastSign = arrival.lastSign { json.member("lastSign", lastSign, offset) }
        if let registeredAt = arrival.registeredAt { json.member("registered", registeredAt, offset) }
        if !arrival.marks.marks.isEmpty {
            json.member("marksFrom", arrival.marks.first.day.text)
            json.member("marks", String(decoding: arrival.marks.marks.map(\.rawValue), as: UTF8.self))
        }
        json.key("elder")
        json.beginObject()
        StoredRecord.write(arrival.elder, to: &json)
        json.endObject()
    }

    private static func readArrival(_ reader: inout JSONReader) throws(JSONFault) -> ElderArrived {
        var move: String?, from: String?, elder: Elder?, lastSign: Moment?, registered: Moment?, first: Day?
        var marks: [SlotMark] = []
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "move": move = try reader.string()
            case "from": from = try reader.string()
            case "lastSign": lastSign = try reader.moment(key)
            case "registered": registered = try reader.moment(key)
            case "marksFrom": first = try reader.day(key)
            case "marks":
                for mark in try reader.string().utf8 {
                    guard let mark = SlotMark(rawValue: mark) else { throw reader.badValue(key) }
                    marks.append(mark)
                }
            case "elder": elder = try StoredRecord.read(&reader)
            default: throw reader.unknown(key)
            }
        }
        return ElderArrived(
            move: try reader.required(move, "move"), from: try reader.required(from, "from"),
            elder: try reader.required(elder, "elder"), lastSign: lastSign, registeredAt: registered,
            marks: first.map { SlotMarks(first: Slot($0, .morning), marks: marks) } ?? SlotMarks())
    }
}
