import StreetModel

/// What happened to people beside looks, as lines of care.json: one for each person who has any of it.
enum CareState {
    static func file(_ elders: [ElderRecord], offset: UTCOffset) -> (name: String, bytes: [UInt8]) {
        var file = StateFile("care.json")
        for record in elders where record.hasCare {
            file.line { write(record, to: &$0, offset: offset) }
        }
        return file.finished
    }

    private static func write(_ record: ElderRecord, to json: inout JSONWriter, offset: UTCOffset) {
        json.member("elder", record.elder.id)
        json.optional("move", record.move)
        json.optional("cameFrom", record.cameFrom)
        json.optional("leftTo", record.leftTo)
        list("leavings", record.leavings.map(\.report), &json, offset) { StoredBody.write($0, to: &$1) }
        list("decisions", record.leavings.compactMap(\.decision), &json, offset) { StoredBody.write($0, to: &$1) }
        list("absences", record.absences.flatMap(\.decisions), &json, offset) { StoredBody.write($0, to: &$1) }
        list("visits", record.visits, &json, offset) { StoredElderEvent.write($0, to: &$1, offset: offset) }
        list("evaluations", record.evaluations, &json, offset) { StoredBody.write($0, to: &$1) }
    }

    private static func list<Body: EventBody>(
        _ key: String, _ kept: [Kept<Body>], _ json: inout JSONWriter, _ offset: UTCOffset,
        _ body: (Body, inout JSONWriter) -> Void
    ) {
        if kept.isEmpty { return }
        json.key(key)
        json.beginArray()
        for kept in kept {
            json.beginObject()
            KeptState.write(kept, to: &json, offset: offset, body)
            json.endObject()
        }
        json.endArray()
    }

    static func read(_ files: [String: [UInt8]], into book: inout CommunityBook) throws(JSONFault) {
        try StateFile.read("care.json", in: files) { (reader) throws(JSONFault) in
            try reader.beginObject()
            guard try reader.nextKey() == "elder" else { throw reader.badValue("elder") }
            let id = try reader.string()
            guard var record = book.elders[id] else { throw reader.badValue("elder") }
            while let key = try reader.nextKey() { try read(key, &reader, into: &record) }
            book.elders[id] = record
            if !record.move.isEmpty && record.leftTo.isEmpty { book.arrivals.insert(id) }
        }
    }

    private static func read(
        _ key: String, _ reader: inout JSONReader, into record: inout ElderRecord
    ) throws(JSONFault) {
        switch key {
        case "move": record.move = try reader.string()
        case "cameFrom": record.cameFrom = try reader.string()
        case "leftTo": record.leftTo = try reader.string()
        case "leavings":
            for report: Kept<LeavingReported> in try list(&reader) {
                record.leavings.append(KeptLeaving(report: report))
            }
        case "decisions":
            for decision: Kept<LeavingDecided> in try list(&reader) {
                let index = record.leavings.firstIndex { $0.report.number == decision.body.leaving }
                guard let index else { throw reader.badValue(key) }
                record.leavings[index].decision = decision
            }
        case "absences":
            for decision: Kept<AbsenceDecided> in try list(&reader) {
                let index = record.absences.firstIndex { $0.number == decision.body.absence }
                guard let index else { throw reader.badValue(key) }
                record.absences[index].decisions.append(decision)
            }
        case "visits":
            try reader.beginArray()
            while try reader.nextElement() {
                record.visits.append(
                    try KeptState.read(&reader) { (reader) throws(JSONFault) in
                        try StoredElderEvent.readVisit(&reader)
                    })
            }
        case "evaluations": record.evaluations = try list(&reader)
        default: throw reader.unknown(key)
        }
    }

    private static func list<Body: EventBody>(_ reader: inout JSONReader) throws(JSONFault) -> [Kept<Body>] {
        var all: [Kept<Body>] = []
        try reader.beginArray()
        while try reader.nextElement() {
            all.append(try KeptState.read(&reader) { (reader) throws(JSONFault) in try StoredBody.read(&reader) })
        }
        return all
    }
}

extension ElderRecord {
    /// True where there is something for care.json.
    fileprivate var hasCare: Bool {
        !move.isEmpty || !leavings.isEmpty || !visits.isEmpty || !evaluations.isEmpty
            || absences.contains { !$0.decisions.isEmpty }
    }
}
