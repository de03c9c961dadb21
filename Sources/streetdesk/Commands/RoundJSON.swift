import Storage
import StreetModel

/// `round --json`: an array of people with what decides about their slot (DESIGN §4).
struct RoundJSON {
    private let office: Office
    private let slot: Slot
    private let now: Moment

    init(_ office: Office, slot: Slot, now: Moment) {
        self.office = office
        self.slot = slot
        self.now = now
    }

    /// The array, one line.
    func bytes(_ rows: [RoundRow]) -> [UInt8] {
        var json = JSONWriter(reserving: rows.count * 256)
        json.beginArray()
        for row in rows {
            if let record = office.elder(row.elder) { write(row, record, to: &json) }
        }
        json.endArray()
        return json.bytes + [UInt8(ascii: "\n")]
    }

    private func write(_ row: RoundRow, _ record: ElderRecord, to json: inout JSONWriter) {
        let view = office.view(of: record, in: slot, at: now)
        let elder = record.elder
        json.beginObject()
        json.string(elder.id, "elder")
        json.string(elder.name, "name")
        json.string(elder.building, "building")
        json.key("entrance")
        json.integer(elder.entrance)
        json.key("floor")
        json.integer(elder.floor)
        json.string(elder.door, "door")
        json.string(view.risk.word, "risk")
        json.string(view.agreed?.text, "agreed")
        json.string(row.part.rawValue, "part")
        json.string(view.state.rawValue, "state")
        json.string(view.outcome?.word, "outcome")
        json.key("onTime")
        json.boolean(view.state == .done && view.isOnTime)
        json.string(view.time.map { office.offset.text(of: $0) }, "time")
        json.endObject()
    }
}

extension JSONWriter {
    /// A key with a string, or null.
    mutating func string(_ value: String?, _ name: String) {
        key(name)
        if let value { string(value) } else { null() }
    }
}
