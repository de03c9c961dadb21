extension AgendaItem {
    /// The amendments of a motion that were carried, in the order in which they were.
    package func amendments(to motion: Motion) -> [Motion] {
        motions.compactMap { amendment -> (motion: Motion, carried: Int)? in
            guard amendment.body.amends == motion.key, let carried = amendment.carriedBy else { return nil }
            return (amendment, carried)
        }
        .sorted { $0.carried < $1.carried }.map(\.motion)
    }

    /// Those of a motion's amendments that were carried before a ballot was opened.
    package func amendments(to motion: Motion, before ballot: Ballot) -> [Motion] {
        amendments(to: motion).filter { ($0.carriedBy ?? 0) < ballot.number }
    }

    /// True where nothing was decided of the motion as it now stands: it was amended since its last ballot, or had none.
    package func waits(_ motion: Motion) -> Bool {
        if motion.isWithdrawn || motion.isPassed { return false }
        let last = motion.ballots.last { $0.opening.kind != .straw && $0.discarded == nil }
        guard let last else { return true }
        return amendments(to: motion).count > amendments(to: motion, before: last).count
    }

    /// The motions that may be voted on, those that wait for it first: amendments, the newest before the others.
    package var votable: [Motion] {
        let open = motions.reversed().filter { !$0.isWithdrawn && !$0.isPassed }
        let waiting = open.filter(waits)
        return waiting.filter { !$0.body.amends.isEmpty } + waiting.filter(\.body.amends.isEmpty)
            + open.filter { !waits($0) }
    }
}

extension Motion {
    /// The number of the ballot by which it was carried; nil where it was not.
    fileprivate var carriedBy: Int? {
        isPassed && !isWithdrawn
            ? ballots.first { $0.announcedAt != nil && $0.opening.kind != .straw && $0.closing?.isPassed == true }?
                .number
            : nil
    }
}
