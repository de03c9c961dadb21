/// The clock of a speech at a moment, in whole seconds.
package struct SpeechClock: Hashable, Sendable {
    package var used = 0
    /// 0 where there is no limit.
    package var limit = 0
    package var isRunning = false
    package var isWarning = false

    package init(used: Int = 0, limit: Int = 0) {
        self.used = used
        self.limit = limit
    }

    /// Below nothing in overtime; nil where there is no limit.
    package var remaining: Int? { limit > 0 ? limit - used : nil }
    package var isOvertime: Bool { limit > 0 && used > limit }
}
