package import TextUI

/// A field of a form for a code that nothing may have yet: a beginning that is given, and digits.
package struct FormCode: Hashable, Sendable {
    package var field: TextField
    /// What every such code begins with: the grid's code for a building, "S" for a staff number.
    package let prefix: String
    /// How many digits follow it.
    package let digits: Int
    /// The codes that are used already, each with what has it.
    package let taken: [String: String]

    /// The field with the first free code behind the highest that is used.
    package init(prefix: String, digits: Int, taken: [String: String]) {
        (self.prefix, self.digits, self.taken) = (prefix, digits, taken)
        let used = taken.keys.compactMap { $0.hasPrefix(prefix) ? Int($0.dropFirst(prefix.count)) : nil }
        let next = String((used.max() ?? 0) + 1)
        let zeros = String(repeating: "0", count: max(0, digits - next.count))
        field = TextField(prefix + zeros + next)
    }

    /// The code that is written.
    package var text: String { KeyFolding.folded(field.text).trimmed }

    /// What is wrong with it; nil where nothing is.
    package var fault: FormFault? {
        if let holder = taken[text] { return .codeTaken(holder) }
        let rest = text.dropFirst(prefix.count)
        let isCode = text.hasPrefix(prefix) && rest.count == digits && rest.allSatisfy { ("0"..."9").contains($0) }
        return isCode ? nil : .notACode(prefix: prefix, digits: digits)
    }
}
