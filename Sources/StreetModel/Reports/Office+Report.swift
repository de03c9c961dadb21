extension Office {
    /// What there is to tell of the period around a day, for what somebody answers for.
    ///
    /// - Parameter recalled: this office with the looks of the period brought back (``recall(_:of:)``), from which
    ///   coverage, stand-ins and bunched looks are read; what is late now is read from live state.
    package func report(
        _ span: ReportSpan, around day: Day, for staff: Staff, recalled: Office, at now: Moment
    ) -> Report {
        let days = span.days(around: day)
        var report = Report(span: span, days: days, at: now)
        let oldest = oldestKnownDay(for: staff)
        report.isShortened = days.lowerBound < oldest
        report.slots = slots(of: days, from: oldest, at: now)
        report.places = recalled.reportPlaces(for: staff, slots: report.slots, at: now)
        report.late = breaches(at: now).filter { answers(staff, for: $0.grid, at: now) }
        let matters = books.values.flatMap(\.matters.values).filter {
            !$0.isTakenBack && answers(staff, for: $0.opening.grid, at: now)
        }
        report.clocks = clockFigures(of: matters, in: days, at: now)
        report.anomalies = anomalies(among: matters, in: days)
        report.complaints = reportComplaints(for: staff, in: days, at: now)
        report.standIns = recalled.standIns(for: staff, in: days, at: now)
        report.bunched = recalled.bunches(for: staff, in: days, at: now)
        return report
    }

    /// The first day whose slots are known person by person: live state keeps 31 days (DESIGN §3).
    private func oldestKnownDay(for staff: Staff) -> Day {
        let last = books.values.compactMap(\.lastDay).max() ?? Day(number: 0)
        return last - (SlotMarks.days + 1)
    }

    /// The slots whose windows have opened.
    private func slots(of days: ClosedRange<Day>, from oldest: Day, at now: Moment) -> [Slot] {
        let first = max(days.lowerBound, oldest)
        if first > days.upperBound { return [] }
        return (Slot(first, .morning).ordinal...Slot(days.upperBound, .evening).ordinal).map(Slot.init(ordinal:))
            .filter { windowStart($0) <= now }
    }

    private func anomalies(among matters: [Matter], in days: ClosedRange<Day>) -> [ReportAnomaly] {
        matters.filter { $0.kind == .anomaly && days.contains(offset.day(of: $0.opening.start)) }
            .sorted { ($0.opening.start, $0.id) < ($1.opening.start, $1.id) }
            .map { matter in
                let progress = matter.progress
                let start = progress.responseStart ?? matter.opening.start
                return ReportAnomaly(
                    elder: matter.elder, grid: matter.opening.grid, start: matter.opening.start,
                    firstAction: matter.standingAttempts.first?.at.seconds(since: matter.opening.start),
                    response: progress.response?.happened.seconds(since: start),
                    responseLate: progress.response?.late, outcome: progress.handling?.stepped.outcome,
                    cause: progress.handling?.stepped.cause, isWithdrawn: progress.withdrawal != nil)
            }
    }

    private func standIns(for staff: Staff, in days: ClosedRange<Day>, at now: Moment) -> [StandIn] {
        let kept = books.values.flatMap(\.standIns.values).flatMap { kept in
            Dictionary(grouping: kept.filter { !$0.isTakenBack }, by: \.standIn.day).values.compactMap(\.last?.standIn)
        }
        return kept.filter {
            days.contains($0.day) && !$0.staff.isEmpty && answers(staff, for: $0.grid, at: now)
        }.sorted { ($0.day, $0.grid) < ($1.day, $1.grid) }
    }

    private func bunches(for staff: Staff, in days: ClosedRange<Day>, at now: Moment) -> [ReportBunch] {
        books.values.flatMap { book in
            (days.lowerBound.number...days.upperBound.number).flatMap { number in
                let day = Day(number: Int(number))
                let looks = bunchedLooks(of: book, on: day)
                let grids = Dictionary(grouping: looks.keys) { book.elders[$0]?.elder.grid ?? book.code }
                return grids.map { grid, elders in
                    ReportBunch(day: day, grid: grid, count: elders.reduce(0) { $0 + (looks[$1] ?? 0) })
                }
            }
        }.filter { answers(staff, for: $0.grid, at: now) }.sorted { ($0.day, $0.grid) < ($1.day, $1.grid) }
    }
}
