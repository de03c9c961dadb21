import StreetModel

extension Form {
    /// What was written in it, to be kept; nil while it stands as it opened.
    func draft(_ context: ScreenContext) -> SessionDraft? {
        let fresh = Form(purpose, context)
        let fields = self.fields.compactMap { field -> SessionDraft.Field? in
            guard field.stored != fresh.field(field.name)?.stored else { return nil }
            return SessionDraft.Field(name: field.name.word, value: field.stored)
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
        }
        selected = firstIncomplete(context.today) ?? fields.count
    }
}
