import StreetModel

/// What happens in consultation: `consultation.adopted`, `topic.raised`, `meeting.stepped` …
enum StoredConsultation {
    static func write(_ event: ConsultationEvent, to json: inout JSONWriter) {
        switch event {
        case .rulesAdopted(let rules): StoredConsultationRules.write(rules, to: &json)
        case .topic(let event): StoredTopicEvent.write(event, to: &json)
        case .meeting(let event): StoredMeetingEvent.write(event, to: &json)
        }
    }

    /// Reads a body; nil where the kind is none of these.
    static func read(_ kind: String, _ reader: inout JSONReader) throws(JSONFault) -> ConsultationEvent? {
        if kind == "consultation.adopted" { return .rulesAdopted(try StoredConsultationRules.read(&reader)) }
        if let event = try StoredTopicEvent.read(kind, &reader) { return .topic(event) }
        if let event = try StoredMeetingEvent.read(kind, &reader) { return .meeting(event) }
        return nil
    }
}
