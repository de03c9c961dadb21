import StreetModel
import TextUI

extension Form {
    /// True for a form that asks which of two versions stands.
    package var isResolving: Bool { !conflicts.isEmpty }

    /// A form with one choice for each field that somebody else changed as well; what was to be saved waits in it.
    init(resolving form: Form, _ conflicts: [RegisterRefusal.Conflict], _ context: ScreenContext) {
        self = form
        pending = form.changes(context)
        self.conflicts = conflicts
        guard let kind = form.base?.kind else { return }
        fields = conflicts.map { conflict in
            let words = context.words
            let plain = { (value: FieldValue) in words.shownPlain(value, of: conflict.field, in: kind, context) }
            let isMasked = form.base.map { context.masks(conflict.field, of: $0) } ?? false
            let theirs =
                isMasked
                ? words.shown(conflict.theirs, of: conflict.field, in: kind, on: context.today) : plain(conflict.theirs)
            let options = [
                FormChoice.Option(Form.mine, plain(conflict.mine)), FormChoice.Option(Form.theirs, theirs),
            ]
            return FormField(.register(kind, conflict.field), .choice(FormChoice(options)), isRequired: true)
        }
        selected = 0
        (refusal, isTried, month) = (nil, false, nil)
    }

    private static let mine = "mine"
    private static let theirs = "theirs"

    /// What the form would send; of one that resolves, what waits in it.
    func changes(_ context: ScreenContext) -> [FieldChange] {
        if isResolving { return pending }
        if case .file(let act, let elder) = purpose {
            guard case .record(.amended(let amendment))? = fileStep(act, elder, context) else { return [] }
            return amendment.changes
        }
        guard let base, let record = record(context) else { return [] }
        return base.changes(to: record)
    }

    /// What is sent once every version is chosen: mine in place of theirs, which were seen; theirs stay by themselves.
    func resolved(_ kind: RegisterKind, _ id: String, _ context: ScreenContext) -> Step {
        let changes = pending.compactMap { change -> FieldChange? in
            guard let conflict = conflicts.first(where: { $0.field == change.field }) else { return change }
            guard value(.register(kind, change.field)) == Form.mine else { return nil }
            return FieldChange(field: change.field, was: conflict.theirs, now: conflict.mine)
        }
        if changes.isEmpty { return .say(Toast(context.words.theirsStay, .done)) }
        return .record(.amended(Amendment(register: kind, id: id, changes: changes)))
    }

    /// Takes over what somebody else wrote into the same record meanwhile: fields that this person has not touched show
    /// it at once; the others are asked about when the form is saved.
    mutating func follow(_ changes: [FieldChange], _ context: ScreenContext) {
        guard let base, !isResolving else { return }
        for change in changes {
            guard let index = fields.firstIndex(where: { $0.name == .register(base.kind, change.field) }),
                fields[index].registerValue(context.today) == base.value(change.field).map(\.asWritten)
            else { continue }
            fields[index].restore(change.now)
            fields[index].isPreset = fields[index].hasWords
            _ = try? self.base?.set(change.field, to: change.now)
        }
    }
}

extension FieldValue {
    /// The value as a field of a form writes it: nought stands for nothing.
    fileprivate var asWritten: FieldValue { self == .text("0") ? .empty : self }
}
