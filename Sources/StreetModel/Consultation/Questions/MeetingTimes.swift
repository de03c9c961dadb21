/// Planned, actual and projected times of a meeting (DOMAIN §5). Moments, so that midnight is no border.
package struct MeetingTimes: Hashable, Sendable {
    /// Nil where the plan has no time of day.
    package var plannedStart: Moment?
    /// The planned end, with the minutes by which the meeting was lengthened.
    package var plannedEnd: Moment?
    /// Those minutes.
    package var addedMinutes = 0
    package var startedAt: Moment?
    /// When it was closed, or given up for want of a quorum.
    package var endedAt: Moment?
    /// Seconds since its start, adjournments left out.
    package var elapsed = 0
    /// Seconds that it was adjourned for.
    package var adjourned = 0
    /// Seconds that the item that is on has left; 0 in its overtime, and once it has an outcome.
    package var rest = 0
    /// 余项: minutes of the items that were not reached; what was skipped is left out.
    package var waitingMinutes = 0
    /// Where nothing more comes in between; the actual end once it is over.
    package var projectedEnd: Moment?

    /// Seconds by which the projected end is after the planned one; below nothing where it is before; nil without a plan.
    package var difference: Int? {
        guard let plannedEnd, let projectedEnd else { return nil }
        return projectedEnd.seconds(since: plannedEnd)
    }
}
