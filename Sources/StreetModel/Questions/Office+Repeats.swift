extension Office {
    private static let daySeconds = 86_400

    /// True where the signal has raised so many false alarms within so many days that another window, side or time
    /// should be agreed, never fewer looks (DOMAIN §4; numbers of the profile). Matters are kept 30 days after their end.
    package func proposesNewAgreement(of elder: String, at now: Moment) -> Bool {
        guard profile.falseAlarms > 0 else { return false }
        let alarms = anomalies(of: elder, within: profile.falseAlarmDays, at: now)
        return alarms.filter(\.progress.isFalseAlarm).count >= profile.falseAlarms
    }

    /// How many anomalies somebody had within the profile's days of repeats (30): withdrawn ones were none.
    package func repeats(of elder: String, at now: Moment) -> Int {
        anomalies(of: elder, within: profile.repeatDays, at: now).count
    }

    private func anomalies(of elder: String, within days: Int, at now: Moment) -> [Matter] {
        let oldest = now.cut - days * Office.daySeconds
        return (book(ofElder: elder)?.matters.about(elder) ?? []).filter { matter in
            matter.kind == .anomaly && !matter.isTakenBack && !matter.progress.isWithdrawn
                && matter.opening.start >= oldest && matter.opening.start <= now
        }
    }
}

extension Matter {
    /// Seconds from T0 to the first action (首次处置): an attempt, or a look at the person again, but no mere note; nil
    /// where nobody has done anything. Opened again, it counts from there.
    package var firstAction: Int? {
        let tried = attemptsSinceStart.lazy.filter { $0.attempt.channel != .note }.map(\.at.cut).min()
        guard let first = [tried, lookedAgainAt].compactMap({ $0 }).min() else { return nil }
        return first.seconds(since: responseStart)
    }

    /// Seconds from T0 until the person was known to be safe (确认平安); nil while nobody knows, and for somebody who was
    /// found in need: that is a response, and not safety.
    package var confirmedSafe: Int? {
        guard let response else { return nil }
        let isInNeed = attempts.contains { $0.number == response.number - 1 && $0.attempt.result == .foundInNeed }
        return isInNeed ? nil : max(0, response.happened.seconds(since: responseStart))
    }
}
