package import StreetModel

/// Which matters a list shows, and in which order.
package struct MatterView: Hashable, Sendable {
    /// Whose, or where.
    package enum Scope: Hashable, Sendable {
        case mine
        /// A grid or a community by its code.
        case place(String)
        case all
    }

    /// In which state.
    package enum State: String, Hashable, Sendable {
        case open, late, soon, parked
        /// Ended within the days for which matters are kept.
        case ended
    }

    /// What comes first.
    package enum Order: String, Hashable, Sendable, CaseIterable {
        /// The clock that ends next; what ended last in a list of ended ones.
        case clock
        /// The gravest kind that is late, the longest late of it.
        case late
        case opened, place
    }

    package var scope: Scope
    package var state: State
    /// Nil shows every kind.
    package var kind: MatterKind?
    /// Nil shows every stage.
    package var stage: MatterProgress.Stage?
    package var order: Order

    package init(
        scope: Scope = .all, state: State = .open, kind: MatterKind? = nil, stage: MatterProgress.Stage? = nil,
        order: Order = .clock
    ) {
        self.scope = scope
        self.state = state
        self.kind = kind
        self.stage = stage
        self.order = order
    }
}

extension MatterView {
    /// True where a matter belongs on the list.
    func shows(_ matter: MatterSummary, at now: Moment, soon: Int) -> Bool {
        if let kind, kind != matter.kind { return false }
        if let stage, stage != matter.stage { return false }
        switch scope {
        case .all: break
        case .mine: if !matter.isMine { return false }
        case .place(let code): if !matter.grid.hasPrefix(code) { return false }
        }
        let isEnded = matter.ended != nil
        switch state {
        case .ended: return isEnded
        case .open: return !isEnded
        case .parked: return !isEnded && matter.isParked
        case .late: return !isEnded && matter.remaining(at: now).map { $0 < 0 } ?? false
        case .soon: return !isEnded && matter.remaining(at: now).map { (0...soon).contains($0) } ?? false
        }
    }

    /// Whether one matter comes before another.
    func isOrdered(_ left: MatterSummary, _ right: MatterSummary, at now: Moment) -> Bool {
        switch order {
        case .clock: break
        case .late:
            let ranks = [left, right].map { ($0.remaining(at: now) ?? 0) < 0 ? $0.kind.breach.rank : Int.max }
            if ranks[0] != ranks[1] { return ranks[0] < ranks[1] }
        case .opened: if left.opened != right.opened { return left.opened > right.opened }
        case .place: if left.place != right.place { return left.place < right.place }
        }
        if let first = left.ended, let second = right.ended, first != second { return first > second }
        switch (left.limit, right.limit) {
        case (let first?, let second?) where first != second: return first < second
        case (_?, nil): return true
        case (nil, _?): return false
        default: return (left.opened, left.id) < (right.opened, right.id)
        }
    }
}
