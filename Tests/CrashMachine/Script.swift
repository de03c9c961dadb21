/// Where a scripted disk fails, and how.
package struct Script: Sendable, CustomStringConvertible {
    package enum Failure: Hashable, Sendable {
        /// The call does nothing and answers with Linux's number of an error.
        case error(Int32)
        /// A read or a write handles half of the bytes; other calls go well.
        case short
        /// Whoever calls is dead: nothing is done, and what the caller makes of the answer does not count.
        case death
    }

    /// The call that fails, counted from 1 among those that count.
    package var number: Int
    package var failure: Failure
    /// Whether every later one fails too.
    package var isLasting: Bool
    /// The kind of calls that count; nil where all do.
    package var kind: Call.Kind?
    /// The session whose calls count; nil where everybody's do.
    package var session: Int?

    package init(
        number: Int, _ failure: Failure, isLasting: Bool = false, kind: Call.Kind? = nil, session: Int? = nil
    ) {
        self.number = number
        self.failure = failure
        self.isLasting = isLasting
        self.kind = kind
        self.session = session
    }

    package var description: String {
        "\(failure) at \(kind?.rawValue ?? "call") \(number)\(isLasting ? " and from then on" : "")"
    }
}
