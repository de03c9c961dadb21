extension StreetFigures {
    /// How many a figure of a place counts; urges and matters of a grid are those about it.
    package func count(_ figure: BoardFigure, of code: String) -> Int {
        guard let place = figures(of: code) else { return 0 }
        return switch figure {
        case .unseen: place.coverage.unseen
        case .unclear: place.coverage.unclear
        case .abnormal: place.coverage.abnormal
        case .late: place.coverage.checked - place.coverage.onTime
        case .excused: place.coverage.excused
        case .noAgreement: place.coverage.noAgreement
        case .notConsented: place.coverage.notConsented
        case .bunched: place.bunched
        case .whereabouts: communities(of: code).reduce(0) { $0 + $1.whereabouts.count }
        case .unreadUrges: communities(of: code).reduce(0) { $0 + $1.unreadUrges.count }
        case .timed: 0
        }
    }

    /// Those behind a figure of a place: people in the walking order of their places, matters and urges the oldest
    /// first.
    package func behind(
        _ figure: BoardFigure, of code: String, _ office: Office, at now: Moment
    ) -> [BehindFigure] {
        communities(of: code).flatMap { community -> [BehindFigure] in
            switch figure {
            case .whereabouts: return community.whereabouts.map { .matter($0) }
            case .unreadUrges: return community.unreadUrges.map { .urge($0.urge.notice) }
            case .timed: return timed(in: community.whole.code, of: code, office, at: now).map { .matter($0) }
            case .unseen, .unclear, .abnormal, .late, .excused, .noAgreement, .notConsented, .bunched:
                guard let book = office.books[community.whole.code] else { return [] }
                return people(figure, of: code, in: book, office, at: now).map { .person($0) }
            }
        }
    }

    private func timed(in book: String, of code: String, _ office: Office, at now: Moment) -> [String] {
        let oldest = office.offset.moment(office.offset.day(of: now) - PlaceFigures.days, TimeOfDay(seconds: 0))
        let matters = office.books[book]?.matters.values.filter { matter in
            matter.opening.grid.hasPrefix(code) && CommunityFigures.times(matter, since: oldest)
        }
        return (matters ?? []).sorted { ($0.opening.start, $0.id) < ($1.opening.start, $1.id) }.map(\.id)
    }

    /// The people of a grid who are due and have not been seen, as the way goes: what its figures open into.
    package func unseen(ofGrid code: String, _ office: Office, at now: Moment) -> [String] {
        behind(.unseen, of: code, office, at: now).compactMap {
            if case .person(let elder) = $0 { elder } else { nil }
        }
    }

    private func communities(of code: String) -> [CommunityFigures] {
        if code == whole.code { return communities }
        return communities.filter { $0.whole.code == String(code.prefix(12)) }
    }

    private func people(
        _ figure: BoardFigure, of code: String, in book: CommunityBook, _ office: Office, at now: Moment
    ) -> [String] {
        let bunched = figure == .bunched ? office.bunchedLooks(of: book, on: office.offset.day(of: now)) : [:]
        let found = book.elders.values.filter { record in
            guard code.utf8.count <= 12 || record.elder.grid == code else { return false }
            if figure == .bunched { return bunched[record.elder.id] != nil }
            return figure.counts(office.view(of: record, in: slot, at: now))
        }
        let orders = Dictionary(uniqueKeysWithValues: book.grids.values.map { ($0.id, $0.order) })
        let courtyards = book.grids.keys.reduce(into: [:]) { $0[$1] = book.courtyards(ofGrid: $1) }
        let placed = found.map { record in
            let grid = record.elder.grid
            return (
                order: orders[grid] ?? 0,
                way: book.walkingOrder(of: record.elder, courtyards: courtyards[grid] ?? [:])
            )
        }
        return placed.sorted { ($0.order, $0.way) < ($1.order, $1.way) }.map(\.way.elder)
    }
}

extension BoardFigure {
    /// Whether a person's slot is one of those it counts.
    fileprivate func counts(_ view: SlotView) -> Bool {
        let isDue = view.duty == .due
        return switch self {
        case .unseen: isDue && (view.outcome == nil || view.outcome == .early)
        case .unclear: isDue && view.outcome == .unclear
        case .abnormal: isDue && view.outcome == .abnormal
        case .late: view.isChecked && !view.isOnTime
        case .excused: if case .excused = view.duty { true } else { false }
        case .noAgreement: view.duty == .noAgreement
        case .notConsented: view.duty == .notConsented
        case .bunched, .whereabouts, .unreadUrges, .timed: false
        }
    }
}
