/// An event of a topic or a meeting as its book keeps it: numbered, with who wrote it and when.
package struct ConsultationFact<Event: Hashable & Sendable>: Hashable, Sendable {
    package var number: Int
    package var at: Moment
    package var by: String
    package var event: Event
    package var isTakenBack: Bool

    package init(number: Int, at: Moment, by: String, event: Event, isTakenBack: Bool = false) {
        self.number = number
        self.at = at
        self.by = by
        self.event = event
        self.isTakenBack = isTakenBack
    }
}
