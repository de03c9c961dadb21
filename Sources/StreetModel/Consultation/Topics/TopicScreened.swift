/// A topic is screened (topic.screened): what the screening group recommends, or what was decided, with its ground.
package struct TopicScreened: EventBody {
    /// Whose word it is: two fields of a topic, never one for the other (DOMAIN §5).
    package enum Hand: String, Choice, Hashable {
        case recommendation, decision

        package var word: String { rawValue }

        package var names: [String] {
            switch self {
            case .recommendation: ["建议"]
            case .decision: ["决定"]
            }
        }
    }

    /// What becomes of it.
    package enum Verdict: String, Choice, Hashable {
        case onAgenda, atOnce, refer, merge, needsMaterial, outside, later

        package var word: String { rawValue }

        package var names: [String] {
            switch self {
            case .onAgenda: ["上会"]
            case .atOnce: ["即办"]
            case .refer: ["转办"]
            case .merge: ["合并"]
            case .needsMaterial: ["补充材料"]
            case .outside: ["不属协商"]
            case .later: ["暂缓"]
            }
        }
    }

    package var topic = ""
    package var hand = Hand.recommendation
    package var verdict = Verdict.onAgenda
    /// To whom it is referred, or the topic it is merged into.
    package var target = ""
    /// Until when material is awaited, or when it is looked at again.
    package var until: Day?
    package var ground = ""

    package init() {}

    package static let fields: [Field<TopicScreened>] = [
        .text("topic", "", \.topic, isRequired: true), .choice("hand", "", \.hand), .choice("verdict", "", \.verdict),
        .text("target", "", \.target), .day("until", "", \.until), .text("ground", "", \.ground, isPrivate: true),
    ]
}
