import Glibc

/// What stat says of a file.
package struct FileStatus: Equatable, Sendable {
    package var size: Int
    package var links: Int
    package var isFolder: Bool
    /// When it was last changed, in nanoseconds since 1970.
    package var changed: Int

    package init(size: Int = 0, links: Int = 0, isFolder: Bool = false, changed: Int = 0) {
        self.size = size
        self.links = links
        self.isFolder = isFolder
        self.changed = changed
    }

    init(_ raw: stat) {
        size = Int(raw.st_size)
        links = Int(raw.st_nlink)
        isFolder = raw.st_mode & S_IFMT == S_IFDIR
        changed = Int(raw.st_mtim.tv_sec) * 1_000_000_000 + Int(raw.st_mtim.tv_nsec)
    }
}
