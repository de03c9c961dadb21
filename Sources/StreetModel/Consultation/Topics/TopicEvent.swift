/// What happens to a topic.
///
/// How to add one: a payload in this folder, a case here with its stored kind, what it does in `Topic+Take.swift`, its
/// rule in `Office+DecideTopic.swift`, its line in Storage's `StoredTopicEvent`, its act in `Act+Event.swift`, a frozen
/// line in the tests, its sentence in Words+TopicActs.
package enum TopicEvent: Hashable, Sendable {
    case raised(TopicRaised)
    case amended(TopicAmended)
    case joined(TopicJoined)
    case screened(TopicScreened)
    case merged(TopicMerged)
    case moved(TopicMoved)
    case checked(TopicChecked)
    case assigned(TopicAssigned)
    case answered(TopicAnswered)
    case lifted(TopicLifted)
    case closed(TopicClosed)
    case reviewed(TopicReviewed)

    package var kind: String {
        switch self {
        case .raised: "topic.raised"
        case .amended: "topic.amended"
        case .joined: "topic.joined"
        case .screened: "topic.screened"
        case .merged: "topic.merged"
        case .moved: "topic.moved"
        case .checked: "topic.checked"
        case .assigned: "topic.assigned"
        case .answered: "topic.answered"
        case .lifted: "topic.lifted"
        case .closed: "topic.closed"
        case .reviewed: "topic.reviewed"
        }
    }

    /// The topic it is about; empty for one that its entry makes.
    package var topic: String {
        switch self {
        case .raised(let body): body.id
        case .amended(let body): body.topic
        case .joined(let body): body.topic
        case .screened(let body): body.topic
        case .merged(let body): body.topic
        case .moved(let body): body.topic
        case .checked(let body): body.topic
        case .assigned(let body): body.topic
        case .answered(let body): body.topic
        case .lifted(let body): body.topic
        case .closed(let body): body.topic
        case .reviewed(let body): body.topic
        }
    }
}
