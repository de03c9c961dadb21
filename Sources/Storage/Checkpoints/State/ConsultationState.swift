import StreetModel

/// The topics and meetings of a book as files of a checkpoint: topics.json and meetings.json, a line a fact, in the order
/// of the entries: what they came to is folded from them again.
enum ConsultationState {
    static func files(_ shelf: ConsultationShelf, offset: UTCOffset) -> [(name: String, bytes: [UInt8])] {
        let topics = shelf.topics.values.flatMap { topic in topic.facts.map { (topic.id, $0) } }
        let meetings = shelf.meetings.values.flatMap { meeting in meeting.facts.map { (meeting.id, $0) } }
        return [
            file("topics.json", topics, offset, \.kind) { StoredTopicEvent.write($0, to: &$1) },
            file("meetings.json", meetings, offset, \.kind) { StoredMeetingEvent.write($0, to: &$1) },
        ]
    }

    static func read(_ files: [String: [UInt8]], of place: String) throws(JSONFault) -> ConsultationShelf {
        var shelf = ConsultationShelf()
        try StateFile.read("topics.json", in: files) { (reader) throws(JSONFault) in
            let (id, fact) = try read(&reader, StoredTopicEvent.read)
            shelf.add(fact, to: id, in: place)
        }
        try StateFile.read("meetings.json", in: files) { (reader) throws(JSONFault) in
            let (id, fact) = try read(&reader, StoredMeetingEvent.read)
            shelf.add(fact, to: id, in: place)
        }
        return shelf
    }

    private static func file<Event>(
        _ name: String, _ facts: [(String, ConsultationFact<Event>)], _ offset: UTCOffset, _ kind: (Event) -> String,
        _ write: (Event, inout JSONWriter) -> Void
    ) -> (name: String, bytes: [UInt8]) {
        var file = StateFile(name)
        for (id, fact) in facts.sorted(by: { $0.1.number < $1.1.number }) {
            file.line {
                $0.member("of", id)
                $0.member("n", fact.number)
                $0.member("at", fact.at, offset)
                $0.member("by", fact.by)
                $0.optional("back", fact.isTakenBack)
                $0.member("kind", kind(fact.event))
                $0.key("body")
                $0.beginObject()
                write(fact.event, &$0)
                $0.endObject()
            }
        }
        return file.finished
    }

    private static func read<Event>(
        _ reader: inout JSONReader, _ body: (String, inout JSONReader) throws(JSONFault) -> Event?
    ) throws(JSONFault) -> (String, ConsultationFact<Event>) {
        var id: String?, number: Int?, at: Moment?, by: String?, kind = "", event: Event?
        var isTakenBack = false
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "of": id = try reader.string()
            case "n": number = try reader.integer()
            case "at": at = try reader.moment(key)
            case "by": by = try reader.string()
            case "back": isTakenBack = try reader.boolean()
            case "kind": kind = try reader.string()
            case "body":
                guard let read = try body(kind, &reader) else { throw reader.badValue("kind") }
                event = read
            default: throw reader.unknown(key)
            }
        }
        return (
            try reader.required(id, "of"),
            ConsultationFact(
                number: try reader.required(number, "n"), at: try reader.required(at, "at"),
                by: try reader.required(by, "by"), event: try reader.required(event, "body"), isTakenBack: isTakenBack)
        )
    }
}
