import StreetModel
import TextUI

extension Workbench {
    /// Opens a form, or the draft of it that was left.
    package mutating func fill(_ purpose: FormPurpose) -> [Effect] {
        if let fault = session.readOnly {
            toast = Toast(session.words.fault(fault), .refused)
            return []
        }
        // A form that stays open for long shows nothing that has faded on the file under it.
        hideShown()
        guard let context else { return [] }
        if let refusal = purpose.refusal(context) {
            refuse(refusal)
            return []
        }
        if let draft = drafts[purpose] {
            layer = .form(draft)
            toast = Toast(session.words.draftBack)
        } else if let found = foundDrafts[purpose.words] {
            layer = .form(Form(purpose, found, context))
            toast = Toast(session.words.draftBack)
        } else {
            layer = .form(Form(purpose, context))
        }
        return []
    }

    /// Keys while a form lies on top.
    mutating func take(_ input: Input, in form: Form) -> [Effect] {
        guard let context else { return [] }
        if case .mouse(.press, let row, _) = input { return click(row, in: form, context) }
        let before = form
        var form = form
        switch form.handle(input, context) {
        case .stay:
            layer = .form(form)
            if form == before { toast = Toast(session.words.fieldHasKeys) }
            return askForPinyin(form.lookedFor)
        case .leave: return leave(form, context)
        case .save: return save(form, context)
        case .throwAway: return throwAway(form, context)
        }
    }

    /// Ctrl-X once asks, and twice throws away what was written and leaves the form.
    private mutating func throwAway(_ form: Form, _ context: ScreenContext) -> [Effect] {
        var form = form
        guard form.isAskingToThrowAway else {
            form.isAskingToThrowAway = true
            layer = .form(form)
            toast = Toast(session.words.throwAwayAgain("Ctrl-X"), .refused)
            return []
        }
        layer = nil
        drafts[form.purpose] = nil
        foundDrafts[form.purpose.words] = nil
        toast = Toast(session.words.draftThrownAway, .done)
        return forget(form.purpose.words)
    }

    /// A form that is left keeps what was written in it.
    mutating func leave(_ form: Form, _ context: ScreenContext) -> [Effect] {
        // From the question which version stands one step back: to the form with what was written.
        if form.isResolving, let draft = form.draft(context) {
            layer = .form(Form(form.purpose, draft, context))
            return []
        }
        layer = nil
        foundDrafts[form.purpose.words] = nil
        if form.fields == Form(form.purpose, context).fields {
            drafts[form.purpose] = nil
        } else {
            drafts[form.purpose] = form
            toast = Toast(session.words.draftKept)
        }
        return keep(form.draft(context), of: form.purpose.words)
    }

    /// A click goes to the field, takes what was found, or saves.
    private mutating func click(_ row: Int, in form: Form, _ context: ScreenContext) -> [Effect] {
        var form = form
        switch FormLayout(form, context).line(at: row) {
        case .field(let index): form.select(index)
        case .note(_, _, let match):
            guard let match else { return [] }
            form.take(match: match)
        case .save: return save(form, context)
        case .heading, .month, .part, nil: return []
        }
        layer = .form(form)
        return []
    }

    /// Asks the rules; a refusal comes back into the form, and so does one of the book (DESIGN §3).
    private mutating func save(_ form: Form, _ context: ScreenContext) -> [Effect] {
        var form = form
        guard let step = form.step(context) else {
            form.showMissing(context)
            layer = .form(form)
            return []
        }
        if case .record(let event) = step, let refusal = context.refusal(of: event) {
            layer = .form(refused(form, refusal, context))
            return []
        }
        // What cannot be saved keeps the form: nothing that was written is lost over it.
        if case .refuse(let refusal) = step {
            layer = .form(form)
            refuse(refusal)
            return []
        }
        layer = nil
        saving = .form(form)
        let effects = carry(out: [step])
        return effects.isEmpty ? saved() : effects
    }

    /// What was being saved is durable: the form is done with.
    mutating func saved() -> [Effect] {
        defer { saving = nil }
        switch saving {
        case .form(let form):
            drafts[form.purpose] = nil
            return forget(form.purpose.words)
        case .prompt(let prompt, _): return prompt.draftWords.map { forget($0) } ?? []
        case .menu, .find, .palette, .drafts, .pin, nil: return []
        }
    }

    /// What was being saved was not: the form or prompt is there again as it was.
    mutating func notSaved(_ refusal: Refusal?) {
        guard let saving else { return }
        layer = saving
        self.saving = nil
        if case .form(let form) = saving, let refusal, let context { layer = .form(refused(form, refusal, context)) }
    }

    /// The form with what the rules said; where others changed the same fields, both versions to choose from.
    private func refused(_ form: Form, _ refusal: Refusal, _ context: ScreenContext) -> Form {
        if case .register(.conflict(let conflicts)) = refusal {
            return Form(resolving: form, conflicts, context)
        }
        var form = form
        form.refuse(refusal)
        if let meeting = form.purpose.meeting, refusal.isOvertaken { form.readState = office.meeting(meeting)?.state }
        return form
    }

    /// What others wrote: who changed which field is told beside it, and a form that is open shows what it can.
    mutating func follow(_ entries: [Entry]) {
        for entry in entries {
            guard case .amended(let amendment) = entry.event else { continue }
            for change in amendment.changes {
                authors[FieldAuthor.Place(amendment.register, amendment.id, change.field)] = FieldAuthor(
                    by: entry.by, at: entry.at)
            }
            guard let context, case .form(var form) = layer, case .edit(let kind, let id, _) = form.purpose,
                kind == amendment.register, id == amendment.id
            else { continue }
            form.follow(amendment.changes, context)
            layer = .form(form)
        }
    }
}
