/// The board's figures for everything a person answers for; a community is counted anew only when its book has grown,
/// or another slot has begun.
package struct StreetFigures: Hashable, Sendable {
    /// In the order of their codes.
    package private(set) var communities: [CommunityFigures] = []
    package private(set) var whole = PlaceFigures(code: "")
    package private(set) var responses = ClockFigures()
    package private(set) var handlings = ClockFigures()
    package private(set) var rates = ComplaintRates([])
    package private(set) var repeats = 0
    package private(set) var slot = Slot(Day(number: 0), .morning)

    package init() {}

    /// Counts what has changed; true where something has.
    @discardableResult
    package mutating func update(_ office: Office, for staff: Staff, at now: Moment) -> Bool {
        slot = office.roundSlot(at: now)
        let known = Dictionary(uniqueKeysWithValues: communities.map { ($0.whole.code, $0) })
        let books = office.books.values.filter { staff.answers(forPlace: $0.code) }.sorted { $0.code < $1.code }
        var isChanged = books.count != communities.count
        communities = books.map { book in
            let stamp = CommunityFigures.Stamp(
                entries: book.lastNumber, streetEntries: office.street.lastNumber, slot: slot,
                today: office.offset.day(of: now))
            if let old = known[book.code], old.stamp == stamp, old.ratesHoldUntil.map({ now.cut <= $0 }) ?? true {
                return old
            }
            isChanged = true
            return CommunityFigures(book, office, stamp: stamp, at: now)
        }
        if !isChanged { return false }
        whole = PlaceFigures(code: office.code)
        for community in communities { whole.add(community.whole) }
        responses = ClockFigures()
        responses.add(communities.map(\.responses))
        handlings = ClockFigures()
        handlings.add(communities.map(\.handlings))
        let three = communities.map(\.rates.all)
        rates = ComplaintRates(
            (0..<3).map { index in
                Rate(
                    three.reduce(0) { $0 + $1[index].part }, of: three.reduce(0) { $0 + $1[index].whole })
            })
        repeats = communities.reduce(0) { $0 + $1.repeats }
        return true
    }

    /// Of the street, a community or a grid; nil for a place that is not among them.
    package func figures(of code: String) -> PlaceFigures? {
        if code == whole.code { return whole }
        let community = communities.first { $0.whole.code == String(code.prefix(12)) }
        return code.utf8.count > 12 ? community?.grids.first { $0.code == code } : community?.whole
    }

    /// The figures of the second line, with the breaches of the moment.
    package func head(among breaches: [Breach]) -> BoardHead {
        BoardHead(
            overdue: breaches.count { $0.isLate }, whereabouts: communities.reduce(0) { $0 + $1.whereabouts.count },
            notBegun: breaches.count { $0.kind == .notBegun && $0.isLate },
            unreadUrges: communities.reduce(0) { $0 + $1.unreadUrges.count })
    }

    /// The board's rows: what is late, what was withdrawn, what is about to be late.
    package func rows(among breaches: [Breach]) -> [BoardRow] {
        let withdrawn = communities.flatMap(\.withdrawn).sorted { ($0.since, $0.matter) < ($1.since, $1.matter) }
        return BoardRow.rows(of: breaches.filter(\.isLate), part: .late)
            + withdrawn.map { BoardRow(part: .withdrawn, kind: $0.kind, breaches: [$0]) }
            + BoardRow.rows(of: breaches.filter { !$0.isLate }, part: .imminent)
    }
}
