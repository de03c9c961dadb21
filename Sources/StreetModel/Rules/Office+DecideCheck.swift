extension Office {
    /// A look: who may log it, what it counts as, and whether it opens an anomaly (DOMAIN §3).
    func decide(_ asked: CheckRecorded, by staff: Staff, at now: Moment) throws(Refusal) -> [Event] {
        let record = try record(asked.elder, for: staff, at: now)
        guard record.elder.status == .here else {
            throw .notHere(elder: asked.elder, status: record.elder.status)
        }
        // What was seen before somebody came from another community was seen at another window.
        if !record.move.isEmpty && record.standing(at: asked.observed).status != .here {
            throw .notHere(elder: asked.elder, status: .moved)
        }
        // Without consent there is no curtain action; somebody in need is another matter.
        let isAlarm = asked.isAlarm && (asked.outcome == .abnormal || asked.outcome == .early)
        if !record.standing(at: now).hasConsented && !isAlarm { throw .notConsented(elder: asked.elder) }
        guard asked.observed.cut <= now.cut else { throw .observedInFuture }
        try decideLateness(of: asked, by: staff, at: now)
        let check = completed(asked, for: record.elder)
        guard let origin = origin(of: check, after: record) else { return [.checkRecorded(check)] }
        if let open = book(ofElder: record.elder.id)?.openMatter(.anomaly, of: record.elder.id) {
            guard let again = reopening(of: open, after: check.observed, half: check.half, isAlarm: check.isAlarm)
            else { return [.checkRecorded(check)] }
            return [.checkRecorded(check), .matterStepped(again)]
        }
        let opening = MatterOpened(
            kind: .anomaly, elder: record.elder.id, grid: record.elder.grid, origin: origin,
            start: check.observed.cut)
        return [.checkRecorded(check), .matterOpened(opening)]
    }

    /// Late entry until the end of the next day; later only by community staff, with a reason (DOMAIN §3).
    private func decideLateness(of asked: CheckRecorded, by staff: Staff, at now: Moment) throws(Refusal) {
        if offset.day(of: asked.observed) >= offset.day(of: now) - 1 { return }
        guard Office.isAboveGrid(staff) else { throw .observedTooLongAgo }
        if asked.reason.isBlank { throw .needsReason }
    }

    /// The look with what its agreement adds: the half it counts for, what one key stands for, and early for
    /// abnormal before the agreed time.
    package func completed(_ asked: CheckRecorded, for elder: Elder) -> CheckRecorded {
        var check = asked
        let time = offset.timeOfDay(of: check.observed)
        check.half = profile.half(at: time)
        let agreement = elder.agreement(for: check.half ?? nearestHalf(at: time))
        check.window = agreement.window
        // Early is never somebody's word: it follows from the time and the agreement.
        if check.outcome == .early { check.outcome = .abnormal }
        if check.outcome == .abnormal, !check.isAlarm, let by = agreement.by, time < by { check.outcome = .early }
        if check.seen == nil {
            switch check.outcome {
            case .normal: check.seen = agreement.normalSeen
            case .abnormal, .early: check.seen = agreement.abnormalSeen
            case .unclear: break
            }
        }
        return check
    }

    /// The half whose agreement a look outside all windows is held against.
    private func nearestHalf(at time: TimeOfDay) -> Half {
        time < profile.morning.missedAt ? .morning : .evening
    }

    /// A further abnormal look joins the open anomaly; where somebody has responded since, in a slot before this one,
    /// its clocks start anew: the person may have fallen after they were spoken to.
    func reopening(of matter: Matter, after observed: Moment, half: Half?, isAlarm: Bool) -> MatterStepped? {
        guard let response = matter.response, observed.cut > response.happened.cut else { return nil }
        let isLaterSlot =
            offset.day(of: observed) != offset.day(of: response.happened)
            || half != profile.half(at: offset.timeOfDay(of: response.happened))
        guard isLaterSlot || isAlarm else { return nil }
        return MatterStepped(matter: matter.id, step: .reopened, happened: observed.cut)
    }

    /// What makes a look one for an anomaly; nil for the others.
    private func origin(of check: CheckRecorded, after record: ElderRecord) -> MatterOpened.Origin? {
        if check.outcome == .abnormal { return .look }
        return isUntouched(check, after: record) ? .untouched : nil
    }

    /// True where this look is the one with which nobody has touched the signal for too many halves in a row.
    private func isUntouched(_ check: CheckRecorded, after record: ElderRecord) -> Bool {
        guard check.seen?.position != nil, profile.untouchedHalves > 0 else { return false }
        let manner = record.elder.signManner
        let hours = profile.untouchedHours
        var trail = record.looks.trail(manner: manner, offset: offset, maximumHours: hours)
        // A look entered late, before another one, changes no comparison that was made already.
        guard trail.sightings.last.map({ $0.observed <= check.observed }) ?? true else { return false }
        // The number that the look will have says nothing to the trail.
        trail.add(Look(check, number: 0, by: ""), manner: manner, offset: offset, maximumHours: hours)
        return trail.untouched >= profile.untouchedHalves
    }
}
