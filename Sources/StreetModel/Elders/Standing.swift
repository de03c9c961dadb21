/// What decides whether somebody is due, from a moment on (DESIGN §3: kept with dates for 31 days).
package struct Standing: Hashable, Sendable {
    /// In force from here on; the first one is in force from the beginning.
    package var since: Moment
    package var risk: Risk
    package var status: ElderStatus
    package var grid: String
    package var morningBy: TimeOfDay?
    package var eveningBy: TimeOfDay?
    package var hasConsented: Bool

    package init(_ elder: Elder, since: Moment) {
        self.since = since
        self.risk = elder.risk
        self.status = elder.status
        self.grid = elder.grid
        self.morningBy = elder.morning.by
        self.eveningBy = elder.evening.by
        self.hasConsented = elder.consentedOn != nil && elder.consentWithdrawnOn == nil
    }

    package init(
        since: Moment, risk: Risk, status: ElderStatus, grid: String, morningBy: TimeOfDay?, eveningBy: TimeOfDay?,
        hasConsented: Bool
    ) {
        self.since = since
        self.risk = risk
        self.status = status
        self.grid = grid
        self.morningBy = morningBy
        self.eveningBy = eveningBy
        self.hasConsented = hasConsented
    }

    /// By when the signal of a half is agreed; nil where nothing is.
    package func agreed(_ half: Half) -> TimeOfDay? {
        switch half {
        case .morning: morningBy
        case .evening: eveningBy
        }
    }

    /// True where both say the same but for the moment.
    package func agrees(with other: Standing) -> Bool {
        var copy = other
        copy.since = since
        return copy == self
    }
}
