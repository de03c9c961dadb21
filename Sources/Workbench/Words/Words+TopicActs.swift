import StreetModel

extension Words {
    /// What happened to a topic, in a few words; nobody's name, for a toast knows no masks.
    func topicAct(_ event: TopicEvent, _ office: Office) -> String {
        switch event {
        case .raised(let body): body.from.isEmpty ? self("已提出", "raised") : self("已上报街道", "raised to the street")
        case .amended: self("已修改", "changed")
        case .joined: self("有人附议", "joined")
        case .screened(let body): "\(hand(body.hand)) \(verdict(body.verdict))"
        case .merged(let body): self("已并入 \(shortTopic(body.into))", "merged into \(shortTopic(body.into))")
        case .moved(let body):
            body.reason.isEmpty
                ? self("转到\(stepName(body.to, office))", "on to \(stepName(body.to, office))")
                : self(
                    "退到\(stepName(body.to, office)): \(body.reason)",
                    "back to \(stepName(body.to, office)): \(body.reason)")
        case .checked(let body):
            body.isDone
                ? self("已办 \(lineName(body, office))", "done: \(lineName(body, office))")
                : self("重开 \(lineName(body, office))", "open again: \(lineName(body, office))")
        case .assigned(let body): assigned(body, office)
        case .answered(let body): self("已答复 \(adoption(body.adoption))", "answered: \(adoption(body.adoption))")
        case .lifted(let body):
            body.to.isEmpty ? self("街道撤回, 仍由社区办", "back from the street") : self("已上报街道", "raised to the street")
        case .closed(let body):
            body.isOpenAgain
                ? self("重新打开", "opened again")
                : body.isDelivered ? self("办结 已落实", "closed: delivered") : self("办结 不再推进", "closed: not pursued")
        case .reviewed(let body):
            self("满意度回访 \(body.satisfied)/\(body.asked)", "satisfied \(body.satisfied)/\(body.asked)")
        }
    }

    private func assigned(_ body: TopicAssigned, _ office: Office) -> String {
        let due = body.due.map { " \($0.shortText)" } ?? ""
        if body.owner.isEmpty { return self("没有责任人\(due)", "no owner\(due)") }
        return self("责任人 \(office.staffName(body.owner))\(due)", "owner \(office.staffName(body.owner))\(due)")
    }

    /// The name of a line of a checklist, as the office's rules have it.
    private func lineName(_ body: TopicChecked, _ office: Office) -> String {
        let line = office.street.rules.step(body.step)?.checklist.first { $0.key == body.item }
        return line.map { self($0.name) } ?? body.item
    }

    /// What an act is called on a topic: a closed one is opened again.
    func topicTitle(_ command: Command, _ view: TopicView?) -> String {
        switch command {
        case .closeTopic where view?.topic.state.closedAt != nil: self("重新打开", "open again")
        default: title(command)
        }
    }
}
