package import StreetModel

extension Words {
    var linksName: BilingualName { BilingualName("来由", "From") }
    var adoptionName: BilingualName { BilingualName("采纳情况", "Adopted") }
    var isDelivered: String { self("已落实", "delivered") }
    var isNotPursued: String { self("不再推进", "not pursued") }

    /// The heading of a form about a topic.
    func title(_ form: TopicForm, _ context: ScreenContext) -> String {
        let rules = context.office.street.rules
        let topic = form.topic.flatMap { context.office.topic($0)?.state.raising.title } ?? ""
        let name =
            switch form {
            case .raise: self(rules.intake.name)
            case .answer: self(rules.feedback.name)
            case .edit: self("修改议题", "Edit")
            case .join: title(.joinTopic)
            case .screen(_, let hand): self.hand(hand)
            case .merge: self("并入别的议题", "Merge into another")
            case .moveBack: title(.moveBack)
            case .assign: self("责任人与期限", "Owner and date")
            case .close: title(.closeTopic)
            case .reopen: self("重新打开", "Open again")
            case .lift: self("上报街道", "Raise to the street")
            case .review: title(.reviewTopic)
            }
        let whom = proposerOf(form, context)
        return [name, topic, whom].filter { !$0.isEmpty }.joined(separator: "  ")
    }

    /// Whom an answer is for.
    private func proposerOf(_ form: TopicForm, _ context: ScreenContext) -> String {
        guard case .answer(let id, let number) = form, let topic = context.office.topic(id) else { return "" }
        guard let proposal = topic.state.proposals.first(where: { $0.number == number }) else {
            let owed = topic.state.proposals.count { $0.answer == nil }
            return self("\(owed) 位未答复的", "\(owed) not answered yet")
        }
        return proposer(proposal.proposer, in: topic.place)
    }

    /// What is good to know while a form about a topic is filled.
    func hints(_ form: TopicForm, _ context: ScreenContext) -> [String] {
        switch form {
        case .screen:
            return [
                self(
                    "转办要填部门, 合并要填并入, 补充材料和暂缓要填期限",
                    "refer: department; merge: into; needs material and later: by")
            ]
        case .merge: return [self("提议人都还要答复; 记录都留着", "Its proposers are still owed an answer; nothing is deleted")]
        case .lift: return [self("社区的提议人仍由社区答复", "Its proposers are answered by the community")]
        case .answer: return [self("未采纳和部分采纳要写理由", "Anything less than adopted needs its reason")]
        case .close: return [self("不再推进要写说明", "Not pursued needs its words")]
        case .review: return [self("下次回访不填就不再到期", "Without a next look it falls due no more")]
        case .raise, .edit, .join, .moveBack, .assign, .reopen: return []
        }
    }

    /// An open topic that may be the same as the one that is being written.
    package func similarTopic(_ topic: Topic, _ office: Office) -> String {
        let step = stepName(office.street.rules.currentStep(of: topic), office)
        return self(
            "已有相近的: \(shortTopic(topic.id)) \(topic.state.raising.title) (\(step))",
            "Similar: \(shortTopic(topic.id)) \(topic.state.raising.title) (\(step))")
    }
}
