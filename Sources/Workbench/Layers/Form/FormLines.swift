import StreetModel
import TextUI

/// The rows of a form from the first to the last, in view or not.
struct FormLines {
    let form: Form
    let context: ScreenContext
    /// The columns that values and what is said under them have.
    let width: Int

    init(_ form: Form, _ context: ScreenContext, width: Int) {
        (self.form, self.context, self.width) = (form, context, width)
    }

    var lines: [FormLayout.Line] {
        var lines: [FormLayout.Line] = []
        for index in form.fields.indices {
            let group = form.fields[index].group
            if let group, index == 0 || form.fields[index - 1].group != group { lines.append(.heading(group)) }
            lines.append(.field(index))
            if form.refusedField == index { lines += said }
            if form.isResolving {
                lines += versions(index)
            } else if index == form.selected {
                lines += notes(at: index)
            } else {
                lines += otherYear(form.fields[index])
            }
        }
        lines.append(.save)
        if form.refusedField == nil { lines += said }
        if form.isOnSave {
            lines += similar()
            lines += form.twins(context).flatMap {
                wrapped(context.words.twin($0, context), Style(.warning, bold: true))
            }
        }
        return lines + form.hints(context).flatMap { wrapped($0, Style(.quiet)) }
    }

    /// What the rules said, under the field that it is about.
    private var said: [FormLayout.Line] {
        guard let refusal = form.refusal else { return [] }
        return wrapped(context.words.refusal(refusal, context.office), Style(.warning, bold: true))
    }

    /// What is said under a field: what is wrong, what there is to choose, which day it is.
    private func notes(at index: Int) -> [FormLayout.Line] {
        let words = context.words
        let field = form.fields[index]
        var notes: [FormLayout.Line] = []
        let isMissing = form.isTried && field.isEmpty && field.isRequired && form.refusal == nil
        if let fault = form.fault(at: index, context) ?? (isMissing ? .missing : nil), !isOnTheWay(field, fault) {
            notes += wrapped(words.fault(fault, field), Style(.warning))
        }
        switch field.content {
        case .text, .telephone, .number: break
        case .time:
            if field.isEmpty { notes += wrapped(words.timeHint(field.name), Style(.quiet)) }
        case .identity: notes += identity(field)
        case .code(let code):
            if field.isEmpty { notes += wrapped(words.codeHint(code), Style(.quiet)) }
        case .day:
            if let day = form.month {
                let grid = MonthGrid(selected: day, today: context.today)
                notes += grid.lines(words).map { .month($0, .plain) }
            } else if let day = field.day(context.today) {
                notes.append(.note(words.typedDay(day, today: context.today), Style(.accent), match: nil))
            } else if field.isEmpty {
                notes += wrapped(words.dayHint, Style(.quiet))
            }
        case .choice(let choice):
            notes += words.options(choice).packed(to: width).map { .note($0, Style(.accent), match: nil) }
        case .finder(let finder): notes += found(finder)
        case .contacts(let list): notes += contacts(list)
        }
        if let author = changedByOther(field) {
            notes += wrapped(words.changedMeanwhile(author, context), Style(.warning))
        }
        if field.name.isQuestion("title") { notes += similar() }
        return notes + twins(index).flatMap { wrapped($0, Style(.warning, bold: true)) }
    }

    /// The whole date under a day of another year, wherever the caret is: what was typed may not have named the year.
    private func otherYear(_ field: FormField) -> [FormLayout.Line] {
        guard case .day(_, .ahead) = field.content, let day = field.day(context.today), day > context.today,
            day.civil.year != context.today.civil.year, day.text != field.value
        else { return [] }
        return wrapped(context.words.typedDay(day, today: context.today), Style(.warning))
    }

    /// Both versions of a field that two have changed, with who wrote the other one, and what it was before.
    private func versions(_ index: Int) -> [FormLayout.Line] {
        guard let base = form.base else { return [] }
        let words = context.words
        let conflict = form.conflicts[index]
        let isMissing = form.isTried && form.fields[index].isEmpty
        let isMasked = context.masks(conflict.field, of: base)
        let plain = { (value: FieldValue) in words.shownPlain(value, of: conflict.field, in: base.kind, context) }
        // What others wrote is masked like what stood there.
        let seen = { (value: FieldValue) in
            isMasked ? words.shown(value, of: conflict.field, in: base.kind, on: context.today) : plain(value)
        }
        let author = context.authors[FieldAuthor.Place(base.kind, base.id, conflict.field)]
        return wrapped(words.mine(plain(conflict.mine)), Style(.accent))
            + wrapped(words.theirs(seen(conflict.theirs), author, context), Style(.accent))
            + wrapped(words.before(seen(conflict.read)), Style(.quiet))
            + (isMissing ? wrapped(words.fault(.missing, form.fields[index]), Style(.warning)) : [])
    }

    /// A number that is not typed to its end is not yet wrong.
    private func isOnTheWay(_ field: FormField, _ fault: FormFault) -> Bool {
        guard case .identity = field.content, fault == .field(.identityLength), !form.isTried else { return false }
        return field.value.count < IdentityNumber.length
    }

    /// Who else changed a field while this person was writing in it.
    private func changedByOther(_ field: FormField) -> FieldAuthor? {
        guard let base = form.base, case .register(let kind, let key) = field.name,
            let there = context.office.record(kind, base.id)?.value(key), there != base.value(key)
        else { return nil }
        return context.authors[FieldAuthor.Place(kind, base.id, key)]
    }

    /// How many signs are still missing, and what a whole number tells.
    private func identity(_ field: FormField) -> [FormLayout.Line] {
        let words = context.words
        let number = field.value
        if number.isEmpty { return [] }
        var notes: [FormLayout.Line] = []
        if number.count < IdentityNumber.length {
            notes += wrapped("\(number.count)/\(IdentityNumber.length)", Style(.quiet))
        } else if let born = try? IdentityNumber.check(number) {
            notes += wrapped(words.told(born, IdentityNumber.sex(number), on: context.today), Style(.accent))
        }
        if number.count > 1, !IdentityNumber.hasKnownArea(number) {
            notes += wrapped(words.unknownArea(String(number.prefix(2))), Style(.warning))
        }
        return notes
    }

    private func found(_ finder: FormFinder) -> [FormLayout.Line] {
        guard finder.isLooking else { return wrapped(context.words.finderHint, Style(.quiet)) }
        return finder.matches.enumerated().map { index, match in
            let isSelected = index == finder.selected
            return .note("\(isSelected ? ">" : " ") \(match.title)", Style(.plain, reverse: isSelected), match: index)
        }
    }

    /// The people to call, and the one that is being written.
    private func contacts(_ list: ContactList) -> [FormLayout.Line] {
        let words = context.words
        var lines = list.contacts.enumerated().map { index, contact -> FormLayout.Line in
            let isSelected = index == list.selected && list.editing == nil
            let text = contactText(contact, index + 1)
            return .note("\(isSelected ? ">" : " ") \(text)", Style(.plain, reverse: isSelected), match: index)
        }
        if list.contacts.isEmpty { lines += wrapped(words.noContacts, Style(.warning)) }
        guard let editing = list.editing else { return lines }
        for part in ContactList.Part.allCases {
            lines.append(.part(part))
            if part == editing.selected, let fault = editing.fault(part, context.today) {
                lines += wrapped(words.contactFault(fault), Style(.warning))
            }
        }
        return lines
    }

    /// The open topics that may be the same, while the title is typed and before it is saved.
    private func similar() -> [FormLayout.Line] {
        form.similar(context).flatMap {
            wrapped(context.words.similarTopic($0, context.office), Style(.warning, bold: true))
        }
    }

    /// Who else the person may be: looked for once there is something to look for.
    private func twins(_ index: Int) -> [String] {
        guard case .register(.elder, let key) = form.fields[index].name else { return [] }
        return form.twins(context).filter { form.isAbout($0, key, context) }.map { context.words.twin($0, context) }
    }

    /// A contact as the reader may see it; in full while nobody but who writes it knows it.
    private func contactText(_ contact: Contact, _ number: Int) -> String {
        if isStored(contact), case .edit(_, let id, _) = form.purpose, let elder = context.office.elder(id)?.elder {
            return context.words.contactLine(contact, number: number, of: elder)
        }
        return [String(number), contact.relation, contact.name, contact.telephone].filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    /// True for a contact whom the file has already.
    private func isStored(_ contact: Contact) -> Bool {
        guard case .elder(let elder)? = form.base else { return false }
        return elder.contacts.contains(contact)
    }

    private func wrapped(_ text: String, _ style: Style) -> [FormLayout.Line] {
        text.wrapped(to: max(8, width)).map { .note($0, style, match: nil) }
    }
}
