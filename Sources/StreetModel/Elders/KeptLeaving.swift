/// A reported leaving with what the second hand said of it.
package struct KeptLeaving: Hashable, Sendable {
    package var report: Kept<LeavingReported>
    /// The newest decision that stands, or was taken back; nil while nobody has decided.
    package var decision: Kept<LeavingDecided>?

    package init(report: Kept<LeavingReported>, decision: Kept<LeavingDecided>? = nil) {
        self.report = report
        self.decision = decision
    }

    /// True while a second hand is waited for.
    package var isWaiting: Bool { !report.isTakenBack && (decision?.isTakenBack ?? true) }

    /// True where the person has left by it.
    package var isInForce: Bool {
        guard let decision, !report.isTakenBack, !decision.isTakenBack else { return false }
        return decision.body.isConfirmed
    }
}
