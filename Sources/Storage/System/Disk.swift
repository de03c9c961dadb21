import CSystem
import Glibc

/// The calls that change a disk, as values: what a test puts others in place of.
///
/// Each takes what its system call takes and returns a count, a descriptor or 0, or a negative errno.
package struct Disk: Sendable {
    /// Opens or creates: path, flags, and 0600 for what is new.
    package var open: @Sendable (_ path: String, _ flags: Int32) -> Int
    /// Writes once, at an offset; fewer bytes than given is a short write.
    package var write: @Sendable (_ file: Int32, _ bytes: UnsafeRawBufferPointer, _ offset: Int) -> Int
    /// Makes a file's bytes and length durable.
    package var flush: @Sendable (_ file: Int32) -> Int
    /// Makes a file or a folder durable with all its names and times.
    package var sync: @Sendable (_ file: Int32) -> Int
    /// Cuts a file to a length.
    package var cut: @Sendable (_ file: Int32, _ length: Int) -> Int
    /// Makes a folder, 0700.
    package var makeFolder: @Sendable (_ path: String) -> Int
    /// Renames to a name that does not exist.
    package var rename: @Sendable (_ from: String, _ to: String) -> Int
    /// Renames a file over another.
    package var replace: @Sendable (_ from: String, _ to: String) -> Int
    /// Removes a file, or an empty folder.
    package var remove: @Sendable (_ path: String) -> Int
    /// How long an append waits for a book's lock before it says who holds it.
    package var lockMilliseconds: Int32 = 2000

    /// The machine's own disk.
    package static let real = Disk(
        open: { path, flags in answer(Int(Glibc.open(path, flags | O_CLOEXEC, 0o600))) },
        write: { file, bytes, offset in
            answer(pwrite(file, bytes.baseAddress, bytes.count, off_t(offset)))
        },
        flush: { file in answer(Int(fdatasync(file))) },
        sync: { file in answer(Int(fsync(file))) },
        cut: { file, length in answer(Int(ftruncate(file, off_t(length)))) },
        makeFolder: { path in answer(Int(mkdir(path, 0o700))) },
        rename: { from, to in Int(sd_rename_new(from, to)) },
        replace: { from, to in answer(Int(Glibc.rename(from, to))) },
        remove: { path in answer(Int(Glibc.remove(path))) })

    /// A call's result, or the negative errno where it failed.
    static func answer(_ result: Int) -> Int {
        result < 0 ? -Int(errno) : result
    }
}
