import StreetModel

extension Words {
    /// How far a matter is once it has taken a step; nil for a step that takes it no further.
    private static func stage(after step: MatterStepped.Step) -> MatterProgress.Stage? {
        switch step {
        case .responded: .responded
        case .handled: .handled
        case .confirmed: .confirmed
        case .cleared: .cleared
        case .redone, .reopened, .referred, .returned, .reassigned, .raised, .parked, .resumed, .excluded, .merged,
            .withdrawn, .witnessed:
            nil
        }
    }

    /// What a rule about matters, urges, stand-ins and the duty rota refused, why, and what to do.
    func matterRefusal(_ refusal: Refusal, _ office: Office) -> String {
        switch refusal {
        case .wrongOrder(let step, let stage):
            // Somebody was quicker: that is another thing than being too early.
            if let reached = Words.stage(after: step), stage >= reached {
                return self(
                    "已经\(self.step(step))过了, 现在是\(self.stage(stage))",
                    "That was done already (\(self.step(step))): it is \(self.stage(stage))")
            }
            return self(
                "现在是\(self.stage(stage)), 还不能\(self.step(step)); 请按顺序办",
                "It is \(self.stage(stage)): \(self.step(step)) does not follow; take the steps in order")
        case .notForKind(let step, let kind):
            return self(
                "\(self.kind(kind)) 没有\(self.step(step))这一步; 请选别的",
                "\(article(self.kind(kind))) has no step \(self.step(step)); choose another")
        case .needsResultOnPerson:
            return self(
                "要联系上本人才算响应; 请按 7 记录结果", "Only a result on the person is a response; record it with 7")
        case .needsOutcome: return self("请选办理结果", "Choose the outcome")
        case .needsCause: return self("请选原因", "Choose the cause")
        case .needsReason: return self("请写明情况或理由", "Say what was done, or why")
        case .needsTarget(let step): return self("\(self.step(step)): 请写明对象", "Name to whom: \(self.step(step))")
        case .needsAnswer: return self("请填是否解决", "Say whether it is solved")
        case .handlerMayNot(let step):
            return self(
                "办理人不能自己\(self.step(step)); 请另一位来做",
                "Who handled it cannot take this step (\(self.step(step))); another person has to")
        case .ownHandOnly:
            return self("撤回的人不能自己阅知; 请另一位来看", "Who withdrew it cannot be its witness; another person has to look")
        case .needsRole(let role):
            return self("这一步要由\(self.role(role))来做", "This takes the role of \(self.role(role)) or above")
        case .outsidePlace(let place):
            return self("\(place) 不在你负责的范围里; 请转给所在网格", "\(place) is outside what you answer for; pass it to that grid")
        case .unknownPlace(let place):
            return self(
                "没有地点 \(place); 请核对楼栋、网格或社区编码", "No place \(place); please check the building, grid or community code")
        case .ticketExists(let ticket): return self("工单 \(ticket) 已经有了", "Ticket \(ticket) is there already")
        case .notATelephone(let number):
            return self("\(number) 不是电话号码; 请核对", "\(number) is no telephone number; please check it")
        case .needsDate: return self("请写明日期", "Give a date")
        case .cannotBeKept:
            return self(
                "有一个数或一段字超出能保存的范围, 没有写入; 请改小再试",
                "A value is beyond what can be kept; nothing was written: make it smaller")
        case .dateNotAhead: return self("日期已经过了; 请改", "That date is past; give another")
        case .needsTwoNames:
            return self("入户要写两个人的姓名, 或写民警", "Opening a door takes two names, or the police")
        case .mayNotStandIn(let staff):
            return self(
                "\(office.staffName(staff)) 不是这个社区的网格员, 不能顶班; 请另派一位",
                "\(office.staffName(staff)) is no grid worker of this community and cannot stand in; name another")
        case .alreadySo: return self("已经是这样了", "It is so already")
        case .absenceTooLong(let days):
            return self(
                "连着报备最多 \(days) 天; 到期先打电话联系上, 再续",
                "An absence lasts \(counted(days, "day")) at most; reach somebody by telephone, then renew it")
        case .unknownStaff, .unknownElder, .unknownGrid, .outsideScope, .notHere, .notConsented, .observedInFuture,
            .observedTooLongAgo, .clockFarAhead, .nothingToTakeBack, .takenBackAlready, .tooLateToTakeBack,
            .othersRestOnIt, .notYours,
            .unknownMatter, .matterIsOver, .needsName, .nothingToRedo, .mayNotImport, .importOutsideScope,
            .importOvertaken, .noticeIsOver, .onlySetup, .register, .consultation:
            return self.refusal(refusal, office)
        }
    }
}
