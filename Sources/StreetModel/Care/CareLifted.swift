/// Extreme weather or a long holiday lifts everyone one level while it lasts (care.lifted, DOMAIN §2): a switch of the
/// supervisor, with dates, in the street's own book.
package struct CareLifted: EventBody {
    /// Why everyone is lifted.
    package enum Cause: String, Choice, Hashable {
        case weather, holiday

        package var word: String { rawValue }

        package var names: [String] {
            switch self {
            case .weather: ["极端天气"]
            case .holiday: ["长假"]
            }
        }
    }

    package var from: Day?
    /// The last day; before ``from`` it ends what it replaces.
    package var through: Day?
    package var cause = Cause.weather
    package var note = ""
    /// The number of the entry that this one takes the place of; 0 for a new one.
    package var replaces = 0

    package init() {}

    package static let fields: [Field<CareLifted>] = [
        .day("from", "", \.from, isRequired: true), .day("through", "", \.through, isRequired: true),
        .choice("cause", "", \.cause), .text("note", "", \.note),
        .number("replaces", "", \.replaces, in: 0...Int.max),
    ]

    /// What ends this lift, written by the entry of that number, as if it had never been.
    package func ended(_ number: Int) -> CareLifted {
        var end = self
        end.replaces = number
        end.through = from.map { $0 - 1 }
        return end
    }

    /// True on the days on which it holds.
    package func covers(_ day: Day) -> Bool {
        guard let from, let through else { return false }
        return from <= day && day <= through
    }
}
