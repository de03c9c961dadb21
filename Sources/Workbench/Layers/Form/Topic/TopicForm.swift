package import StreetModel

/// What a form about a topic is for.
package enum TopicForm: Hashable, Sendable {
    /// A new topic by the office's intake form; the place empty where it is chosen, the link what gave rise to it.
    case raise(place: String, link: String)
    case edit(String)
    case join(String)
    case screen(String, TopicScreened.Hand)
    case merge(String)
    case moveBack(String)
    case assign(String)
    /// The answer to one who proposed it, by the number of the entry; 0 for all who are owed one.
    case answer(String, proposal: Int)
    case close(String)
    case reopen(String)
    case lift(String)
    /// What people say of its result (满意度回访).
    case review(String)

    /// The form as a draft on disk names it.
    var words: [String] {
        switch self {
        case .raise(let place, let link): ["raise", place, link]
        case .edit(let topic): ["edit", topic]
        case .join(let topic): ["join", topic]
        case .screen(let topic, let hand): [hand.word, topic]
        case .merge(let topic): ["merge", topic]
        case .moveBack(let topic): ["back", topic]
        case .assign(let topic): ["assign", topic]
        case .answer(let topic, let proposal): ["answer", topic, String(proposal)]
        case .close(let topic): ["close", topic]
        case .reopen(let topic): ["reopen", topic]
        case .lift(let topic): ["lift", topic]
        case .review(let topic): ["review", topic]
        }
    }

    /// The form that a draft names; nil for words of another program.
    init?(words: [String]) {
        guard words.count >= 2 else { return nil }
        let topic = words[1]
        switch (words[0], words.count) {
        case ("raise", 3): self = .raise(place: topic, link: words[2])
        case ("answer", 3):
            guard let number = Int(words[2]) else { return nil }
            self = .answer(topic, proposal: number)
        case ("edit", 2): self = .edit(topic)
        case ("join", 2): self = .join(topic)
        case ("merge", 2): self = .merge(topic)
        case ("back", 2): self = .moveBack(topic)
        case ("assign", 2): self = .assign(topic)
        case ("close", 2): self = .close(topic)
        case ("reopen", 2): self = .reopen(topic)
        case ("lift", 2): self = .lift(topic)
        case ("review", 2): self = .review(topic)
        default:
            guard words.count == 2, let hand = TopicScreened.Hand(rawValue: words[0]) else { return nil }
            self = .screen(topic, hand)
        }
    }

    /// The topic it is about; nil for a new one.
    var topic: String? {
        switch self {
        case .raise: nil
        case .edit(let topic), .join(let topic), .screen(let topic, _), .merge(let topic), .moveBack(let topic),
            .assign(let topic), .answer(let topic, _), .close(let topic), .reopen(let topic), .lift(let topic),
            .review(let topic):
            topic
        }
    }

    /// The act that saving it is.
    var act: Act {
        switch self {
        case .raise, .join: .raiseTopic
        case .edit, .merge, .moveBack, .assign, .close, .reopen, .review: .keepTopic
        case .screen: .screenTopic
        case .answer: .answerTopic
        case .lift: .liftTopic
        }
    }

    /// The code of the place it is about; nil where it is chosen in the form, or nobody knows the topic.
    func place(_ office: Office) -> String? {
        if case .raise(let place, _) = self { return place.isEmpty ? nil : place }
        return topic.flatMap { office.topic($0)?.place }
    }
}
