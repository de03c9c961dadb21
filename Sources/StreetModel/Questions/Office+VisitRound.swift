/// The parts of a list of visits: calls of today, calls that have longer, doors as one walks, consent to be asked again.
package enum VisitPart: String, CaseIterable, Hashable, Comparable, Sendable {
    case today, later, door, consent

    private var rank: Int {
        switch self {
        case .today: 0
        case .later: 1
        case .door: 2
        case .consent: 3
        }
    }

    package static func < (left: VisitPart, right: VisitPart) -> Bool { left.rank < right.rank }
}

/// One visit of a list.
package struct VisitRow: Hashable, Sendable {
    package var elder: String
    package var kind: VisitKind
    package var part: VisitPart

    package init(elder: String, kind: VisitKind, part: VisitPart) {
        self.elder = elder
        self.kind = kind
        self.part = part
    }
}

extension Office {
    /// Where a visit stands in a list as it is laid out.
    private struct VisitPlace: Comparable {
        var part: VisitPart
        var isLate: Bool
        var risk: Risk
        var through: Moment
        var order: WalkingOrder

        static func < (left: VisitPlace, right: VisitPlace) -> Bool {
            if left.part != right.part { return left.part < right.part }
            // One walks to doors; whom to call first goes by what is late and by risk.
            if left.part == .door || left.part == .consent { return left.order < right.order }
            if left.isLate != right.isLate { return left.isLate }
            if left.risk != right.risk { return left.risk < right.risk }
            return left.through == right.through ? left.order < right.order : left.through < right.through
        }
    }

    /// The visits of a grid that wait to be made, and those made today: calls by urgency, doors in walking order.
    package func visitRound(ofGrid code: String, at now: Moment) -> [VisitRow] {
        guard let book = books[String(code.prefix(12))] else { return [] }
        let courtyards = book.courtyards(ofGrid: code)
        let today = offset.day(of: now)
        var placed: [(place: VisitPlace, row: VisitRow)] = []
        for record in book.elders.values where record.elder.grid == code {
            let views = visits(of: record, at: now) + [consentAsk(of: record, at: now)].compactMap { $0 }
            for view in views where view.isWaiting || view.time.map({ offset.day(of: $0) == today }) ?? false {
                let part = part(of: view, on: today)
                let place = VisitPlace(
                    part: part, isLate: view.state == .overdue, risk: risk(of: record, at: now), through: view.through,
                    order: book.walkingOrder(of: record.elder, courtyards: courtyards))
                placed.append((place, VisitRow(elder: record.elder.id, kind: view.kind, part: part)))
            }
        }
        return placed.sorted { $0.place < $1.place }.map(\.row)
    }

    /// The visit that a row is about, as it stands now; nil where the person is due for none any more.
    package func view(of row: VisitRow, at now: Moment) -> VisitView? {
        guard let record = elder(row.elder) else { return nil }
        return row.part == .consent ? consentAsk(of: record, at: now) : visit(row.kind, of: record, at: now)
    }

    private func part(of view: VisitView, on today: Day) -> VisitPart {
        if view.reason == .consent { return .consent }
        if view.kind == .door { return .door }
        return view.state == .overdue || offset.day(of: view.through) <= today ? .today : .later
    }
}
