/// Somebody has opened an anomaly or a breach (notice.read); the bell stops for it.
package struct NoticeRead: Hashable, Sendable {
    package var notice: Notice

    package init(notice: Notice) {
        self.notice = notice
    }
}

/// What rings and has to be read: a matter or a breach, told apart by kind, whom or where, and since when.
package struct Notice: Hashable, Sendable {
    package var kind: BreachKind
    /// The elder; empty where it concerns a grid or a matter of another kind.
    package var elder: String
    package var grid: String
    package var since: Moment
    /// The matter, where neither an elder nor a grid tells it apart from others; else empty.
    package var matter: String

    package init(kind: BreachKind, elder: String, grid: String, since: Moment, matter: String = "") {
        self.kind = kind
        self.elder = elder
        self.grid = grid
        self.since = since
        self.matter = matter
    }
}
