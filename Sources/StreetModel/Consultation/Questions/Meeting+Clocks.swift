extension Meeting {
    /// The clock of an item.
    package func clock(of item: AgendaItem, _ rules: ConsultationRules, at now: Moment) -> ItemClock {
        var clock = ItemClock()
        clock.limit = (item.placing.minutes + item.addedMinutes) * 60
        var runsSince: Moment?
        for fact in item.clock {
            switch fact.mark {
            case .started, .resumed:
                if clock.startedAt == nil { clock.startedAt = fact.at }
                if runsSince == nil { runsSince = fact.at }
                (clock.progress, clock.endedAt) = (.running, nil)
            case .paused, .stopped:
                clock.milliseconds += runsSince.map { max(0, fact.at.milliseconds - $0.milliseconds) } ?? 0
                runsSince = nil
                clock.progress = fact.mark == .paused ? .paused : .done
                clock.endedAt = fact.mark == .paused ? nil : fact.at
            case .extended, .skipped: break
            }
        }
        clock.milliseconds += runsSince.map { max(0, now.milliseconds - $0.milliseconds) } ?? 0
        clock.used = Int(clock.milliseconds / 1000)
        if clock.startedAt == nil && item.isSkipped { clock.progress = .skipped }
        if clock.startedAt == nil && item.conclusion != nil { clock.progress = .settled }
        clock.isWarning = isWarning(clock.remaining, rules) && (clock.progress == .running || clock.progress == .paused)
        return clock
    }

    /// The clock of a speech.
    package func clock(of speech: Speech, _ rules: ConsultationRules, at now: Moment) -> SpeechClock {
        var clock = SpeechClock(used: speech.ran(at: now), limit: speech.limit)
        clock.isRunning = speech.isOn && speech.runsSince != nil
        clock.isWarning = speech.isOn && isWarning(clock.remaining, rules)
        return clock
    }

    /// When it was to begin and end, did, and will.
    ///
    /// Projected: now, the rest of the item that is on and of those that were broken off, and the minutes of what was not
    /// reached. Before the start it is
    /// counted from the planned one, at the earliest from now.
    package func times(_ rules: ConsultationRules, _ offset: UTCOffset, at now: Moment) -> MeetingTimes {
        var times = MeetingTimes()
        let planned = state.plan.minutes
        let minutes = planned > 0 ? planned : state.items.values.reduce(0) { $0 + $1.placing.minutes }
        if let day = state.plan.day, let start = state.plan.start {
            times.plannedStart = offset.moment(day, start)
            times.plannedEnd = times.plannedStart.map { $0 + (minutes + state.addedMinutes) * 60 }
        }
        times.addedMinutes = state.addedMinutes
        times.startedAt = state.entered(.started)?.at
        times.endedAt = (state.entered(.closed) ?? state.entered(.failed))?.at
        count(&times, until: times.endedAt ?? now)
        project(&times, rules, at: now)
        return times
    }

    private func isWarning(_ remaining: Int?, _ rules: ConsultationRules) -> Bool {
        remaining.map { $0 >= 0 && $0 <= form(rules)?.warningSeconds ?? 0 } ?? false
    }

    /// How long it ran and stood still.
    private func count(_ times: inout MeetingTimes, until end: Moment) {
        guard let start = times.startedAt else { return }
        var still: Int64 = 0
        var since: Moment?
        for stage in state.stages {
            switch stage.body.step {
            case .adjourned: since = stage.at
            case .resumed:
                still += since.map { stage.at.milliseconds - $0.milliseconds } ?? 0
                since = nil
            case .published, .signingIn, .started, .extended, .closed, .failed, .cancelled, .publicised, .archived:
                break
            }
        }
        still += since.map { end.milliseconds - $0.milliseconds } ?? 0
        times.adjourned = Int(max(0, still) / 1000)
        times.elapsed = Int(max(0, end.milliseconds - start.milliseconds - still) / 1000)
    }

    private func project(_ times: inout MeetingTimes, _ rules: ConsultationRules, at now: Moment) {
        if state.stage.isOver {
            times.projectedEnd = times.endedAt
            return
        }
        var left: Int64 = 0
        let ended = endedHeadings
        for item in state.items.values where item.conclusion == nil {
            let clock = clock(of: item, rules, at: now)
            let rest = max(0, Int64(clock.limit) * 1000 - clock.milliseconds)
            switch clock.progress {
            case .waiting: if !ended.contains(item.key) { times.waitingMinutes += clock.limit / 60 }
            case .running, .paused:
                if item.key == state.current {
                    left += rest
                    times.rest = max(0, clock.remaining ?? 0)
                }
            // Broken off for another one: it comes again.
            case .done: left += rest
            case .skipped, .settled: break
            }
        }
        let base = times.startedAt == nil ? max(now, times.plannedStart ?? now) : now
        times.projectedEnd = Moment(milliseconds: base.milliseconds + left) + times.waitingMinutes * 60
    }

    /// The items under which everything has its outcome: their own minutes are over as well.
    private var endedHeadings: Set<String> {
        let items = state.items.values
        let open = items.filter { $0.conclusion == nil }
        return Set(items.map(\.placing.parent)).subtracting(open.map(\.placing.parent))
    }
}
