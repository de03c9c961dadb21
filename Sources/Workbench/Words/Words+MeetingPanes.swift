import StreetModel

extension Words {
    func pane(_ pane: MeetingScreen.Pane) -> String {
        switch pane {
        case .agenda: self("议程", "Agenda")
        case .topic: self("议题", "Topic")
        case .speakers: speechLabel
        case .roll: self("名册", "Roll")
        }
    }

    var agendaHeads: [String] { [self("计", "pl"), self("用", "us"), self("差", "+-")] }
    var speakerHeads: String { self("次 累计", "x total") }
    var turnsUnit: String { self("次", "x") }
    var isLeft: String { self("余", "left") }
    var isSuggested: String { self("荐", "next") }
    var isOver: String { self("超", "over") }
    package var speaksNow: String { self("发言中", "Speaking") }
    var nobodySpeaks: String { self("无人发言", "Nobody speaks") }
    var listIsClosed: String { self("发言登记已关闭", "List is closed") }
    var nothingOn: String { self("没有进行中的议题", "No item is on") }

    func manner(_ manner: SpeechMarked.Manner) -> String {
        switch manner {
        case .speech: speechLabel
        case .question: self("提问", "question")
        case .pointOfOrder: self("程序问题", "order")
        }
    }

    func planned(_ start: String, _ end: String) -> String { self("计划 \(start)-\(end)", "Planned \(start)-\(end)") }
    func elapsed(_ elapsed: String, _ waiting: Int) -> String {
        self("已用 \(elapsed)  余项 \(waiting)分", "Used \(elapsed)  left \(waiting)m")
    }
    func projected(_ end: String) -> String { self("预计结束 \(end)", "Ends about \(end)") }
    func projectedShort(_ end: String) -> String { self("预计 \(end)", "ends \(end)") }
    func endedAt(_ end: String) -> String { self("结束 \(end)", "Ended \(end)") }

    /// "超 2分", "早 3分": the projected end against the planned one; empty within a minute.
    func lateMinutes(_ seconds: Int) -> String {
        let minutes = abs(seconds) / 60
        if minutes == 0 { return "" }
        return seconds > 0 ? self("超 \(minutes)分", "\(minutes)m over") : self("早 \(minutes)分", "\(minutes)m early")
    }

    func source(_ topic: String, _ proposers: Int, _ households: Int) -> String {
        self("来源 \(topic) 提议 \(proposers)人 \(households)户", "From \(topic): \(proposers) proposed, \(households) hh")
    }
    func screened(_ verdict: TopicScreened.Verdict, on day: Day) -> String {
        let name = self(verdict.names.first ?? verdict.word, english(verdict))
        return self("筛选意见 \(name) (\(day.shortText))", "Screened: \(name) (\(day.shortText))")
    }

    private func english(_ verdict: TopicScreened.Verdict) -> String {
        switch verdict {
        case .onAgenda: "on the agenda"
        case .atOnce: "done at once"
        case .refer: "referred"
        case .merge: "merged"
        case .needsMaterial: "needs material"
        case .outside: "outside"
        case .later: "later"
        }
    }

    func presenter(_ name: String) -> String { self("汇报 \(name)", "Presented by \(name)") }

    func motionLine(_ number: String, _ text: String, amendments: Int) -> String {
        let several = amendments == 1 ? "" : "s"
        let amended = amendments > 0 ? self(" 修正\(amendments)", ", \(amendments) amendment\(several)") : ""
        return self("动议 \(number) \(text)\(amended)", "Motion \(number) \(text)\(amended)")
    }
    func amendmentLine(_ number: String, _ text: String) -> String {
        self("修正案 \(number) \(text)", "Amendment \(number) \(text)")
    }
    /// "动议 2-1 修正后": as it stands once an amendment was carried.
    func amendedLine(_ number: String) -> String { self("动议 \(number) 修正后", "Motion \(number) as amended") }
    var isWithdrawn: String { self("已撤回", "withdrawn") }
    var waitsForBallot: String { self("待表决", "to be voted on") }
    func ballotLine(_ place: Int, _ state: String) -> String { self("表决\(place) \(state)", "Ballot \(place) \(state)") }
    func openBallotLine(_ sum: BallotSum) -> String { self("进行中 \(votes(sum))", "open \(votes(sum))") }
    var isDiscarded: String { self("作废", "broken off") }
    var notAnnounced: String { self("未公布", "not announced") }

    /// What the law leaves to the owners is said on the screen (Civil Code art. 278).
    var ownersNote: [String] {
        [self("此事依法须业主表决:", "By law the owners decide this:"), self("本会结果为协商意见", "what is voted here is an opinion")]
    }

    func conclusionLine(_ outcome: String, _ text: String) -> String {
        text.isEmpty
            ? self("结论 \(outcome)", "Outcome: \(outcome)")
            : self("结论 \(outcome): \(text)", "Outcome: \(outcome). \(text)")
    }
    func followUpLine(_ owner: String, _ due: String, _ text: String) -> String {
        let parts = [owner, due, text].filter { !$0.isEmpty }.joined(separator: " ")
        return self("落实 \(parts)", "Follow-up: \(parts)")
    }
    var followUpMissing: String { self("还没有落实事项或理由 (5 8)", "No follow-up and no reason yet (5 8)") }

    func guests(_ attendants: Int, _ observers: Int) -> String {
        self("列席 \(attendants)  旁听 \(observers)", "invited \(attendants)  observers \(observers)")
    }
    func recused(_ recused: Int, _ proxies: Int) -> String {
        self("回避 \(recused)  委托 \(proxies)", "recused \(recused)  proxies \(proxies)")
    }
    func away(_ count: Int, _ last: String) -> String {
        let detail = last.isEmpty ? "" : " (\(last))"
        return self("离席 \(count)\(detail)", "away \(count)\(detail)")
    }

    /// "委托03": who votes for an absent member.
    func heldBy(_ holder: Int) -> String { self("委托\(padded(holder, 2))", "by \(padded(holder, 2))") }

    /// What is known of a member in the list of the roll.
    func rollNote(_ known: Attendance?, isRecused: Bool, time: (Moment) -> String) -> String {
        guard let known else { return "" }
        if known.isHere && isRecused { return self("回避", "recused") }
        if known.isHere { return known.signedInAt.map(time) ?? "" }
        if known.proxyHolder > 0 {
            return self("委托\(padded(known.proxyHolder, 2))", "p \(padded(known.proxyHolder, 2))")
        }
        // The mark says that it is when they left.
        if let left = known.leftAt { return time(left) }
        return known.isExcused ? self("请假", "excused") : ""
    }

    // The big board.
    var bigNoLimit: String { self("已用", "used") }
    var onlyLooks: String { self("大屏只看; Esc 返回", "The big board is only looked at; Esc leaves") }
    var presentOfNeeded: String { self("到场/法定", "present/quorum") }
    func nextUp(_ name: String) -> String { self("下一位 \(name)", "Next: \(name)") }
    func votingOn(_ number: String, _ text: String) -> String {
        self("正在表决 \(number) \(text)", "Voting on \(number) \(text)")
    }

}
