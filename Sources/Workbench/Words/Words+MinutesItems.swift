import StreetModel

/// What the minutes say of an item of the agenda.
extension Words {
    /// "2 分摊比例方案 (计划 40:00, 实用 42:10)".
    func minutesItem(_ item: AgendaItem, _ clock: ItemClock) -> String {
        let title = item.frozenNumber.isEmpty ? item.placing.title : "\(agendaNumber(item)) \(item.placing.title)"
        let used =
            clock.startedAt == nil
            ? self("未议", "not reached") : self("实用 \(self.clock(clock.used))", "took \(self.clock(clock.used))")
        if clock.limit == 0 { return "\(title) (\(used))" }
        return self(
            "\(title) (计划 \(self.clock(clock.limit)), \(used))",
            "\(title) (planned \(self.clock(clock.limit)), \(used))")
    }

    func minutesPresenter(_ name: String) -> String { name.isEmpty ? "" : self("汇报: \(name)", "Presented by \(name)") }

    func minutesSource(_ topic: String, proposers: Int, households: Int) -> String {
        self(
            "来源: 议题 \(topic), 提出 \(proposers) 人, 涉及 \(households) 户",
            "From topic \(topic): \(proposers) proposers, \(households) households")
    }

    func minutesSpeaker(_ name: String, turns: Int, seconds: Int) -> String {
        self("\(name) \(turns)次 \(clock(seconds))", "\(name) \(turns)x \(clock(seconds))")
    }

    func minutesMotion(_ number: String, _ text: String, mover: String, amends: String?, isWithdrawn: Bool) -> String {
        let what =
            amends.map { self("修正 \(number) (对 \($0))", "Amendment \(number) (to \($0))") }
            ?? self("动议 \(number)", "Motion \(number)")
        let by = mover.isEmpty ? "" : self(" (\(mover) 提)", " (by \(mover))")
        return "\(what): \(text)\(by)" + (isWithdrawn ? self(" 已撤回", " withdrawn") : "")
    }

    /// "动议 1-1 (修正 1-2 一层减半 通过后): 采用方案A": a motion that is voted on anew, after what was carried since.
    func minutesAgain(_ number: String, _ text: String, after amendments: [String]) -> String {
        if amendments.isEmpty { return self("动议 \(number): \(text)", "Motion \(number): \(text)") }
        let carried = amendments.joined(separator: self("、", ", "))
        return self(
            "动议 \(number) (修正 \(carried) 通过后): \(text)", "Motion \(number) (as amended by \(carried)): \(text)")
    }

    /// "表决 1 举手: 赞成 3, 反对 2, 弃权 1, 未投 0, 缺席 4; 须 4/6 (到场过半数), 未通过"; of a choice the papers that came
    /// in, its options stand below.
    func minutesBallot(_ turn: Int, _ sum: BallotSum, _ threshold: String?, isOpen: Bool) -> String {
        let name = threshold ?? thresholdText(sum.threshold)
        let kind = ballotKind(sum.kind)
        let given =
            sum.kind == .choice
            ? papers(sum.yes, blank: sum.abstain)
            : self(
                "赞成 \(sum.yes), 反对 \(sum.no), 弃权 \(sum.abstain)",
                "\(sum.yes) for, \(sum.no) against, \(sum.abstain) abstained")
        let counts = self(
            "表决 \(turn) \(kind): \(given), 未投 \(sum.silent), 缺席 \(sum.absent)",
            "Ballot \(turn), \(kind): \(given), \(sum.silent) silent, \(sum.absent) absent")
        let result: String
        if isOpen {
            result = self("尚未结束", "still open")
        } else if !sum.hasEffect {
            result = self("只作了解", "no effect")
        } else if sum.kind == .choice {
            result = sum.isPassed ? self("已选出", "chosen") : self("没有选出", "nobody chosen")
        } else {
            result = sum.isPassed ? self("通过", "passed") : self("未通过", "not passed")
        }
        if !sum.hasEffect { return "\(counts); \(result)" }
        return self(
            "\(counts); 须 \(sum.needed)/\(sum.base) (\(name)), \(result)",
            "\(counts); needs \(sum.needed) of \(sum.base) (\(name)): \(result)")
    }

    func minutesOption(_ option: BallotSum.Option) -> String {
        let mark = option.isElected ? self("当选", "chosen") : option.isTied ? self("同票未定", "tied, not chosen") : ""
        return self("  \(option.text) \(option.votes) 票 \(mark)", "  \(option.text): \(option.votes) \(mark)").trimmed
    }

    /// "  反对: 04 何德福, 09 胡玉珍".
    func minutesVoices(_ voice: BallotMarked.Voice, _ names: [String]) -> String {
        "  \(self.voice(voice)): \(names.joined(separator: ", "))"
    }

    func minutesDiscarded(_ turn: Int, _ reason: String) -> String {
        self("表决 \(turn) 作废: \(reason)", "Ballot \(turn) broken off: \(reason)")
    }

    var minutesForOwners: String {
        self(
            "此事依法须业主共同决定 (民法典第278条), 本会结果为协商意见",
            "By law (Civil Code art. 278) this is the owners' to decide; the meeting gives an opinion")
    }

    func minutesOutcome(_ body: ItemConcluded, _ effect: MeetingForm.Effect) -> String {
        let kind = self.effect(body.outcome, effect)
        return self("结论: \(kind) \(body.text)", "Outcome: \(kind) \(body.text)").trimmed
    }

    func minutesFollowUp(_ body: FollowUpSet, owner: String) -> String {
        if body.owner.isEmpty { return self("不另立落实事项: \(body.reason)", "Nothing follows: \(body.reason)") }
        let day = body.due?.text ?? ""
        return self("落实: \(owner) \(day) 前 \(body.measure)", "Follow-up: \(owner) by \(day): \(body.measure)")
    }

    func outcome(_ outcome: ItemConcluded.Outcome) -> String {
        switch outcome {
        case .agreed: self("达成一致", "agreed")
        case .rejected: self("未通过", "not passed")
        case .postponed: self("下次再议", "postponed")
        case .referred: self("转办", "referred")
        case .noted: self("已通报", "noted")
        case .withdrawn: self("撤回", "withdrawn")
        case .notReached: self("未议", "not reached")
        }
    }

    func ballotKind(_ kind: BallotMarked.Kind) -> String {
        switch kind {
        case .showOfHands: self("举手", "show of hands")
        case .rollCall: self("点名", "roll call")
        case .secret: self("无记名", "secret")
        case .choice: self("票决", "choice")
        case .straw: self("摸底", "straw poll")
        }
    }

    /// "2/3 以上 到场", "超过 1/2 全体成员".
    func thresholdText(_ threshold: Threshold) -> String {
        let base = self.base(threshold.base)
        let ratio = "\(threshold.over)/\(threshold.of)"
        return threshold.isStrict
            ? self("\(base)超过 \(ratio)", "more than \(ratio) of \(base)")
            : self("\(base) \(ratio) 以上", "\(ratio) of \(base) or more")
    }

    func base(_ base: Threshold.Base) -> String {
        switch base {
        case .members: self("全体成员", "all members")
        case .present: self("到场", "those present")
        case .voting: self("参加表决", "votes given")
        case .decided: self("赞成加反对", "for and against")
        case .owners: self("全体业主", "all owners")
        case .area: self("专有面积", "the owners' area")
        }
    }
}
