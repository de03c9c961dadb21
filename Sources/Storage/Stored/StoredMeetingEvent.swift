import StreetModel

/// What happens to a meeting: `meeting.planned`, `meeting.amended`, `meeting.rolled` …
enum StoredMeetingEvent {
    /// Writes the members of a body, without the braces.
    static func write(_ event: MeetingEvent, to json: inout JSONWriter) {
        switch event {
        case .planned(let body): StoredBody.write(body, to: &json)
        case .amended(let body): StoredBody.write(body, to: &json)
        case .rolled(let body): StoredBody.write(body, to: &json)
        case .itemPlaced(let body): StoredBody.write(body, to: &json)
        case .itemRemoved(let body): StoredBody.write(body, to: &json)
        case .prepared(let body): StoredBody.write(body, to: &json)
        case .stepped(let body): StoredBody.write(body, to: &json)
        case .attended(let body): StoredBody.write(body, to: &json)
        case .itemTimed(let body): StoredBody.write(body, to: &json)
        case .speech(let body): StoredBody.write(body, to: &json)
        case .motion(let body): StoredBody.write(body, to: &json)
        case .ballot(let body): StoredBody.write(body, to: &json)
        case .concluded(let body): StoredBody.write(body, to: &json)
        case .followUp(let body): StoredBody.write(body, to: &json)
        case .minutes(let body): StoredBody.write(body, to: &json)
        case .objection(let body): StoredBody.write(body, to: &json)
        }
    }

    /// Reads a body; nil where the kind is none of these.
    static func read(_ kind: String, _ reader: inout JSONReader) throws(JSONFault) -> MeetingEvent? {
        switch kind {
        case "meeting.planned": .planned(try StoredBody.read(&reader))
        case "meeting.amended": .amended(try StoredBody.read(&reader))
        case "meeting.rolled": .rolled(try StoredBody.read(&reader))
        case "item.placed": .itemPlaced(try StoredBody.read(&reader))
        case "item.removed": .itemRemoved(try StoredBody.read(&reader))
        case "meeting.prepared": .prepared(try StoredBody.read(&reader))
        case "meeting.stepped": .stepped(try StoredBody.read(&reader))
        case "meeting.attended": .attended(try StoredBody.read(&reader))
        case "item.timed": .itemTimed(try StoredBody.read(&reader))
        case "speech.marked": .speech(try StoredBody.read(&reader))
        case "motion.put": .motion(try StoredBody.read(&reader))
        case "ballot.marked": .ballot(try StoredBody.read(&reader))
        case "item.concluded": .concluded(try StoredBody.read(&reader))
        case "followUp.set": .followUp(try StoredBody.read(&reader))
        case "minutes.marked": .minutes(try StoredBody.read(&reader))
        case "objection.made": .objection(try StoredBody.read(&reader))
        default: nil
        }
    }
}
