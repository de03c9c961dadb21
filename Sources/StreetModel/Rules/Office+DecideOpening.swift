extension Office {
    /// A matter opened by hand on a place: a complaint, a finding, a task, a resolution (DOMAIN §4, §6).
    func decide(_ asked: MatterOpened, by staff: Staff, at now: Moment) throws(Refusal) -> [Event] {
        guard !asked.kind.isAboutPerson, let report = asked.report else { throw .onlySetup }
        // The second half of a street meeting's follow-up, whose rules were asked with the first.
        let waiting = asked.kind == .resolution && !report.link.isEmpty ? followUpsToOpen(at: now) : []
        if let half = waiting.first(where: {
            $0.report == report && $0.owner == asked.owner && $0.handleBy == asked.handleBy
        }) {
            return [.matterOpened(half)]
        }
        // Whoever had both books open at the same time was quicker.
        if asked.kind == .resolution && !report.link.isEmpty { throw .alreadySo }
        let place = try area(of: report.place)
        guard answers(staff, for: place, at: now) else { throw .outsidePlace(report.place) }
        if report.text.isBlank { throw .needsReason }
        if asked.start.cut > now.cut { throw .observedInFuture }
        if !report.telephone.isEmpty && !TelephoneNumber.isPlausible(report.telephone) {
            throw .notATelephone(report.telephone)
        }
        if !report.ticket.isEmpty && books.values.contains(where: { $0.hasTicket(report.ticket) }) {
            throw .ticketExists(ticket: report.ticket)
        }
        if profile.clocks(for: asked.kind).handlingHours == 0 && asked.handleBy == nil { throw .needsDate }
        if let handleBy = asked.handleBy, handleBy.cut <= now.cut { throw .dateNotAhead }
        if !asked.owner.isEmpty {
            guard let owner = street.staff[asked.owner] else { throw .unknownStaff(asked.owner) }
            guard answers(owner, for: place, at: now) else { throw .outsidePlace(report.place) }
        }
        var opening = asked
        opening.grid = place
        opening.elder = ""
        opening.id = ""
        opening.isQuiet = false
        opening.origin = .hand
        return [.matterOpened(opening)]
    }

    /// The code that answers for a place: a building's grid, else the grid's or the community's own.
    package func area(of place: String) throws(Refusal) -> String {
        guard let book = books[String(place.prefix(12))] else { throw .unknownPlace(place) }
        if let building = book.buildings[place] { return building.grid }
        if book.grids[place] != nil || book.code == place { return place }
        throw .unknownPlace(place)
    }
}

extension CommunityBook {
    /// True where a complaint of this book has the ticket number.
    package func hasTicket(_ ticket: String) -> Bool {
        complaints.values.contains { $0.ticket == ticket && !$0.isVoid }
    }
}
