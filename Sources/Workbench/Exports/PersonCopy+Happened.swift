import StreetModel

extension PersonCopy {
    /// Every look, those of paper and import among them.
    var looks: ExportTable {
        table(
            words.copyLooks,
            [
                ListColumn("observed", { office.offset.text(of: $0.body.observed) }, shown: { time($0.body.observed) }),
                ListColumn("half", { $0.body.half?.word ?? "" }, shown: { $0.body.half.map(words.half) ?? "" }),
                ListColumn("outcome", { $0.body.outcome.word }, shown: { words.outcome($0.body.outcome) }),
                ListColumn("seen", { $0.body.seen?.word ?? "" }, shown: { $0.body.seen.map(words.seen) ?? "" }),
                ListColumn("looker") { $0.body.looker.isEmpty ? "" : office.staffName($0.body.looker) },
                ListColumn("note") { $0.body.note },
            ]
        ) { (event: Event) -> CheckRecorded? in if case .checkRecorded(let check) = event { check } else { nil } }
    }

    var visits: ExportTable {
        table(
            words.copyVisits,
            [
                ListColumn("observed", { office.offset.text(of: $0.body.observed) }, shown: { time($0.body.observed) }),
                ListColumn("visit", { $0.body.kind.word }, shown: { words.visitKind($0.body.kind) }),
                ListColumn("outcome", { $0.body.outcome.word }, shown: { words.visitOutcome($0.body.outcome) }),
                ListColumn("whom") { $0.body.whom }, ListColumn("note") { $0.body.note },
            ]
        ) { (event: Event) -> VisitRecorded? in if case .elder(.visitRecorded(let visit)) = event { visit } else { nil }
        }
    }

    /// Matters with every step, reading and urge of them, as time went.
    var matters: ExportTable {
        table(
            words.matters,
            [
                ListColumn("what") { what($0.body) }, ListColumn("matter") { matter($0.body, $0.told.entry) },
                ListColumn("text") { text($0.body) },
            ], MatterLine.init)
    }

    private func what(_ line: MatterLine) -> String {
        switch line {
        case .opened(let opening): words.copyOpened(words.kind(opening.kind), since: time(opening.start))
        case .stepped(let step): words.step(step.step)
        case .read(let reading): words.copyRead(words.breach(reading.notice.kind))
        case .urged(let urge): "\(words.title(.urge)) \(words.breach(urge.notice.kind))"
        }
    }

    private func matter(_ line: MatterLine, _ entry: Entry) -> String {
        switch line {
        case .opened(let opening): opening.id.isEmpty ? entry.newID("M") : opening.id
        case .stepped(let step): step.matter
        case .read(let reading): reading.notice.matter
        case .urged(let urge): urge.notice.matter
        }
    }

    private func text(_ line: MatterLine) -> String {
        switch line {
        case .opened(let opening): opening.report?.text ?? ""
        case .stepped(let step):
            [
                step.happened.map(time) ?? "", step.outcome.map { words.outcome($0) } ?? "",
                step.cause.map { words.cause($0) } ?? "", step.to.isEmpty ? "" : office.staffName(step.to),
                step.until?.text ?? "", step.isSolved.map { words.solved($0) } ?? "",
                step.isSatisfied.map { words.satisfied($0) } ?? "", step.text,
            ].filter { !$0.isEmpty }.joined(separator: " ")
        case .read: ""
        case .urged(let urge): urge.text
        }
    }

    /// Who was called or visited, by which channel, with what result.
    var attempts: ExportTable {
        table(
            words.copyAttempts,
            [
                ListColumn("result", { $0.body.result.word }, shown: { words.result($0.body) }),
                ListColumn("whom") { $0.body.whom }, ListColumn("telephone") { $0.body.telephone },
                ListColumn("note") { $0.body.note }, ListColumn("matter") { $0.body.matter },
            ]
        ) { (event: Event) -> Attempt? in if case .attemptRecorded(let attempt) = event { attempt } else { nil } }
    }

    var evaluations: ExportTable {
        table(
            words.copyEvaluations,
            [
                ListColumn("quarter") { $0.body.quarter },
                ListColumn(
                    "respondent", { $0.body.respondent.word },
                    shown: { words($0.body.respondent.names.first ?? "", $0.body.respondent.word) }),
                ListColumn("first") { String($0.body.first) }, ListColumn("second") { String($0.body.second) },
                ListColumn("third") { String($0.body.third) }, ListColumn("note") { $0.body.note },
            ]
        ) { (event: Event) -> EvaluationRecorded? in
            if case .elder(.evaluationRecorded(let answers)) = event { answers } else { nil }
        }
    }
}

/// A line about a matter.
private enum MatterLine {
    case opened(MatterOpened)
    case stepped(MatterStepped)
    case read(NoticeRead)
    case urged(Urge)

    /// nil for any other event.
    init?(_ event: Event) {
        if case .matterOpened(let opening) = event {
            self = .opened(opening)
        } else if case .matterStepped(let step) = event {
            self = .stepped(step)
        } else if case .noticeRead(let reading) = event {
            self = .read(reading)
        } else if case .urged(let urge) = event {
            self = .urged(urge)
        } else {
            return nil
        }
    }
}
