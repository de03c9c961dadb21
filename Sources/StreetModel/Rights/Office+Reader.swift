extension Reader {
    /// Somebody as a reader of an office, with the people who have to be reached where they are known.
    package init(_ staff: Staff, in office: Office, at now: Moment, sought: Set<String> = []) {
        self.init(staff, places: office.named(to: staff, at: now), sought: sought)
        street = office.ownStreet(of: staff, at: now)
    }
}

extension Office {
    /// Somebody as a reader, with all who have to be reached at a moment.
    package func reader(_ staff: Staff, at now: Moment) -> Reader {
        let sought = books.values.map { book in
            self.sought(in: book, among: search(book, at: now, within: 0).found, for: staff, at: now)
        }
        return Reader(staff, in: self, at: now, sought: Set(sought.joined()))
    }

    /// The street's code for whoever runs its own meetings and topics and so sees who is in them; empty for others.
    package func ownStreet(of staff: Staff, at now: Moment) -> String {
        reaches(.runMeeting, code, by: staff, at: now) ? code : ""
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
