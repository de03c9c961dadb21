/// What tells one look from another: whom it was for, and the second.
package struct LookKey: Hashable, Sendable {
    package var elder: String
    package var second: Int64

    package init(elder: String, second: Int64) {
        self.elder = elder
        self.second = second
    }

    /// The key of a look that a book has.
    package init(_ check: CheckRecorded) {
        self.init(elder: check.elder, second: check.observed.seconds)
    }
}
