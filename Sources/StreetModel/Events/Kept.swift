/// A payload as a book keeps it: with the number of its entry, who wrote it and when.
package struct Kept<Body: EventBody>: Hashable, Sendable {
    package var number: Int
    package var at: Moment
    package var by: String
    package var body: Body
    package var isTakenBack: Bool

    package init(number: Int, at: Moment, by: String, body: Body, isTakenBack: Bool = false) {
        self.number = number
        self.at = at
        self.by = by
        self.body = body
        self.isTakenBack = isTakenBack
    }

    init(_ body: Body, _ entry: Entry) {
        self.init(number: entry.number, at: entry.at, by: entry.by, body: body)
    }
}

extension Array {
    /// Sets the kept payload of an entry back, or in force again; false where none of these is of that entry.
    mutating func setTakenBack<Body: EventBody>(_ number: Int, to isTakenBack: Bool) -> Bool
    where Element == Kept<Body> {
        guard let index = firstIndex(where: { $0.number == number }) else { return false }
        self[index].isTakenBack = isTakenBack
        return true
    }
}
