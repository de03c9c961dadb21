extension Office {
    /// The book a person is registered in; nil where no open book has the person.
    package func book(ofElder id: String) -> CommunityBook? {
        home(ofElder: id).map { books.values[$0] }
    }

    /// The matters about a person in all open books, the oldest first: what a move left in the old community among them.
    package func matters(about elder: String) -> [Matter] {
        let found = books.values.flatMap { $0.matters.about(elder) }
        return found.sorted { ($0.openedAt, $0.number, $0.id) < ($1.openedAt, $1.number, $1.id) }
    }

    /// A person's record; nil where no open book has the person.
    package func elder(_ id: String) -> ElderRecord? {
        home(ofElder: id).flatMap { books.values[$0].elders[id] }
    }

    /// Where the book stands that a person is registered in. Books are looked at where they are: they are large, and a
    /// change asks several times.
    private func home(ofElder id: String) -> Dictionary<String, CommunityBook>.Index? {
        var found: Dictionary<String, CommunityBook>.Index?
        for index in books.indices where books.values[index].elders.index(forKey: id) != nil {
            if let known = found, !books.values[index].isHome(of: id, rather: books.values[known]) { continue }
            found = index
        }
        return found
    }

    /// The person that a breach is about; nil where it is about nobody.
    package func elder(of breach: Breach) -> ElderRecord? {
        if breach.elder.isEmpty { return nil }
        return books[String(breach.grid.prefix(12))]?.elders[breach.elder] ?? elder(breach.elder)
    }

    /// The person that a matter is about; nil where it is about nobody.
    package func elder(of matter: Matter) -> ElderRecord? {
        if matter.elder.isEmpty { return nil }
        return books[String(matter.opening.grid.prefix(12))]?.elders[matter.elder] ?? elder(matter.elder)
    }

    /// A grid; nil where no open book has it.
    package func grid(_ code: String) -> Grid? {
        books[String(code.prefix(12))]?.grids[code]
    }

    /// A building; nil where no open book has it.
    package func building(_ code: String) -> Building? {
        books[String(code.prefix(12))]?.buildings[code]
    }

    /// The book that keeps a matter; nil where no open book does.
    package func book(ofMatter id: String) -> CommunityBook? {
        // An id that an entry made names its book ("M990101001001-18231"); an imported one is looked for.
        if let book = books[String(id.dropFirst().prefix(12))], book.matters[id] != nil { return book }
        return books.values.first { $0.matters[id] != nil }
    }

    /// A matter; nil where no open book has it.
    package func matter(_ id: String) -> Matter? { book(ofMatter: id)?.matters[id] }

    /// The people of a grid, in no order.
    package func elders(ofGrid code: String) -> [ElderRecord] {
        books[String(code.prefix(12))]?.elders.values.filter { $0.elder.grid == code } ?? []
    }

    /// The open grids a person of the office answers for, one taken over for today among them, in the order of the communities and their walking order.
    package func grids(for staff: Staff, at now: Moment) -> [Grid] {
        books.values.flatMap(\.grids.values).filter { $0.isOpen && answers(staff, for: $0.id, at: now) }
            .sorted { ($0.community, $0.order, $0.id) < ($1.community, $1.order, $1.id) }
    }

    /// The name of a person of the office; the number itself where nobody has it.
    package func staffName(_ id: String) -> String { street.staff[id]?.name ?? id }

    /// The number of the last entry applied of a book; 0 where it has none.
    package func lastNumber(of code: String) -> Int {
        code == self.code ? street.lastNumber : books[code]?.lastNumber ?? 0
    }
}

extension CommunityBook {
    /// Of two books that have a record of somebody who moved: true where the person counts in this one. Who has come by a
    /// move counts there, whether the old book knows already or not.
    fileprivate func isHome(of id: String, rather other: CommunityBook) -> Bool {
        guard let here = elders[id], let there = other.elders[id] else { return elders[id] != nil }
        let (isArrived, wasArrived) = (arrivals.contains(id), other.arrivals.contains(id))
        if isArrived != wasArrived { return isArrived }
        if !isArrived && here.move.isEmpty != there.move.isEmpty { return here.move.isEmpty }
        return there.isLeft(for: here)
    }
}

extension ElderRecord {
    /// Of the records that two books have of somebody who moved: true where the person is in the other one.
    fileprivate func isLeft(for other: ElderRecord) -> Bool {
        let (isHere, isThere) = (elder.status == .here, other.elder.status == .here)
        if isHere != isThere { return isThere }
        return (standings.last?.since ?? registeredAt) < (other.standings.last?.since ?? other.registeredAt)
    }
}
