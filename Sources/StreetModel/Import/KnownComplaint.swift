/// A complaint that the desk has when an import comes with its ticket number.
package struct KnownComplaint: Hashable, Sendable {
    /// The code of its community.
    package var book: String
    /// What is counted of it.
    package var fact: ComplaintFact
    /// nil where it ended so long ago that only its figures are kept.
    package var matter: Matter?

    package init(book: String, fact: ComplaintFact, matter: Matter?) {
        self.book = book
        self.fact = fact
        self.matter = matter
    }
}
