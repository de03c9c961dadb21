/// How the matters of a kind went in a period: what came, what is open, and how fast the clocks were stopped.
package struct ReportClocks: Hashable, Sendable {
    package var kind: MatterKind
    /// Began in the period.
    package var opened = 0
    /// Neither handled nor ended now.
    package var unhandled = 0
    /// By the steps that were taken in the period; the verdicts are those frozen then.
    package var response = ClockFigures()
    package var handling = ClockFigures()
    package var feedback = ClockFigures()

    package init(kind: MatterKind) {
        self.kind = kind
    }

    package var isEmpty: Bool {
        opened == 0 && unhandled == 0 && response.count == 0 && handling.count == 0 && feedback.count == 0
    }
}

extension Office {
    /// The figures of matters by kind, without kinds of which there is nothing to tell.
    ///
    /// What was withdrawn, merged or excluded stands in none; what has no response clock has no response.
    func clockFigures(of matters: [Matter], in days: ClosedRange<Day>, at now: Moment) -> [ReportClocks] {
        let isTold = { (step: TakenStep) in days.contains(offset.day(of: step.happened)) }
        return MatterKind.allCases.compactMap { kind in
            var figures = ReportClocks(kind: kind)
            var taken: [ClockKind: [(seconds: Int, late: Int)]] = [:]
            for matter in matters where matter.kind == kind {
                let progress = matter.progress
                if progress.withdrawal != nil || progress.merging != nil || progress.exclusion != nil { continue }
                let start = matter.opening.start
                if days.contains(offset.day(of: start)) { figures.opened += 1 }
                if matter.isUnhandled { figures.unhandled += 1 }
                for verdict in matter.verdicts where isTold(verdict.step) {
                    // A quiet matter has no clock for its response.
                    if verdict.clock == .response && limit(.response, of: matter) == nil { continue }
                    taken[verdict.clock, default: []].append((verdict.seconds, verdict.step.late))
                }
            }
            figures.response.add(taken[.response] ?? [])
            figures.handling.add(taken[.handling] ?? [])
            figures.feedback.add(taken[.feedback] ?? [])
            return figures.isEmpty ? nil : figures
        }
    }
}
