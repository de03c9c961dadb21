import StreetModel
import TextUI

extension Words {
    /// The names of the panes in their order.
    func filePane(_ pane: FileScreen.Pane) -> String {
        switch pane {
        case .now: self("近况", "Now")
        case .year: self("全年", "Year")
        case .care: self("探访评价", "Care")
        case .timeline: self("时间线", "Timeline")
        }
    }

    var moreActs: String { self("办理", "Acts") }
    var yearHeading: String { self("十二个月, 每天一格", "Twelve months, a cell a day") }
    var yearLegend: String { self("# 早晚都正常  + 一次正常  ! 异常", "# both normal  + one normal  ! abnormal") }
    var yearLegendMore: String { self("? 看不清或早看  . 没有查看  ~ 未读", "? unclear or early  . none  ~ not read") }
    var absencesHeading: String { self("外出报备", "Absences") }
    var leavingsHeading: String { self("注销", "Leaving") }
    var visitsHeading: String { self("电话和上门探访", "Visits") }
    var evaluationsHeading: String { self("反馈评价 (5 最好)", "Evaluation (5 is best)") }
    var noneYet: String { self("没有", "none") }
    var takeBackEntry: String { self("撤销这一条, 写理由", "Take it back, with a reason") }
    var changeBack: String { self("改回原来的", "Change it back") }
    var refuseLeaving: String { self("不同意注销, 写理由", "Refuse the leaving, with a reason") }
    var revokeLeaving: String { self("更正: 人还在, 写理由", "Set right: still here, with a reason") }
    var approveAbsence: String { self("批准报备", "Approve the absence") }
    var refuseAbsence: String { self("不批准报备, 写理由", "Refuse the absence, with a reason") }
    var backHome: String { self("已回家, 今天起照常巡查", "Back home, due again from today") }
    var consentAsked: String { self("今天征求过, 仍未同意", "Asked today, no consent yet") }

    func confirmLeaving(_ status: ElderStatus) -> String {
        self("复核注销: \(self.status(status))", "Confirm: \(self.status(status))")
    }

    /// The three questions of each quarter (反馈评价), answered 1 to 5.
    package var evaluationQuestions: [String] {
        switch language {
        case .chinese: ["每天的查看让您安心吗", "来的人态度好不好", "有事时来得及时吗"]
        case .english: ["Do the daily looks make you feel safe", "Are the people kind", "Does help come in time"]
        }
    }

    func notEvaluated(_ quarter: String) -> String { self("\(quarter) 还没有问", "\(quarter): not asked yet") }

    func evaluatedShare(_ answered: Int, of due: Int, _ quarter: String) -> String {
        self("本社区 \(quarter) 已评价 \(answered)/\(due)", "Community \(quarter): answered \(answered)/\(due)")
    }

    func respondent(_ respondent: EvaluationRecorded.Respondent) -> String {
        switch respondent {
        case .person: self("本人", "person")
        case .family: self("家属", "family")
        }
    }

    /// "2026Q4 本人 5 4 - 来得勤 王敏".
    func evaluationLine(_ kept: Kept<EvaluationRecorded>, of elder: Elder, _ office: Office) -> String {
        let answers = kept.body.answers.map { $0 == 0 ? "-" : String($0) }.joined(separator: " ")
        return [
            kept.body.quarter, respondent(kept.body.respondent), answers, noted(kept.body.note, of: elder),
            office.staffName(kept.by),
        ].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// "11-20 10:05 电话探访 正常 王敏".
    func visitLine(_ kept: Kept<VisitRecorded>, of elder: Elder, _ context: ScreenContext) -> String {
        let visit = kept.body
        let time = moment(visit.observed, now: context.now, offset: context.office.offset)
        let void = kept.isTakenBack ? self("已撤销", "taken back") : ""
        return [
            time, visitKind(visit.kind), visitOutcome(visit.outcome), noted(visit.whom, of: elder),
            noted(visit.note, of: elder), context.office.staffName(kept.by), void,
        ].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// What stands below the last entry that was read.
    func timelineEnd(_ history: FileHistory) -> String {
        if history.isReading { return self("正在读更早的 …", "Reading older days …") }
        if history.isComplete { return self("到头了", "That is all") }
        guard let oldest = history.oldest else { return self("还没有读", "Not read yet") }
        return self("读到 \(oldest.text), 再往下读更早的", "Read to \(oldest.text); go on for older days")
    }

    /// One entry of the timeline: "08:44 早巡 异常 未开 王敏".
    func timelineEntry(_ entry: Entry, _ context: ScreenContext) -> String {
        let office = context.office
        let time = office.offset.timeOfDay(of: entry.happened).text
        var by = entry.by == "setup" ? self("建台账", "setup") : office.staffName(entry.by)
        // What an import wrote was seen by somebody else.
        if case .checkRecorded(let check) = entry.event, !check.looker.isEmpty { by = office.staffName(check.looker) }
        return [time, timelineText(entry, context), by].filter { !$0.isEmpty }.joined(separator: " ")
    }

    private func timelineText(_ entry: Entry, _ context: ScreenContext) -> String {
        let office = context.office
        let about = entry.matterID.flatMap { office.matter($0)?.elder } ?? self.elder(of: entry)
        let elder = office.elder(about)?.elder ?? Elder(id: about)
        switch entry.event {
        case .checkRecorded(let check):
            let half = check.half.map { self.half($0) } ?? self("时段外", "outside windows")
            return [half, outcome(check.outcome), check.seen.map { seen($0) } ?? "", noted(check.note, of: elder)]
                .filter { !$0.isEmpty }.joined(separator: " ")
        case .attemptRecorded(let attempt): return attemptLine(attempt, of: elder)
        case .matterOpened(let opening): return kind(opening.kind)
        case .matterStepped(let stepped):
            let outcome = stepped.outcome.map { self.outcome($0) } ?? ""
            let cause = stepped.cause.map { self.cause($0) } ?? ""
            return [step(stepped.step), outcome, cause, noted(stepped.text, of: elder)].filter { !$0.isEmpty }.joined(
                separator: " ")
        case .absenceReported(let absence): return absenceDates(absence, of: elder)
        case .urged(let urge): return urgeName(urge, context)
        case .elder(.visitRecorded(let visit)):
            return [
                visitKind(visit.kind), visitOutcome(visit.outcome), noted(visit.whom, of: elder),
                noted(visit.note, of: elder),
            ]
            .filter { !$0.isEmpty }.joined(separator: " ")
        case .elder(.leavingReported(let report)):
            return [
                registerAct(.leavingReported(report)), noted(report.toldBy, of: elder), noted(report.reason, of: elder),
            ].filter { !$0.isEmpty }
                .joined(separator: " ")
        case .elder(.leavingDecided(let decision)):
            return "\(registerAct(.leavingDecided(decision))) \(noted(decision.reason, of: elder))".trimmed
        case .elder(.absenceDecided(let decision)):
            return "\(registerAct(.absenceDecided(decision))) \(noted(decision.reason, of: elder))".trimmed
        case .elder(.arrived(let arrival)):
            return self("从 \(placeName(arrival.from, office)) 迁入", "moved here from \(placeName(arrival.from, office))")
        case .elder(.left(let leaving)):
            return self("迁往 \(placeName(leaving.to, office))", "moved to \(placeName(leaving.to, office))")
        case .elder(let event): return registerAct(event)
        case .registered: return self("建档", "file opened")
        case .amended(let amendment):
            let names = amendment.changes.map { fieldName($0.field, of: .elder) }
            return self("改 ", "changed ") + names.joined(separator: self("、", ", "))
        case .takenBack(let act):
            return [self("撤销了一条", "took an entry back"), noted(act.reason, of: elder)].filter { !$0.isEmpty }.joined(
                separator: " ")
        case .restored: return self("恢复了一条", "put an entry back")
        case .profileAdopted, .noticeRead, .gridCovered, .place, .desk, .consultation: return ""
        }
    }
}
