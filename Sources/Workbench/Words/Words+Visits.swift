package import StreetModel
import TextUI

extension Words {
    package var visitsTitle: String { self("探访", "Visits") }
    var noVisits: String { self("今天没有要探访的", "nobody is to be visited today") }
    var onlyUnreached: String { self("只剩没联系上的", "only those not reached are left") }
    var allVisited: String { self("探访都做完了", "all visits are done") }
    var noOtherVisits: String { self("没有另一种探访", "no visits of the other kind") }
    var visitNoteHint: String { self("Enter 后选结果", "Enter, then what it came to") }

    /// "电话", "上门" in a row of figures.
    func visitWord(_ kind: VisitKind) -> String {
        switch kind {
        case .telephone: self("电话", "Calls")
        case .door: self("上门", "Doors")
        }
    }

    /// "电话 3/12  上门 0/2  逾期 1": visits beside the looks, never in one number with them.
    package func visitFigures(_ coverage: VisitCoverage) -> [String] {
        let counts = VisitKind.allCases.map { kind in
            "\(visitWord(kind)) \(coverage.count(of: kind).done)/\(coverage.count(of: kind).due)"
        }
        let overdue = coverage.overdue > 0 ? self("  逾期 \(coverage.overdue)", "  overdue \(coverage.overdue)") : ""
        let excused = coverage.telephone.excused + coverage.door.excused
        let absent = excused > 0 ? self("  免访 \(excused)", "  excused \(excused)") : ""
        let plain = counts.joined(separator: "  ")
        return [plain + overdue + absent, plain + overdue, plain]
    }

    /// "探访 电话 3/12 上门 0/2 逾期 1": on the round's and the board's line; empty where nobody is due.
    package func visitLine(_ coverage: VisitCoverage) -> String {
        guard coverage.isAny else { return "" }
        return "\(visitsTitle) \(visitFigures(coverage)[1].replacingDoubleBlanks)"
    }

    func visitPart(_ part: VisitPart, _ count: Int) -> String {
        switch part {
        case .today: self("今天打电话 \(count)", "Call today \(count)")
        case .later: self("本周本月打电话 \(count)", "Call this week or month \(count)")
        case .door: self("上门 \(count)", "At the door \(count)")
        case .consent: self("再问是否同意 \(count)", "Ask again for consent \(count)")
        }
    }

    /// What stands at the end of a visit's row.
    func visitStatus(_ view: VisitView, _ office: Office, at now: Moment) -> String {
        if let outcome = view.outcome, let time = view.time {
            return "\(visitOutcome(outcome)) \(moment(time, now: now, offset: office.offset))"
        }
        return "\(visitDue(view, office, at: now))\(visitCause(view.reason))"
    }

    /// "今天", "11-22 前", "逾期 自11-20".
    private func visitDue(_ view: VisitView, _ office: Office, at now: Moment) -> String {
        let offset = office.offset
        let today = offset.day(of: now)
        if view.state == .overdue {
            let since = offset.day(of: view.since ?? view.through).shortText
            return self("逾期 \(since)起", "overdue, \(since)")
        }
        let last = offset.day(of: view.through)
        if view.reason == .change {
            let time = offset.timeOfDay(of: view.through).text
            let day = last == today ? "" : "\(last.shortText) "
            return self("\(day)\(time) 前", "by \(day)\(time)")
        }
        if last <= today { return self("今天", "today") }
        return self("\(last.shortText) 前", "by \(last.shortText)")
    }

    private func visitCause(_ reason: VisitReason) -> String {
        switch reason {
        case .risk, .consent: ""
        case .noAgreement: self(" 无约定", " no agr.")
        case .absent: self(" 外出", " away")
        case .unclear: self(" 两次看不清", " unclear")
        case .change: self(" 有变化", " change")
        }
    }

    /// Why a visit is due and by when, in the pane.
    func visitReason(_ view: VisitView, _ context: ScreenContext) -> String {
        let due = visitDue(view, context.office, at: context.now)
        let why: String =
            switch view.reason {
            case .risk: visitKind(view.kind)
            case .noAgreement: self("没有约定, 每天电话", "no agreement: a call every day")
            case .absent: self("外出期间电话", "away: by telephone")
            case .unclear: self("连续看不清, 当天电话", "unclear in a row: a call today")
            case .change: self("升为红档或出院, 尽快上门", "raised to red or from hospital: at the door")
            case .consent: self("未同意, 每季再问", "no consent: asked each quarter")
            }
        return "\(why)  \(view.isDone ? visitOutcome(view.outcome ?? .normal) : due)"
    }

    /// "上次电话 11-15 10:20 正常"; a visit's note stands with it.
    func lastVisit(_ kind: VisitKind, of record: ElderRecord, _ context: ScreenContext) -> String {
        let made = record.visits.filter { $0.body.kind == kind && !$0.isTakenBack && $0.body.isReached }
        guard let last = made.max(by: { $0.body.observed < $1.body.observed })?.body else {
            return self("上次\(visitWord(kind)) 无", "\(visitWord(kind)): none yet")
        }
        let when = moment(last.observed, now: context.now, offset: context.office.offset)
        let text = "\(visitWord(kind)) \(when) \(visitOutcome(last.outcome)) \(noted(last.note, of: record.elder))"
        return self("上次\(text)", text).trimmedEnd
    }

    /// "探访 电话 今天" and under it "     上门 11-22 前": the next visits due, a line each, on the person's pane. Each in a
    /// place of its own, so that from one person to the next little changes.
    package func nextVisits(_ record: ElderRecord, _ context: ScreenContext) -> [String] {
        let waiting = context.office.visits(of: record, at: context.now).filter(\.isWaiting)
        let indent = String(repeating: " ", count: visitsTitle.columns)
        return waiting.enumerated().map { index, view in
            let due = visitDue(view, context.office, at: context.now)
            return "\(index == 0 ? visitsTitle : indent) \(visitWord(view.kind)) \(due)"
        }
    }

    func visitLogged(_ elder: Elder, _ outcome: String, at time: Moment, _ context: ScreenContext) -> String {
        let time = context.office.offset.timeOfDay(of: time).text
        return self("已记 \(outcome) \(time) \(name(elder))", "\(name(elder)) is logged: \(outcome) \(time)")
    }

    /// "电话 19900000045": who is to be called is called by the number, for everybody who may see the name.
    func callLine(_ elder: Elder) -> String {
        if elder.telephone.isEmpty || !mayCall(elder) { return telephoneLine(elder) }
        return self("电话 \(elder.telephone)", "Tel. \(elder.telephone)")
    }

    /// "侄子陈建国 19900000123".
    func callLine(_ contact: Contact, of elder: Elder) -> String {
        let number = mayCall(elder) ? contact.telephone : telephone(contact.telephone, of: elder)
        return "\(contact.relation)\(relative(contact.name, of: elder)) \(number)"
    }

    private func mayCall(_ elder: Elder) -> Bool { !reader.isLocked && reader.shows(.name, of: elder) }

    func visitNote(_ kind: VisitKind, _ elder: Elder) -> String {
        self("\(visitKind(kind)) \(name(elder)) 备注", "A note on the \(visitKind(kind)) to \(name(elder))")
    }

    /// "红", and "红^" while a lift puts somebody one level up.
    func risk(of record: ElderRecord, _ office: Office, at now: Moment) -> String {
        let effective = office.risk(of: record, at: now)
        return risk(effective) + (effective == record.standing(at: now).risk ? "" : "^")
    }

    // MARK: - Lifts

    func liftCause(_ cause: CareLifted.Cause) -> String {
        switch cause {
        case .weather: self("极端天气", "Extreme weather")
        case .holiday: self("长假", "Long holiday")
        }
    }

    /// "极端天气 全员升一级 至11-23".
    package func liftLine(_ lift: CareLifted) -> String {
        let through = lift.through?.shortText ?? ""
        return self(
            "\(liftCause(lift.cause)) 全员升一级 至\(through)", "\(liftCause(lift.cause)): all one level up to \(through)")
    }

    var liftSign: String { self("升级", "lifted") }
    var liftEnded: String { self("结束升级", "End the lift") }
    var liftTitle: String { self("升级看护", "Lift everyone") }
    var liftHint: String {
        self(
            "绿按黄, 黄按红看护; 档案里的档位不变", "Green is looked after as yellow, yellow as red; the files keep their risk")
    }
    var liftKeeps: String { self("继续", "Keep it") }

    /// The list of a grid's visits as a person reads it in a shell.
    package func visitTable(_ rows: [VisitRow], grid: String, _ office: Office, now: Moment) -> String {
        let coverage = office.visitCoverage(of: office.elders(ofGrid: grid), at: now)
        var lines = ["\(office.grid(grid)?.name ?? grid) \(visitsTitle)", visitFigures(coverage)[0]]
        var part: VisitPart?
        for row in rows {
            guard let record = office.elder(row.elder), let view = office.view(of: row, at: now) else { continue }
            if row.part != part { lines.append(visitPart(row.part, rows.count { $0.part == row.part })) }
            part = row.part
            let elder = record.elder
            let place = "\(office.buildingShort(elder.building) ?? "")\(door(elder))"
            lines.append(
                [
                    elder.id.padded(to: 8), place.padded(to: 10), name(elder).padded(to: 10),
                    risk(of: record, office, at: now), visitStatus(view, office, at: now),
                ].joined(separator: " "))
        }
        if rows.isEmpty { lines.append(noVisits) }
        return lines.joined(separator: "\n")
    }
}

extension String {
    fileprivate var replacingDoubleBlanks: String {
        split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    }

    fileprivate var trimmedEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
