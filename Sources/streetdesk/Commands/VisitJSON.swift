import Storage
import StreetModel
import Workbench

/// `round --visits --json`: an array of visits with what decides about them.
struct VisitJSON {
    private let office: Office
    private let now: Moment
    private let words: Words

    init(_ office: Office, now: Moment, _ words: Words) {
        self.office = office
        self.now = now
        self.words = words
    }

    /// The array, one line.
    func bytes(_ rows: [VisitRow]) -> [UInt8] {
        var json = JSONWriter(reserving: rows.count * 256)
        json.beginArray()
        for row in rows {
            guard let record = office.elder(row.elder), let view = office.view(of: row, at: now) else { continue }
            write(row, view, record, to: &json)
        }
        json.endArray()
        return json.bytes + [UInt8(ascii: "\n")]
    }

    private func write(_ row: VisitRow, _ view: VisitView, _ record: ElderRecord, to json: inout JSONWriter) {
        json.beginObject()
        json.string(row.elder, "elder")
        json.string(words.name(record.elder), "name")
        json.string(view.kind.word, "visit")
        json.string(row.part.rawValue, "part")
        json.string(view.reason.rawValue, "reason")
        json.string(office.risk(of: record, at: now).word, "risk")
        json.string(office.offset.text(of: view.from), "from")
        json.string(office.offset.text(of: view.through), "through")
        json.string(view.state.rawValue, "state")
        json.string(view.outcome?.word, "outcome")
        json.string(view.time.map { office.offset.text(of: $0) }, "time")
        json.endObject()
    }
}
