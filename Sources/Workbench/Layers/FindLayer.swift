package import StreetModel
package import TextUI

/// The find field: what is typed narrows the list at hand, and all others whom it fits stand under 别处 (TERMINAL §1
/// no. 9).
package struct FindLayer: Equatable, Sendable {
    package var field: TextField
    /// Who is found beside the list at hand.
    package var elsewhere: [FoundPerson] = []
    /// The selected one of them; nil while the field has the keys.
    package var selected: Int?

    package init(_ text: String = "") {
        field = TextField()
        field.insert(text)
    }

    /// What is looked for, full-width signs folded.
    var text: String { KeyFolding.folded(field.text) }

    /// Selects the next or the one before; past the first the field has the keys again.
    mutating func move(by count: Int) {
        guard let selected else { return }
        let next = selected + count
        self.selected = selected == 0 && next < 0 ? nil : min(max(0, next), elsewhere.count - 1)
    }
}
