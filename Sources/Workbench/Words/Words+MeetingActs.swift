import StreetModel

extension Words {
    /// What happened to a meeting of a form, in a few words: who, what.
    func meetingAct(_ event: MeetingEvent, _ meeting: Meeting?, _ form: MeetingForm?) -> String {
        switch event {
        case .planned: self("已建会", "planned")
        case .amended: self("会议已修改", "meeting changed")
        case .rolled(let body): self("名册 \(body.members.count) 人", "roll of \(body.members.count)")
        case .itemPlaced(let body): self("议程 \(body.title)", "agenda: \(body.title)")
        case .itemRemoved: self("议程撤下一项", "item taken off the agenda")
        case .prepared: self("会前准备", "preparation")
        case .stepped(let body): meetingStep(body.step)
        case .attended(let body): "\(memberName(body.member, meeting)) \(attendance(body.mark))"
        case .itemTimed(let body): "\(timed(body.mark)) \(itemTitle(body.item, meeting))"
        case .speech(let body): speechAct(body, meeting)
        case .motion(let body):
            body.withdraws.isEmpty ? self("动议 \(body.text)", "motion \(body.text)") : self("动议撤回", "motion withdrawn")
        case .ballot(let body): ballotAct(body, meeting)
        case .concluded(let body):
            self(
                "结论 \(outcome(body.outcome, form)) \(itemTitle(body.item, meeting))",
                "outcome: \(outcome(body.outcome, form)) \(itemTitle(body.item, meeting))")
        case .followUp: self("落实事项", "follow-up")
        case .minutes(let body): minutesAct(body)
        case .objection: self("异议", "objection")
        }
    }

    /// "纪要定稿 第2稿": what is done about the minutes.
    private func minutesAct(_ body: MinutesMarked) -> String {
        switch body.mark {
        case .corrected: self("纪要已更正", "minutes corrected")
        case .versioned: self("纪要定稿 第\(body.version)稿", "minutes fixed, version \(body.version)")
        case .signed:
            self("纪要已签字 第\(body.version)稿 \(body.signer)", "minutes signed, version \(body.version) \(body.signer)")
                .trimmed
        }
    }

    /// "07 于学文".
    func memberName(_ number: Int, _ meeting: Meeting?) -> String {
        meeting?.state.roll.first { $0.number == number }.map { label($0) } ?? padded(number, 2)
    }

    func meetingStep(_ step: MeetingStepped.Step) -> String {
        switch step {
        case .published: self("已公告", "published")
        case .signingIn: self("开始签到", "sign-in open")
        case .started: self("开会", "started")
        case .adjourned: self("休会", "adjourned")
        case .resumed: self("复会", "resumed")
        case .extended: self("延长", "extended")
        case .closed: self("闭会", "closed")
        case .failed: self("流会", "no quorum")
        case .cancelled: self("取消", "cancelled")
        case .publicised: self("已公示", "made public")
        case .archived: self("归档", "archived")
        }
    }

    func attendance(_ mark: MeetingAttended.Mark) -> String {
        switch mark {
        case .invited: self("已通知", "invited")
        case .excused: self("请假", "excused")
        case .signedIn: self("签到", "signed in")
        case .left: self("离席", "left")
        case .returned: self("返回", "returned")
        case .proxied: self("委托", "proxy")
        case .proxyEnded: self("收回委托", "proxy ended")
        case .recused: self("回避", "recused")
        case .recusalEnded: self("不再回避", "recusal ended")
        }
    }
}
