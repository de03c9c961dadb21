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

    /// A look at the person after the one that opened the matter.
    package struct FurtherLook: Hashable, Sendable {
        package var number: Int
        /// When it was observed, in whole seconds.
        package var at: Moment
        package var isTakenBack: Bool

        package init(number: Int, at: Moment, isTakenBack: Bool = false) {
            self.number = number
            self.at = at
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
    /// Looks at the person while the response clock ran, after the one that opened it.
    package var looks: [FurtherLook] = []
    /// What the steps that stand have made of it.
    package private(set) var progress: MatterProgress
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
        progress = MatterProgress(steps)
    }

    /// The steps in the order of their entries, those taken back among them.
    package var steps: [TakenStep] { progress.steps }

    package var kind: MatterKind { opening.kind }
    package var elder: String { opening.elder }

    /// On the office's list: neither taken back nor ended.
    package var isOpen: Bool { !isTakenBack && progress.end(of: kind) == nil }

    /// Open and not yet handled: for a person, somebody may still be lying on the floor. Further looks join it.
    package var isUnhandled: Bool { isOpen && progress.stage < .handled && !progress.isWithdrawn }

    /// When it ended; nil while it is open.
    package var endedAt: Moment? { isTakenBack ? openedAt : progress.end(of: kind) }

    /// The step that stopped the response clock; nil while it runs.
    package var response: TakenStep? { progress.response }

    /// The attempts that stand, in the order in which they were made.
    package var standingAttempts: [LoggedAttempt] { attempts.filter { !$0.isTakenBack } }

    /// From when the response clock counts: T0, or the look with which it was opened again.
    package var responseStart: Moment { progress.responseStart ?? opening.start.cut }

    /// The attempts that stand and belong to the response that runs or was given last.
    package var attemptsSinceStart: [LoggedAttempt] {
        let start = responseStart
        return attempts.filter { !$0.isTakenBack && $0.at.cut >= start }
    }

    /// When the person was looked at again first, after ``responseStart``; nil where nobody did.
    package var lookedAgainAt: Moment? {
        let start = responseStart
        return firstLook(from: start)?.at
    }

    private func firstLook(from start: Moment) -> FurtherLook? {
        looks.lazy.filter { !$0.isTakenBack && $0.at >= start }.min { $0.at < $1.at }
    }

    /// Drops looks so old that nobody takes them back any more, but for those ``lookedAgainAt`` may still answer: the
    /// first from T0 and from each time it was opened again, since taking that back moves the clock's start.
    mutating func forgetLooks(before moment: Moment) {
        guard looks.contains(where: { $0.at < moment }) else { return }
        let starts = [opening.start.cut] + steps.lazy.filter { $0.step == .reopened }.map(\.happened.cut)
        let firsts = Set(starts.compactMap { firstLook(from: $0)?.number })
        looks.removeAll { $0.at < moment && !firsts.contains($0.number) }
    }

    /// What has to be read so that the bell stops.
    package var notice: Notice {
        Notice(
            kind: kind.breach, elder: elder, grid: opening.grid, since: progress.responseStart ?? opening.start,
            matter: kind.isAboutPerson ? "" : id)
    }

    /// Takes the next step in.
    package mutating func add(_ step: TakenStep) { progress.take(step) }

    /// Sets the opening, an attempt, a look or a step back, or in force again.
    package mutating func setTakenBack(_ number: Int, to isTakenBack: Bool) {
        if self.number == number { self.isTakenBack = isTakenBack }
        for index in attempts.indices where attempts[index].number == number {
            attempts[index].isTakenBack = isTakenBack
        }
        for index in looks.indices where looks[index].number == number { looks[index].isTakenBack = isTakenBack }
        progress.setTakenBack(number, to: isTakenBack)
    }
}
