import Storage

/// A book on the clerk's shelf: a box, since books cannot be copied and shelves hold many.
final class Volume {
    var book: Book

    init(_ book: consuming Book) {
        self.book = book
    }
}
