/// A complaint that the desk has when an import comes with its ticket number.
package struct KnownComplaint: Hashable, Sendable {
    /// The code of its community.
    package var book: String
    /// nil where it ended so long ago that only its figures are kept.
    package var matter: Matter?

    package init(book: String, matter: Matter?) {
        self.book = book
        self.matter = matter
    }
}
