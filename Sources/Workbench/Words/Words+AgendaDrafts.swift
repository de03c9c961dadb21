package import StreetModel

/// What comes onto the next agenda, and why.
extension Words {
    package var noAgendaDrafts: String {
        self("没有未尽事项, 也没有待上会的议题", "Nothing is open, and no topic waits for a meeting")
    }

    /// "上次未议  停梯期间帮扶".
    package func agendaDraft(_ draft: AgendaDraft) -> String { "\(ground(draft.ground))  \(draft.placing.title)" }

    private func ground(_ ground: AgendaDraft.Ground) -> String {
        switch ground {
        case .notReached: self("上次未议", "not reached")
        case .postponed: self("下次再议", "put off")
        case .followUpsOpen(let count): self("落实未完 \(count) 项", "\(count) follow-ups open")
        case .decided: self("议题待上会", "waits for a meeting")
        }
    }
}
