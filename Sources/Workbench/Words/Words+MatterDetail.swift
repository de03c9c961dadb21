import StreetModel

extension Words {
    var noSuchMatter: String { self("这件事项不在这里", "This matter is not here") }
    var clocksHeading: String { self("时限", "Clocks") }
    var nextHeading: String { self("可以办的", "What can be done") }
    var historyHeading: String { self("经过", "History") }
    var readHeading: String { self("谁看过", "Read by") }
    var othersTurn: String { self("现在轮到别人办", "It is somebody else's turn") }
    var itIsOver: String { self("已经结束", "It is over") }

    func ownedBy(_ name: String) -> String { name.isEmpty ? "" : self("责任 \(name)", "owner \(name)") }

    func callerLine(_ report: MatterReport) -> String {
        self("反映人 \(report.caller) \(report.telephone)", "Caller \(report.caller) \(report.telephone)")
    }

    func linkLine(_ link: String) -> String { self("来源 \(link)", "From \(link)") }

    /// "响应 6:12 按时 (王敏 09:04)" or "响应 19:12 迟 4:12 (王敏 09:04)": the frozen verdict.
    func verdict(_ kind: ClockKind, _ step: TakenStep, from: Moment, limit: Moment, _ context: ScreenContext) -> String
    {
        let took = clock(max(0, step.happened.seconds(since: from)))
        let verdict = step.late > 0 ? self("迟 \(clock(step.late))", "late \(clock(step.late))") : self("按时", "in time")
        let by = doer(step.by, context.office)
        let when = moment(step.happened, now: context.now, offset: context.office.offset)
        return "\(clock(kind)) \(took) \(verdict)  (\(by) \(when))"
    }

    /// "办理 剩 23:53:48  至 11-22 08:44"; a clock that stands still says only its limit.
    func runningClock(_ clock: MatterClock, isRunning: Bool, _ context: ScreenContext) -> String {
        let until = moment(clock.limit, now: context.now, offset: context.office.offset)
        let limit = self("时限 \(until)", "by \(until)")
        if !isRunning { return "\(self.clock(clock.kind)) \(limit)" }
        return "\(self.clock(clock.kind)) \(countdown(clock.remaining(at: context.now)))  \(limit)"
    }

    func ownerLine(_ matter: Matter, _ context: ScreenContext) -> String {
        let owner = context.office.owner(of: matter, at: context.now)
        let name = owner.isEmpty ? self("(无人)", "(nobody)") : context.office.staffName(owner)
        let redos = matter.progress.redos
        let again = redos > 0 ? self("  重办 \(redos) 次", "  redone \(redos) times") : ""
        let level = self.level(context.office.level(of: matter))
        return self("责任 \(name)  级别 \(level)\(again)", "Owner \(name)  level \(level)\(again)")
    }

    func departmentLine(_ progress: MatterProgress) -> String {
        let place = progress.department.isEmpty ? self("已退回", "returned") : progress.department
        let returns =
            progress.returns > 0 ? self("  退单 \(progress.returns) 次", "  returned \(progress.returns) times") : ""
        return self("转派 \(place)\(returns)", "Department \(place)\(returns)")
    }

    /// "30天内同一诉求 3 次, 这是第 2 次": the chain of repeats it stands in.
    func repeatLine(_ chain: ComplaintChain, _ matter: Matter, _ context: ScreenContext) -> String {
        let place = (chain.members.firstIndex { $0.matter == matter.id } ?? 0) + 1
        let days = context.office.profile.repeatDays
        return self(
            "重复诉求: \(days) 天内 \(chain.count) 次, 这是第 \(place) 次",
            "Repeats: \(chain.count) within \(days) days, this is number \(place)")
    }

    func parkedLine(_ pause: MatterProgress.Pause, _ context: ScreenContext) -> String {
        self(
            "挂账至 \(weekday(pause.through)) \(pause.through.text)",
            "Parked until \(weekday(pause.through)) \(pause.through.text)")
    }

    func excludedLine(_ step: TakenStep, _ context: ScreenContext) -> String {
        self("已剔除, 不计入三率: \(step.stepped.text)", "Outside the rates: \(step.stepped.text)")
    }

    func mergedLine(_ step: TakenStep, _ context: ScreenContext) -> String {
        let master = context.office.matter(step.stepped.to).map { subject($0, context.office) } ?? step.stepped.to
        return self("并入 \(master)", "Merged into \(master)")
    }

    func openedLine(_ matter: Matter, _ context: ScreenContext) -> String {
        let office = context.office
        let when = moment(matter.opening.start, now: context.now, offset: office.offset)
        let by = doer(matter.openedBy, office)
        let from = origin(matter.opening.origin)
        return from == by ? "\(when) \(from)" : "\(when) \(from)  \(by)"
    }

    /// "09:04 王敏 办结 已解决 设施老化 换了灯泡".
    func stepLine(_ step: TakenStep, _ context: ScreenContext) -> String {
        let office = context.office
        let stepped = step.stepped
        var parts = [
            moment(step.happened, now: context.now, offset: office.offset), doer(step.by, office),
            self.step(step.step),
        ]
        parts += [stepped.outcome.map { outcome($0) } ?? "", stepped.cause.map { cause($0) } ?? ""]
        if let isSolved = stepped.isSolved { parts.append(solved(isSolved)) }
        if let isSatisfied = stepped.isSatisfied { parts.append(satisfied(isSatisfied)) }
        switch step.step {
        case .reassigned: parts.append(office.staffName(stepped.to))
        case .merged: parts.append(office.matter(stepped.to).map { subject($0, office) } ?? stepped.to)
        default: parts.append(stepped.to)
        }
        parts += [stepped.until?.text ?? "", stepped.text]
        if step.late > 0 { parts.append(self("迟 \(clock(step.late))", "late \(clock(step.late))")) }
        if step.isTakenBack { parts.append(self("(已撤销)", "(taken back)")) }
        return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }

    func attemptLine(_ logged: Matter.LoggedAttempt, of elder: Elder?, _ context: ScreenContext) -> String {
        let when = moment(logged.at, now: context.now, offset: context.office.offset)
        let back = logged.isTakenBack ? self(" (已撤销)", " (taken back)") : ""
        return "\(when) \(context.office.staffName(logged.by)) \(result(shown(logged.attempt, of: elder)))\(back)"
    }

    /// "09:04 刘强 催办 王敏 请马上处理 未读".
    func urgeLine(_ sent: SentUrge, _ context: ScreenContext) -> String {
        let office = context.office
        let read =
            sent.readAt.map { self("已读 ", "read ") + moment($0, now: context.now, offset: office.offset) }
            ?? self("未读", "unread")
        let parts = [
            moment(sent.at, now: context.now, offset: office.offset), office.staffName(sent.by),
            self("催办", "urged"), sent.urge.to.isEmpty ? "" : office.staffName(sent.urge.to), sent.urge.text,
            sent.isTakenBack ? self("(已撤销)", "(taken back)") : read,
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }

    private func origin(_ origin: MatterOpened.Origin) -> String {
        switch origin {
        case .look: self("异常查看", "an abnormal look")
        case .visit: self("探访异常", "an abnormal visit")
        case .untouched: self("信号一直没动", "a signal nobody has touched")
        case .limit: self("超时无动静", "no sign of life")
        case .status: self("导入的状态", "a status of an import")
        case .hand: self("上报", "reported")
        case .imported: self("导入", "imported")
        case .meeting: self("议事决定", "a meeting")
        }
    }
}
