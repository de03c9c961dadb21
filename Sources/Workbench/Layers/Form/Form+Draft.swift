import StreetModel

extension Form {
    /// What was written in it, to be kept; nil while it stands as it opened.
    func draft(_ context: ScreenContext) -> SessionDraft? {
        if isResolving {
            let fields = pending.map { change in
                SessionDraft.Field(
                    name: change.field, value: kept(change.now, of: change.field, context),
                    was: kept(was: change.was, of: change.field, context))
            }
            return SessionDraft(purpose: purpose.words, writtenAt: context.now, fields: fields)
        }
        var fresh = Form(purpose, context)
        // Of a record only what differs from what it was is this person's.
        if let base, case .edit(_, _, let only) = purpose {
            fresh.fields = FormPurpose.register(base, only: only, context)
        }
        let fields = self.fields.compactMap { field -> SessionDraft.Field? in
            guard field.stored != fresh.field(field.name)?.stored else { return nil }
            guard case .register(_, let key) = field.name else {
                return SessionDraft.Field(name: field.name.word, value: field.stored)
            }
            return SessionDraft.Field(
                name: field.name.word, value: kept(field.stored, of: key, context),
                was: kept(was: base?.value(key), of: key, context))
        }
        if fields.isEmpty { return nil }
        return SessionDraft(purpose: purpose.words, writtenAt: context.now, fields: fields)
    }

    /// The form with what a draft kept of it, the caret where there is still something to fill.
    init(_ purpose: FormPurpose, _ draft: SessionDraft, _ context: ScreenContext) {
        self.init(purpose, context)
        for kept in draft.fields {
            guard let index = fields.firstIndex(where: { $0.name.word == kept.name }) else { continue }
            fields[index].restore(restored(kept.value, of: kept.name))
            if let was = kept.was { takeUp(was: was, of: kept.name, context) }
        }
        selected = firstIncomplete(context) ?? fields.count
    }
}
