import StreetModel

/// Looks for BOOK/POISONED only where the book's folder has changed since it was found without.
struct PoisonWatch: ~Copyable {
    private let book: String
    private let disk: Disk
    private var folder: FolderHandle
    /// When the folder had changed last as there was no mark; nil where that is not known, or was too near to rely on.
    private var unmarked: Int?

    init(_ book: String, on disk: Disk) {
        self.book = book
        self.disk = disk
        folder = FolderHandle(book, on: disk)
    }

    /// The book's mark; nil where it has none.
    mutating func mark() throws(StorageFault) -> PoisonMark? {
        let changed = try folder.changed()
        if changed != nil && changed == unmarked { return nil }
        let settled = FolderHandle.settled(changed, on: disk)
        if let mark = try PoisonMark.read(in: book, on: disk) { return mark }
        unmarked = settled
        return nil
    }
}
