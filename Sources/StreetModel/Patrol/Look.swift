/// A look as live state keeps it.
package struct Look: Hashable, Sendable {
    /// The number of its entry in the community's book.
    package var number: Int
    package var observed: Moment
    package var outcome: Outcome
    package var seen: Seen?
    /// The half of the observed day it counts for; nil outside the windows and their tails.
    package var half: Half?
    package var window: String
    package var isAlarm: Bool
    package var isImported: Bool
    /// Written more than a minute after it was seen (补录).
    package var isLateEntry: Bool
    /// 约: the time was noted for the whole building.
    package var isApproximate: Bool
    /// Who looked.
    package var by: String
    package var note: String
    package var isTakenBack: Bool

    /// Seconds between seeing and writing from which on a look is a late entry.
    private static let lateEntrySeconds = 60

    /// A look as its entry tells it; `written` is the entry's time.
    package init(_ check: CheckRecorded, number: Int, by: String, written: Moment) {
        let isLateEntry = written.seconds(since: check.observed) > Look.lateEntrySeconds
        self.init(check, number: number, by: by, isLateEntry: isLateEntry)
    }

    package init(_ check: CheckRecorded, number: Int, by: String, isLateEntry: Bool = false) {
        self.number = number
        self.observed = check.observed
        self.outcome = check.outcome
        self.seen = check.seen
        self.half = check.half
        self.window = check.window
        self.isAlarm = check.isAlarm
        self.isImported = check.isImported
        self.isLateEntry = isLateEntry
        self.isApproximate = check.isApproximate
        self.by = check.looker.isEmpty ? by : check.looker
        self.note = check.note
        self.isTakenBack = false
    }

    /// Looks stand in the order in which they were made; of two at one moment the later entry is the later look.
    package static func precedes(_ left: Look, _ right: Look) -> Bool {
        (left.observed, left.number) < (right.observed, right.number)
    }
}
