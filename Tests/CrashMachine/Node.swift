/// A file or a folder of a volume.
struct Node: Sendable {
    let isFolder: Bool
    /// 1 while it has a name, 0 after that.
    var links = 0
    /// When it was last changed, and when as far as that is safe; in nanoseconds since 1970.
    var changed = 0
    var safeChanged = 0
    /// What a file holds.
    var content = Content()
    /// What a folder holds.
    var names = Names()

    init(isFolder: Bool) {
        self.isFolder = isFolder
    }
}
