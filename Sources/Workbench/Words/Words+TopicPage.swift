import StreetModel

extension Words {
    var linksHeading: String { self("来由", "What gave rise to it") }
    var mergedHeading: String { self("并入的议题", "Merged into it") }
    var meetingsHeading: String { self("上过的会议", "Meetings") }
    var nobodyIsOwed: String { self("提议人都已答复", "Everybody who proposed it has an answer") }

    /// Step, owner, answers: from the longest to the shortest wording.
    func topicHead(_ view: TopicView, _ office: Office) -> [String] {
        let state = view.topic.state
        let urgent = state.raising.isUrgent ? "* \(urgentMark)  " : ""
        let ending = ending(view.topic)
        let step =
            ending.isEmpty
            ? "\(urgent)\(view.stepNumber)/\(office.street.rules.steps.count) \(stepName(view.step, office)) "
                + days(view.stepDays) : ending
        let owner = state.owner.isEmpty ? self("无责任人", "no owner") : office.staffName(state.owner)
        let due = state.due.map { self(" \($0.shortText)前", " by \($0.shortText)") } ?? ""
        return ["\(step)  \(owner)\(due)  \(answerCount(view))", "\(step)  \(owner)\(due)", step]
    }

    /// "槐安里社区  提出 11-16 (5天)  居民  涉及 36 户".
    func topicOrigin(_ view: TopicView, _ context: ScreenContext) -> String {
        let raising = view.topic.state.raising
        let day = raising.on ?? context.office.offset.day(of: view.topic.state.raisedAt)
        let place = placeName(view.topic.place, context.office)
        let households = view.households > 0 ? self("  涉及 \(view.households) 户", "  \(view.households) households") : ""
        return self(
            "\(place)  提出 \(day.shortText) (\(days(view.days)))  \(topicChannel(raising.channel))\(households)",
            "\(place)  raised \(day.shortText) (\(days(view.days)))  \(topicChannel(raising.channel))\(households)")
    }

    /// The member unit and its liaison; empty where there is none.
    func unitLine(_ raising: TopicRaised, in place: String) -> String {
        let unit = raising.unit.isEmpty ? "" : self("成员单位 \(raising.unit)", "Member unit \(raising.unit)")
        let name = proposer(raising.liaison, in: place)
        let liaison = raising.liaison.isEmpty ? "" : self("联络员 \(name)", "liaison \(name)")
        return [unit, liaison].filter { !$0.isEmpty }.joined(separator: "  ")
    }

    /// What the form asked beside, by its own names.
    func furtherAnswers(_ raising: TopicRaised, _ form: IntakeForm) -> [String] {
        raising.answers.compactMap { row in
            guard row.count == 2 else { return nil }
            let name = form.questions.first { $0.key == row[0] }.map { self($0.name) } ?? row[0]
            return "\(name) \(row[1])"
        }
    }

    /// A word of the screening: its heading with verdict, day and who, then its ground.
    func screening(
        _ word: TopicState.Screening?, _ hand: TopicScreened.Hand, _ context: ScreenContext
    ) -> [String] {
        guard let word else { return ["\(self.hand(hand))  \(self("还没有", "none yet"))"] }
        let body = word.body
        let when = moment(word.at, now: context.now, offset: context.office.offset)
        let until = body.until.map { self(" 到 \($0.shortText)", " until \($0.shortText)") } ?? ""
        let target = body.target.isEmpty ? "" : " \(shortTopic(body.target))"
        return [
            "\(self.hand(hand))  \(verdict(body.verdict))\(target)\(until)",
            "  \(body.ground)  (\(context.office.staffName(word.by)) \(when))",
        ]
    }

    func proposersHeading(_ view: TopicView) -> String {
        self("提议人 \(view.answers.count)  \(answerCount(view))", "Proposers \(view.answers.count)  \(answerCount(view))")
    }

    /// "- 何德福 199****0451 居民 11-16 12户  应于 12-01 前答复".
    func proposalLine(_ answer: TopicView.Answer, of topic: String, _ context: ScreenContext) -> String {
        let proposal = answer.proposal
        let day = proposal.on ?? context.office.offset.day(of: proposal.at)
        let number = proposal.telephone.isEmpty ? "" : proposerTelephone(proposal.telephone, in: answer.place)
        let households = proposal.households > 0 ? self("\(proposal.households)户", "\(proposal.households) hh.") : ""
        let from = answer.topic == topic ? "" : "(\(shortTopic(answer.topic)))"
        let owed =
            answer.isGiven
            ? "" : self("应于 \(answer.until.shortText) 前答复", "answer due \(answer.until.shortText)")
        let mark = answer.isGiven ? "+" : answer.isLate ? "!" : "-"
        let texts = [
            " \(mark) \(proposer(proposal.proposer, in: answer.place))", number, topicChannel(proposal.channel),
            day.shortText, households, from, owed,
        ]
        return texts.filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// "采纳 11-20 李敏 电话: 已列入议程".
    func answerLine(_ answer: TopicAnswered, _ proposal: Proposal, _ context: ScreenContext) -> String {
        let when = proposal.answeredAt.map { moment($0, now: context.now, offset: context.office.offset) } ?? ""
        let head = [adoption(answer.adoption), when, context.office.staffName(proposal.answeredBy), answer.way]
        let text = head.filter { !$0.isEmpty }.joined(separator: " ")
        return answer.reason.isEmpty ? text : "\(text): \(answer.reason)"
    }

    /// "11-20 居民议事会第3次  2 达成一致".
    func meetingLine(_ meeting: Meeting, _ topic: String, on today: Day) -> String {
        let day = meeting.state.plan.day?.shortText(on: today) ?? ""
        let item = meeting.state.agenda.first { $0.placing.topic == topic }
        return [day, meeting.state.plan.title, item?.frozenNumber ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// "11-16 09:00 李敏 已提出".
    func topicHistory(_ fact: Topic.Fact, _ topic: Topic, _ context: ScreenContext) -> String {
        let when = moment(fact.at, now: context.now, offset: context.office.offset)
        let who = doer(fact.by, context.office)
        let back = fact.isTakenBack ? self(" (已撤销)", " (taken back)") : ""
        return "\(when) \(who) \(topicAct(fact.event, context.office))\(back)"
    }
}
