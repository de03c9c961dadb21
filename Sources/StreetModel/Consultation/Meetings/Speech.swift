/// Somebody's turn on an item: waiting, speaking or finished, told apart by its times (DOMAIN §5).
package struct Speech: Hashable, Sendable {
    /// The number of the entry that queued it.
    package let number: Int
    package var item: String
    package var member: Int
    package var manner: SpeechMarked.Manner
    /// Its limit in seconds; 0 for none.
    package var limit: Int
    package var queuedAt: Moment
    package var startedAt: Moment?
    package var finishedAt: Moment?
    /// The number of the entry with which it began; 0 before.
    package var startedBy = 0
    /// The number of the entry that paused it last; 0 while it runs. What came with it resumes it: the end of the
    /// question that went over it, the end of an adjournment.
    package var pausedBy = 0
    /// When it was paused last; nil while it runs.
    package var pausedAt: Moment?
    /// How long it ran before that, in milliseconds.
    package var ranBefore: Int64 = 0
    /// Since when it runs; nil while it does not.
    package var runsSince: Moment?
    package var isWithdrawn = false

    package var isWaiting: Bool { startedAt == nil && !isWithdrawn }
    /// It is this one's turn, running or paused.
    package var isOn: Bool { startedAt != nil && finishedAt == nil && !isWithdrawn }

    /// How long it has run, in whole seconds.
    package func ran(at now: Moment) -> Int {
        let running = runsSince.map { max(0, now.milliseconds - $0.milliseconds) } ?? 0
        return Int((ranBefore + running) / 1000)
    }
}
