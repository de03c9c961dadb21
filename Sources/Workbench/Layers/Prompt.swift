package import StreetModel

/// A question that one line of text answers.
package struct Prompt: Equatable, Sendable {
    /// The words of an attempt that can be asked for; those who opened a door are two, or the police.
    package enum Part: Equatable, Sendable { case whom, telephone, note, names }

    /// What the text completes.
    package enum Answer: Equatable, Sendable {
        case attempt(Attempt, Part)
        /// What was done, or why; some steps cannot do without.
        case step(MatterStepped, isNeeded: Bool)
        case urge(Urge)
        /// The note of a visit; what it came to is chosen then.
        case visit(VisitRecorded)
        /// The time that the paper notes for a building (补录); an empty answer is the usual one.
        case sheetTime(building: String, usual: TimeOfDay?)
        /// Why a paper is entered after the end of the next day.
        case sheetReason
        /// The day whose round is to be shown.
        case roundDay
    }

    package var title: String
    package var hint: String
    package var answer: Answer
    /// What stands in the field when it opens.
    package var prefill: String

    package init(title: String, hint: String, answer: Answer, prefill: String = "") {
        self.title = title
        self.hint = hint
        self.answer = answer
        self.prefill = prefill
    }

    package init(title: String, hint: String, attempt: Attempt, part: Part, prefill: String = "") {
        self.init(title: title, hint: hint, answer: .attempt(attempt, part), prefill: prefill)
    }
}
