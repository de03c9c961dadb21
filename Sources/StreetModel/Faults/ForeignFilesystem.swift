/// Filesystems on which a desk opens read-only (one process's lock or flush may mean nothing to another there).
package enum ForeignFilesystem: Hashable, Sendable {
    case nfs, smb, fuse
}
