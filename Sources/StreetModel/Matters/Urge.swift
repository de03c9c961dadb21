/// Somebody is urged (催办, urge.sent): it reaches the screen at once and stays until read (DOMAIN §4).
package struct Urge: Hashable, Sendable {
    /// What it is about: a matter's notice or a breach's.
    package var notice: Notice
    /// The staff number of the one who is to act; empty where the grid has nobody: then anyone of its scope reads it.
    package var to: String
    package var text: String

    package init(notice: Notice, to: String, text: String = "") {
        self.notice = notice
        self.to = to
        self.text = text
    }
}

/// An urge as the book keeps it, with when it was read.
package struct SentUrge: Hashable, Sendable {
    package var number: Int
    package var at: Moment
    package var by: String
    package var urge: Urge
    package var readAt: Moment?
    package var isTakenBack: Bool

    package init(
        number: Int, at: Moment, by: String, urge: Urge, readAt: Moment? = nil, isTakenBack: Bool = false
    ) {
        self.number = number
        self.at = at
        self.by = by
        self.urge = urge
        self.readAt = readAt
        self.isTakenBack = isTakenBack
    }

    /// Sent, neither read nor taken back.
    package var isWaiting: Bool { readAt == nil && !isTakenBack }

    /// True where a reading by somebody is the one it waits for.
    package func isRead(by staff: String) -> Bool { urge.to.isEmpty ? staff != by : staff == urge.to }
}
