import StreetModel

/// When the terminal's bell rings: at once for what is new, and each minute until somebody has read it.
struct Bell: Equatable, Sendable {
    private var lastRing: Moment?
    private var known: Set<Notice> = []

    /// True where the bell has to ring now.
    mutating func rings(for alerts: [Alert], every seconds: Int, at now: Moment) -> Bool {
        let unread = Set(alerts.filter { !$0.isRead }.map(\.notice))
        let isNew = !unread.isSubset(of: known)
        let isDue = lastRing.map { now.seconds(since: $0) >= seconds } ?? true
        known = unread
        guard !unread.isEmpty, isNew || isDue else { return false }
        lastRing = now
        return true
    }
}
