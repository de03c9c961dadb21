package import StreetModel

/// What a walk through a whole book found.
package struct BookReport: Hashable, Sendable {
    /// Bytes at the journal's end that an interrupted write left: no damage, the next append moves them away.
    package struct TornTail: Hashable, Sendable {
        package var file: String
        package var line: Int
        package var bytes: Int
    }

    /// The book's code.
    package var code: String
    /// How many lines were read, and how many checkpoints.
    package var lineCount = 0
    package var checkpointCount = 0
    /// Everything that is wrong, in the order of the journal, the checkpoints last.
    package var faults: [StorageFault] = []
    package var tornTail: TornTail?
    /// Whether ``Desk/mend(_:)`` can make the book sound again: nothing is wrong but its end, a mark that a write could not
    /// be flushed, files of checkpoints.
    package var isMendable = true

    /// Whether a start comes upon one of the faults, so that nobody can write the book; one before the newest checkpoint is
    /// found by a walk alone.
    package var isReadOnly = false

    package init(code: String) {
        self.code = code
    }

    /// Whether the book is as it should be; a torn tail does not count.
    package var isSound: Bool { faults.isEmpty }
}
