package import TextUI

/// What is being typed into the one line of a live meeting, and what for.
package struct MeetingEntry: Equatable, Sendable {
    /// What the line is for.
    package enum Purpose: Equatable, Sendable {
        /// Who comes and goes (到离): a number or initials, and what about them.
        case attendance
        /// Who asks to speak (登记发言).
        case speakers
        /// The votes of a ballot, by the number of the entry that opened it: for, against and abstentions, or one field
        /// for each option of a choice and behind them the valid and the blank papers.
        case counts(item: String, motion: String, ballot: Int)
    }

    package let purpose: Purpose
    package var fields: [TextField]
    package var selected = 0
    /// The number of the entry with the ballot's newest voice or counts when the fields were opened, or when somebody
    /// else's counts were told of; 0 for none.
    var seen = 0
    /// Its act is on its way to the book: what was typed goes when it is written.
    var isSent = false

    package init(_ purpose: Purpose, fields: Int = 1) {
        self.purpose = purpose
        self.fields = Array(repeating: TextField(), count: max(1, fields))
    }

    /// What stands in the field with the caret.
    package var text: String { fields[selected].text }

    /// True for the digit of another number, which takes the place of one that was refused; a word is added to it.
    func isReplaced(by input: Input) -> Bool {
        if case .counts = purpose { return false }
        switch input {
        case .text(let character): return KeyFolding.folded(character).isNumber
        case .paste(let text): return KeyFolding.folded(text).trimmed.first?.isNumber == true
        case .key, .mouse, .resize: return false
        }
    }

    /// The numbers of all fields, nothing for none; nil where something else stands in one.
    var numbers: [Int]? {
        let numbers = fields.map { field -> Int? in
            let text = KeyFolding.folded(field.text).trimmed
            if text.isEmpty { return 0 }
            return text.utf8.count <= 6 ? Int(text).flatMap { $0 >= 0 ? $0 : nil } : nil
        }
        return numbers.contains(nil) ? nil : numbers.compactMap { $0 }
    }
}
