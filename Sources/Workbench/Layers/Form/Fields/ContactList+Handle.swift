import StreetModel
import TextUI

extension ContactList {
    /// Takes an input that moves in the list or edits it; false for one that is the form's.
    mutating func handle(_ input: Input, _ today: Day) -> Bool {
        editing == nil ? choose(input) : write(input, today)
    }

    private mutating func choose(_ input: Input) -> Bool {
        switch input {
        case .key(.up): return select(selected - 1)
        case .key(.down): return select(selected + 1)
        case .key(.delete): remove()
        case .text(let character):
            switch KeyFolding.folded(character) {
            case "1", "n", "+": editing = Editing(nil, at: nil, masked: [])
            case "2", "e", " ": edit()
            case "3", "x": remove()
            case "4", "K": swap(with: selected - 1)
            case "5", "J": swap(with: selected + 1)
            default: return false
            }
        case .key, .paste, .mouse, .resize: return false
        }
        return true
    }

    /// Selects a contact; false beyond the ends of the list.
    mutating func select(_ index: Int) -> Bool {
        guard contacts.indices.contains(index) else { return false }
        selected = index
        return true
    }

    /// The selected contact, to be written; a new one where there is none.
    private mutating func edit() {
        let known = contacts.indices.contains(selected)
        let masked = (isNameMasked ? [Part.name] : []) + (isTelephoneMasked ? [.telephone] : [])
        editing = Editing(known ? contacts[selected] : nil, at: known ? selected : nil, masked: masked)
    }

    private mutating func remove() {
        guard contacts.indices.contains(selected) else { return }
        contacts.remove(at: selected)
        selected = max(0, min(selected, contacts.count - 1))
    }

    private mutating func swap(with other: Int) {
        guard contacts.indices.contains(selected), contacts.indices.contains(other) else { return }
        contacts.swapAt(selected, other)
        selected = other
    }

    /// Keys while a contact is written: Enter goes on and takes it at the end, Esc leaves it as it was.
    private mutating func write(_ input: Input, _ today: Day) -> Bool {
        guard var editing else { return false }
        switch input {
        case .key(.escape):
            self.editing = nil
            return true
        case .key(.enter) where editing.selected == .verifiedOn: return take(editing, today)
        case .key(.enter), .key(.tab), .key(.down): editing.move(by: 1)
        case .key(.backTab), .key(.up): editing.move(by: -1)
        case .key(.backspace), .key(.delete), .key(.control("u")):
            // Where nothing was written, what stands goes.
            if editing.fields[editing.selected.rawValue].isEmpty { editing.kept[editing.selected] = nil }
            _ = editing.fields[editing.selected.rawValue].handle(input)
        case .key, .text, .paste: _ = editing.fields[editing.selected.rawValue].handle(input)
        case .mouse, .resize: return false
        }
        self.editing = editing
        return true
    }

    /// The contact goes into the list; what is wrong in it has the caret first.
    private mutating func take(_ editing: Editing, _ today: Day) -> Bool {
        var editing = editing
        if let wrong = Part.allCases.first(where: { editing.fault($0, today) != nil }) {
            editing.selected = wrong
            self.editing = editing
            return true
        }
        self.editing = nil
        if editing.isNobody { return true }
        let contact = editing.contact(today)
        if let index = editing.index {
            contacts[index] = contact
        } else {
            contacts.append(contact)
            selected = contacts.count - 1
        }
        return true
    }
}

extension ContactList.Editing {
    /// Goes to another part, from the last to the first again.
    mutating func move(by count: Int) {
        let all = ContactList.Part.allCases
        selected = all[(selected.rawValue + count + all.count) % all.count]
    }
}
