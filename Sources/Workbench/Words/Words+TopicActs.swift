import StreetModel

extension Words {
    /// What happened to a topic, in a few words.
    func topicAct(_ event: TopicEvent) -> String {
        switch event {
        case .raised: self("已提出", "raised")
        case .amended: self("已修改", "changed")
        case .joined(let body): self("附议 \(body.proposer)", "joined by \(body.proposer)")
        case .screened: self("已筛选", "screened")
        case .merged: self("已合并", "merged")
        case .moved: self("已转步骤", "moved on")
        case .checked(let body): body.isDone ? self("已办一项", "one line done") : self("一项重开", "one line open again")
        case .assigned: self("已指定责任人", "assigned")
        case .answered: self("已答复", "answered")
        case .lifted: self("已上报街道", "raised to the street")
        case .closed(let body): body.isOpenAgain ? self("重新打开", "opened again") : self("已办结", "closed")
        case .reviewed: self("已回看", "reviewed")
        }
    }
}
