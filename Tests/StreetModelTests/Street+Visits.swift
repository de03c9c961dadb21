import StreetModel

extension Street {
    /// A street whose profile has the numbers for visits.
    init(visiting: Bool) {
        self.init()
        var profile = Profile.usual
        if visiting { profile.visits = .usual }
        write(.profileAdopted(profile), at: at("19 06:00"), book: Street.code)
    }

    /// Logs a visit as a person would; observed when it is written where nothing else is said.
    @discardableResult
    mutating func visit(
        _ kind: VisitKind, _ outcome: Outcome, of elder: String = "E1", observed: Moment? = nil, at moment: Moment,
        by: String = Street.worker
    ) throws(Refusal) -> [Entry] {
        var visit = VisitRecorded()
        (visit.elder, visit.kind, visit.outcome, visit.observed) = (elder, kind, outcome, observed ?? moment)
        return try act(.elder(.visitRecorded(visit)), at: moment, by: by)
    }

    /// Switches a lift on, or changes one.
    @discardableResult
    mutating func lift(
        from: Day, through: Day, replaces: Int = 0, at moment: Moment, by: String = Street.supervisor
    ) throws(Refusal) -> [Entry] {
        var lift = CareLifted()
        (lift.from, lift.through, lift.replaces) = (from, through, replaces)
        var written: [Entry] = []
        for event in try office.decide(.desk(.careLifted(lift)), by: by, at: moment) {
            written.append(write(event, at: moment, by: by, book: Street.code))
        }
        return written
    }
}

extension VisitRules {
    /// The defaults of DOMAIN.
    static let usual = {
        var rules = VisitRules()
        rules.red = VisitRhythm(telephone: .day, door: .week)
        rules.yellow = VisitRhythm(telephone: .week, door: .month)
        rules.green = VisitRhythm(telephone: .month, door: .month)
        (rules.noAgreement, rules.consent) = (.day, .quarter)
        (rules.absentDays, rules.changeHours, rules.unclearLooks, rules.closingHours) = (7, 24, 2, 6)
        return rules
    }()
}
