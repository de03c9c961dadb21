/// A look as it is recorded (check.recorded): what was seen, and what it came to.
package struct CheckRecorded: Hashable, Sendable {
    package var elder: String
    package var outcome: Outcome
    package var seen: Seen?
    /// When it was seen; the entry's own time says when it was written.
    package var observed: Moment
    /// The half of the observed day it counts for; nil outside the windows and their tails.
    package var half: Half?
    /// Which window, as ``SlotAgreement/window`` names it.
    package var window: String
    /// The person at the keyboard saw more than a curtain: an anomaly at once, whatever the agreed time.
    package var isAlarm: Bool
    /// The look of an import: history, which opens no matter.
    package var isImported: Bool
    /// Who looked, where that is not who wrote it (an import).
    package var looker: String
    package var note: String
    /// 约: the time is the one noted on paper for the whole building.
    package var isApproximate: Bool
    /// Why it is entered after the end of the next day; only then there is one.
    package var reason: String

    package init(
        elder: String, outcome: Outcome, seen: Seen?, observed: Moment, half: Half?, window: String = "",
        isAlarm: Bool = false,
        isImported: Bool = false, looker: String = "", note: String = "", isApproximate: Bool = false,
        reason: String = ""
    ) {
        self.elder = elder
        self.outcome = outcome
        self.seen = seen
        self.observed = observed
        self.half = half
        self.window = window
        self.isAlarm = isAlarm
        self.isImported = isImported
        self.looker = looker
        self.note = note
        self.isApproximate = isApproximate
        self.reason = reason
    }
}
