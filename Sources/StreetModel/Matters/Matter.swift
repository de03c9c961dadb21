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

    package var id: String
    /// The number of the entry that opened it.
    package var number: Int
    package var opening: MatterOpened
    package var openedAt: Moment
    package var openedBy: String
    package var attempts: [LoggedAttempt] = []
    /// The steps in the order of their entries, those taken back among them.
    package private(set) var steps: [TakenStep] = []
    /// What the steps that stand have made of it.
    package private(set) var progress = MatterProgress()
    /// Its opening was taken back.
    package var isTakenBack = false

    package init(
        id: String, number: Int, opening: MatterOpened, openedAt: Moment, openedBy: String, steps: [TakenStep] = []
    ) {
        self.id = id
        self.number = number
        self.opening = opening
        self.openedAt = openedAt
        self.openedBy = openedBy
        self.steps = steps
        progress = MatterProgress(steps)
    }

    package var kind: MatterKind { opening.kind }
    package var elder: String { opening.elder }

    /// On the office's list: neither taken back nor ended.
    package var isOpen: Bool { !isTakenBack && progress.end(of: kind) == nil }

    /// Open and not yet handled: for a person, somebody may still be lying on the floor. Further looks join it.
    package var isUnhandled: Bool { isOpen && progress.stage < .handled && progress.withdrawal == nil }

    /// When it ended; nil while it is open.
    package var endedAt: Moment? { isTakenBack ? openedAt : progress.end(of: kind) }

    /// The step that stopped the response clock; nil while it runs.
    package var response: TakenStep? { progress.response }

    /// The attempts that stand, in the order in which they were made.
    package var standingAttempts: [LoggedAttempt] { attempts.filter { !$0.isTakenBack } }

    /// What has to be read so that the bell stops.
    package var notice: Notice {
        Notice(
            kind: kind.breach, elder: elder, grid: opening.grid, since: progress.responseStart ?? opening.start,
            matter: kind.isAboutPerson ? "" : id)
    }

    /// Takes the next step in.
    package mutating func add(_ step: TakenStep) {
        steps.append(step)
        progress.take(step)
    }

    /// Sets the opening, an attempt or a step back, or in force again.
    package mutating func setTakenBack(_ number: Int, to isTakenBack: Bool) {
        if self.number == number { self.isTakenBack = isTakenBack }
        for index in attempts.indices where attempts[index].number == number {
            attempts[index].isTakenBack = isTakenBack
        }
        guard let index = steps.firstIndex(where: { $0.number == number }) else { return }
        steps[index].isTakenBack = isTakenBack
        progress = MatterProgress(steps)
    }
}
