/// Anything with a clock (事项): its opening, what was tried, and the steps it has taken (DOMAIN §4).
package struct Matter: Hashable, Sendable {
    /// An attempt as the matter's log keeps it.
    package struct LoggedAttempt: Hashable, Sendable {
        package var number: Int
        package var at: Moment
        package var by: String
        package var attempt: Attempt
        package var isTakenBack: Bool

        package init(number: Int, at: Moment, by: String, attempt: Attempt, isTakenBack: Bool = false) {
            self.number = number
            self.at = at
            self.by = by
            self.attempt = attempt
            self.isTakenBack = isTakenBack
        }
    }

    /// A step as it was taken, with its frozen verdict.
    package struct TakenStep: Hashable, Sendable {
        package var number: Int
        package var at: Moment
        package var by: String
        package var step: MatterStepped.Step
        package var late: Int
        package var isTakenBack: Bool

        package init(
            number: Int, at: Moment, by: String, step: MatterStepped.Step, late: Int, isTakenBack: Bool = false
        ) {
            self.number = number
            self.at = at
            self.by = by
            self.step = step
            self.late = late
            self.isTakenBack = isTakenBack
        }
    }

    package var id: String
    /// The number of the entry that opened it.
    package var number: Int
    package var opening: MatterOpened
    package var openedAt: Moment
    package var openedBy: String
    package var attempts: [LoggedAttempt] = []
    package var steps: [TakenStep] = []
    /// Its opening was taken back.
    package var isTakenBack = false

    package init(id: String, number: Int, opening: MatterOpened, openedAt: Moment, openedBy: String) {
        self.id = id
        self.number = number
        self.opening = opening
        self.openedAt = openedAt
        self.openedBy = openedBy
    }

    package var kind: MatterKind { opening.kind }
    package var elder: String { opening.elder }
    package var isOpen: Bool { !isTakenBack }

    /// The step that stopped the response clock; nil while it runs.
    package var response: TakenStep? {
        steps.last { $0.step == .responded && !$0.isTakenBack }
    }

    /// The attempts that stand, in the order in which they were made.
    package var standingAttempts: [LoggedAttempt] { attempts.filter { !$0.isTakenBack } }

    /// What has to be read so that the bell stops.
    package var notice: Notice {
        let kind: BreachKind =
            switch opening.kind {
            case .anomaly: .anomaly
            case .whereabouts: .whereabouts
            }
        return Notice(kind: kind, elder: elder, grid: opening.grid, since: opening.start)
    }
}
