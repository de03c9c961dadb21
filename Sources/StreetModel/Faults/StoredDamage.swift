/// What contradicts itself on disk.
package enum StoredDamage: Hashable, Sendable {
    /// The bytes are no line (or no file) of the form that is written.
    case malformed
    /// The line's number is not one more than the number before.
    case number(expected: Int, found: Int)
    /// The line's sum is not that of its bytes after the line before: changed, lost or moved.
    case sum
    /// The line says another count of lines to come than the line before lets expect.
    case act
    /// The line is whole, and its body is not what its kind says.
    case body(key: String)
    /// The line was written on a later day than the file's name says: the file was renamed.
    case day
    /// A file that others follow ends inside an act.
    case unfinished
    /// A file is shorter than it was when this program read it, or is gone.
    case shortened
    /// The checkpoint knows lines that the journal does not hold.
    case checkpointAhead(n: Int)
    /// The checkpoint's sum is not that of the line it stands for.
    case checkpointSum(n: Int)
    /// A checkpoint's file is not what its manifest says.
    case checkpointFile
    /// Where a file was lies a folder, a pipe, a device, or a link that leads nowhere.
    case notAFile
    /// The folder of a book is gone, of which the street's own book says that it was made.
    case bookGone
    /// desk.json is not as it was written.
    case settingsChanged
    /// desk.json is gone from a folder in which the street's own book lies, or nothing in it can be read.
    case settingsGone
    /// A book of a backup is not the one that it says it holds; empty where it holds other books than it says.
    case otherBook(String)
}
