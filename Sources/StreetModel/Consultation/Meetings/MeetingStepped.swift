/// A meeting goes on to another stage (meeting.stepped).
package struct MeetingStepped: EventBody {
    /// The way a meeting goes.
    package enum Step: String, Choice, Hashable {
        /// 公告: the agenda's numbers freeze.
        case published
        /// 签到.
        case signingIn
        case started
        /// 休会, and on.
        case adjourned, resumed
        /// 延长 by ``MeetingStepped/minutes``.
        case extended
        case closed
        /// 流会: no quorum.
        case failed
        case cancelled
        /// The result hangs (已公示).
        case publicised
        case archived

        package var word: String { rawValue }
        package var names: [String] { [] }
    }

    package var meeting = ""
    package var step = Step.published
    /// For ``Step/extended``.
    package var minutes = 0
    /// The day of the notice, or the last day on which a result hangs.
    package var on: Day?
    package var reason = ""
    /// For ``Step/closed`` and ``Step/failed``, frozen: how many of how many voters were there, and whether the quorum
    /// held when it closed.
    package var present = 0
    package var members = 0
    package var hasQuorum = false

    package init() {}

    package static let fields: [Field<MeetingStepped>] = [
        .text("meeting", "", \.meeting, isRequired: true), .choice("step", "", \.step),
        .number("minutes", "", \.minutes, in: 0...1_440), .day("on", "", \.on),
        .number("present", "", \.present, in: 0...100_000), .number("members", "", \.members, in: 0...100_000),
        .flag("quorum", "", \.hasQuorum), .text("reason", "", \.reason, isPrivate: true),
    ]
}
