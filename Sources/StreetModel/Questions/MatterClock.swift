/// One clock of a matter that still runs.
package struct MatterClock: Hashable, Sendable {
    package var kind: ClockKind
    /// The last second that is in time.
    package var limit: Moment

    /// Whole seconds that are left; below 0 once it is late.
    package func remaining(at now: Moment) -> Int { limit.seconds(since: now) }
}

extension Office {
    /// The clocks of a matter that run at a moment, the next to end first: response until it has a result, handling
    /// until it is handled, feedback from then until the return visit (DOMAIN §4). None while it is parked.
    package func clocks(of matter: Matter, at now: Moment) -> [MatterClock] {
        let running = runningClocks(of: matter, at: now)
        guard let first = running.first else { return [] }
        guard let second = running.second else { return [first] }
        return [first, second]
    }

    /// The same without a list: the clocks of all open matters are asked for every second.
    package func runningClocks(
        of matter: Matter, at now: Moment
    ) -> (first: MatterClock?, second: MatterClock?) {
        parking(of: matter, at: now) == nil ? standingClocks(of: matter) : (nil, nil)
    }

    /// The first limit of the clocks that run, or will when its parking ends: before it the matter is not late. Nil where
    /// no clock will.
    package func firstLimit(of matter: Matter) -> Moment? { standingClocks(of: matter).first?.limit }

    private func standingClocks(of matter: Matter) -> (first: MatterClock?, second: MatterClock?) {
        guard matter.isOpen, !matter.progress.isWithdrawn else { return (nil, nil) }
        switch matter.progress.stage {
        case .opened:
            let handling = limit(.handling, of: matter)
            guard let response = limit(.response, of: matter) else { return (handling, nil) }
            guard let handling, handling.limit < response.limit else { return (response, handling) }
            return (handling, response)
        case .responded: return (limit(.handling, of: matter), nil)
        case .handled: return (limit(.feedback, of: matter), nil)
        case .confirmed, .cleared: return (nil, nil)
        }
    }

    /// A clock of a matter, whether it runs or has been stopped; nil where the matter has no such clock.
    package func limit(_ clock: ClockKind, of matter: Matter) -> MatterClock? {
        let clocks = profile.clocks(for: matter.kind)
        let progress = matter.progress
        let start = matter.opening.start.cut
        switch clock {
        case .response:
            if clocks.responseSeconds == 0 || (matter.kind.isAboutPerson && matter.opening.isQuiet) { return nil }
            return MatterClock(
                kind: .response,
                limit: face(of: matter, clocks).limit(
                    from: progress.responseStart ?? start, seconds: clocks.responseSeconds))
        case .handling:
            let agreed = matter.opening.handleBy.map { put(off: $0, by: matter) }
            if let agreed, progress.handlingStart == nil { return MatterClock(kind: .handling, limit: agreed) }
            // What has a date of its own and is to be done again has a day's time, as a default, and never less than
            // it had.
            let hours = clocks.handlingHours == 0 ? profile.handlingHours : clocks.handlingHours
            let limit = face(of: matter, clocks).limit(from: progress.handlingStart ?? start, seconds: hours * 3600)
            return MatterClock(kind: .handling, limit: max(limit, agreed ?? limit))
        case .feedback:
            guard let handled = progress.handling else { return nil }
            return MatterClock(
                kind: .feedback,
                limit: face(of: matter, clocks).limit(
                    from: handled.happened.cut, seconds: clocks.feedbackDays * 86_400))
        case .slot, .life, .read: return nil
        }
    }

    /// The parking that is in force at a moment; it ends by itself with its last day.
    package func parking(of matter: Matter, at now: Moment) -> MatterProgress.Pause? {
        guard let pause = matter.progress.pauses.last, pause.resumed == nil,
            offset.day(of: now) <= pause.through
        else { return nil }
        return pause
    }

    private func pauses(of matter: Matter) -> [Range<Moment>] {
        matter.progress.pauses.compactMap { pause in
            let granted = offset.moment(pause.through + 1, TimeOfDay(seconds: 0))
            let end = min(pause.resumed ?? granted, granted)
            return pause.from < end ? pause.from..<end : nil
        }
    }

    /// A date of its own, later by the pauses that began before it had passed.
    private func put(off date: Moment, by matter: Matter) -> Moment {
        var date = date.cut
        if matter.progress.pauses.isEmpty { return date }
        for pause in pauses(of: matter) where pause.lowerBound <= date {
            date = date + pause.upperBound.seconds(since: pause.lowerBound)
        }
        return date
    }

    private func face(of matter: Matter, _ clocks: MatterClocks) -> ClockFace {
        if !clocks.isOnWorkingDays && matter.progress.pauses.isEmpty { return ClockFace(offset: offset) }
        return ClockFace(
            offset: offset, calendar: clocks.isOnWorkingDays ? profile.calendar : nil, pauses: pauses(of: matter))
    }
}
