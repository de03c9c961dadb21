import Storage
import StreetModel

/// `board --json`: one object with head, rows, coverage and clocks; every share as n and m.
struct BoardJSON {
    private let office: Office
    private let figures: StreetFigures
    private let now: Moment

    init(_ office: Office, _ figures: StreetFigures, now: Moment) {
        self.office = office
        self.figures = figures
        self.now = now
    }

    /// The object, one line.
    func bytes(_ breaches: [Breach], _ presence: Presence) -> [UInt8] {
        var json = JSONWriter(reserving: 16_384)
        json.beginObject()
        let head = figures.head(among: breaches)
        json.member("slot", figures.slot.half.word)
        json.member("day", figures.slot.day.text)
        json.member("overdue", head.overdue)
        json.member("whereabouts", head.whereabouts)
        json.member("notBegun", head.notBegun)
        json.member("unreadUrges", head.unreadUrges)
        write("presentCommunities", presence.communities, of: presence.ofCommunities, &json)
        write("presentGrids", presence.grids, of: presence.ofGrids, &json)
        json.key("rows")
        json.beginArray()
        for row in figures.rows(among: breaches) { write(row, &json) }
        json.endArray()
        json.key("street")
        write(figures.whole, grids: [], &json)
        json.key("communities")
        json.beginArray()
        for community in figures.communities { write(community.whole, grids: community.grids, &json) }
        json.endArray()
        write("response", figures.responses, &json)
        write("handling", figures.handlings, &json)
        json.key("complaints")
        json.beginObject()
        for (name, rate) in zip(["response", "solution", "satisfaction"], figures.rates.all) {
            write(name, rate.part, of: rate.whole, &json)
        }
        json.key("scoreTenths")
        if let score = figures.rates.score(weights: office.profile.rateWeights) {
            json.integer(score)
        } else {
            json.null()
        }
        json.member("repeats", figures.repeats)
        json.endObject()
        json.endObject()
        return json.bytes + [UInt8(ascii: "\n")]
    }

    /// A row: of a group its place, how many and the longest late; of a single one whom, whose, and the urge.
    private func write(_ row: BoardRow, _ json: inout JSONWriter) {
        json.beginObject()
        json.member("part", part(row.part))
        json.member("kind", row.kind.word)
        json.member("count", row.count)
        guard let first = row.breaches.first else { return json.endObject() }
        json.member("clock", first.clock.rawValue)
        json.string(office.offset.text(of: first.since), "since")
        json.member("late", row.part == .withdrawn ? now.seconds(since: first.since) : first.late)
        if let place = row.place {
            json.string(code(place), "place")
            json.member("grids", row.grids)
        } else {
            json.string(first.grid, "place")
            json.string(first.elder.isEmpty ? nil : first.elder, "elder")
            json.string(first.matter.isEmpty ? nil : first.matter, "matter")
            json.string(first.owner.isEmpty ? nil : first.owner, "owner")
            let urge = office.urge(about: first)
            json.string(urge.map { office.offset.text(of: $0.at) }, "urged")
            json.string(urge?.readAt.map { office.offset.text(of: $0) }, "urgeRead")
        }
        json.endObject()
    }

    private func part(_ part: BoardRow.Part) -> String {
        switch part {
        case .late: "late"
        case .withdrawn: "withdrawn"
        case .imminent: "imminent"
        }
    }

    /// Null for the row of what is left.
    private func code(_ place: BoardRow.Place) -> String? {
        switch place {
        case .grid(let code), .community(let code): code
        case .others: nil
        }
    }

    private func write(_ place: PlaceFigures, grids: [PlaceFigures], _ json: inout JSONWriter) {
        let coverage = place.coverage
        json.beginObject()
        json.member("place", place.code)
        json.member("registered", coverage.registered)
        json.member("due", coverage.due)
        json.member("excused", coverage.excused)
        json.member("noAgreement", coverage.noAgreement)
        json.member("notConsented", coverage.notConsented)
        write("checked", coverage.checked, of: coverage.due, &json)
        write("onTime", coverage.onTime, of: coverage.due, &json)
        json.member("abnormal", coverage.abnormal)
        json.member("unclear", coverage.unclear)
        json.member("bunched", place.bunched)
        write("telephoneVisits", place.visits.telephone.done, of: place.visits.telephone.due, &json)
        write("doorVisits", place.visits.door.done, of: place.visits.door.due, &json)
        json.member("overdueVisits", place.visits.overdue)
        json.key("days")
        json.beginArray()
        for share in place.shares {
            json.beginArray()
            json.integer(share.checked)
            json.integer(share.due)
            json.endArray()
        }
        json.endArray()
        if !grids.isEmpty {
            json.key("grids")
            json.beginArray()
            for grid in grids { write(grid, grids: [], &json) }
            json.endArray()
        }
        json.endObject()
    }

    private func write(_ name: String, _ clock: ClockFigures, _ json: inout JSONWriter) {
        json.key(name)
        json.beginObject()
        json.key("median")
        if let median = clock.median { json.integer(median) } else { json.null() }
        write("onTime", clock.onTime, of: clock.count, &json)
        json.endObject()
    }

    /// "checked":{"n":61,"m":97}.
    private func write(_ name: String, _ count: Int, of whole: Int, _ json: inout JSONWriter) {
        json.key(name)
        json.beginObject()
        json.member("n", count)
        json.member("m", whole)
        json.endObject()
    }
}
