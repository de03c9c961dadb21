/// The clock of an agenda item at a moment, in whole seconds; it follows from the item's facts (DOMAIN §5).
package struct ItemClock: Hashable, Sendable {
    /// How far the item has come.
    package enum Progress: String, Hashable, Sendable {
        /// Not reached yet.
        case waiting
        case running, paused
        /// Was on, and is no longer.
        case done
        /// Passed over; may still be started.
        case skipped
        /// Has an outcome without ever having been on.
        case settled
    }

    package var progress = Progress.waiting
    package var used = 0
    /// Its minutes and those added to it, in seconds; 0 where it has none.
    package var limit = 0
    package var isWarning = false
    package var startedAt: Moment?
    /// When it was stopped; nil while it is on.
    package var endedAt: Moment?
    /// How long it ran, for sums that must not tremble from second to second.
    var milliseconds: Int64 = 0

    package init() {}

    /// Below nothing in overtime; nil where there is no limit.
    package var remaining: Int? { limit > 0 ? limit - used : nil }
    package var isOvertime: Bool { limit > 0 && used > limit }

    /// 差: used less planned, once the item is over or in overtime; nil before, and where nothing was planned.
    package var difference: Int? {
        switch progress {
        case .waiting, .skipped, .settled: nil
        case .running, .paused: isOvertime ? used - limit : nil
        case .done: limit > 0 ? used - limit : nil
        }
    }
}
