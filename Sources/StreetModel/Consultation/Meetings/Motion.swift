/// A motion on an item, with its ballots.
package struct Motion: Hashable, Sendable {
    /// "m" and the number of its entry.
    package let key: String
    package var number: Int
    package var at: Moment
    package var body: MotionPut
    package var isWithdrawn = false
    package var ballots: [Ballot] = []
}
