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
        guard matter.isOpen, matter.progress.withdrawal == nil, parking(of: matter, at: now) == nil else { return [] }
        switch matter.progress.stage {
        case .opened:
            let running = [limit(.response, of: matter), limit(.handling, of: matter)].compactMap { $0 }
            return running.sorted { $0.limit < $1.limit }
        case .responded: return [limit(.handling, of: matter)].compactMap { $0 }
        case .handled: return [limit(.feedback, of: matter)].compactMap { $0 }
        case .confirmed, .cleared: return []
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
            if let by = matter.opening.handleBy, progress.handlingStart == nil {
                let pauses = pauses(of: matter)
                let paused = pauses.reduce(0) { $0 + $1.upperBound.seconds(since: $1.lowerBound) }
                return MatterClock(kind: .handling, limit: by + paused)
            }
            // What has a date of its own and is to be done again has a day's time, as a default.
            let hours = clocks.handlingHours == 0 ? profile.handlingHours : clocks.handlingHours
            return MatterClock(
                kind: .handling,
                limit: face(of: matter, clocks).limit(from: progress.handlingStart ?? start, seconds: hours * 3600))
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
            let end = pause.resumed ?? offset.moment(pause.through + 1, TimeOfDay(seconds: 0))
            return pause.from < end ? pause.from..<end : nil
        }
    }

    private func face(of matter: Matter, _ clocks: MatterClocks) -> ClockFace {
        if !clocks.isOnWorkingDays && matter.progress.pauses.isEmpty { return ClockFace(offset: offset) }
        return ClockFace(
            offset: offset, calendar: clocks.isOnWorkingDays ? profile.calendar : nil, pauses: pauses(of: matter))
    }
}
