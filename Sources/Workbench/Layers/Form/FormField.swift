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
        case gridName, worker, insteadOf
        /// A field of a register by its stored name; "id" is the code of a new record.
        case register(RegisterKind, String)
        case status, happenedOn, entrance, floor, door, side, morningBy, eveningBy, risk, note
        /// A question of a form that is data, by its key, with its name.
        case question(String, BilingualName)
        case verdict, households, toStep
        case asked, pleased, nextReview
        case respondent, firstAnswer, secondAnswer, thirdAnswer
        /// A field of a meeting's plan, agenda or roll by its stored name.
        case plan(String)
        /// A field of what is written after a meeting, or a line of its minutes.
        case minutes(String)
        case mover, options, measure, base
    }

    /// What can stand in a field.
    package enum Content: Hashable, Sendable {
        case text(TextField)
        /// A telephone number: digits, blanks, hyphens, a plus sign.
        case telephone(TextField)
        /// A time of day, "10:15" or "1015".
        case time(TextField)
        /// A whole number within bounds; without them, of a register whose own table says what may stand there.
        case number(TextField, ClosedRange<Int>?)
        /// An identity number of GB 11643.
        case identity(TextField)
        case choice(FormChoice)
        case day(TextField, Day.Leaning)
        /// A person of the office, a place, a matter: found as one types.
        case finder(FormFinder)
        /// The code of a new place or person.
        case code(FormCode)
        /// The people to call, in their order.
        case contacts(ContactList)
    }

    package var name: Name
    package var content: Content
    package var isRequired: Bool
    /// The part of a long form that the field belongs to; nil where the form has no parts.
    package var group: FormGroup?
    /// True while what stands in it came with the form and nobody has touched it: the first words typed replace it.
    package internal(set) var isPreset = false
    /// True for a person's own value that is shown masked until it is written anew (DOMAIN §7).
    package internal(set) var isMasked = false

    package init(_ name: Name, _ content: Content, isRequired: Bool = false, group: FormGroup? = nil) {
        self.name = name
        self.content = content
        self.isRequired = isRequired
        self.group = group
    }

    /// True where nothing is typed, chosen or found.
    package var isEmpty: Bool {
        switch content {
        case .text, .telephone, .time, .number, .identity, .day, .code: words?.text.trimmed.isEmpty ?? true
        case .choice(let choice): choice.chosen == nil
        case .finder(let finder): finder.found == nil && !finder.isLooking
        case .contacts(let list): list.contacts.isEmpty
        }
    }

    /// The words in it, or the id of what is chosen or found; empty for contacts.
    package var value: String {
        switch content {
        case .text(let field), .day(let field, _): field.text.trimmed
        case .telephone(let field), .time(let field), .number(let field, _): KeyFolding.folded(field.text).trimmed
        case .identity(let field): KeyFolding.folded(field.text).trimmed.uppercased()
        case .choice(let choice): choice.id
        case .finder(let finder): finder.isLooking ? "" : finder.found?.id ?? ""
        case .code(let code): code.text
        case .contacts: ""
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
        case .text, .choice, .contacts: return registerFault(today)
        case .number(_, let range): return numberFault(range) ?? registerFault(today)
        case .telephone: return TelephoneNumber.isPlausible(value) ? nil : .notATelephone
        case .time: return time == nil ? .notATime : nil
        case .day: return day(today) == nil ? .notADay : nil
        case .finder(let finder):
            if !finder.isLooking || !finder.matches.isEmpty { return nil }
            return finder.missed.map { .answersElsewhere($0.title) } ?? .notFound
        case .code(let code): return code.fault
        case .identity:
            do throws(FieldFault) {
                _ = try IdentityNumber.check(value)
                return nil
            } catch {
                return IdentityNumber.hasImpossibleDay(value) ? .field(.identityDate) : .field(error)
            }
        }
    }

    /// What is wrong with a number by itself; where a register's table is asked it says so itself.
    private func numberFault(_ range: ClosedRange<Int>?) -> FormFault? {
        guard let range else { return nil }
        guard let number = Int(value) else { return .field(.notANumber) }
        return range.contains(number) ? nil : .field(.outOfRange(range.lowerBound, range.upperBound))
    }

    /// What the register's own table says of the value.
    private func registerFault(_ today: Day) -> FormFault? {
        guard case .register(let kind, let key) = name else { return nil }
        return kind.fault(of: key, registerValue(today)).map { .field($0) }
    }

    /// True where it is filled as far as it has to be.
    package func isComplete(_ today: Day) -> Bool {
        if isEmpty { return !isRequired }
        switch content {
        case .finder(let finder): return finder.found != nil && !finder.isLooking
        case .contacts(let list): return list.editing == nil
        case .text, .telephone, .time, .number, .identity, .choice, .day, .code: return fault(today) == nil
        }
    }
}

/// What is wrong with a field.
package enum FormFault: Hashable, Sendable {
    case missing, notATelephone, notATime, notADay, notFound
    /// Somebody of the office, named, who does not answer for the place.
    case answersElsewhere(String)
    /// The code is used already, by what is named.
    case codeTaken(String)
    /// An agreed time outside the window of its half of the day.
    case outsideWindow(TimeOfDay, TimeOfDay)
    case notACode(prefix: String, digits: Int)
    /// What the table of the register says.
    case field(FieldFault)
}
