import StreetModel

/// What a list has to know of a matter to choose and to order it, without asking its clocks again.
///
/// Made when the list is laid out, and anew for each matter that somebody writes to: thousands of matters cost a key
/// nothing (DESIGN §5).
struct MatterSummary: Hashable, Sendable {
    let id: String
    let book: String
    let kind: MatterKind
    let stage: MatterProgress.Stage
    /// The last second that is in time for the clock that ends next; nil where none runs.
    let limit: Moment?
    let opened: Moment
    let ended: Moment?
    let grid: String
    let place: String
    let isMine: Bool
    let isParked: Bool

    init(_ matter: Matter, book: String, _ context: ScreenContext) {
        let office = context.office
        id = matter.id
        self.book = book
        kind = matter.kind
        stage = matter.progress.stage
        limit = office.clocks(of: matter, at: context.now).first?.limit
        opened = matter.opening.start
        ended = matter.endedAt
        grid = matter.opening.grid
        place = matter.opening.report?.place ?? office.elder(matter.elder, in: book)?.building ?? grid
        isMine = ended == nil && office.owner(of: matter, at: context.now) == context.me.id
        isParked = office.parking(of: matter, at: context.now) != nil
    }

    /// Whole seconds that are left on the clock that ends next; below 0 once it is late.
    func remaining(at now: Moment) -> Int? { limit?.seconds(since: now) }
}

extension Office {
    /// A person of a book that is known.
    func elder(_ id: String, in book: String) -> Elder? { id.isEmpty ? nil : books[book]?.elders[id]?.elder }
}
