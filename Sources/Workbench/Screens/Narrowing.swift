import StreetModel

/// What a find leaves of a list, by the round's rules: who is found is selected, and a find that is dropped leads back to
/// who was selected before it (TERMINAL §1 no. 9).
package struct Narrowing<Row: Equatable & Sendable>: Equatable, Sendable {
    /// After how many seconds a list that stands narrowed shows everybody again.
    private static var lastsSeconds: Int { 60 }

    /// What the list is narrowed to; empty shows everybody.
    package private(set) var text = ""
    private var found: [Row] = []
    private var before: Row?
    private var since: Moment?

    var isEmpty: Bool { text.isEmpty }

    /// Those of the list's rows that are shown.
    func shown(of rows: [Row]) -> [Row] { isEmpty ? rows : found }

    /// Narrows the rows; an empty text shows all, with the row selected that was so before.
    mutating func narrow(
        to text: String, _ rows: [Row], selected: inout Row?, _ context: ScreenContext,
        match: (Row, FindText) -> NameMatch?
    ) {
        if isEmpty { before = selected }
        let find = FindText(text, context)
        self.text = find.isEmpty ? "" : text
        since = context.now
        guard !isEmpty else {
            selected = before
            return
        }
        let matches = rows.compactMap { row in match(row, find).map { (row: row, match: $0) } }
        found = matches.map(\.row)
        // Where nobody is found nobody is selected: no digit may fall on a row that is not seen.
        if !found.contains(where: { $0 == selected }) { selected = matches.min { $0.match < $1.match }?.row }
    }

    /// Looks again in rows that were read anew; who is selected stays so.
    mutating func look(in rows: [Row], _ context: ScreenContext, match: (Row, FindText) -> NameMatch?) {
        guard !isEmpty else { return }
        let find = FindText(text, context)
        found = rows.filter { match($0, find) != nil }
    }

    /// Shows everybody again, who was found stays selected; false where the list was not narrowed.
    @discardableResult mutating func end(selected: inout Row?) -> Bool {
        guard !isEmpty else { return false }
        selected = selected ?? before
        self = Narrowing()
        return true
    }

    /// Ends a find that was made a while ago, as on the round.
    @discardableResult mutating func endOld(selected: inout Row?, at now: Moment) -> Bool {
        guard let since, now.seconds(since: since) >= Narrowing.lastsSeconds else { return false }
        return end(selected: &selected)
    }
}
