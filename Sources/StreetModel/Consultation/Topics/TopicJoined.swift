/// Somebody else proposes the same (topic.joined): another who is owed an answer.
package struct TopicJoined: EventBody {
    package var topic = ""
    package var channel = TopicRaised.Channel.resident
    package var on: Day?
    package var households = 0
    package var proposer = ""
    package var telephone = ""
    package var wish = ""

    package init() {}

    package static let fields: [Field<TopicJoined>] = [
        .text("topic", "", \.topic, isRequired: true), .choice("channel", "", \.channel), .day("on", "", \.on),
        .number("households", "", \.households, in: 0...TopicRaised.mostHouseholds),
        .text("proposer", "", \.proposer, isPrivate: true),
        .text("telephone", "", \.telephone, isPrivate: true), .text("wish", "", \.wish, isPrivate: true),
    ]
}
