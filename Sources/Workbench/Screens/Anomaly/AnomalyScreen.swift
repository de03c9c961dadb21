package import StreetModel

/// The panel of a person somebody has to be reached for (异常): clocks, whom to call next, what was tried.
package struct AnomalyScreen: Equatable, Sendable {
    /// What a row is known by, wherever it stands.
    package enum RowKey: Hashable, Sendable {
        case rung(RungKind, String, String)
        case attempt(Int)
        case contact(Int)
        case step(Int)
        case urge(Int)
    }

    package var elder: String
    /// The selected row; nil follows the next call.
    package var selected: RowKey?
    /// The row that keys act on as the person has seen it last.
    package private(set) var target: RowKey?
    /// When that row last changed without the person's doing.
    package private(set) var changedAt: Moment?

    package init(elder: String, _ context: ScreenContext) {
        self.elder = elder
        settle(context)
    }

    /// Looks again at the office; a colleague's attempt may have moved the next call on.
    package mutating func refresh(_ context: ScreenContext) {
        let now = Panel(elder, context)?.selected(selected)?.key
        guard now != target else { return }
        target = now
        changedAt = context.now
    }

    /// This session's act is written: the selection follows the next call again, where a matter says which that is.
    package mutating func recorded(_ entries: [Entry], _ context: ScreenContext) {
        let isAttempt = entries.contains { entry in
            guard case .attemptRecorded = entry.event else { return false }
            return true
        }
        if isAttempt { selected = Panel(elder, context)?.keepsAttempts == false ? target : nil }
        settle(context)
    }

    /// What stands selected now is what the person has chosen.
    mutating func settle(_ context: ScreenContext) {
        target = Panel(elder, context)?.selected(selected)?.key
    }

    /// What the frame's band shows over this panel: its own person's anomaly stands in the panel itself once read.
    package func band(_ context: ScreenContext) -> Band {
        Band(context.alerts) { context.alerts[$0].notice.elder != elder || !context.alerts[$0].isRead }
    }
}
