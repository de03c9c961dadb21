import StreetModel
import TextUI

extension FormField.Name {
    /// What a draft on disk calls the field.
    var word: String { String(describing: self) }
}

extension FormField {
    /// What stands in the field, as a draft or a register keeps it.
    var stored: FieldValue {
        switch content {
        case .text(let field), .telephone(let field), .time(let field), .day(let field, _): .text(field.text)
        case .choice, .finder: .text(value)
        }
    }

    /// Puts a kept value into the field; what there is no longer to choose or find stays as it was.
    mutating func restore(_ value: FieldValue) {
        guard case .text(let text) = value else { return }
        switch content {
        case .text: content = .text(TextField(text))
        case .telephone: content = .telephone(TextField(text))
        case .time: content = .time(TextField(text))
        case .day(_, let leaning): content = .day(TextField(text), leaning)
        case .choice(let choice):
            let restored = FormChoice(choice.options, chosen: text)
            if text.isEmpty || restored.chosen != nil { content = .choice(restored) }
        case .finder(let finder):
            let restored = FormFinder(finder.candidates, found: text)
            if text.isEmpty || restored.found != nil { content = .finder(restored) }
        }
        isPreset = false
    }
}
