package import StreetModel
package import TextUI

/// One field of a form: its name, what is in it, and whether it has to be filled.
package struct FormField: Hashable, Sendable {
    /// Which field it is: an event is made of them by name, and `Words.field(_:)` labels them.
    package enum Name: Hashable, Sendable {
        case place, category, text, owner, ticket, channel, caller, telephone, by, calledAt
        case outcome, cause, done, solved, satisfied, reason, department, staff, until, master
        case from, through, whereTo, toldBy, format, fileName
        case person, officer, officerTelephone
    }

    /// What can stand in a field.
    package enum Content: Hashable, Sendable {
        case text(TextField)
        /// A telephone number: digits, blanks, hyphens, a plus sign.
        case telephone(TextField)
        /// A time of today, "10:15" or "1015".
        case time(TextField)
        case choice(FormChoice)
        case day(TextField, Day.Leaning)
        /// A person of the office, a place, a matter: found as one types.
        case finder(FormFinder)
    }

    package var name: Name
    package var content: Content
    package var isRequired: Bool
    /// True while what stands in it came with the form and nobody has touched it: the first words typed replace it.
    package internal(set) var isPreset = false

    package init(_ name: Name, _ content: Content, isRequired: Bool = false) {
        self.name = name
        self.content = content
        self.isRequired = isRequired
    }

    /// True where nothing is typed, chosen or found.
    package var isEmpty: Bool {
        switch content {
        case .text(let field), .telephone(let field), .time(let field), .day(let field, _): field.text.trimmed.isEmpty
        case .choice(let choice): choice.chosen == nil
        case .finder(let finder): finder.found == nil && !finder.isLooking
        }
    }

    /// The words in it, or the id of what is chosen or found.
    package var value: String {
        switch content {
        case .text(let field), .day(let field, _): field.text.trimmed
        case .telephone(let field), .time(let field): KeyFolding.folded(field.text).trimmed
        case .choice(let choice): choice.id
        case .finder(let finder): finder.isLooking ? "" : finder.found?.id ?? ""
        }
    }

    /// The day in it; nil where there is none.
    package func day(_ today: Day) -> Day? {
        guard case .day(let field, let leaning) = content else { return nil }
        return Day(typed: field.text, today: today, leaning: leaning)
    }

    /// The time of day in it; nil where there is none.
    package var time: TimeOfDay? {
        guard case .time = content else { return nil }
        let digits = value
        guard !digits.contains(":"), digits.utf8.count == 4 else { return TimeOfDay(digits) }
        return TimeOfDay("\(digits.prefix(2)):\(digits.suffix(2))")
    }

    /// What is wrong with what is in it; nil where nothing is. An empty field is not wrong, only unfinished.
    package func fault(_ today: Day) -> FormFault? {
        if isEmpty { return nil }
        switch content {
        case .text, .choice: return nil
        case .telephone: return TelephoneNumber.isPlausible(value) ? nil : .notATelephone
        case .time: return time == nil ? .notATime : nil
        case .day: return day(today) == nil ? .notADay : nil
        case .finder(let finder): return finder.isLooking && finder.matches.isEmpty ? .notFound : nil
        }
    }

    /// True where words are written; a choice and a finder take what there is.
    var hasWords: Bool {
        switch content {
        case .text, .telephone, .time, .day: true
        case .choice, .finder: false
        }
    }

    /// Empties a field of words, to be written anew; a choice and a finder keep what they have.
    mutating func clearWords() {
        switch content {
        case .text: content = .text(TextField())
        case .telephone: content = .telephone(TextField())
        case .time: content = .time(TextField())
        case .day(_, let leaning): content = .day(TextField(), leaning)
        case .choice, .finder: break
        }
    }

    /// True where it is filled as far as it has to be.
    package func isComplete(_ today: Day) -> Bool {
        if isEmpty { return !isRequired }
        if case .finder(let finder) = content { return finder.found != nil && !finder.isLooking }
        return fault(today) == nil
    }
}

/// What is wrong with a field.
package enum FormFault: Hashable, Sendable {
    case missing, notATelephone, notATime, notADay, notFound
}
