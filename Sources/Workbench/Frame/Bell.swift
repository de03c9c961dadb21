import StreetModel

/// When the terminal's bell rings: at once for what is new, and each minute until somebody has read it.
struct Bell: Equatable, Sendable {
    /// What has to be read: the notice, and the urge that was sent about it later.
    private struct Call: Hashable {
        var notice: Notice
        var urge: Int?
    }

    private var lastRing: Moment?
    private var known: Set<Call> = []

    /// True where the bell has to ring now.
    mutating func rings(for alerts: [Alert], every seconds: Int, at now: Moment) -> Bool {
        let unread = Set(alerts.filter { !$0.isRead }.map { Call(notice: $0.notice, urge: $0.urge?.number) })
        let isNew = !unread.isSubset(of: known)
        let isDue = lastRing.map { now.seconds(since: $0) >= seconds } ?? true
        known = unread
        guard !unread.isEmpty, isNew || isDue else { return false }
        lastRing = now
        return true
    }
}
