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
        /// The number that stands, masked, until another is written; empty for none.
        package var keptTelephone = ""

        init(_ contact: Contact?, at index: Int?) {
            self.index = index
            fields = (contact?.row ?? ["", "", "", ""]).map { TextField($0) }
            keptTelephone = contact?.telephone ?? ""
            fields[Part.telephone.rawValue] = TextField()
        }

        /// The contact that the words make.
        func contact(_ today: Day) -> Contact {
            let words = fields.map { $0.text.trimmed }
            return Contact(
                name: words[0], relation: words[1],
                telephone: words[2].isEmpty ? keptTelephone : KeyFolding.folded(words[2]),
                verifiedOn: Day(typed: words[3], today: today, leaning: .behind))
        }

        /// What is wrong with a part; nil where nothing is.
        func fault(_ part: Part, _ today: Day) -> FormFault? {
            let text = fields[part.rawValue].text.trimmed
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
        var isNobody: Bool { fields[0].text.trimmed.isEmpty && fields[2].text.trimmed.isEmpty && keptTelephone.isEmpty }
    }

    package internal(set) var contacts: [Contact]
    package internal(set) var selected = 0
    /// The contact being written; nil while the list is looked at.
    package internal(set) var editing: Editing?

    package init(_ contacts: [Contact] = []) {
        self.contacts = contacts
    }
}
