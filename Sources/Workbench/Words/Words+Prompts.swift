import StreetModel

extension Words {
    /// The question of a prompt.
    func promptTitle(_ answer: Prompt.Answer, _ context: ScreenContext) -> String {
        let office = context.office
        switch answer {
        case .attempt(let attempt, .whom): return attempt.result == .hearsay ? hearsayWhere : relativeName
        case .attempt(_, .telephone): return hearsayNumber
        case .attempt(_, .note): return noteTitle
        case .attempt(_, .names): return doorNames
        case .step(let step, _): return title(of: step)
        case .urge(let urge): return "\(title(.urge)) \(staffOrNobody(urge.to, office))"
        case .visit(let visit):
            guard let elder = office.elder(visit.elder)?.elder else { return visitKind(visit.kind) }
            return visitNote(visit.kind, elder)
        case .sheetTime(let building, let usual):
            return sheetTimeTitle(office.buildingLabel(building) ?? building, usual: usual)
        case .sheetReason: return sheetReasonTitle
        case .copyReason(let elder, _, _): return "\(name(ofElder: elder, office)): \(copyReason)"
        case .roundDay: return roundDayTitle
        case .reveal(let shown): return PersonField(rawValue: shown.field).map { whyShown($0) } ?? title(.reveal)
        case .importPath: return importPathTitle
        case .rollPath: return rollPathTitle
        }
    }

    /// What may be typed, and what Enter and Esc do.
    func promptHint(_ answer: Prompt.Answer) -> String {
        switch answer {
        case .attempt(let attempt, .whom): attempt.result == .hearsay ? hearsayWhereHint : relativeNameHint
        case .attempt(_, .telephone): hearsayNumberHint
        case .attempt(_, .note): noteHint
        case .attempt(_, .names): doorNamesHint
        case .step(_, let isNeeded): isNeeded ? whyHint : whatWasDone
        case .urge: urgeHint
        case .visit: visitNoteHint
        case .sheetTime: sheetTimeHint
        case .sheetReason: sheetReasonHint
        case .copyReason: copyReasonHint
        case .roundDay: roundDayHint
        case .reveal: whyShownHint
        case .importPath: importPathHint
        case .rollPath: rollPathHint
        }
    }

    /// "办结 虚惊 忘了", "回访 已解决 满意", "重办".
    private func title(of step: MatterStepped) -> String {
        var parts = [self.step(step.step)]
        if let outcome = step.outcome { parts.append(self.outcome(outcome)) }
        if let cause = step.cause { parts.append(self.cause(cause)) }
        if let isSolved = step.isSolved {
            parts.append(solved(isSolved))
            parts.append(step.isSatisfied.map { satisfied($0) } ?? notAsked)
        }
        return parts.joined(separator: " ")
    }

    /// "备注", "只是听说": what an attempt was to say whose words were left.
    func attemptDraft(_ attempt: Attempt, _ part: Prompt.Part) -> String {
        switch part {
        case .note: noteTitle
        case .names: self("入户", "Door opened")
        case .whom, .telephone:
            attempt.result == .hearsay ? self("只是听说", "Hearsay") : self("亲属在场", "A relative is there")
        }
    }

    /// "补录  第1网格 早巡 11-21".
    func sheetDraft(_ grid: String, _ slot: Slot) -> String {
        "\(lateEntry)  \(grid) \(half(slot.half)) \(slot.day.shortText)"
    }

    func sheetKept(_ count: Int) -> String {
        self("接着上次的补录, \(count) 人还没保存", "The sheet you left: \(count) not saved yet")
    }

    var fileEnds: String {
        self("到底了; 空格只翻页, Tab 换栏, Esc 回名单", "The end: Space turns pages, Tab the pane, Esc goes back")
    }
    var nextCallIsHere: String { self("选中的就是下一个该打的", "the next call is selected already") }

    /// "要社区工作者": why an item of a menu is disabled; what is no matter of rights cannot be done now.
    func shortRefusal(_ refusal: Refusal) -> String {
        switch refusal {
        case .needsRole(let role): self("要\(self.role(role))", "\(self.role(role))")
        case .onlySetup: self("只能导入", "by import")
        case .mayNotImport: self("没有权限", "not yours")
        case .outsideScope, .outsidePlace, .importOutsideScope, .notYours, .consultation(.mayNotKeep):
            self("不在范围", "not yours")
        case .unknownStaff, .unknownElder, .unknownGrid, .notHere, .notConsented, .observedInFuture,
            .observedTooLongAgo, .clockFarAhead, .nothingToTakeBack, .takenBackAlready, .tooLateToTakeBack,
            .othersRestOnIt, .unknownMatter, .matterIsOver, .needsName, .nothingToRedo, .importOvertaken, .noticeIsOver,
            .wrongOrder, .notForKind, .needsResultOnPerson, .needsOutcome, .needsCause, .needsReason, .needsTarget,
            .needsAnswer, .handlerMayNot, .ownHandOnly, .unknownPlace, .ticketExists, .notATelephone, .needsDate,
            .dateNotAhead, .cannotBeKept, .needsTwoNames, .mayNotStandIn, .alreadySo, .absenceTooLong, .register,
            .consultation:
            self("现在不行", "not now")
        }
    }

    var promptKept: String { self("接着上次没写完的 (Esc 丢弃)", "The words you left (Esc throws them away)") }
}
