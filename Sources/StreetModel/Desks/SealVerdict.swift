/// What comes of asking whether a day still is what its seal says.
package enum SealVerdict: Hashable, Sendable {
    /// It is: of the street, or of the community with this code.
    case same(place: String)
    /// It is so far, but the day is not over: its files may still grow.
    case sameSoFar(place: String)
    /// The day is not over, and no time was given up to which the seal goes.
    case notOver
    /// It was, up to this line of one book; lines behind it have come into that day since.
    case grown(place: String, book: String, after: Int, through: Int)
    /// A line of that day, or of one before it, is not what was written.
    case damaged([StorageFault])
    /// It is not, and the chains are whole: somebody wrote one anew, or the seal is another day's. What the books come to
    /// now, to be compared with the report line by line.
    case other([BookClosing])
    /// It is but for these groups, counted from 1: the seal was misread, or mistyped.
    case misread(place: String, groups: [Int])
}
