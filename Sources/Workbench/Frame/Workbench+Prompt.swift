import StreetModel
import TextUI

extension Workbench {
    /// Opens a prompt with the words that were left in it, or as it stands.
    mutating func ask(_ prompt: Prompt) {
        guard let words = prompt.draftWords, let draft = foundDrafts[words], let context else {
            layer = .prompt(prompt, TextField(prompt.prefill))
            return
        }
        // Of two steps the one that was being written.
        let left = Prompt.Answer(draft).map { Prompt($0, context, prefill: prompt.prefill) } ?? prompt
        layer = .prompt(left, TextField(draft.text("text")))
        toast = Toast(session.words.promptKept)
    }

    /// Keys while a prompt lies on top.
    mutating func take(_ input: Input, _ prompt: Prompt, _ field: TextField) -> [Effect] {
        var field = field
        switch input {
        case .key(.escape): return leave(prompt)
        case .key(.enter):
            if let missing = session.words.missing(in: field.text, prompt) {
                toast = Toast(missing, .refused)
                return []
            }
            layer = nil
            return answered(prompt, field)
        default:
            if !field.handle(input) { toast = Toast(session.words.fieldHasKeys) }
            layer = .prompt(prompt, field)
        }
        return []
    }

    /// Esc goes one step back: from the number of hearsay to the place, which stays written.
    private mutating func leave(_ prompt: Prompt) -> [Effect] {
        layer = nil
        saving = nil
        guard let context else { return [] }
        if case .attempt(let attempt, .telephone) = prompt.answer {
            layer = .prompt(Prompt(.attempt(attempt, .whom), context), TextField(attempt.whom))
            return []
        }
        return prompt.draftWords.map { forget($0) } ?? []
    }

    /// Ctrl-C is no deliberate Esc: what was written is there when the prompt opens again.
    mutating func leave(_ prompt: Prompt, _ field: TextField) -> [Effect] {
        saving = nil
        guard let context, let words = prompt.draftWords else { return [] }
        let draft = prompt.draft(field.text, context)
        foundDrafts[words] = draft
        return keep(draft, of: words)
    }

    /// Esc in the menu of a visit's outcomes goes one step back: to its note.
    var beforeMenu: Layer? {
        if case .prompt = saving { saving } else { nil }
    }

    /// A prompt is answered: its words complete what is recorded.
    private mutating func answered(_ prompt: Prompt, _ field: TextField) -> [Effect] {
        let text = field.text.trimmed
        switch prompt.answer {
        case .attempt(let attempt, let part): return answered(prompt, field, attempt, part)
        case .step(var step, _):
            step.text = text
            return record(.matterStepped(step), of: prompt, field)
        case .reveal(var shown):
            shown.reason = text
            return record(.desk(.fieldShown(shown)), of: prompt, field)
        case .urge(var urge):
            urge.text = text
            return record(.urged(urge), of: prompt, field)
        case .visit(var visit):
            visit.note = text
            saving = .prompt(prompt, field)
            layer = .menu(Menu.outcomes(of: visit, session.words))
            return []
        case .sheetTime, .sheetReason: return answeredSheet(prompt, text)
        case .importPath: return [.previewImport(text)]
        case .rollPath(let meeting): return [.readRoll(text, meeting: meeting)]
        case .copyReason(let elder, let path, let format):
            return [.exportFile(elder: elder, to: path, format: format, reason: text)]
        case .roundDay:
            showRound(of: text, prompt)
            return []
        }
    }

    /// Hearsay asks for the number after the place; any other attempt is recorded.
    private mutating func answered(
        _ prompt: Prompt, _ field: TextField, _ asked: Attempt, _ part: Prompt.Part
    ) -> [Effect] {
        let text = field.text.trimmed
        var attempt = asked
        switch part {
        case .names: attempt.whom = text
        case .whom:
            attempt.whom = text
            if attempt.result == .hearsay, let context {
                layer = .prompt(Prompt(.attempt(attempt, .telephone), context), TextField(attempt.telephone))
                return []
            }
        case .telephone: attempt.telephone = KeyFolding.folded(text)
        case .note: attempt.note = text
        }
        return record(.attemptRecorded(attempt), of: prompt, field)
    }

    /// Records what a prompt completes; refused, by the rules or the book, it is there again as it was.
    private mutating func record(_ event: Event, of prompt: Prompt, _ field: TextField) -> [Effect] {
        guard let me = session.me else { return [] }
        saving = .prompt(prompt, field)
        do throws(Refusal) {
            _ = try office.decide(event, by: me.id, at: session.now)
        } catch {
            refuse(error)
            notSaved(nil)
            return []
        }
        let effects = record(event)
        return effects.isEmpty ? saved() : effects
    }
}
