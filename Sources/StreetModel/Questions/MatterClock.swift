/// One clock of a matter that still runs.
package struct MatterClock: Hashable, Sendable {
    package var kind: ClockKind
    /// The last second that is in time.
    package var limit: Moment

    /// Whole seconds that are left; below 0 once it is late.
    package func remaining(at now: Moment) -> Int { limit.seconds(since: now) }
}

extension Office {
    /// The clocks of a matter that run: response until it has a result on the person, and handling (DOMAIN §4).
    package func clocks(of matter: Matter) -> [MatterClock] {
        guard matter.isOpen else { return [] }
        let start = matter.opening.start.cut
        let handling = MatterClock(
            kind: .handling, limit: matter.opening.handleBy ?? start + profile.handlingHours * 3600)
        if matter.opening.isQuiet || matter.response != nil { return [handling] }
        return [MatterClock(kind: .response, limit: start + profile.responseSeconds), handling]
    }
}
