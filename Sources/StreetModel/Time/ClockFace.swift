/// How a clock counts: day and night or on working days, and when it stands still.
package struct ClockFace: Sendable {
    package var offset: UTCOffset
    /// nil counts day and night; else only working days count, each from midnight to midnight.
    package var calendar: WorkingCalendar?
    /// In order, and apart from one another.
    package var pauses: [Range<Moment>]

    package init(offset: UTCOffset, calendar: WorkingCalendar? = nil, pauses: [Range<Moment>] = []) {
        self.offset = offset
        self.calendar = calendar
        self.pauses = pauses
    }

    /// The last second that is in time for a clock of so many seconds from a moment: that many seconds in which the
    /// clock runs lie before it. Where they are used up as the clock comes to stand still, it is the first second in
    /// which it runs again: nothing becomes late while its clock stands.
    package func limit(from start: Moment, seconds: Int) -> Moment {
        if calendar == nil && pauses.isEmpty { return start + seconds }
        var moment = start
        var left = seconds
        // Ten years of holidays and pauses end any clock.
        for _ in 0..<10_000 {
            let stretch = running(from: moment)
            moment = stretch.lowerBound
            let length = stretch.upperBound.seconds(since: moment)
            if left < length { return moment + left }
            left -= length
            moment = stretch.upperBound
        }
        return moment
    }

    /// The next stretch, from a moment on, in which the clock runs.
    private func running(from moment: Moment) -> Range<Moment> {
        var from = moment
        while true {
            if let pause = pauses.first(where: { $0.contains(from) }) {
                from = pause.upperBound
                continue
            }
            let day = offset.day(of: from)
            guard let calendar else { return from..<nextPause(after: from, or: from + 400 * 86_400) }
            if calendar.isWorked(day) {
                return from..<nextPause(after: from, or: offset.moment(day + 1, TimeOfDay(seconds: 0)))
            }
            from = offset.moment(day + 1, TimeOfDay(seconds: 0))
        }
    }

    private func nextPause(after moment: Moment, or end: Moment) -> Moment {
        pauses.lazy.map(\.lowerBound).filter { moment < $0 && $0 < end }.min() ?? end
    }
}
