/// How often somebody is visited, by telephone and at the door (DOMAIN §2); nil is never.
package struct VisitRhythm: Hashable, Sendable {
    package var telephone: VisitPeriod?
    package var door: VisitPeriod?

    package init(telephone: VisitPeriod? = nil, door: VisitPeriod? = nil) {
        self.telephone = telephone
        self.door = door
    }

    /// The rhythm of one kind of visit.
    package func period(of kind: VisitKind) -> VisitPeriod? {
        switch kind {
        case .telephone: telephone
        case .door: door
        }
    }
}

/// The office's numbers for visits (DOMAIN §2). As they stand in a new value, nobody is ever due.
package struct VisitRules: Hashable, Sendable {
    package var red = VisitRhythm()
    package var yellow = VisitRhythm()
    package var green = VisitRhythm()
    /// How often who has no agreement is telephoned.
    package var noAgreement: VisitPeriod?
    /// How often who has not consented is asked again.
    package var consent: VisitPeriod?
    /// How many days of an absence ask for one call; 0 for none.
    package var absentDays = 0
    /// Within how many hours of a great change somebody is seen at the door; 0 for no such rule.
    package var changeHours = 0
    /// So many unclear looks in a row ask for a call the same day; 0 for no such rule.
    package var unclearLooks = 0
    /// The last hours of a window of a day or less that are closing; of longer ones it is the last day.
    package var closingHours = 0

    package init() {}

    /// The rhythm for people of this risk.
    package func rhythm(for risk: Risk) -> VisitRhythm {
        switch risk {
        case .red: red
        case .yellow: yellow
        case .green: green
        }
    }
}
