/// The street in memory: what all entries so far have made of it.
///
/// Changed by ``apply(_:)`` alone, at start and through the day alike; entries of two books may arrive in any
/// interleaving (DESIGN §2).
package struct Office: Hashable, Sendable {
    package let code: String
    package let name: String
    package let offset: UTCOffset
    package internal(set) var profile = Profile.none
    package internal(set) var street = StreetBook()
    package internal(set) var books: [String: CommunityBook] = [:]

    package init(code: String, name: String, offset: UTCOffset) {
        self.code = code
        self.name = name
        self.offset = offset
    }

    /// How many entries it was made of: while they are as many, nothing was written.
    package var entryCount: Int { books.values.reduce(street.lastNumber) { $0 + $1.lastNumber } }

    /// Takes over what a checkpoint says of the street's own book.
    package mutating func restore(_ street: StreetBook, profile: Profile) {
        self.street = street
        self.profile = profile
    }

    /// Takes over what a checkpoint says of a community's book.
    package mutating func restore(_ book: CommunityBook) {
        books[book.code] = book
    }
}
