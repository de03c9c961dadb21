import TextUI

/// A field of a form in which a digit chooses: the options, nine on a page at most.
package struct FormChoice: Hashable, Sendable {
    /// One thing to choose.
    package struct Option: Hashable, Sendable {
        /// What the form makes an event of.
        package var id: String
        package var title: String

        package init(_ id: String, _ title: String) {
            self.id = id
            self.title = title
        }
    }

    /// Options on a page where there are more than nine; 9 then turns to the next.
    private static let pageSize = 8

    package let options: [Option]
    /// The index of what is chosen; nil while nothing is.
    package private(set) var chosen: Int?
    private var page = 0

    package init(_ options: [Option], chosen id: String = "") {
        self.options = options
        chosen = options.firstIndex { $0.id == id }
        page = hasPages ? (chosen ?? 0) / FormChoice.pageSize : 0
    }

    /// The id of what is chosen; empty while nothing is.
    package var id: String { chosen.map { options[$0].id } ?? "" }
    package var title: String { chosen.map { options[$0].title } ?? "" }

    var hasPages: Bool { options.count > 9 }

    /// The options a digit chooses now, each with its digit.
    var shown: [(digit: Int, index: Int)] {
        guard hasPages else { return options.indices.map { ($0 + 1, $0) } }
        let first = page * FormChoice.pageSize
        return (first..<min(first + FormChoice.pageSize, options.count)).map { ($0 - first + 1, $0) }
    }

    /// Shows the next options, behind the last page the first.
    mutating func turnPage() { page = (page + 1) % ((options.count + FormChoice.pageSize - 1) / FormChoice.pageSize) }

    /// Chooses by digit; false where the digit means nothing.
    mutating func choose(digit: Int) -> Bool {
        guard let index = shown.first(where: { $0.digit == digit })?.index else { return false }
        choose(index)
        return true
    }

    /// Moves to the option before or after.
    mutating func move(by count: Int) {
        guard !options.isEmpty else { return }
        let next = chosen.map { ($0 + count + options.count) % options.count } ?? (count > 0 ? 0 : options.count - 1)
        choose(next)
    }

    /// Chooses the next option with a word in its title; false where none has it.
    mutating func choose(word: String) -> Bool {
        let start = chosen.map { $0 + 1 } ?? 0
        let order = Array(options.indices[start...]) + Array(options.indices[..<min(start, options.count)])
        guard let index = order.first(where: { options[$0].title.lowercased().contains(word.lowercased()) }) else {
            return false
        }
        choose(index)
        return true
    }

    /// Nothing is chosen any more.
    mutating func clear() { chosen = nil }

    private mutating func choose(_ index: Int) {
        chosen = index
        if hasPages { page = index / FormChoice.pageSize }
    }
}

extension FormChoice {
    /// Takes an input that chooses; true where a digit has chosen, and the caret goes on.
    mutating func handle(_ input: Input) -> Bool {
        switch input {
        case .key(.left): move(by: -1)
        case .key(.right): move(by: 1)
        case .key(.backspace), .key(.delete), .key(.control("u")): clear()
        case .text(let character):
            let folded = KeyFolding.folded(character)
            if folded == " " {
                move(by: 1)
            } else if let digit = folded.wholeNumberValue, folded.isASCII {
                if hasPages && digit == 9 {
                    turnPage()
                    return false
                }
                return choose(digit: digit)
            } else {
                _ = choose(word: String(folded))
            }
        case .paste(let text): _ = choose(word: text)
        case .key, .mouse, .resize: break
        }
        return false
    }
}
