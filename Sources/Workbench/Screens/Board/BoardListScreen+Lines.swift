import StreetModel

extension BoardListScreen {
    /// What stands in the list now.
    func makeLines(_ context: ScreenContext) -> [BoardLine] {
        switch subject {
        case .group(let row): memberLines(row, context)
        case .place(let code): placeLines(code, context)
        case .figure(let figure, let code):
            figures.behind(figure, of: code, context.office, at: context.now).map { line($0, context) }
        }
    }

    /// The members that are still late, laid out by place as the group was.
    private func memberLines(_ row: BoardRow, _ context: ScreenContext) -> [BoardLine] {
        let known = Set(row.breaches.map { BoardRow(part: row.part, kind: row.kind, breaches: [$0]).key })
        let late = context.lookout.breaches.filter { breach in
            breach.kind == row.kind
                && known.contains(BoardRow(part: row.part, kind: row.kind, breaches: [breach]).key)
        }
        let now = BoardRow(part: row.part, kind: row.kind, place: row.place, breaches: late)
        return now.members.map { .row($0) }
    }

    /// The figures somebody stands behind, then the communities or grids; of a grid the people not yet seen.
    private func placeLines(_ code: String, _ context: ScreenContext) -> [BoardLine] {
        let counted = BoardFigure.allCases.compactMap { figure -> BoardLine? in
            if code.utf8.count > 12 && (figure == .whereabouts || figure == .unreadUrges) { return nil }
            let count = figures.count(figure, of: code)
            return count == 0 ? nil : .figure(figure, count: count)
        }
        if code == figures.whole.code {
            return counted + figures.communities.map { .place($0.whole) } + [.clocks, .rates]
        }
        if code.utf8.count <= 12 {
            let grids = figures.communities.first { $0.whole.code == code }?.grids ?? []
            return counted + grids.map { .place($0) }
        }
        let unseen = figures.unseen(ofGrid: code, context.office, at: context.now)
        return counted.filter { $0.key != .figure(.unseen) } + unseen.map { .person($0) } + [.round(code)]
    }

    private func line(_ behind: BehindFigure, _ context: ScreenContext) -> BoardLine {
        switch behind {
        case .person(let elder): return .person(elder)
        case .matter(let matter): return .matter(matter)
        case .urge(let notice):
            let matter = context.office.matter(of: notice)?.id ?? ""
            let late = max(0, context.now.seconds(since: notice.since))
            let breach = Breach(
                kind: notice.kind, clock: .read, elder: notice.elder, matter: matter, grid: notice.grid,
                since: notice.since, late: late, owner: "")
            return .row(BoardRow(part: .late, kind: notice.kind, breaches: [breach]))
        }
    }
}
