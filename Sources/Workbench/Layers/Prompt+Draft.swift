import StreetModel

extension Prompt {
    /// The prompt as a draft on disk names it: what it is about, by ids alone; nil where its answer is no free words.
    var draftWords: [String]? {
        switch answer {
        case .attempt(let attempt, _):
            [
                "attempt", attempt.elder, attempt.matter, attempt.rung?.word ?? "", attempt.channel.word,
                attempt.result.word,
            ]
        case .step(let step, _):
            [
                "stepWords", step.matter, step.step.rawValue, step.outcome?.word ?? "", step.cause?.word ?? "",
                Prompt.word(step.isSolved), Prompt.word(step.isSatisfied),
            ]
        case .urge(let urge):
            [
                "urge", urge.notice.kind.word, urge.notice.elder, urge.notice.grid, String(urge.notice.since.seconds),
                urge.notice.matter,
            ]
        case .visit(let visit): ["visit", visit.elder, visit.kind.word]
        case .sheetReason(let grid, let slot): ["sheetReason", grid, slot.day.text, slot.half.rawValue]
        case .sheetTime, .copyReason, .roundDay, .importPath, .rollPath, .reveal: nil
        }
    }

    /// What was written, to be kept; nil while it stands as it opened, and where it is no free words.
    func draft(_ text: String, _ context: ScreenContext) -> SessionDraft? {
        guard let words = draftWords, text != prefill else { return nil }
        var fields = [SessionDraft.Field(name: "text", value: .text(text))]
        if case .attempt(let attempt, let part) = answer {
            fields += [
                SessionDraft.Field(name: "part", value: .text(part.rawValue)),
                SessionDraft.Field(name: "whom", value: .text(attempt.whom)),
                SessionDraft.Field(name: "telephone", value: .text(attempt.telephone)),
                SessionDraft.Field(name: "note", value: .text(attempt.note)),
            ]
        }
        return SessionDraft(purpose: words, writtenAt: context.now, fields: fields)
    }

    private static func word(_ answer: Bool?) -> String { answer.map { $0 ? "yes" : "no" } ?? "" }
}

extension Prompt.Answer {
    /// What a draft is an answer to; nil for one of something else.
    init?(_ draft: SessionDraft) {
        let words = draft.purpose
        switch (words.first, words.count) {
        case ("attempt", 6):
            guard let channel = Attempt.Channel(rawValue: words[4]), let result = Attempt.Result(rawValue: words[5]),
                let part = Prompt.Part(rawValue: draft.text("part"))
            else { return nil }
            let attempt = Attempt(
                elder: words[1], matter: words[2], rung: RungKind(rawValue: words[3]), channel: channel,
                result: result, whom: draft.text("whom"), telephone: draft.text("telephone"), note: draft.text("note"))
            self = .attempt(attempt, part)
        case ("stepWords", 7):
            guard let kind = MatterStepped.Step(rawValue: words[2]) else { return nil }
            var step = MatterStepped(matter: words[1], step: kind)
            step.outcome = HandlingOutcome(rawValue: words[3])
            step.cause = Cause(rawValue: words[4])
            step.isSolved = Prompt.Answer.flag(words[5])
            step.isSatisfied = Prompt.Answer.flag(words[6])
            self = .step(step, isNeeded: step.outcome == nil && step.isSolved == nil)
        case ("urge", 6):
            guard let kind = BreachKind(rawValue: words[1]), let seconds = Int64(words[4]) else { return nil }
            let notice = Notice(
                kind: kind, elder: words[2], grid: words[3], since: Moment(seconds: seconds), matter: words[5])
            self = .urge(Urge(notice: notice, to: ""))
        case ("visit", 3):
            guard let kind = VisitKind(rawValue: words[2]) else { return nil }
            var visit = VisitRecorded()
            (visit.elder, visit.kind, visit.observed) = (words[1], kind, draft.writtenAt)
            self = .visit(visit)
        case ("sheetReason", 4):
            guard let day = Day(words[2]), let half = Half(rawValue: words[3]) else { return nil }
            self = .sheetReason(grid: words[1], Slot(day, half))
        default: return nil
        }
    }

    private static func flag(_ word: String) -> Bool? { word.isEmpty ? nil : word == "yes" }
}
