package import StreetModel
import TextUI

/// Fields one below the other that become one event: what it is for, what is in it, where the caret is.
///
/// How to add one: a case of ``FormPurpose`` with its fields (`FormPurpose+Fields.swift`), what they become
/// (`Form+Event.swift`) and its title (`Words+Forms.swift`); the way in is ``Step/fill(_:)``.
package struct Form: Equatable, Sendable {
    package let purpose: FormPurpose
    package internal(set) var fields: [FormField]
    /// The field with the caret; the row that saves is behind the last.
    package internal(set) var selected: Int
    /// What the rules said to the last try; it stands until something is changed.
    package internal(set) var refusal: Refusal?
    /// A try to save showed what is missing.
    package internal(set) var isTried = false
    /// True after the first key that throws away what was written: the next one does it.
    var isAskingToThrowAway = false
    /// The record as it was when the form was opened: only what differs from it is sent (DESIGN §3).
    var base: RegisterRecord?
    /// The topic as it was when the form was opened.
    var topic: Topic?
    /// What was to be saved when others turned out to have changed the same fields; empty but for a form that asks
    /// which version stands.
    package internal(set) var pending: [FieldChange] = []
    package internal(set) var conflicts: [RegisterRefusal.Conflict] = []
    /// The meeting as it was read: what others have changed since is told.
    var readState: MeetingState?
    /// The files that may be of the same person, and what they were looked for with.
    var twinsFound: [String] = []
    var twinsLookedFor: [String] = []
    /// The day on which an open month grid stands; nil while none is open.
    package internal(set) var month: Day?
    /// What the identity number told before it was changed: what followed from it follows again.
    var derived = ""
    /// The text that the form itself wrote; it follows the other fields until somebody changes it.
    var readyText = ""

    /// The form as it opens: the caret in the first field that is still to be filled.
    package init(_ purpose: FormPurpose, _ context: ScreenContext) {
        self.purpose = purpose
        fields = purpose.fields(context)
        // The name of a file is written on rather than anew.
        for index in fields.indices where fields[index].hasWords && fields[index].name != .fileName {
            fields[index].isPreset = !fields[index].isEmpty
        }
        selected = 0
        readyText = ""
        switch purpose {
        case .edit(let kind, let id, _): base = context.office.record(kind, id)
        case .register(let kind, let place): base = RegisterRecord(new: kind, in: place, context)
        case .file(.risk, let elder), .file(.note, let elder), .file(.move, let elder):
            base = context.office.record(.elder, elder)
        case .topic(let form): topic = form.topic.flatMap { context.office.topic($0) }
        case .plan, .minutes, .meeting: readState = purpose.meeting.flatMap { context.office.meeting($0)?.state }
        case .open, .step, .absence, .duty, .clearance, .split, .assign, .sheet, .lift, .file: break
        }
        selected = fields.firstIndex { $0.isEmpty && $0.isRequired } ?? 0
        if case .plan(.item, _) = purpose { selected = 0 }
        writeReadyText()
    }

    /// True where the caret's row is the one that saves.
    package var isOnSave: Bool { selected == fields.count }

    package func field(_ name: FormField.Name) -> FormField? { fields.first { $0.name == name } }

    /// The words of a field, or the id of what is chosen or found there; empty where there is no such field.
    package func value(_ name: FormField.Name) -> String { field(name)?.value ?? "" }

    /// The first field that keeps the form from being saved.
    package func firstIncomplete(_ context: ScreenContext) -> Int? {
        fields.indices.first { !fields[$0].isComplete(context.today) || fault(at: $0, context) != nil }
    }

    /// Puts the caret somewhere else; what was being looked for there is taken.
    mutating func select(_ index: Int) {
        if fields.indices.contains(selected), case .finder(var finder) = fields[selected].content {
            finder.take()
            fields[selected].content = .finder(finder)
            writeReadyText()
        }
        selected = min(max(0, index), fields.count)
        month = nil
    }

    /// Takes one of what was found, by its place in the list.
    mutating func take(match index: Int) {
        guard fields.indices.contains(selected) else { return }
        if case .contacts(var list) = fields[selected].content, list.select(index) {
            fields[selected].content = .contacts(list)
        }
        guard case .finder(var finder) = fields[selected].content else { return }
        finder.take(index)
        fields[selected].content = .finder(finder)
        if case .plan(.item, _) = purpose { selected = 0 }
        writeReadyText()
    }

    /// What is being looked for in the field with the caret; empty where it is no finder.
    var lookedFor: String {
        guard fields.indices.contains(selected), case .finder(let finder) = fields[selected].content else { return "" }
        return finder.field.text
    }

    /// The readings of characters are there: what is being looked for is looked for anew.
    mutating func look(_ pinyin: PinyinTable?) {
        guard fields.indices.contains(selected), case .finder(var finder) = fields[selected].content else { return }
        finder.look(pinyin)
        fields[selected].content = .finder(finder)
    }

    /// Something that has to be filled is not: the caret goes there, and the form says so.
    mutating func showMissing(_ context: ScreenContext) {
        isTried = true
        if let index = firstIncomplete(context) { select(index) }
    }

    /// A refusal of the rules comes back: the caret goes to the field it is about, and on a long form without one to
    /// the row that saves.
    mutating func refuse(_ refusal: Refusal) {
        self.refusal = refusal
        isTried = true
        if let index = refusedField { select(index) } else if fields.last?.group != nil { select(fields.count) }
    }

    /// The field that the rules' refusal is about; nil where it is about none of this form.
    package var refusedField: Int? {
        guard let refusal else { return nil }
        if case .register(let refusal) = refusal {
            return refusal.keys.lazy.compactMap { key in
                fields.firstIndex { if case .register(_, key) = $0.name { true } else { false } }
            }.first
        }
        if case .consultation(.field(let key, _)) = refusal,
            let index = fields.firstIndex(where: { $0.name.isQuestion(key) })
        {
            return index
        }
        if case .consultation(.planning(let refusal)) = refusal {
            return refusal.keys.lazy.compactMap { key in fields.firstIndex { $0.name == .plan(key) } }.first
        }
        if case .consultation(.field(let key, _)) = refusal,
            let index = fields.firstIndex(where: { $0.name == .plan(key) || $0.name == .minutes(key) })
        {
            return index
        }
        return refusal.fields.lazy.compactMap { name in fields.firstIndex { $0.name == name } }.first
    }
}
