/// What the board says of a community; it follows from its book, the profile and the slot, and so from time only when
/// another slot or day begins.
package struct CommunityFigures: Hashable, Sendable {
    /// What they were made from: while this is the same, so are they.
    struct Stamp: Hashable, Sendable {
        var entries: Int
        var streetEntries: Int
        var slot: Slot
        var today: Day
    }

    let stamp: Stamp
    package private(set) var whole: PlaceFigures
    /// Its grids in walking order.
    package private(set) var grids: [PlaceFigures]
    package private(set) var responses = ClockFigures()
    package private(set) var handlings = ClockFigures()
    /// The three rates of the complaints of the last thirty days, and how many of them repeat an earlier one.
    package private(set) var rates = ComplaintRates([])
    package private(set) var repeats = 0
    /// The last second in which the rates hold: then a complaint without a response is late.
    private(set) var ratesHoldUntil: Moment?
    /// Open matters 核实去向 that are not yet handled, the oldest first.
    package private(set) var whereabouts: [String] = []
    /// Withdrawn anomalies that wait for a witness; they are late since they were withdrawn.
    package private(set) var withdrawn: [Breach] = []
    /// Urges that wait to be read, the oldest first.
    package private(set) var unreadUrges: [SentUrge] = []

    init(_ book: CommunityBook, _ office: Office, stamp: Stamp, at now: Moment) {
        self.stamp = stamp
        whole = PlaceFigures(code: book.code)
        grids = book.grids.values.filter(\.isOpen).sorted { ($0.order, $0.id) < ($1.order, $1.id) }.map {
            PlaceFigures(code: $0.id)
        }
        countPeople(of: book, office, at: now)
        countMatters(of: book, office, at: now)
        countComplaints(of: book, office, at: now)
        unreadUrges = book.urges.values.joined().filter(\.isWaiting).sorted { $0.number < $1.number }
    }

    private mutating func countPeople(of book: CommunityBook, _ office: Office, at now: Moment) {
        let places = Dictionary(uniqueKeysWithValues: grids.enumerated().map { ($1.code, $0) })
        let bunched = office.bunchedLooks(of: book, on: stamp.today)
        for record in book.elders.values {
            var own = PlaceFigures(code: "")
            let view = office.view(of: record, in: stamp.slot, at: now)
            own.coverage.count(view)
            for visit in office.visits(of: record, at: now) { own.visits.count(visit) }
            if view.duty == .due && view.risk == .red { own.redDue = 1 }
            office.addShares(of: record, upTo: stamp.slot, to: &own.shares, at: now)
            own.bunched = bunched[record.elder.id] ?? 0
            whole.add(own)
            for (grid, part) in parted(own, by: record, office) {
                if let index = places[grid] { grids[index].add(part) }
            }
        }
    }

    /// What is counted of somebody, by grid: past days stay with the grid where the person was then, today and the slot
    /// belong to the grid of now.
    private func parted(
        _ own: PlaceFigures, by record: ElderRecord, _ office: Office
    ) -> [(grid: String, part: PlaceFigures)] {
        let now = record.elder.grid
        if record.standings.allSatisfy({ $0.grid == now }) { return [(now, own)] }
        var parts = [now: own]
        for index in own.shares.indices.dropLast() {
            let slot = Slot(stamp.slot.day - (own.shares.count - 1 - index), stamp.slot.half)
            let grid = record.standing(at: office.windowEnd(slot)).grid
            if grid == now { continue }
            parts[now]?.shares[index] = DayShare()
            parts[grid, default: PlaceFigures(code: "")].shares[index] = own.shares[index]
        }
        return parts.map { ($0.key, $0.value) }
    }

    private mutating func countMatters(of book: CommunityBook, _ office: Office, at now: Moment) {
        let oldest = office.offset.moment(stamp.today - PlaceFigures.days, TimeOfDay(seconds: 0))
        var responded: [(seconds: Int, late: Int)] = []
        var handled: [(seconds: Int, late: Int)] = []
        var open: [Matter] = []
        for matter in book.matters.values where !matter.isTakenBack {
            let progress = matter.progress
            if let withdrawal = progress.withdrawal {
                if matter.isOpen { withdrawn.append(breach(of: matter, withdrawal, office, at: now)) }
                continue
            }
            if matter.kind == .whereabouts && matter.isUnhandled { open.append(matter) }
            guard CommunityFigures.counts(progress) else { continue }
            for verdict in matter.verdicts where verdict.step.happened >= oldest {
                switch verdict.clock {
                case .response: responded.append((verdict.seconds, verdict.step.late))
                case .handling: handled.append((verdict.seconds, verdict.step.late))
                case .slot, .life, .feedback, .read: break
                }
            }
        }
        responses.add(responded)
        handlings.add(handled)
        whereabouts = open.sorted { ($0.opening.start, $0.id) < ($1.opening.start, $1.id) }.map(\.id)
        withdrawn.sort { ($0.since, $0.matter) < ($1.since, $1.matter) }
    }

    /// True where the figures of the clocks count a matter: answered or handled since a moment, and its own.
    static func times(_ matter: Matter, since oldest: Moment) -> Bool {
        let progress = matter.progress
        if matter.isTakenBack || progress.withdrawal != nil || !counts(progress) { return false }
        return matter.verdicts.contains { $0.clock != .feedback && $0.step.happened >= oldest }
    }

    /// Merged and excluded matters are in no median.
    private static func counts(_ progress: MatterProgress) -> Bool {
        progress.merging == nil && progress.exclusion == nil
    }

    private mutating func countComplaints(of book: CommunityBook, _ office: Office, at now: Moment) {
        let oldest = office.offset.moment(stamp.today - PlaceFigures.days, TimeOfDay(seconds: 0))
        let facts = book.complaints.values.filter { $0.start >= oldest }
        rates = ComplaintRates(facts.map { office.counted($0, in: book, at: now) })
        ratesHoldUntil = facts.compactMap { office.responseLimit(of: $0, in: book, at: now) }.filter { $0 >= now.cut }
            .min()
        repeats = ComplaintChain.all(of: facts, within: office.profile.repeatDays).reduce(0) { $0 + $1.repeats }
    }

    private func breach(of matter: Matter, _ withdrawal: TakenStep, _ office: Office, at now: Moment) -> Breach {
        Breach(
            kind: matter.kind.breach, clock: .response, elder: matter.elder, matter: matter.id,
            grid: matter.opening.grid, since: withdrawal.happened.cut,
            late: now.seconds(since: withdrawal.happened), owner: office.owner(of: matter, at: now))
    }
}
