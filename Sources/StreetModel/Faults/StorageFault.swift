/// Why a desk or a book cannot be read or written; a book that is read-only keeps the fault that made it so.
package enum StorageFault: Error, Hashable, Sendable {
    /// Another process kept the lock for two seconds; nothing was saved.
    case busy(holder: Int32?)
    /// What is on disk contradicts itself. `line` counts from 1; 0 means the file as a whole.
    case damaged(file: String, line: Int, what: StoredDamage)
    /// A newer program wrote this: a kind of entry, or a version of it, that this one does not know.
    case newer(kind: String, version: Int, file: String, line: Int)
    /// An earlier write could not be flushed or cut back; entries after `lastGood` may be lost.
    case poisoned(since: String, error: String, lastGood: Int)
    /// The desk lies where locks and flushes cannot be relied on.
    case foreignFilesystem(kind: ForeignFilesystem, path: String)
    /// The filesystem is mounted read-only.
    case mountedReadOnly(path: String)
    /// This user may not read or write there.
    case noRights(path: String)
    /// There is no room left, or no quota.
    case diskFull(path: String)
    /// No desk lies there.
    case notADesk(path: String)
    /// A desk may not lie inside another one.
    case deskInsideDesk(path: String, outer: String)
    /// Something already lies where a new desk is to be.
    case exists(path: String)
    /// No backup lies there.
    case notABackup(path: String)
    /// A backup is not what it says it is, or not sound: what is wrong with it.
    indirect case badBackup(path: String, why: StorageFault)
    /// The desk holds no book of that code.
    case noBook(code: String)
    /// A call to the system failed otherwise; `errno` is Linux's number.
    case system(call: String, path: String, errno: Int32)
}
