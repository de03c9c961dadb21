extension Office {
    /// Everybody in what somebody answers for whom a query fits, but for some: who is found by the surname first, who
    /// is still here before who left, and by pinyin (issue 4, 别处).
    ///
    /// - Parameters:
    ///   - reader: what the one who looks may see; nobody is found by anything else.
    ///   - table: for the order; nil where the readings are not there.
    package func people(
        _ query: PersonQuery, for staff: Staff, _ reader: Reader, at now: Moment, except known: Set<String> = [],
        _ table: PinyinTable?
    ) -> [FoundPerson] {
        var found: [(person: FoundPerson, place: FoundPlace)] = []
        for book in books.values {
            var search = BookSearch(book: book, office: self, staff: staff, now: now)
            // By their places: what a loop over the people themselves hands out is a copy of all there is of them.
            for index in book.elders.indices {
                let person = PersonKeys(book.elders.values[index].elder)
                guard let place = search.place(of: person), let match = query.match(person, at: place, for: reader),
                    !known.contains(person.id)
                else { continue }
                let order = FoundPlace(
                    match: match, hasLeft: person.hasLeft, name: NameOrder(person.name, table), elder: person.id)
                found.append((FoundPerson(elder: person.id, community: book.code), order))
            }
        }
        return found.sorted { $0.place < $1.place }.map(\.person)
    }
}

/// Where somebody stands among those who were found.
private struct FoundPlace: Comparable {
    var match: NameMatch
    var hasLeft: Bool
    var name: NameOrder
    var elder: String

    static func < (left: FoundPlace, right: FoundPlace) -> Bool {
        if left.match != right.match { return left.match < right.match }
        if left.hasLeft != right.hasLeft { return right.hasLeft }
        return left.name == right.name ? left.elder < right.elder : left.name < right.name
    }
}

/// What is asked once for all who live in a building while a book is gone through.
private struct BookSearch {
    let book: CommunityBook
    let office: Office
    let staff: Staff
    let now: Moment
    private var places: [String: PlaceText?] = [:]

    init(book: CommunityBook, office: Office, staff: Staff, now: Moment) {
        self.book = book
        self.office = office
        self.staff = staff
        self.now = now
    }

    /// What somebody's building is called; nil where it lies outside what is answered for.
    mutating func place(of person: PersonKeys) -> PlaceText? {
        if let known = places[person.building] { return known }
        let isOwn = office.answers(staff, for: person.grid, at: now)
        let place = isOwn ? PlaceText(book.buildings[person.building]) : nil
        places[person.building] = .some(place)
        return place
    }
}
