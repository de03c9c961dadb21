/// What `verify --mend` has done to a book, in the order in which it was done; nothing else was touched.
package enum Repair: Hashable, Sendable {
    /// What an interrupted write had left was cut off and kept.
    case tornTail(bytes: Int, kept: String)
    /// The last act, which was no sound one, was taken out and kept.
    case badEnd(bytes: Int, kept: String)
    /// The last file's lines were copied to a new file, and POISONED taken away.
    case unflushed
    /// A checkpoint that was damaged, or rested on a line that was taken out, was put aside.
    case checkpointMoved(number: Int, kept: String)
    /// A checkpoint was made as of this line.
    case checkpointMade(number: Int)
}
