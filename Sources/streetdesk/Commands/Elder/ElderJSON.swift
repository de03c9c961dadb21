import Storage
import StreetModel
import Workbench

/// `elder show --json`, an object, and `elder due --json`, an array: no telephone or identity number in either but what
/// was asked for with a reason, under `shown`.
struct ElderJSON {
    private let office: Office
    private let now: Moment
    private let words: Words

    init(_ office: Office, now: Moment, _ words: Words) {
        self.office = office
        self.now = now
        self.words = words
    }

    /// A file, one line, with the fields that were asked for.
    func bytes(_ record: ElderRecord, _ fields: [PersonField] = []) -> [UInt8] {
        let elder = record.elder
        var json = JSONWriter(reserving: 1024)
        json.beginObject()
        json.string(elder.id, "elder")
        json.string(words.name(elder), "name")
        json.string(elder.status.word, "status")
        json.string(office.book(ofElder: elder.id)?.code, "community")
        json.string(elder.grid, "grid")
        json.string(elder.building, "building")
        // Where the address ends at the building there is no door.
        let isShown = words.reader.shows(.dwelling, of: elder)
        json.key("entrance")
        if isShown { json.integer(elder.entrance) } else { json.null() }
        json.key("floor")
        if isShown { json.integer(elder.floor) } else { json.null() }
        json.string(isShown ? elder.door : nil, "door")
        json.string(elder.risk.word, "risk")
        json.string(elder.morning.by?.text, "morningBy")
        json.string(elder.evening.by?.text, "eveningBy")
        json.string(office.offset.text(of: office.lastSign(of: record)), "lastSign")
        json.string(office.reviewDue(of: record).text, "reviewDue")
        json.string(record.leavings.last(where: \.isWaiting)?.report.body.status.word, "leaving")
        let absence = record.absence(on: office.offset.day(of: now))
        json.string(absence?.reason.word, "absence")
        json.string(record.absences.last { $0.covers(office.offset.day(of: now)) }?.lastDay.text, "absentThrough")
        json.string(record.move.isEmpty ? nil : record.move, "move")
        if !fields.isEmpty {
            json.key("shown")
            json.beginObject()
            for field in fields {
                json.string(
                    words.revealed(field, of: elder, now: now, office).joined(separator: "; "), field.rawValue)
            }
            json.endObject()
        }
        json.endObject()
        return json.bytes + [UInt8(ascii: "\n")]
    }

    /// What waits, one line.
    func bytes(_ dues: [Due]) -> [UInt8] {
        var json = JSONWriter(reserving: dues.count * 128)
        json.beginArray()
        for due in dues {
            json.beginObject()
            json.string(due.kind.rawValue, "kind")
            json.string(due.elder, "elder")
            if !due.topic.isEmpty { json.string(due.topic, "topic") }
            json.string(due.since.text, "since")
            json.endObject()
        }
        json.endArray()
        return json.bytes + [UInt8(ascii: "\n")]
    }
}
