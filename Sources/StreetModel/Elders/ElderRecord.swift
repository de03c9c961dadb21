/// Everything live state knows about a person: the file, what it was in the last 31 days, absences and looks.
package struct ElderRecord: Hashable, Sendable {
    /// An absence with the entry that reported it.
    package struct ReportedAbsence: Hashable, Sendable {
        package var number: Int
        /// Who wrote it; empty where a checkpoint of an older program did not say.
        package var by: String
        package var absence: Absence
        package var isTakenBack: Bool
        /// What became of it, in the order of the entries.
        package var decisions: [Kept<AbsenceDecided>]

        package init(
            number: Int, by: String, absence: Absence, isTakenBack: Bool = false,
            decisions: [Kept<AbsenceDecided>] = []
        ) {
            self.number = number
            self.by = by
            self.absence = absence
            self.isTakenBack = isTakenBack
            self.decisions = decisions
        }

        /// The last day that it excuses, as things stand; before its first day where it excuses none.
        package var lastDay: Day {
            var last = absence.heldThrough ?? absence.through
            for decision in decisions where !decision.isTakenBack {
                switch decision.body.verdict {
                case .approved: last = absence.through
                case .refused: last = min(last, (decision.body.on ?? absence.from) - 1)
                case .ended: last = min(last, (decision.body.on ?? absence.from) - 1)
                }
            }
            return last
        }

        /// True on the days that it excuses.
        package func covers(_ day: Day) -> Bool {
            !isTakenBack && (absence.excusesFrom ?? absence.from) <= day && day <= lastDay
        }

        /// True where it excuses a slot of the day that ends then: who comes home in the afternoon was away in the morning.
        func covers(_ day: Day, until end: Moment) -> Bool {
            if covers(day) { return true }
            guard let ending = decisions.last(where: { !$0.isTakenBack && $0.body.verdict == .ended }),
                ending.body.on == day, ending.at > end
            else { return false }
            var before = self
            before.decisions.removeAll { $0.number == ending.number }
            return before.covers(day)
        }

        /// Excuses no day from here on, whatever was approved of it.
        mutating func end(before day: Day) {
            absence.through = min(absence.through, day - 1)
            absence.heldThrough = absence.heldThrough.map { min($0, day - 1) }
        }

        /// True while community staff have not said whether it holds for longer (DOMAIN §2).
        package var isWaiting: Bool {
            guard !isTakenBack, let held = absence.heldThrough, held < absence.through else { return false }
            return decisions.allSatisfy(\.isTakenBack)
        }
    }

    package var elder: Elder
    /// When the entry that registered the person was written: the first sign of life (DOMAIN §3).
    package var registeredAt: Moment
    package var standings: [Standing]
    package var absences: [ReportedAbsence]
    package var looks: LookLog
    /// Reported leavings, the one in force among them, in the order of the entries.
    package var leavings: [KeptLeaving] = []
    /// Telephone and door visits of the last ``visitDays`` days, those taken back among them.
    package var visits: [Kept<VisitRecorded>] = []
    /// The answers of the last ``evaluationDays`` days.
    package var evaluations: [Kept<EvaluationRecorded>] = []
    /// The move by which the person came, or left, last; empty for who never moved between communities.
    package var move = ""
    /// The community the person came from last, where older history is; empty for who was registered here.
    package var cameFrom = ""
    /// The community the person moved to from this one; empty while they count here, or left otherwise.
    package var leftTo = ""

    /// How long a visit is kept, in days: longer than the longest window, a quarter.
    package static let visitDays = 95
    /// How long an evaluation is kept, in days: a year and the quarter after it.
    package static let evaluationDays = 460

    package init(
        elder: Elder, registeredAt: Moment, standings: [Standing]? = nil, absences: [ReportedAbsence] = [],
        looks: LookLog = LookLog()
    ) {
        self.elder = elder
        self.registeredAt = registeredAt
        self.standings = standings ?? [Standing(elder, since: registeredAt)]
        self.absences = absences
        self.looks = looks
    }

    /// What decided about being due at a moment; the first standing holds for all that was before it.
    package func standing(at moment: Moment) -> Standing {
        standings.last { $0.since <= moment } ?? standings.first ?? Standing(elder, since: registeredAt)
    }

    /// The absence that excuses a slot of a day whose window ends then; nil where none does.
    func absence(on day: Day, until end: Moment) -> Absence? {
        absences.last { $0.covers(day, until: end) }?.absence
    }

    /// The absence that excuses a day; nil where none does.
    package func absence(on day: Day) -> Absence? {
        absences.last { $0.covers(day) }?.absence
    }
}
