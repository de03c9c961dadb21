package import StreetModel

/// What a draft that was left is of: a form, the words of a prompt, or a sheet of late entry.
package enum DraftSubject: Equatable, Sendable {
    case form(FormPurpose)
    case prompt(Prompt.Answer)
    case sheet(grid: String, Slot)

    /// The subject that a draft names; nil for words of another program.
    package init?(_ draft: SessionDraft) {
        if let purpose = FormPurpose(words: draft.purpose) {
            self = .form(purpose)
        } else if let answer = Prompt.Answer(draft) {
            self = .prompt(answer)
        } else if let (grid, slot) = LateEntryScreen.subject(draft.purpose) {
            self = .sheet(grid: grid, slot)
        } else {
            return nil
        }
    }

    /// True while what it is about is there, and lies in what the person answers for (DOMAIN §7).
    func isInScope(_ context: ScreenContext) -> Bool {
        let office = context.office
        let answers = { (grid: String) in office.answers(context.me, for: grid, at: context.now) }
        let knows = { (elder: String) in office.elder(elder).map { answers($0.elder.grid) } ?? false }
        switch self {
        case .form(let purpose): return purpose.isInScope(context)
        case .prompt(.attempt(let attempt, _)): return knows(attempt.elder)
        case .prompt(.visit(let visit)): return knows(visit.elder)
        case .prompt(.copyReason(let elder, _, _)): return knows(elder)
        case .prompt(.step(let step, _)): return office.matter(step.matter).map { answers($0.opening.grid) } ?? false
        case .prompt(.urge(let urge)): return answers(urge.notice.grid)
        case .prompt(.sheetTime(let building, _)): return office.building(building).map { answers($0.grid) } ?? false
        case .prompt(.sheetReason(let grid, _)), .sheet(let grid, _): return office.grid(grid) != nil && answers(grid)
        case .prompt(.reveal(let shown)): return knows(shown.elder)
        case .prompt(.roundDay), .prompt(.importPath), .prompt(.rollPath): return true
        }
    }

    /// "上报发现", "备注  王淑珍", "补录  第1网格 早巡 11-21".
    func title(_ context: ScreenContext) -> String {
        let words = context.words
        switch self {
        case .form(let purpose): return words.title(purpose, context)
        case .sheet(let grid, let slot), .prompt(.sheetReason(let grid, let slot)):
            return words.sheetDraft(words.gridName(grid, on: slot.day, context), slot)
        case .prompt(.attempt(let attempt, let part)):
            return "\(words.attemptDraft(attempt, part))  \(words.name(ofElder: attempt.elder, context.office))"
        case .prompt(.step(let step, _)):
            let subject = context.office.matter(step.matter).map { words.subject($0, context.office) } ?? step.matter
            return "\(words.step(step.step))  \(subject)"
        case .prompt(.urge(let urge)):
            let notice = urge.notice
            let whom = notice.elder.isEmpty ? notice.grid : words.name(ofElder: notice.elder, context.office)
            return "\(words.title(.urge))  \(notice.elder.isEmpty ? words.place(whom, context.office) : whom)"
        case .prompt(let answer): return words.promptTitle(answer, context)
        }
    }
}

extension Prompt.Answer {
    /// The screen on which it was asked; nil where it is the one that a session begins with, or was over many.
    func screen(_ context: ScreenContext) -> Screen? {
        switch self {
        case .attempt(let attempt, _): .anomaly(AnomalyScreen(elder: attempt.elder, context))
        case .step(let step, _): screen(ofMatter: step.matter, context)
        case .urge(let urge):
            urge.notice.elder.isEmpty
                ? screen(ofMatter: urge.notice.matter, context)
                : .anomaly(AnomalyScreen(elder: urge.notice.elder, context))
        case .visit(let visit):
            context.office.elder(visit.elder).map { .visits(VisitScreen(grid: $0.elder.grid, context)) }
        case .sheetReason(let grid, let slot): .lateEntry(LateEntryScreen(grid: grid, slot: slot, context))
        case .reveal(let shown): .file(FileScreen(elder: shown.elder))
        case .sheetTime, .copyReason, .roundDay, .importPath, .rollPath: nil
        }
    }

    private func screen(ofMatter id: String, _ context: ScreenContext) -> Screen? {
        guard let matter = context.office.matter(id) else { return nil }
        if matter.elder.isEmpty { return .matter(MatterScreen(matter: id)) }
        return .anomaly(AnomalyScreen(elder: matter.elder, context))
    }
}
