import StreetModel

/// What happens to a topic: `topic.raised`, `topic.amended`, `topic.joined` …
enum StoredTopicEvent {
    /// Writes the members of a body, without the braces.
    static func write(_ event: TopicEvent, to json: inout JSONWriter) {
        switch event {
        case .raised(let body): StoredBody.write(body, to: &json)
        case .amended(let body): StoredBody.write(body, to: &json)
        case .joined(let body): StoredBody.write(body, to: &json)
        case .screened(let body): StoredBody.write(body, to: &json)
        case .merged(let body): StoredBody.write(body, to: &json)
        case .moved(let body): StoredBody.write(body, to: &json)
        case .checked(let body): StoredBody.write(body, to: &json)
        case .assigned(let body): StoredBody.write(body, to: &json)
        case .answered(let body): StoredBody.write(body, to: &json)
        case .lifted(let body): StoredBody.write(body, to: &json)
        case .closed(let body): StoredBody.write(body, to: &json)
        case .reviewed(let body): StoredBody.write(body, to: &json)
        }
    }

    /// Reads a body; nil where the kind is none of these.
    static func read(_ kind: String, _ reader: inout JSONReader) throws(JSONFault) -> TopicEvent? {
        switch kind {
        case "topic.raised": .raised(try StoredBody.read(&reader))
        case "topic.amended": .amended(try StoredBody.read(&reader))
        case "topic.joined": .joined(try StoredBody.read(&reader))
        case "topic.screened": .screened(try StoredBody.read(&reader))
        case "topic.merged": .merged(try StoredBody.read(&reader))
        case "topic.moved": .moved(try StoredBody.read(&reader))
        case "topic.checked": .checked(try StoredBody.read(&reader))
        case "topic.assigned": .assigned(try StoredBody.read(&reader))
        case "topic.answered": .answered(try StoredBody.read(&reader))
        case "topic.lifted": .lifted(try StoredBody.read(&reader))
        case "topic.closed": .closed(try StoredBody.read(&reader))
        case "topic.reviewed": .reviewed(try StoredBody.read(&reader))
        default: nil
        }
    }
}
