/// A clock that a step stopped, with the verdict frozen then (DOMAIN §4).
package struct MatterVerdict: Hashable, Sendable {
    package var clock: ClockKind
    package var step: TakenStep
    /// Whole seconds from the start of the clock to the step.
    package var seconds: Int
}

extension Matter {
    /// The verdicts in the order in which they were given, those of what was done again or opened again among them:
    /// a late step is not in time because it was not the last.
    package var verdicts: [MatterVerdict] {
        var found: [MatterVerdict] = []
        var (responding, handling) = (opening.start, opening.start)
        var handled: Moment?
        for step in steps where !step.isTakenBack {
            switch step.step {
            case .responded: found.append(verdict(.response, step, since: responding))
            case .handled:
                found.append(verdict(.handling, step, since: handling))
                handled = step.happened
            // What an import knows of the caller's answer before it was handled stops no clock.
            case .confirmed: if let handled { found.append(verdict(.feedback, step, since: handled)) }
            case .redone: (handling, handled) = (step.happened.cut, nil)
            case .reopened: (responding, handling) = (step.happened.cut, step.happened.cut)
            case .cleared, .referred, .returned, .reassigned, .raised, .parked, .resumed, .excluded, .merged,
                .withdrawn, .witnessed:
                break
            }
        }
        return found
    }

    private func verdict(_ clock: ClockKind, _ step: TakenStep, since start: Moment) -> MatterVerdict {
        MatterVerdict(clock: clock, step: step, seconds: step.happened.seconds(since: start))
    }
}
