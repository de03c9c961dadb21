extension ImportPlanner {
    /// The rows of each subject and place, with what becomes of them.
    func placeCounts(of source: ImportSource, _ changes: [RecordChange]) -> [PlaceCount] {
        var counts: [SheetSubject: [String: PlaceCount]] = [:]
        func add(_ amount: Int = 1, to path: WritableKeyPath<PlaceCount, Int>, _ subject: SheetSubject, _ place: String)
        {
            counts[subject, default: [:]][place, default: PlaceCount(subject: subject, place: place)][keyPath: path] +=
                amount
        }
        for change in changes {
            switch change.what {
            case .new: add(to: \.new, change.subject, change.place)
            case .changed, .stepped: add(to: \.changed, change.subject, change.place)
            case .gone: add(to: \.gone, change.subject, change.place)
            case .away, .leaving: continue
            }
        }
        for (place, checks) in looks { add(checks.count, to: \.new, .looks, place) }
        for (subject, rows) in rows(of: source) {
            for (place, number) in rows {
                let count = counts[subject]?[place]
                add(number - (count?.new ?? 0) - (count?.changed ?? 0), to: \.unchanged, subject, place)
            }
        }
        return SheetSubject.all.flatMap { subject in
            (counts[subject] ?? [:]).values.sorted { $0.place < $1.place }
        }
    }

    /// How many rows the files hold of each subject and place.
    private func rows(of source: ImportSource) -> [SheetSubject: [String: Int]] {
        var rows: [SheetSubject: [String: Int]] = [:]
        func add<Record>(_ drafts: Drafts<Record>, _ wrap: (Record) -> RegisterRecord) {
            for draft in drafts.list {
                rows[.register(Record.kind), default: [:]][wrap(draft.record).community ?? ground.street, default: 0] +=
                    1
            }
        }
        add(communities, RegisterRecord.community)
        add(grids, RegisterRecord.grid)
        add(buildings, RegisterRecord.building)
        add(staff, RegisterRecord.staff)
        add(duty, RegisterRecord.duty)
        add(elders, RegisterRecord.elder)
        for row in source.looks.lazy.flatMap(\.rows) {
            guard let elder = elders[row.elder] else { continue }
            rows[.looks, default: [:]][String(elder.building.prefix(12)), default: 0] += 1
        }
        for row in source.complaints.lazy.flatMap(\.rows) {
            rows[.complaints, default: [:]][String(row.building.prefix(12)), default: 0] += 1
        }
        for row in source.topics.lazy.flatMap(\.rows) { rows[.topics, default: [:]][row.topic.place, default: 0] += 1 }
        return rows
    }
}
