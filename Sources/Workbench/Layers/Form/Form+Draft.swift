import StreetModel

extension Form {
    /// What was written in it, to be kept; nil while it stands as it opened.
    func draft(_ context: ScreenContext) -> SessionDraft? {
        if isResolving {
            let fields = pending.map { SessionDraft.Field(name: $0.field, value: $0.now, was: $0.was) }
            return SessionDraft(purpose: purpose.words, writtenAt: context.now, fields: fields)
        }
        var fresh = Form(purpose, context)
        // Of a record only what differs from what it was is this person's.
        if let base, case .edit(_, _, let only) = purpose {
            fresh.fields = FormPurpose.register(base, only: only, context)
        }
        let fields = self.fields.compactMap { field -> SessionDraft.Field? in
            guard field.stored != fresh.field(field.name)?.stored else { return nil }
            var was: FieldValue?
            if case .register(_, let key) = field.name { was = base?.value(key) }
            return SessionDraft.Field(name: field.name.word, value: field.stored, was: was)
        }
        if fields.isEmpty { return nil }
        return SessionDraft(purpose: purpose.words, writtenAt: context.now, fields: fields)
    }

    /// The form with what a draft kept of it, the caret where there is still something to fill.
    init(_ purpose: FormPurpose, _ draft: SessionDraft, _ context: ScreenContext) {
        self.init(purpose, context)
        for kept in draft.fields {
            guard let index = fields.firstIndex(where: { $0.name.word == kept.name }) else { continue }
            fields[index].restore(kept.value)
            // What the register held then, so that what others changed since is seen before it is written over.
            if let was = kept.was { _ = try? base?.set(kept.name, to: was) }
        }
        selected = firstIncomplete(context) ?? fields.count
    }
}
