import Storage
import StreetModel
import Workbench

/// `round --json`: an array of people with what decides about their slot (DESIGN §4).
struct RoundJSON {
    private let office: Office
    private let slot: Slot
    private let now: Moment
    private let words: Words

    init(_ office: Office, slot: Slot, now: Moment, _ words: Words) {
        self.office = office
        self.slot = slot
        self.now = now
        self.words = words
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
        json.string(words.name(elder), "name")
        json.string(elder.building, "building")
        // Where the address ends at the building there is no door.
        let isShown = words.reader.shows(.dwelling, of: elder)
        json.key("entrance")
        if isShown { json.integer(elder.entrance) } else { json.null() }
        json.key("floor")
        if isShown { json.integer(elder.floor) } else { json.null() }
        json.string(isShown ? elder.door : nil, "door")
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
