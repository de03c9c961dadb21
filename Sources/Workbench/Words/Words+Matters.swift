package import StreetModel

extension Words {
    package func kind(_ kind: MatterKind) -> String { breach(kind.breach) }

    /// The name of a clock in lists and details.
    package func clock(_ kind: ClockKind) -> String {
        switch kind {
        case .slot: self("巡查", "round")
        case .life: self("动静", "sign of life")
        case .response: self("响应", "response")
        case .handling: self("办理", "handling")
        case .feedback: self("回访", "feedback")
        case .read: self("阅读", "reading")
        }
    }

    package func stage(_ stage: MatterProgress.Stage) -> String {
        switch stage {
        case .opened: self("待响应", "new")
        case .responded: self("办理中", "in hand")
        case .handled: self("待回访", "handled")
        case .confirmed: self("待销账", "confirmed")
        case .cleared: self("已销账", "cleared")
        }
    }

    package func step(_ step: MatterStepped.Step) -> String {
        switch step {
        case .responded: self("响应", "respond")
        case .handled: self("办结", "handle")
        case .confirmed: self("回访", "return visit")
        case .cleared: self("销账", "clear")
        case .redone: self("重办", "redo")
        case .reopened: self("再次异常", "abnormal again")
        case .referred: self("转派", "refer")
        case .returned: self("退单", "return")
        case .reassigned: self("改派", "reassign")
        case .raised: self("提级", "raise")
        case .parked: self("挂账", "park")
        case .resumed: self("恢复办理", "resume")
        case .excluded: self("剔除", "exclude")
        case .merged: self("并案", "merge")
        case .withdrawn: self("撤回", "withdraw")
        case .witnessed: self("阅知撤回", "witness")
        }
    }

    package func outcome(_ outcome: HandlingOutcome) -> String {
        switch outcome {
        case .falseAlarm: self("虚惊", "false alarm")
        case .safe: self("本人平安", "safe")
        case .helped: self("已帮助", "helped")
        case .hospital: self("送医", "hospital")
        case .died: self("去世", "died")
        case .solved: self("已解决", "solved")
        case .partlySolved: self("部分解决", "partly solved")
        case .explained: self("已解释", "explained")
        }
    }

    package func cause(_ cause: Cause) -> String {
        switch cause {
        case .forgot: self("忘记", "forgot")
        case .overslept: self("晚起", "overslept")
        case .outWithoutNotice: self("外出未报备", "out without notice")
        case .ill: self("生病", "ill")
        case .fallen: self("跌倒", "fallen")
        case .hearing: self("听力差", "hearing")
        case .signalUnclear: self("信号不清", "signal unclear")
        case .wornOut: self("设施老化", "worn out")
        case .management: self("管理不到位", "management")
        case .conduct: self("行为不当", "conduct")
        case .shortage: self("资源不足", "shortage")
        case .policy: self("政策原因", "policy")
        case .other: self("其他", "other")
        }
    }

    package func channel(_ channel: MatterReport.Channel) -> String {
        switch channel {
        case .hotline: self("12345热线", "12345")
        case .grid: self("网格上报", "grid")
        case .nearby: self("身边诉", "nearby")
        case .list: self("清单诉", "list")
        case .meeting: self("会议诉", "meeting")
        case .activity: self("活动诉", "activity")
        }
    }

    /// What a matter is about, in a few words: the person, or what was reported.
    package func subject(_ matter: Matter, _ office: Office) -> String {
        if let elder = office.elder(of: matter)?.elder { return name(elder) }
        return matter.opening.report?.text ?? matter.id
    }

    /// "诉求 楼道堆物": the name of an opening in toasts and undo.
    func openingName(_ opening: MatterOpened, _ context: ScreenContext) -> String {
        let what = context.office.elder(opening.elder).map { name($0.elder) } ?? opening.report?.text ?? ""
        return "\(kind(opening.kind)) \(what)"
    }

    /// "楼道堆物 办结": the name of a step in toasts and undo.
    func stepName(_ step: MatterStepped, _ context: ScreenContext) -> String {
        let what = context.office.matter(step.matter).map { subject($0, context.office) } ?? step.matter
        return "\(what) \(self.step(step.step))"
    }

    /// "催办 王敏 于学文".
    func urgeName(_ urge: Urge, _ context: ScreenContext) -> String {
        let office = context.office
        let what =
            office.elder(urge.notice.elder).map { name($0.elder) }
            ?? office.matter(of: urge.notice).map { subject($0, office) } ?? office.grid(urge.notice.grid)?.name ?? ""
        let whom = urge.to.isEmpty ? self("网格各人", "all of the grid") : office.staffName(urge.to)
        return self("催办 \(whom) \(what)", "Urge \(whom): \(what)")
    }

    /// "王敏 顶班 第2网格".
    func standInName(_ standIn: StandIn, _ context: ScreenContext) -> String {
        let grid = context.office.grid(standIn.grid)?.name ?? standIn.grid
        if standIn.staff.isEmpty { return self("交还 \(grid)", "\(grid) given back") }
        let name = context.office.staffName(standIn.staff)
        return self("\(name) 顶班 \(grid)", "\(name) stands in for \(grid)")
    }
}
