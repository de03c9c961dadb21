extension Office {
    /// A step of a matter: who may take it, in which order, what it has to say; its verdict is frozen here (DOMAIN §4).
    func decide(_ asked: MatterStepped, by staff: Staff, at now: Moment) throws(Refusal) -> [Event] {
        guard let matter = matter(asked.matter) else { throw .unknownMatter(asked.matter) }
        guard answers(staff, for: matter.opening.grid, at: now) else {
            throw matter.elder.isEmpty ? .outsidePlace(matter.opening.grid) : .outsideScope(elder: matter.elder)
        }
        guard matter.isOpen else { throw .matterIsOver(matter.id) }
        try isInTime(asked, on: matter, by: staff, at: now)
        try mayFollow(asked, on: matter, at: now)
        try saysEnough(asked, on: matter, at: now)
        try isInRightHands(asked, on: matter, by: staff)
        if asked.step == .withdrawn { try limitStays(without: matter, at: now) }
        var step = asked
        step.late = verdict(of: step, on: matter, at: now)
        if step.step == .confirmed && step.isSolved == false {
            return [
                .matterStepped(step),
                .matterStepped(
                    MatterStepped(matter: matter.id, step: .redone, happened: step.happened, text: step.text)),
            ]
        }
        return [.matterStepped(step)]
    }

    /// Whether a step that is entered later than it happened lies behind those before it, and not too far back: by the
    /// rule of late entries (DOMAIN §3).
    private func isInTime(
        _ asked: MatterStepped, on matter: Matter, by staff: Staff, at now: Moment
    ) throws(Refusal) {
        guard let happened = asked.happened?.cut else { return }
        if happened > now.cut { throw .observedInFuture }
        let before = matter.steps.last { !$0.isTakenBack }?.happened ?? matter.opening.start
        if happened < before.cut { throw .wrongOrder(step: asked.step, stage: matter.progress.stage) }
        if !Office.isAboveGrid(staff) && offset.day(of: happened) < offset.day(of: now) - 1 {
            throw .observedTooLongAgo
        }
    }

    /// Whole seconds by which a step is late for the clock it stops; 0 where it stops none.
    func verdict(of step: MatterStepped, on matter: Matter, at now: Moment) -> Int {
        let clock: ClockKind
        switch step.step {
        case .responded: clock = .response
        case .handled: clock = .handling
        case .confirmed: clock = .feedback
        case .cleared, .redone, .reopened, .referred, .returned, .reassigned, .raised, .parked, .resumed, .excluded,
            .merged, .withdrawn, .witnessed:
            return 0
        }
        guard let limit = limit(clock, of: matter) else { return 0 }
        return max(0, -limit.remaining(at: step.happened ?? now))
    }

    /// Whether a step follows on where the matter is.
    private func mayFollow(_ asked: MatterStepped, on matter: Matter, at now: Moment) throws(Refusal) {
        let progress = matter.progress
        let isWithdrawn = progress.isWithdrawn
        if isWithdrawn && asked.step != .witnessed { throw .matterIsOver(matter.id) }
        let follows: Bool
        switch asked.step {
        case .responded:
            if matter.kind.isAboutPerson { throw .needsResultOnPerson }
            if profile.clocks(for: matter.kind).responseSeconds == 0 {
                throw .notForKind(step: .responded, kind: matter.kind)
            }
            follows = progress.stage == .opened
        case .handled:
            let hasResponse = limit(.response, of: matter) != nil
            if matter.kind.isAboutPerson && hasResponse && progress.stage == .opened { throw .needsResultOnPerson }
            follows = progress.stage == .responded || (progress.stage == .opened && !hasResponse)
        case .confirmed: follows = progress.stage == .handled
        case .cleared: follows = progress.stage == .confirmed
        case .redone: follows = progress.stage == .handled || progress.stage == .confirmed
        case .reopened: throw .onlySetup
        case .referred, .parked:
            if matter.kind.isAboutPerson { throw .notForKind(step: asked.step, kind: matter.kind) }
            let isAway = asked.step == .referred ? !progress.department.isEmpty : parking(of: matter, at: now) != nil
            if isAway { throw .alreadySo }
            follows = progress.stage < .handled
        case .returned: follows = !progress.department.isEmpty && progress.stage < .handled
        case .resumed: follows = parking(of: matter, at: now) != nil
        case .reassigned: follows = progress.stage < .cleared
        case .raised:
            if level(of: matter) >= 2 { throw .alreadySo }
            follows = progress.stage < .handled
        case .excluded:
            if progress.exclusion != nil { throw .alreadySo }
            follows = true
        case .merged, .withdrawn:
            if asked.step == .merged && matter.kind.isAboutPerson {
                throw .notForKind(step: .merged, kind: matter.kind)
            }
            follows = progress.stage < .handled
        case .witnessed: follows = isWithdrawn
        }
        if !follows { throw .wrongOrder(step: asked.step, stage: progress.stage) }
    }
}
