package import StreetModel

/// Wrong PINs in a row, and how long the next one has to wait.
package struct PINGuard: Equatable, Sendable {
    package private(set) var wrong = 0
    private var since = Moment(seconds: 0)

    /// Seconds until a PIN is looked at again; 0 where none has to wait.
    package func wait(_ rules: PrivacyRules, at now: Moment) -> Int {
        guard wrong > 0, wrong >= rules.pinTries else { return 0 }
        let whole = rules.pinWaitSeconds * (wrong - rules.pinTries + 1)
        // A clock that is set back makes nobody wait longer.
        return min(whole, max(0, whole - now.seconds(since: since)))
    }

    mutating func failed(at now: Moment) {
        wrong += 1
        since = now
    }

    mutating func passed() { wrong = 0 }
}
