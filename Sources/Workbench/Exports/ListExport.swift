package import StreetModel

/// Lists that leave the house, of what somebody answers for, as that person may see them (DOMAIN §7).
package struct ListExport {
    let office: Office
    let me: Staff
    let now: Moment
    let words: Words
    let mask: PersonMask

    package init(office: Office, by staff: Staff, at now: Moment, words: Words) {
        self.office = office
        self.now = now
        me = staff
        mask = PersonMask(for: staff, in: office, at: now, words)
        self.words = mask.words
    }

    init(_ context: ScreenContext) {
        self.init(office: context.office, by: context.me, at: context.now, words: context.words)
    }

    var today: Day { office.offset.day(of: now) }

    /// A whole list.
    ///
    /// - Parameters:
    ///   - round: the grid and slot of a round; nil for the first own grid and the open slot, else the next.
    package func export(_ kind: ListKind, round: (grid: String, slot: Slot)? = nil) -> Export {
        let tables: [ExportTable] =
            switch kind {
            case .elders: [elders()]
            case .grids: [grids()]
            case .buildings: [buildings()]
            case .staff: [staff()]
            case .duty: [duty()]
            case .round: rounds(round)
            case .matters: [matters(allMatters())]
            case .overdue: [overdue(late())]
            case .board: [overdue(late(within: office.profile.imminentMinutes * 60)), coverage(places())]
            case .complaints: [complaints(office.complaints(for: me, at: now))]
            case .visits: [visits()]
            case .dues: [dues(office.dues(for: me, at: now))]
            case .canvass: [canvass()]
            case .topics: [topics()]
            case .clearance, .sheet: []
            }
        return export(kind, tables, of: kind == .round ? roundPlaces(round?.grid) : [])
    }

    /// The grids that a round is of, where the name of the person's own place is not the whole of it.
    private func roundPlaces(_ grid: String?) -> [String] {
        if let grid { return [grid] }
        return me.role == .gridWorker ? office.grids(for: me, at: now).map(\.id) : []
    }

    /// Some tables as one of the lists.
    ///
    /// - Parameter places: the codes of what it is of; empty for all that the person answers for. Who stands in for a
    ///   second grid has lists of that one.
    func export(
        _ kind: ListKind, _ tables: [ExportTable], of places: [String] = [], about: [String] = [], filter: String = ""
    ) -> Export {
        let filtered = filter.isEmpty ? [] : [words.filtered([filter], tables.reduce(0) { $0 + $1.rows.count })]
        return Export(
            document(words.list(kind), tables, of: places, about: about + filtered), kind.rawValue,
            place: places.first ?? me.scope, filter: filter)
    }

    /// A document of some tables, with who wrote it when and for what.
    func document(
        _ title: String, _ tables: [ExportTable], of places: [String] = [], about: [String] = []
    ) -> ExportDocument {
        let area = places.isEmpty ? [words.area(of: me, office)] : places.map { words.placeName($0, office) }
        return ExportDocument(
            title: "\(title) \(area.joined(separator: " "))", language: words.language.rawValue,
            head: about + [words.writtenBy(me.name, at: now, office.offset)], tables: tables)
    }

    /// "2026-11-21 08:44" for people, the street's time in full for programs.
    func time<Row>(_ key: String, _ moment: @escaping (Row) -> Moment?) -> ListColumn<Row> {
        ListColumn(key, { moment($0).map { office.offset.text(of: $0) } ?? "" }, shown: { time(moment($0)) })
    }

    func time(_ moment: Moment?) -> String {
        moment.map { "\(office.offset.day(of: $0).text) \(office.offset.timeOfDay(of: $0).text)" } ?? ""
    }

    func answers(_ place: String) -> Bool { office.answers(me, for: place, at: now) }
}
