extension Office {
    /// Somebody as a reader, with all who have to be reached at a moment.
    package func reader(_ staff: Staff, at now: Moment) -> Reader {
        let sought = books.values.map { book in
            self.sought(in: book, among: search(book, at: now, within: 0).found, for: staff, at: now)
        }
        return Reader(staff, places: named(to: staff, at: now), sought: Set(sought.joined()))
    }

    /// The codes of the places whose people somebody sees by name, a grid taken over for today among them.
    package func named(to staff: Staff, at now: Moment) -> [String] {
        switch staff.role {
        case .gridWorker:
            let grids = staff.community.flatMap { books[$0]?.grids.keys } ?? [:].keys
            return grids.filter { answers(staff, for: $0, at: now) }.sorted()
        case .communityStaff: return staff.community.map { [$0] } ?? []
        case .supervisor, .administrator: return []
        }
    }

    /// The people of a book who have to be reached: a matter about them is open and not quiet, or waits for its return
    /// visit, or the limit of their last sign of life has passed.
    func sought(
        in book: CommunityBook, among breaches: [Breach], for staff: Staff, at now: Moment
    ) -> Set<String> {
        var found = Set<String>()
        for matter in book.matters.aboutPeople where matter.isOpen && matter.kind.isAboutPerson {
            if matter.opening.isQuiet || matter.progress.isWithdrawn || matter.progress.stage > .handled { continue }
            if answers(staff, for: matter.opening.grid, at: now) { found.insert(matter.elder) }
        }
        for breach in breaches where breach.kind == .limit && breach.isLate {
            if answers(staff, for: breach.grid, at: now) { found.insert(breach.elder) }
        }
        return found
    }
}
