package import TextUI

/// A field of a form that finds one of many as one types: a person of the office, a place, a matter.
package struct FormFinder: Hashable, Sendable {
    /// What can be found.
    package struct Candidate: Hashable, Sendable {
        /// What the form makes an event of.
        package var id: String
        package var title: String
        /// What is looked for beside the title: number, code, telephone.
        package var keys: String

        package init(_ id: String, _ title: String, keys: String = "") {
            self.id = id
            self.title = title
            self.keys = keys
        }
    }

    /// How many of what was found are listed.
    static let listed = 4

    package let candidates: [Candidate]
    /// What is typed; empty while what is found stands.
    package private(set) var field = TextField()
    package private(set) var found: Candidate?
    /// The candidates that match what is typed, the first of them.
    package private(set) var matches: [Candidate] = []
    package private(set) var selected = 0

    package init(_ candidates: [Candidate], found id: String = "") {
        self.candidates = candidates
        found = candidates.first { $0.id == id }
    }

    /// True while something is typed that is not yet found.
    var isLooking: Bool { !field.isEmpty }

    /// Edits what is looked for; false for an input that is no edit.
    mutating func handle(_ input: Input) -> Bool {
        // What stands there gives way to the first character; Backspace begins anew.
        guard field.handle(input) else { return false }
        switch input {
        case .text, .paste, .key(.backspace), .key(.delete), .key(.control("u")): found = nil
        case .key, .mouse, .resize: break
        }
        look()
        return true
    }

    /// Moves in the list of what was found; false at its ends.
    mutating func move(by count: Int) -> Bool {
        guard isLooking, matches.indices.contains(selected + count) else { return false }
        selected += count
        return true
    }

    /// Takes what is selected of what was found; false where nothing was.
    @discardableResult mutating func take() -> Bool {
        guard isLooking else { return found != nil }
        guard matches.indices.contains(selected) else { return false }
        found = matches[selected]
        field.clear()
        look()
        return true
    }

    /// Takes one of what was found, by its place in the list.
    mutating func take(_ index: Int) {
        guard matches.indices.contains(index) else { return }
        selected = index
        take()
    }

    private mutating func look() {
        let words = KeyFolding.folded(field.text).lowercased().split(separator: " ")
        selected = 0
        guard !words.isEmpty else {
            matches = []
            return
        }
        let fits = candidates.lazy.filter { candidate in
            let title = candidate.title.lowercased()
            return words.allSatisfy { title.contains($0) || candidate.keys.contains($0) }
        }
        matches = Array(fits.prefix(FormFinder.listed))
    }
}
