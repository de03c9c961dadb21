extension Office {
    /// Whether a step says what it has to say: outcome and cause, a reason, to whom, until when.
    func saysEnough(_ asked: MatterStepped, on matter: Matter, at now: Moment) throws(Refusal) {
        switch asked.step {
        case .responded, .cleared, .raised, .resumed, .reopened, .witnessed: break
        case .handled:
            guard let outcome = asked.outcome, HandlingOutcome.outcomes(of: matter.kind).contains(outcome) else {
                throw .needsOutcome
            }
            guard let cause = asked.cause, Cause.causes(of: matter.kind).contains(cause) else { throw .needsCause }
        case .confirmed: if asked.isSolved == nil { throw .needsAnswer }
        case .redone, .returned, .excluded, .withdrawn: if asked.text.isBlank { throw .needsReason }
        case .referred: if asked.to.isBlank { throw .needsTarget(step: .referred) }
        case .reassigned:
            guard let new = street.staff[asked.to] else { throw .unknownStaff(asked.to) }
            guard answers(new, for: matter.opening.grid, at: now) else { throw .outsidePlace(matter.opening.grid) }
            if owner(of: matter, at: now) == new.id { throw .alreadySo }
        case .parked:
            if asked.text.isBlank { throw .needsReason }
            guard let until = asked.until else { throw .needsDate }
            if until <= offset.day(of: now) { throw .dateNotAhead }
        case .merged: try mayJoin(asked.to, matter)
        }
    }

    /// Whether a matter can be linked to a master: another open one of its kind in the same book.
    private func mayJoin(_ id: String, _ matter: Matter) throws(Refusal) {
        if id.isBlank || id == matter.id { throw .needsTarget(step: .merged) }
        guard let master = book(ofMatter: matter.id)?.matters[id] else { throw .unknownMatter(id) }
        if master.kind != matter.kind { throw .notForKind(step: .merged, kind: master.kind) }
        if !master.isOpen || master.progress.isWithdrawn { throw .matterIsOver(id) }
    }

    /// Whether a step is taken by those who may: by rank, and by a second hand where the rule says so.
    func isInRightHands(_ asked: MatterStepped, on matter: Matter, by staff: Staff) throws(Refusal) {
        let progress = matter.progress
        let isHandler = progress.handling?.by == staff.id
        switch asked.step {
        case .responded, .handled, .raised, .reopened, .referred, .returned, .reassigned, .merged, .parked, .resumed,
            .excluded:
            break
        case .confirmed, .redone:
            if isHandler { throw .handlerMayNot(step: asked.step) }
        case .cleared:
            if isHandler { throw .handlerMayNot(step: .cleared) }
            if progress.isFalseAlarm && progress.confirmation?.by == staff.id { return }
            if Act.clear.reach(of: staff.role) == .ownDoing { throw .needsRole(.supervisor) }
        case .withdrawn:
            let isOwnDoing = Act.withdraw.reach(of: staff.role) == .ownDoing
            if matter.openedBy != staff.id && isOwnDoing { throw .needsRole(.communityStaff) }
        case .witnessed:
            if progress.withdrawal?.by == staff.id { throw .ownHandOnly(step: .witnessed) }
        }
    }

    /// The steps that somebody may take on a matter now, whatever they then have to say: what a screen offers.
    package func steps(on matter: Matter, by staff: Staff, at now: Moment) -> [MatterStepped.Step] {
        MatterStepped.Step.allCases.filter { step in
            refusal(of: step, on: matter, by: staff, at: now) == nil
        }
    }

    /// Why somebody cannot take a step now; nil where only its words are missing.
    package func refusal(
        of step: MatterStepped.Step, on matter: Matter, by staff: Staff, at now: Moment
    ) -> Refusal? {
        do throws(Refusal) {
            _ = try decide(.matterStepped(MatterStepped(matter: matter.id, step: step)), by: staff.id, at: now)
            return nil
        } catch {
            switch error {
            case .needsOutcome, .needsCause, .needsReason, .needsTarget, .needsAnswer, .needsDate: break
            case .unknownStaff("") where step == .reassigned: break
            default: return error
            }
        }
        do throws(Refusal) {
            try isInRightHands(MatterStepped(matter: matter.id, step: step), on: matter, by: staff)
            return nil
        } catch {
            return error
        }
    }
}
