/// Something with a day or a time that stands in a calendar file (RFC 5545).
package struct CalendarEntry: Hashable, Sendable {
    /// When it is.
    package enum Time: Hashable, Sendable {
        case day(Day)
        case span(from: Moment, to: Moment)
    }

    /// The same in every file that is made of the same thing: a calendar then changes it and does not add a second one.
    package var id: String
    package var title: String
    package var time: Time
    package var location: String
    /// Sentences about it.
    package var text: [String]
    package var isCancelled: Bool

    package init(
        id: String, title: String, time: Time, location: String = "", text: [String] = [], isCancelled: Bool = false
    ) {
        self.id = id
        self.title = title
        self.time = time
        self.location = location
        self.text = text
        self.isCancelled = isCancelled
    }
}
