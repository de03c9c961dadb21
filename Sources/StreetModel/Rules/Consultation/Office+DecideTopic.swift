extension Office {
    /// The rules of topics.
    func decide(_ event: TopicEvent, by staff: Staff, at now: Moment) throws(Refusal) -> [Event] {
        let agreed: [Event] = [.consultation(.topic(event))]
        if case .raised(let body) = event {
            if body.title.isBlank { throw .consultation(.field("title", .missing)) }
            if !body.id.isEmpty && topic(body.id) != nil { throw .consultation(.idExists(body.id)) }
            return agreed
        }
        guard let topic = topic(event.topic) else { throw .consultation(.unknownTopic(event.topic)) }
        if !topic.state.isOpen { throw .consultation(.topicIsOver(topic.id)) }
        return agreed
    }
}
