import StreetModel

extension BoardListScreen {
    /// Narrows the list to what is typed; empty shows every line.
    mutating func narrow(to text: String, _ context: ScreenContext) {
        var line = lines.first { $0.key == selected }
        narrowing.narrow(to: text, lines, selected: &line, context) { $0.match($1, context) }
        selected = line?.key
        show(context)
    }

    /// Looks again in lines that were made anew.
    mutating func look(_ context: ScreenContext) {
        narrowing.look(in: lines, context) { $0.match($1, context) }
    }

    /// Shows every line again, the one found stays selected.
    mutating func endNarrowing() {
        var line = lines.first { $0.key == selected }
        narrowing.end(selected: &line)
        selected = line?.key
    }

    /// Ends a find that was made a while ago.
    mutating func endNarrowing(since now: Moment) {
        var line = lines.first { $0.key == selected }
        if narrowing.endOld(selected: &line, at: now) { selected = line?.key }
    }

    /// The file numbers of those whose names stand in the list.
    var people: Set<String> { Set(lines.compactMap(\.elder)) }
}

extension BoardLine {
    /// Who is named in the line; nil for groups, places, figures and matters.
    var elder: String? {
        switch self {
        case .person(let elder): elder
        case .row(let row): row.breach.flatMap { $0.elder.isEmpty ? nil : $0.elder }
        case .place, .figure, .matter, .clocks, .rates, .round: nil
        }
    }

    /// How well a find matches the line, by its people as they are shown and by what stands in it.
    ///
    /// A group is found by each of its members; figures and ways on are found by nothing.
    func match(_ find: FindText, _ context: ScreenContext) -> NameMatch? {
        let (words, office) = (context.words, context.office)
        switch self {
        case .person(let elder): return find.match(elder, context)
        case .row(let row):
            let best = row.breaches.compactMap { $0.elder.isEmpty ? nil : find.match($0.elder, context) }.min()
            if let best { return best }
            let stands = row.breaches.contains { breach in
                let matter = office.matter(breach.matter).map { words.matterInALine($0, context) } ?? ""
                return find.stands(in: "\(words.placeShort(breach.grid, office)) \(matter)")
            }
            return stands ? .within : nil
        case .place(let place): return find.stands(in: words.placeTitle(place.code, context)) ? .within : nil
        case .matter(let id):
            guard let matter = office.matter(id) else { return nil }
            if let match = find.match(matter.elder, context) { return match }
            return find.stands(in: words.matterInALine(matter, context)) ? .within : nil
        case .figure, .clocks, .rates, .round: return nil
        }
    }
}
