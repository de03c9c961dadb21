import StreetModel
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
        /// The name of a person, which is found by its reading and orders what was found; empty for anything else.
        package var name: String

        package init(_ id: String, _ title: String, keys: String = "", name: String = "") {
            self.id = id
            self.title = title
            self.keys = keys
            self.name = name
        }
    }

    /// How many of what was found are listed.
    static let listed = 4

    package let candidates: [Candidate]
    /// Who there is beside them and cannot be taken here: found, they are said to be so.
    let others: [Candidate]
    /// What is typed; empty while what is found stands.
    package private(set) var field = TextField()
    package private(set) var found: Candidate?
    /// The candidates that match what is typed, the first of them.
    package private(set) var matches: [Candidate] = []
    package private(set) var selected = 0
    /// The first of the others that matches what is typed, where no candidate does.
    package private(set) var missed: Candidate?

    package init(_ candidates: [Candidate], others: [Candidate] = [], found id: String = "") {
        self.candidates = candidates
        self.others = others
        found = candidates.first { $0.id == id }
    }

    /// True while something is typed that is not yet found.
    var isLooking: Bool { !field.isEmpty }

    /// Edits what is looked for; false for an input that is no edit.
    ///
    /// - Parameter pinyin: nil while the readings are not there, and names are found as they are written.
    mutating func handle(_ input: Input, _ pinyin: PinyinTable?) -> Bool {
        // What stands there gives way to the first character; Backspace begins anew.
        guard field.handle(input) else { return false }
        switch input {
        case .text, .paste, .key(.backspace), .key(.delete), .key(.control("u")): found = nil
        case .key, .mouse, .resize: break
        }
        look(pinyin)
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
        matches = []
        selected = 0
        return true
    }

    /// Takes one of what was found, by its place in the list.
    mutating func take(_ index: Int) {
        guard matches.indices.contains(index) else { return }
        selected = index
        take()
    }

    /// Looks for what is typed: people by pinyin, everything else in its own order.
    mutating func look(_ pinyin: PinyinTable?) {
        let words = FindWord.words(in: KeyFolding.folded(field.text).lowercased(), pinyin)
        selected = 0
        missed = nil
        guard !words.isEmpty else {
            matches = []
            return
        }
        let isMeant = { (candidate: Candidate) in
            let title = candidate.title.lowercased()
            return words.allSatisfy { word in
                title.contains(word.text) || candidate.keys.contains(word.text)
                    || word.names?.matches(candidate.name) == true
            }
        }
        let fits = candidates.filter(isMeant)
        if fits.isEmpty { missed = others.first(where: isMeant) }
        let hasNames = fits.contains { !$0.name.isEmpty }
        let ordered =
            hasNames
            ? fits.map { (order: NameOrder($0.name, pinyin), candidate: $0) }
                .sorted { ($0.order, $0.candidate.id) < ($1.order, $1.candidate.id) }.map(\.candidate) : fits
        matches = Array(ordered.prefix(FormFinder.listed))
    }
}
