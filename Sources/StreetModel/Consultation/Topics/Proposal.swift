/// Somebody who proposed a topic, and the answer that is owed or was given (DOMAIN §5).
package struct Proposal: Hashable, Sendable {
    /// The number of the entry in the topic of its own.
    package var number: Int
    /// When it was proposed.
    package var on: Day?
    package var at: Moment
    package var channel: TopicRaised.Channel
    package var proposer: String
    package var telephone: String
    package var households: Int
    package var wish: String
    package var answer: TopicAnswered?
    package var answeredAt: Moment?
    package var answeredBy = ""
}
