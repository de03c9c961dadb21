/// What happens in consultation (议事协商, DOMAIN §5).
package enum ConsultationEvent: Hashable, Sendable {
    /// The office's own rules, whole.
    case rulesAdopted(ConsultationRules)
    case topic(TopicEvent)
    case meeting(MeetingEvent)

    package var kind: String {
        switch self {
        case .rulesAdopted: "consultation.adopted"
        case .topic(let event): event.kind
        case .meeting(let event): event.kind
        }
    }

    /// The topic or meeting it is about; empty for what its entry makes, and for the rules.
    package var subject: String {
        switch self {
        case .rulesAdopted: ""
        case .topic(let event): event.topic
        case .meeting(let event): event.meeting
        }
    }
}
