extension Office {
    /// The switch that lifts everyone one level at a moment (extreme weather, long holidays); nil where none is on.
    package func lift(at moment: Moment) -> CareLifted? { liftInForce(at: moment)?.body }

    /// The risk that somebody is looked after by at a moment: the file's, one level up while a lift lasts (DOMAIN §2).
    package func risk(of record: ElderRecord, at moment: Moment) -> Risk {
        risk(of: record.standing(at: moment), at: moment)
    }

    /// The same where the standing of the moment is at hand.
    func risk(of standing: Standing, at moment: Moment) -> Risk {
        street.lifts.isEmpty || lift(at: moment) == nil ? standing.risk : standing.risk.lifted
    }

    /// From when on everyone is lifted at a moment: the first day's midnight, but not before somebody switched it on.
    func liftStart(at moment: Moment) -> Moment? { liftInForce(at: moment).map(start) }

    /// When lifts that lasted beyond a moment began and ended.
    func liftTurns(after moment: Moment) -> [Moment] {
        let day = offset.day(of: moment)
        return street.lifts.flatMap { lift -> [Moment] in
            guard !lift.isTakenBack, let from = lift.body.from, let through = lift.body.through, from <= through,
                through >= day
            else { return [] }
            return [start(of: lift), offset.moment(through + 1, TimeOfDay(seconds: 0))]
        }
    }

    /// What ends the lift that is on, or else the next one, so that today has none; nil where there is none to end.
    package func liftEnding(at moment: Moment) -> CareLifted? {
        let today = offset.day(of: moment)
        let ahead = street.lifts.filter { !$0.isTakenBack && $0.body.from.map { $0 > today } ?? false }
        guard let kept = liftInForce(at: moment) ?? ahead.first else { return nil }
        var end = kept.body.ended(kept.number)
        // What has passed by it today has passed: it lasts through today. On its first day nobody is late by it yet.
        end.through = kept.body.from.map { $0 < today } ?? false ? today : today - 1
        return end
    }

    private func liftInForce(at moment: Moment) -> Kept<CareLifted>? {
        if street.lifts.isEmpty { return nil }
        let day = offset.day(of: moment)
        return street.lifts.filter { !$0.isTakenBack && $0.body.covers(day) && start(of: $0) <= moment }
            .min { start(of: $0) < start(of: $1) }
    }

    /// A lift that only takes the place of another (its last day moves) has begun when that one did.
    private func start(of lift: Kept<CareLifted>) -> Moment {
        let first = offset.moment(lift.body.from ?? offset.day(of: lift.at), TimeOfDay(seconds: 0))
        let replaced = street.lifts.first { $0.number == lift.body.replaces && $0.number < lift.number }
        if let replaced, replaced.body.from == lift.body.from { return start(of: replaced) }
        return max(first, lift.at.cut)
    }
}
