package import StreetModel
package import TextUI

/// A field of a form that holds the people to call, in the order in which they are called.
package struct ContactList: Hashable, Sendable {
    /// The parts of a contact, each a line while it is edited.
    package enum Part: Int, CaseIterable, Hashable, Sendable { case name, relation, telephone, verifiedOn }

    /// A contact that is being written.
    package struct Editing: Hashable, Sendable {
        /// Which contact it changes; nil for a new one.
        package var index: Int?
        package var fields: [TextField]
        package var selected = Part.name
        /// The parts that stand, masked, until they are written anew.
        package var kept: [Part: String] = [:]

        init(_ contact: Contact?, at index: Int?, masked: [Part]) {
            self.index = index
            fields = (contact?.row ?? ["", "", "", ""]).map { TextField($0) }
            for part in masked where !fields[part.rawValue].isEmpty {
                kept[part] = fields[part.rawValue].text
                fields[part.rawValue] = TextField()
            }
        }

        /// What a part holds: what was written, else what stands.
        func text(_ part: Part) -> String {
            let written = fields[part.rawValue].text.trimmed
            return written.isEmpty ? kept[part] ?? "" : written
        }

        /// The contact that the words make.
        func contact(_ today: Day) -> Contact {
            Contact(
                name: text(.name), relation: text(.relation), telephone: KeyFolding.folded(text(.telephone)),
                verifiedOn: Day(typed: text(.verifiedOn), today: today, leaning: .behind))
        }

        /// What is wrong with a part; nil where nothing is.
        func fault(_ part: Part, _ today: Day) -> FormFault? {
            let text = text(part)
            switch part {
            case .name, .relation: return nil
            case .telephone:
                return text.isEmpty || TelephoneNumber.isPlausible(KeyFolding.folded(text)) ? nil : .notATelephone
            case .verifiedOn:
                if text.isEmpty { return nil }
                guard let day = Day(typed: text, today: today, leaning: .behind) else { return .notADay }
                return day > today ? .field(.futureDate) : nil
            }
        }

        /// Somebody without a name and without a number is nobody to call.
        var isNobody: Bool { text(.name).isEmpty && text(.telephone).isEmpty }
    }

    package internal(set) var contacts: [Contact]
    package internal(set) var selected = 0
    /// The contact being written; nil while the list is looked at.
    package internal(set) var editing: Editing?
    /// What of a contact is not shown to who reads: it is kept, or written anew.
    var isNameMasked = false
    var isTelephoneMasked = false

    package init(_ contacts: [Contact] = []) {
        self.contacts = contacts
    }

    /// The same list with other contacts: what is masked in it stays masked.
    func holding(_ contacts: [Contact]) -> ContactList {
        var list = ContactList(contacts)
        (list.isNameMasked, list.isTelephoneMasked) = (isNameMasked, isTelephoneMasked)
        return list
    }
}
