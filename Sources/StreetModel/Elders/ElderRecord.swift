/// Everything live state knows about a person: the file, what it was in the last 31 days, absences and looks.
package struct ElderRecord: Hashable, Sendable {
    /// An absence with the entry that reported it.
    package struct ReportedAbsence: Hashable, Sendable {
        package var number: Int
        /// Who wrote it; empty where a checkpoint of an older program did not say.
        package var by: String
        package var absence: Absence
        package var isTakenBack: Bool

        package init(number: Int, by: String, absence: Absence, isTakenBack: Bool = false) {
            self.number = number
            self.by = by
            self.absence = absence
            self.isTakenBack = isTakenBack
        }
    }

    package var elder: Elder
    /// When the entry that registered the person was written: the first sign of life (DOMAIN §3).
    package var registeredAt: Moment
    package var standings: [Standing]
    package var absences: [ReportedAbsence]
    package var looks: LookLog

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

    /// The absence that excuses a day; nil where none does.
    package func absence(on day: Day) -> Absence? {
        absences.last { !$0.isTakenBack && $0.absence.covers(day) }?.absence
    }
}
