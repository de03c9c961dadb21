import StreetModel

extension Screen {
    /// What the list on this screen shows, with its filter; nil where there is no list.
    func export(_ context: ScreenContext) -> Export? {
        let list = ListExport(context)
        let about = titles(context).first.map { [$0] } ?? []
        switch self {
        case .round(let screen):
            return list.export(
                .round, [list.round(screen.visibleRows(context), screen.slot)], of: [screen.grid], about: about,
                filter: screen.filter)
        case .facade(let screen):
            let records = screen.records(context)
            return list.export(.elders, [list.elders(records.map(\.elder))], of: [screen.building], about: about)
        case .visits(let screen):
            return list.export(
                .visits, [list.visits(screen.shown)], about: about, filter: screen.narrowing.text)
        case .matters(let screen):
            let matters = screen.shown.map { screen.all[$0] }.compactMap { context.office.matter($0.id, in: $0.book) }
            return list.export(.matters, [list.matters(matters)], about: about, filter: screen.find)
        case .matter(let screen):
            return context.office.matter(screen.matter).map { list.export(.matters, [list.matters([$0])]) }
        case .complaints(let screen):
            let table = screen.choice == nil ? screen.exported(context) : list.complaints(screen.listed())
            return list.export(.complaints, [table], about: about)
        case .board(let screen):
            return list.export(
                .board, [list.overdue(screen.rows.flatMap(\.breaches)), list.coverage(screen.places)], about: about)
        case .boardList(let screen):
            return list.export(.board, screen.exported(list), about: about, filter: screen.narrowing.text)
        case .duty(let screen):
            return list.export(.duty, [list.duty(screen.rota(context).rows.map(\.duty))], about: about)
        case .dues(let screen):
            return list.export(.dues, [list.dues(screen.shown)], about: about, filter: screen.narrowing.text)
        case .registers: return list.export(.grids)
        case .canvass(let screen):
            let dwellings = screen.shown.map { (building: screen.building, dwelling: $0) }
            return list.export(.canvass, [list.canvass(dwellings)], about: about, filter: screen.narrowing.text)
        case .minutes(let screen): return screen.export(context)
        case .topics(let screen):
            return list.export(.topics, [list.topics(screen.shown)], about: about, filter: screen.narrowing.text)
        case .topic(let screen):
            return screen.view(context).map { list.export(.topics, [list.topics([$0])], of: [$0.topic.place]) }
        case .plan(let screen): return screen.meeting(context).map { MeetingPapers($0, context).export(.agenda) }
        case .ledger(let screen): return screen.export(context)
        case .anomaly, .file, .meetings, .help, .imports, .lateEntry, .meeting, .bigBoard: return nil
        }
    }
}

extension BoardListScreen {
    /// The lines that can stand in a table, by what they are about.
    fileprivate func exported(_ list: ListExport) -> [ExportTable] {
        var (breaches, places, elders, matters): ([Breach], [PlaceFigures], [Elder], [Matter]) = ([], [], [], [])
        for line in shown {
            switch line {
            case .row(let row): breaches += row.breaches
            case .place(let figures): places.append(figures)
            case .person(let id): if let elder = list.office.elder(id)?.elder { elders.append(elder) }
            case .matter(let id): if let matter = list.office.matter(id) { matters.append(matter) }
            case .figure, .clocks, .rates, .round: continue
            }
        }
        return [
            breaches.isEmpty ? nil : list.overdue(breaches), places.isEmpty ? nil : list.coverage(places),
            elders.isEmpty ? nil : list.elders(elders), matters.isEmpty ? nil : list.matters(matters),
        ].compactMap { $0 }
    }
}

extension ComplaintScreen {
    /// The figures of the pane; of the week the counts that the screen shows as tenths.
    fileprivate func exported(_ context: ScreenContext) -> ExportTable {
        let words = context.words
        guard pane != .weekHours else { return week(words) }
        let keys = Self.keys(of: pane)
        return ExportTable(
            title: words.pane(pane), header: keys.map(words.column),
            rows: table(context).rows.map { $0.map(\.trimmed) }, keys: keys)
    }

    private static func keys(of pane: Pane) -> [String] {
        let rates = ["count", "response", "solution", "satisfaction"]
        return switch pane {
        case .months: ["month", "count", "change"] + rates.dropFirst()
        case .weekHours: []
        case .categories: ["category"] + rates
        case .places: ["placeName"] + rates
        case .repeats: ["times", "last", "category", "placeName", "level", "master"]
        }
    }

    private func week(_ words: Words) -> ExportTable {
        let hours = (0..<24).map { padded($0, 2) }
        return ExportTable(
            title: words.pane(.weekHours), header: [words.column("weekday")] + hours + [words.column("total")],
            rows: shown.weekHours.enumerated().map { day, counts in
                [words.weekday(day + 1)] + counts.map(String.init) + [String(counts.reduce(0, +))]
            }, keys: ["weekday"] + hours.map { "hour\($0)" } + ["total"])
    }
}
