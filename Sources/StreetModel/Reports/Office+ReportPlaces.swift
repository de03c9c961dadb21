extension Office {
    /// The coverage of each place that somebody answers for: each community before its grids, the sum of all last.
    ///
    /// A community stands only where somebody answers for the whole of it, and the sum where there is more to add.
    func reportPlaces(for staff: Staff, slots: [Slot], at now: Moment) -> [ReportPlace] {
        var places: [ReportPlace] = []
        var parts: [ReportPlace] = []
        for book in books.values.sorted(by: { $0.code < $1.code }) {
            let grids = reportGrids(of: book, for: staff, slots: slots, at: now)
            if answers(staff, for: book.code, at: now) {
                parts.append(ReportPlace(code: book.code, adding: grids, slots: slots.count))
                places.append(parts[parts.count - 1])
            } else {
                parts += grids
            }
            places += grids
        }
        if parts.count > 1 { places.append(ReportPlace(code: "", adding: parts, slots: slots.count)) }
        return places
    }

    private func reportGrids(
        of book: CommunityBook, for staff: Staff, slots: [Slot], at now: Moment
    ) -> [ReportPlace] {
        let grids = book.grids.values.filter { answers(staff, for: $0.id, at: now) }
            .sorted { ($0.order, $0.id) < ($1.order, $1.id) }
        var coverages = [[Coverage]](
            repeating: [Coverage](repeating: Coverage(), count: slots.count), count: grids.count)
        var visits = [VisitCoverage](repeating: VisitCoverage(), count: grids.count)
        let places = Dictionary(uniqueKeysWithValues: grids.enumerated().map { ($1.id, $0) })
        for record in book.elders.values {
            for (index, slot) in slots.enumerated() {
                // Past slots stay with the grid where the person was then, a closed one among them.
                guard let place = places[record.standing(at: windowEnd(slot)).grid] else { continue }
                coverages[place][index].count(view(of: record, in: slot, at: now))
            }
            guard let place = places[record.elder.grid] else { continue }
            for visit in self.visits(of: record, at: now) { visits[place].count(visit) }
        }
        return grids.indices.filter { grids[$0].isOpen || coverages[$0].contains { $0 != Coverage() } }
            .map { ReportPlace(code: grids[$0].id, coverages: coverages[$0], visits: visits[$0]) }
    }
}

extension ReportPlace {
    /// The sum of parts.
    fileprivate init(code: String, adding parts: [ReportPlace], slots: Int) {
        var coverages = [Coverage](repeating: Coverage(), count: slots)
        for part in parts {
            for index in coverages.indices { coverages[index].add(part.coverages[index]) }
        }
        self.init(code: code, coverages: coverages, visits: parts.map(\.visits).reduce(VisitCoverage(), +))
    }
}
