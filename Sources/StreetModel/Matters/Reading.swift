/// Who has read a notice, and when.
package struct Reading: Hashable, Sendable {
    package var by: String
    package var at: Moment

    package init(by: String, at: Moment) {
        self.by = by
        self.at = at
    }
}
