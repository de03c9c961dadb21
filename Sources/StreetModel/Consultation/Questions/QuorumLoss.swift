/// A time of the running meeting in which fewer were there than the law asks for (法定人数不足).
package struct QuorumLoss: Hashable, Sendable {
    package var from: Moment
    /// When enough were there again, or the meeting stopped; nil where it still goes on.
    package var through: Moment?
}

extension Meeting {
    /// Every time in which the running meeting had lost its quorum: what the events of attendance come to (DOMAIN §5);
    /// nothing where they are forgotten.
    package func quorumLosses(_ rules: ConsultationRules) -> [QuorumLoss] {
        var losses: [QuorumLoss] = []
        var then = Meeting(id: id, place: place)
        var hadQuorum = false
        for fact in facts where !fact.isTakenBack {
            then.add(fact)
            let hasQuorum = then.attendance(rules, on: "").hasQuorum
            let isRunning = then.state.stage == .running
            hadQuorum = hadQuorum || isRunning && hasQuorum
            let isLost = hadQuorum && isRunning && !hasQuorum
            let isOpen = losses.last.map { $0.through == nil } ?? false
            if isLost && !isOpen { losses.append(QuorumLoss(from: fact.at)) }
            if !isLost && isOpen { losses[losses.count - 1].through = fact.at }
        }
        return losses
    }
}
