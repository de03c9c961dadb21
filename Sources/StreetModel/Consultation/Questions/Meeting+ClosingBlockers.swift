extension Meeting {
    /// What stands between the meeting and its end, in the order of the agenda; empty where it may close.
    package var closingBlockers: [ClosingBlocker] {
        var found: [ClosingBlocker] = []
        let agenda = state.agenda
        let parents = Set(agenda.map(\.placing.parent))
        for item in agenda {
            if let speech = state.speeches.last(where: { $0.item == item.key && $0.isOn }) {
                found.append(.openSpeech(item: item.key, speech: speech.number))
            }
            found += item.openBallots
            if item.conclusion != nil {
                if item.lacksFollowUp { found.append(.noFollowUp(item: item.key)) }
            } else if !item.isHeading(parents) {
                found.append(.noOutcome(item: item.key))
            }
        }
        return found
    }
}

extension AgendaItem {
    /// Its outcome asks for a follow-up, and there is neither one nor a reason why none.
    package var lacksFollowUp: Bool {
        conclusion.map { $0.body.outcome.needsFollowUp && !hasFollowUp } ?? false
    }

    /// Its ballots that are open, or closed and not announced.
    fileprivate var openBallots: [ClosingBlocker] {
        motions.flatMap { motion in
            motion.ballots.compactMap { ballot in
                if ballot.isOpen { return .openBallot(item: key, motion: motion.key, ballot: ballot.number) }
                guard ballot.isUnannounced else { return nil }
                return .unannouncedBallot(item: key, motion: motion.key, ballot: ballot.number)
            }
        }
    }

    /// Somebody does something about it, or a reason that was given for this outcome says why nobody.
    fileprivate var hasFollowUp: Bool {
        followUps.contains {
            !$0.body.owner.isEmpty || !$0.body.reason.isBlank && $0.number > conclusion?.number ?? 0
        }
    }

    /// Only the heading of the items under it: nothing happened on it itself.
    fileprivate func isHeading(_ parents: Set<String>) -> Bool {
        parents.contains(key) && clock.isEmpty && motions.isEmpty
    }
}
