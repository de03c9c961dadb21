import StreetModel
import TextUI

extension FormField.Name {
    /// What a draft on disk calls the field.
    var word: String {
        if case .register(_, let key) = self { return key }
        if case .question(let key, _) = self { return key }
        if case .plan(let key) = self { return key }
        if case .minutes(let key) = self { return key }
        return String(describing: self)
    }
}

extension FormField {
    /// What stands in the field as a draft keeps it: as it was typed.
    var stored: FieldValue {
        if let words { return .text(words.text) }
        if case .contacts(let list) = content { return .rows(list.contacts.map(\.row)) }
        return .text(value)
    }

    /// What stands in the field as a register keeps it: days, times and numbers in their one form.
    func registerValue(_ today: Day) -> FieldValue {
        switch content {
        case .day: .text(day(today)?.text ?? value)
        case .time: .text(time?.text ?? value)
        case .contacts: stored
        case .text, .telephone, .number, .identity, .choice, .finder, .code: .text(value)
        }
    }

    /// Puts a kept value into the field; what there is no longer to choose or find stays as it was.
    mutating func restore(_ value: FieldValue) {
        isPreset = false
        switch (content, value) {
        case (.contacts(let list), .rows(let rows)): content = .contacts(list.holding(rows.map(Contact.init(row:))))
        case (.choice(let choice), .text(let text)):
            let restored = FormChoice(choice.options, chosen: text)
            if text.isEmpty || restored.chosen != nil { content = .choice(restored) }
        case (.finder(let finder), .text(let text)):
            let restored = FormFinder(finder.candidates, found: text)
            if text.isEmpty || restored.found != nil { content = .finder(restored) }
        case (.contacts, .text): break
        case (_, .text(let text)): words = TextField(text)
        case (_, .rows(let rows)): words = TextField((rows.first ?? []).joined(separator: " "))
        }
    }
}
