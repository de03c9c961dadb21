import StreetModel

/// When the terminal's bell rings: at once for what is new, and each minute until somebody has read it.
struct Bell: Equatable, Sendable {
    /// What has to be read: the notice, and the urge that was sent about it later.
    private struct Call: Hashable {
        var notice: Notice
        var urge: Int?
    }

    private var lastRing: Moment?
    private var unread: Set<Call> = []
    /// Something among it has not rung yet.
    private var isNew = false

    /// Takes in what has to be seen now.
    mutating func hear(_ alerts: [Alert]) {
        let now = Set(alerts.lazy.filter { !$0.isRead }.map { Call(notice: $0.notice, urge: $0.urge?.number) })
        isNew = isNew || !now.isSubset(of: unread)
        unread = now
    }

    /// True where the bell has to ring now.
    mutating func rings(every seconds: Int, at now: Moment) -> Bool {
        let isDue = lastRing.map { now.seconds(since: $0) >= seconds } ?? true
        defer { isNew = false }
        guard !unread.isEmpty, isNew || isDue else { return false }
        lastRing = now
        return true
    }
}
