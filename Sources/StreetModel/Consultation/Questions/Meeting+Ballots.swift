extension Meeting {
    /// What a ballot of a threshold on an item would need now: before its votes are known the bases that count votes are
    /// given as of everyone who may vote.
    package func need(
        _ threshold: Threshold, owners: Int = 0, area: Int = 0, on item: String? = nil, _ rules: ConsultationRules
    ) -> BallotNeed {
        let there = attendance(rules, on: item)
        let voters = there.mayVote.count
        let base =
            switch threshold.base {
            case .members: there.members
            case .present, .voting, .decided: voters
            case .owners: owners
            case .area: area
            }
        return BallotNeed(threshold: threshold, base: base, needed: threshold.needed(of: base), voters: voters)
    }

    /// What the next ballot needs on the item that is on: by the open ballot's threshold, else by the form's usual one.
    package func nextNeed(_ rules: ConsultationRules) -> BallotNeed? {
        if let open = state.openBallot, let threshold = open.ballot.threshold {
            let opening = open.ballot.opening
            return need(threshold, owners: opening.owners, area: opening.area, on: open.item, rules)
        }
        return form(rules)?.thresholds.first.map { need($0.threshold, rules) }
    }

    /// How a ballot stands: frozen where it is closed, else as it would be frozen now.
    package func sum(_ ballot: Ballot, of motion: Motion, on item: String, _ rules: ConsultationRules) -> BallotSum {
        guard let closing = ballot.closing else {
            return ballot.sum(options: motion.body.options, attendance(rules, on: item), state.roll)
        }
        var sum = BallotSum(kind: ballot.opening.kind, threshold: ballot.threshold ?? .majority(of: .present))
        (sum.yes, sum.no, sum.abstain) = (closing.yes, closing.no, closing.abstain)
        (sum.voters, sum.members, sum.recused) = (closing.present, closing.members, closing.recused)
        (sum.base, sum.needed, sum.isPassed) = (closing.baseCount, closing.needed, closing.isPassed)
        sum.inFavour = sum.threshold.base == .area ? closing.yesArea : closing.yes
        sum.elect(closing.counts, of: motion.body.options, choose: ballot.opening.choose)
        return sum
    }
}

extension Ballot {
    /// The sum of the votes that count: those of whoever may vote now.
    func sum(options: [String], _ there: MeetingAttendance, _ roll: [Member]) -> BallotSum {
        var sum = BallotSum(kind: opening.kind, threshold: threshold ?? .majority(of: .present))
        (sum.voters, sum.members, sum.recused) = (there.mayVote.count, there.members, there.recused.count)
        (sum.yes, sum.no, sum.abstain) = (counted?.yes ?? 0, counted?.no ?? 0, counted?.abstain ?? 0)
        if opening.kind == .rollCall {
            let counting = there.mayVote.compactMap { voices[$0] }
            sum.yes = counting.count { $0 == .yes }
            sum.no = counting.count { $0 == .no }
            sum.abstain = counting.count { $0 == .abstain }
        }
        sum.base =
            switch sum.threshold.base {
            case .members: there.members
            case .present: there.mayVote.count
            case .voting: sum.yes + sum.no + sum.abstain
            case .decided: sum.yes + sum.no
            case .owners: opening.owners
            case .area: opening.area
            }
        sum.needed = sum.threshold.needed(of: sum.base)
        sum.inFavour = sum.threshold.base == .area ? yesArea(there, roll) : sum.yes
        sum.elect(counted?.counts ?? [], of: options, choose: opening.choose)
        let isReached = sum.kind == .choice ? sum.options.contains(where: \.isElected) : sum.inFavour >= sum.needed
        sum.isPassed = sum.hasEffect && isReached
        return sum
    }

    /// The area of those in favour; only a roll call knows whose vote is whose.
    private func yesArea(_ there: MeetingAttendance, _ roll: [Member]) -> Int {
        let areas = Dictionary(roll.map { ($0.number, $0.area) }, uniquingKeysWith: { first, _ in first })
        return there.mayVote.reduce(0) { $0 + (voices[$1] == .yes ? areas[$1] ?? 0 : 0) }
    }
}

extension BallotSum {
    /// The so many options with most votes that also reach the threshold; a tie over the last place elects nobody of the
    /// tied.
    mutating func elect(_ counts: [Int], of texts: [String], choose: Int) {
        guard kind == .choice else { return }
        options = texts.indices.map { Option(text: texts[$0], votes: $0 < counts.count ? counts[$0] : 0) }
        let reaching = options.indices.filter { options[$0].votes >= needed }
            .sorted { (options[$1].votes, $0) < (options[$0].votes, $1) }
        guard choose > 0, reaching.count > choose else {
            if choose > 0 { for index in reaching { options[index].isElected = true } }
            return
        }
        let last = options[reaching[choose - 1]].votes
        let isTied = options[reaching[choose]].votes == last
        for (place, index) in reaching.enumerated() {
            let atLast = options[index].votes == last
            options[index].isTied = isTied && atLast
            options[index].isElected = place < choose && !(isTied && atLast)
        }
    }
}
