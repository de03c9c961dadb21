/// Every call of Storage to the system, as values: what a test puts others in place of.
///
/// Each takes what its system call takes and returns a count, a descriptor or 0, or a negative errno. Storage makes no
/// other call about files, but for the inotify of ``Watcher``, which only says when to look.
package struct DiskCalls: Sendable {
    /// Opens or creates: path, flags, and 0600 for what is new; -ENXIO where something else than a file lies there.
    package var open: @Sendable (_ path: String, _ flags: Int32) -> Int
    /// Closes, and lets the file's lock go; it cannot fail in a way that would say anything.
    package var close: @Sendable (_ file: Int32) -> Void
    /// Reads once, from an offset; fewer bytes than asked for is no end yet, none at all is.
    package var read: @Sendable (_ file: Int32, _ bytes: UnsafeMutableRawBufferPointer, _ offset: Int) -> Int
    /// Writes once, at an offset; fewer bytes than given is a short write.
    package var write: @Sendable (_ file: Int32, _ bytes: UnsafeRawBufferPointer, _ offset: Int) -> Int
    /// Lets a file's bytes set out for the disk without waiting for them: a hint, which promises nothing.
    package var beginFlush: @Sendable (_ file: Int32) -> Void
    /// Makes a file's bytes and length durable.
    package var flush: @Sendable (_ file: Int32) -> Int
    /// Makes a file or a folder durable with all its names and times.
    package var sync: @Sendable (_ file: Int32) -> Int
    /// Cuts a file to a length.
    package var cut: @Sendable (_ file: Int32, _ length: Int) -> Int
    /// The size and the number of names of an open file.
    package var statusOfFile: @Sendable (_ file: Int32, _ status: inout FileStatus) -> Int
    /// When an open folder had last changed, and its number of names.
    package var statusOfFolder: @Sendable (_ file: Int32, _ status: inout FileStatus) -> Int
    /// What lies at a path.
    package var status: @Sendable (_ path: String, _ status: inout FileStatus) -> Int
    /// Gives the bytes of each name in a folder, in no order, `.` and `..` among them.
    package var list: @Sendable (_ path: String, _ take: (UnsafeBufferPointer<UInt8>) -> Void) -> Int
    /// Makes a folder, 0700.
    package var makeFolder: @Sendable (_ path: String) -> Int
    /// Renames to a name that does not exist.
    package var rename: @Sendable (_ from: String, _ to: String) -> Int
    /// Renames a file over another.
    package var replace: @Sendable (_ from: String, _ to: String) -> Int
    /// Removes a file, or an empty folder.
    package var remove: @Sendable (_ path: String) -> Int
    /// Removes an empty folder, and nothing else.
    package var removeFolder: @Sendable (_ path: String) -> Int
    /// Takes the exclusive lock of an open file, waiting at most so long; -ETIMEDOUT where another keeps it.
    package var lock: @Sendable (_ file: Int32, _ milliseconds: Int32) -> Int
    package var unlock: @Sendable (_ file: Int32) -> Void
    /// Waits so many milliseconds, for another to let go of a lock.
    package var pause: @Sendable (_ milliseconds: Int32) -> Void
    /// The process that holds the exclusive lock; 0 where it cannot be told.
    package var lockHolder: @Sendable (_ file: Int32) -> Int
    /// Holds a lock together with others, for as long as the file is open.
    package var takeSeat: @Sendable (_ file: Int32) -> Int
    /// 1 where somebody else holds such a lock, 0 where nobody does.
    package var isSeatTaken: @Sendable (_ file: Int32) -> Int
    /// The kind of filesystem that holds a path, as `sd_filesystem` counts them.
    package var filesystemKind: @Sendable (_ path: String) -> Int
    /// The path from the root on, without links.
    package var resolve: @Sendable (_ path: String, _ resolved: inout String) -> Int
    /// The clock that files are dated by, in nanoseconds since 1970.
    package var clock: @Sendable () -> Int
    /// How long an append waits for a book's lock before it says who holds it.
    package var lockMilliseconds: Int32 = 2000
    /// After so many flushes in a row of one session it expects nobody else, and renews the note of them no more: of many
    /// that write in turn, one is seldom let in so often.
    package var flushesToNote = 64
}
