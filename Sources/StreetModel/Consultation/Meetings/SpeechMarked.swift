/// Somebody asks to speak, speaks, pauses, ends; or the list of speakers is closed or open again (speech.marked).
package struct SpeechMarked: EventBody {
    /// What is said of a speech or the list.
    package enum Mark: String, Choice, Hashable {
        case queued, started, paused, resumed, finished
        /// Off the list again without having spoken.
        case withdrawn
        case listClosed, listOpened

        package var word: String { rawValue }
        package var names: [String] { [] }
    }

    /// As what somebody speaks.
    package enum Manner: String, Choice, Hashable {
        case speech
        /// A question to the speaker: pauses the speech.
        case question
        /// 程序问题: goes first.
        case pointOfOrder

        package var word: String { rawValue }
        package var names: [String] { [] }
    }

    package var meeting = ""
    package var item = ""
    package var mark = Mark.queued
    /// The number of the entry that queued it; 0 for ``Mark/queued`` itself and for the list.
    package var speech = 0
    /// The number on the roll, for ``Mark/queued``.
    package var member = 0
    package var manner = Manner.speech
    /// Its limit in seconds, for ``Mark/queued``; 0 where there is none.
    package var seconds = 0
    /// For ``Mark/queued``: takes the floor at once, over whoever has it.
    package var begins = false

    package init() {}

    package static let fields: [Field<SpeechMarked>] = [
        .text("meeting", "", \.meeting, isRequired: true), .text("item", "", \.item, isRequired: true),
        .choice("mark", "", \.mark), .number("speech", "", \.speech, in: 0...Int.max),
        .number("member", "", \.member, in: 0...100_000), .choice("manner", "", \.manner),
        .number("seconds", "", \.seconds, in: 0...86_400), .flag("begins", "", \.begins),
    ]
}
