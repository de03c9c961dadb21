package import StreetModel

/// A question that one line of text answers.
package struct Prompt: Equatable, Sendable {
    /// The words of an attempt that can be asked for; those who opened a door are two, or the police.
    package enum Part: String, Equatable, Sendable { case whom, telephone, note, names }

    /// What the text completes.
    package enum Answer: Equatable, Sendable {
        case attempt(Attempt, Part)
        /// What was done, or why; some steps cannot do without.
        case step(MatterStepped, isNeeded: Bool)
        case urge(Urge)
        /// Why a masked field is shown.
        case reveal(FieldShown)
        /// The note of a visit; what it came to is chosen then.
        case visit(VisitRecorded)
        /// The time that the paper notes for a building (补录); an empty answer is the usual one.
        case sheetTime(building: String, usual: TimeOfDay?)
        /// Why a paper is entered after the end of the next day.
        case sheetReason(grid: String, Slot)
        /// Why somebody who sees a person masked hands out the file.
        case copyReason(elder: String, to: String, format: String)
        /// The day whose round is to be shown.
        case roundDay
        /// The folder or file to be imported.
        case importPath
        /// The file with a meeting's roll.
        case rollPath(meeting: String)
    }

    package var title: String
    package var hint: String
    package var answer: Answer
    /// What stands in the field when it opens.
    package var prefill: String

    /// The question to which the answer belongs, in the words of the session.
    package init(_ answer: Answer, _ context: ScreenContext, prefill: String = "") {
        title = context.words.promptTitle(answer, context)
        hint = context.words.promptHint(answer)
        self.answer = answer
        self.prefill = prefill
    }

    /// The words of an urge, once the rules agree: it names whom it will reach.
    init(urging notice: Notice, _ context: ScreenContext) throws(Refusal) {
        let urge = Urge(notice: notice, to: "")
        let act = try context.office.decide(.urged(urge), by: context.me.id, at: context.now)
        guard case .urged(let urge)? = act.first else { throw .alreadySo }
        self.init(.urge(urge), context, prefill: context.words.urgeText)
    }
}
