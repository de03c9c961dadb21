/// A step of a matter (matter.stepped) with its verdict, frozen when it is taken (DOMAIN §4).
///
/// What a step has to say stands in the fields it needs; `Office+StepRules.swift` says which those are.
package struct MatterStepped: Hashable, Sendable {
    package var matter: String
    package var step: Step
    /// Whole seconds past the limit of the clock it stops; 0 where it was in time or stops none.
    package var late: Int
    /// When it happened, where that is earlier than the entry (an import, a late entry).
    package var happened: Moment?
    package var outcome: HandlingOutcome?
    package var cause: Cause?
    /// What was done, why, or the words of an urge.
    package var text: String
    /// To whom or what: a staff number, a department, the master's id.
    package var to: String
    /// The last day of a parking.
    package var until: Day?
    /// The answers of a return visit (回访).
    package var isSolved: Bool?
    package var isSatisfied: Bool?

    package init(
        matter: String, step: Step, late: Int = 0, happened: Moment? = nil, outcome: HandlingOutcome? = nil,
        cause: Cause? = nil, text: String = "", to: String = "", until: Day? = nil, isSolved: Bool? = nil,
        isSatisfied: Bool? = nil
    ) {
        self.matter = matter
        self.step = step
        self.late = late
        self.happened = happened
        self.outcome = outcome
        self.cause = cause
        self.text = text
        self.to = to
        self.until = until
        self.isSolved = isSolved
        self.isSatisfied = isSatisfied
    }
}
