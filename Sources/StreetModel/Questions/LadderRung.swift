/// One rung of an open anomaly's ladder: whom to reach, where, by when, and what came of it.
package struct LadderRung: Hashable, Sendable {
    package var kind: RungKind
    package var due: Moment
    /// Empty where the file names nobody.
    package var name: String
    /// "侄子", "邻居" …; empty where unknown.
    package var relation: String
    /// Empty where the file has no number.
    package var telephone: String
    package var attempts: [Matter.LoggedAttempt]
    /// True once it has been tried as often as the rung asks.
    package var isDone: Bool

    package init(
        kind: RungKind, due: Moment, name: String, relation: String, telephone: String,
        attempts: [Matter.LoggedAttempt] = [], isDone: Bool = false
    ) {
        self.kind = kind
        self.due = due
        self.name = name
        self.relation = relation
        self.telephone = telephone
        self.attempts = attempts
        self.isDone = isDone
    }

    /// True where somebody is to be called by telephone.
    package var isCall: Bool {
        switch kind {
        case .lookAgain, .door: false
        case .elderByTelephone, .firstContact, .furtherContacts, .volunteer, .buildingHead, .keyHolder,
            .communityDuty, .streetDuty, .streetHead:
            true
        }
    }
}
