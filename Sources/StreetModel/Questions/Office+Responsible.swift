extension Office {
    /// Whether a place lies in what somebody answers for, a grid they took over for today among it (DOMAIN §3, 顶班),
    /// and one they are assigned to.
    package func answers(_ staff: Staff, for place: String, at now: Moment) -> Bool {
        // Only a building's code is longer than a grid's.
        let place = place.utf8.count > 15 ? building(place)?.grid ?? place : place
        if staff.answers(forPlace: place) { return true }
        let today = offset.day(of: now)
        return standIn(for: place, on: today)?.staff == staff.id || isWorker(staff.id, of: place, on: today)
    }

    /// Whether somebody is a grid's worker on a day, or in the worker's place, whatever their own scope says: a grid that
    /// was split has a worker whose scope is another.
    func isWorker(_ id: String, of grid: String, on day: Day) -> Bool {
        guard grid.utf8.count == 15, let book = books[String(grid.prefix(12))] else { return false }
        guard let kept = book.assignments[grid] else { return book.grids[grid]?.worker == id }
        let inForce = kept.filter { !$0.isTakenBack && $0.body.covers(day) }.map(\.body)
        if inForce.last(where: { !$0.substituteFor.isEmpty })?.staff == id { return true }
        return (inForce.last { $0.substituteFor.isEmpty }?.staff ?? book.grids[grid]?.worker) == id
    }

    /// Who is assigned to a grid on a day: somebody in the worker's place before the worker; nil where nobody is.
    package func assignment(to grid: String, on day: Day) -> GridAssigned? {
        guard let kept = books[String(grid.prefix(12))]?.assignments[grid] else { return nil }
        let inForce = kept.filter { !$0.isTakenBack && $0.body.covers(day) }.map(\.body)
        return inForce.last { !$0.substituteFor.isEmpty } ?? inForce.last
    }

    /// Who stands in for a grid's worker on a day; nil where nobody does.
    package func standIn(for grid: String, on day: Day) -> StandIn? {
        let kept = books[String(grid.prefix(12))]?.standIns[grid]?.last { !$0.isTakenBack && $0.standIn.day == day }
        guard let standIn = kept?.standIn, !standIn.staff.isEmpty else { return nil }
        return standIn
    }

    /// The staff number of who looks after a grid on a day: the stand-in, else its worker; empty where nobody does.
    package func keeper(of grid: String, on day: Day) -> String {
        standIn(for: grid, on: day)?.staff ?? assignment(to: grid, on: day)?.staff ?? self.grid(grid)?.worker ?? ""
    }

    /// The staff number of who is to act where something is late in a grid: who looks after it, else the community's
    /// staff, else a supervisor, so that nothing late is nobody's.
    package func accountable(for grid: String, on day: Day) -> String {
        let keeper = keeper(of: grid, on: day)
        if !keeper.isEmpty { return keeper }
        let staff = responsible(at: 1, for: grid)
        return staff.isEmpty ? responsible(at: 2, for: grid) : staff
    }

    /// The staff number of who is to act on a matter: whom it was given to, else who looks after its grid; where it
    /// was raised, or is a complaint for the third time, a person of that level. Empty where there is nobody.
    package func owner(of matter: Matter, at now: Moment) -> String {
        var seats = Seats()
        return owner(of: matter, at: now, &seats)
    }

    /// The same for one of many at a moment: who keeps a grid or a level is looked for once.
    func owner(of matter: Matter, at now: Moment, _ seats: inout Seats) -> String {
        let place = matter.opening.grid
        if mayKeep(matter.progress.owner, place, at: now) { return matter.progress.owner }
        let raised = level(of: matter)
        if raised == 0 && mayKeep(matter.opening.owner, place, at: now) { return matter.opening.owner }
        let level = max(raised, place.utf8.count > 12 ? 0 : 1)
        if let known = seats.known[level]?[place] { return known }
        let holder = level == 0 ? accountable(for: place, on: offset.day(of: now)) : responsible(at: level, for: place)
        seats.known[level, default: [:]][place] = holder
        return holder
    }

    /// Whether somebody to whom a matter was given still answers for its place: a stand-in does so for a day, and what
    /// only they could act on would be nobody's.
    private func mayKeep(_ id: String, _ place: String, at now: Moment) -> Bool {
        guard !id.isEmpty, let staff = street.staff[id] else { return false }
        return answers(staff, for: place, at: now)
    }

    /// Who keeps which place at a moment, as far as it was asked for; by level and place.
    struct Seats {
        var known: [Int: [String: String]] = [:]
    }

    /// The first by number of the community's staff, or of the supervisors; what is raised goes to them (提级).
    private func responsible(at level: Int, for place: String) -> String {
        let role: Role = level == 1 ? .communityStaff : .supervisor
        return street.staff.values.filter { $0.role == role && $0.answers(forPlace: place) }.map(\.id).min() ?? ""
    }

    /// Whether somebody acts for a whole community or more: the second hands of the rules.
    package static func isAboveGrid(_ staff: Staff) -> Bool { staff.role != .gridWorker }

    /// Whether somebody supervises: a supervisor or an administrator.
    static func isSupervising(_ staff: Staff) -> Bool { staff.role == .supervisor || staff.role == .administrator }
}
