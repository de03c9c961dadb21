extension Office {
    /// What an import into this desk meets.
    ///
    /// The office has to hold every community's book, since duplicates are looked for across them. The looks are read
    /// from the books' history by the caller, for the days of ``ImportSource/lookDays``; live state knows too few.
    package func importGround(at now: Moment, looks: KnownLooks) -> ImportGround {
        var ground = ImportGround(street: code, now: now, offset: offset, profile: profile)
        ground.communities = street.communities
        ground.staff = street.staff
        ground.duty = street.duty
        ground.looks = looks
        for book in books.values {
            ground.grids.merge(book.grids) { first, _ in first }
            ground.buildings.merge(book.buildings) { first, _ in first }
            // One that counts goes before one that was withdrawn or taken back.
            for fact in book.complaints.values where !fact.ticket.isEmpty {
                if fact.isVoid && ground.complaints[fact.ticket] != nil { continue }
                ground.complaints[fact.ticket] = KnownComplaint(
                    book: book.code, fact: fact, matter: book.matters[fact.matter])
            }
            // Of two books that know a person the one where they live says how they stand.
            for (id, record) in book.elders where self.book(ofElder: id)?.code == book.code {
                ground.elders[id] = record.elder
                if record.absence(on: ground.today) != nil { ground.absent.insert(id) }
                if limitBreach(of: record, in: book, at: now) != nil { ground.pastLimit.insert(id) }
                if !record.leavings.isEmpty { ground.leavings[id] = record.leavings }
                // A passed limit says nothing about being away: only an import's own matter speaks of that.
                let isSought = book.matters.about(id).contains { $0.isOpen && $0.opening.origin == .status }
                if isSought { ground.sought.insert(id) }
            }
        }
        for topic in (placesOfConsultation.compactMap { consultation(of: $0) }).flatMap(\.topics.values) {
            ground.topics[topic.id] = topic.isTakenBack ? topic.firstRaising : topic.state.raising
        }
        return ground
    }
}
