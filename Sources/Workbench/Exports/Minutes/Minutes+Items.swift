import StreetModel

extension Minutes {
    /// An item of the agenda: who presented, who spoke, what was voted, what it came to, what follows.
    func item(_ item: AgendaItem) -> MinutesSection {
        let clock = meeting.clock(of: item, rules, at: now)
        var lines = [words.minutesPresenter(item.placing.presenter), source(of: item), speakers(on: item)]
        lines.append(words.minutesRecused(recused(from: item)))
        lines += motions(of: item)
        if item.placing.isForOwners { lines.append(words.minutesForOwners) }
        if let conclusion = item.conclusion {
            let effect = meeting.form(rules)?.effect ?? .opinion
            lines.append(words.minutesOutcome(conclusion.body, effect))
        }
        lines += item.followUps.map { followUp in
            let owner = office.street.staff[followUp.body.owner]?.name ?? followUp.body.owner
            return words.minutesFollowUp(followUp.body, owner: owner)
        }
        return MinutesSection(
            key: "item.\(item.key)", heading: words.minutesItem(item, clock), lines: lines.filter { !$0.isEmpty })
    }

    private func source(of item: AgendaItem) -> String {
        guard let topic = office.topic(item.placing.topic) else { return "" }
        let proposals = office.proposals(of: topic)
        let households = proposals.reduce(0) { $0 + $1.proposal.households }
        return words.minutesSource(topic.id, proposers: proposals.count, households: households)
    }

    /// "07 于学文 2次 3:40": turns and time, in the order in which they spoke first.
    private func speakers(on item: AgendaItem) -> String {
        var order: [Int] = []
        var said: [Int: (turns: Int, seconds: Int)] = [:]
        for speech in meeting.state.speeches where speech.item == item.key && speech.startedAt != nil {
            if said[speech.member] == nil { order.append(speech.member) }
            let before = said[speech.member] ?? (0, 0)
            said[speech.member] = (before.turns + 1, before.seconds + speech.ran(at: now))
        }
        return words.minutesSpeakers(
            order.map { number in
                let own = said[number] ?? (0, 0)
                return words.minutesSpeaker(name(number), turns: own.turns, seconds: own.seconds)
            })
    }

    private func recused(from item: AgendaItem) -> [String] {
        meeting.state.roll.filter { meeting.state.attendance[$0.number]?.recusals.contains(item.key) ?? false }
            .map { name($0.number) }
    }

    /// Motions and ballots in the order in which they came. A ballot that does not stand under its own motion says whose
    /// it is, and after which amendments.
    private func motions(of item: AgendaItem) -> [String] {
        let ballots = item.motions.flatMap { motion in
            motion.ballots.enumerated().map { (motion: motion, turn: $0.offset + 1, ballot: $0.element) }
        }
        var lines: [String] = []
        var ahead = ballots.sorted { $0.ballot.number < $1.ballot.number }[...]
        func tell(_ key: String, until number: Int) {
            var key = key
            while let next = ahead.first, next.ballot.number < number {
                ahead.removeFirst()
                if next.motion.key != key { lines.append(again(next.motion, before: next.ballot, of: item)) }
                key = next.motion.key
                lines += self.lines(next.ballot, next.turn, of: next.motion, item)
            }
        }
        for (place, motion) in item.motions.enumerated() {
            lines.append(put(motion, of: item))
            let following = item.motions.dropFirst(place + 1).first?.number ?? Int.max
            tell(motion.key, until: following)
        }
        return lines
    }

    private func number(of motion: Motion, _ item: AgendaItem) -> String {
        let place = (item.motions.firstIndex { $0.key == motion.key } ?? 0) + 1
        return "\(words.agendaNumber(item))-\(place)"
    }

    private func put(_ motion: Motion, of item: AgendaItem) -> String {
        let amended = item.motions.first { $0.key == motion.body.amends }.map { number(of: $0, item) }
        let mover = motion.body.mover == 0 ? "" : name(motion.body.mover)
        return words.minutesMotion(
            number(of: motion, item), motion.body.text, mover: mover, amends: amended,
            isWithdrawn: motion.isWithdrawn)
    }

    /// Whose the next ballot is, and as it then stood.
    private func again(_ motion: Motion, before ballot: Ballot, of item: AgendaItem) -> String {
        let carried = item.amendments(to: motion, before: ballot).map { "\(number(of: $0, item)) \($0.body.text)" }
        return words.minutesAgain(number(of: motion, item), motion.body.text, after: carried)
    }

    private func lines(_ ballot: Ballot, _ turn: Int, of motion: Motion, _ item: AgendaItem) -> [String] {
        if let discarded = ballot.discarded { return [words.minutesDiscarded(turn, discarded.reason)] }
        let sum = meeting.sum(ballot, of: motion, on: item.key, rules)
        let named = meeting.form(rules)?.thresholds.first { $0.threshold == sum.threshold }?.name
        return [words.minutesBallot(turn, sum, named.map { words($0) }, isOpen: ballot.isOpen)]
            + sum.options.map(words.minutesOption) + voices(of: ballot)
    }

    /// Who said what in a roll call, of those who could vote when it closed.
    private func voices(of ballot: Ballot) -> [String] {
        guard ballot.opening.kind == .rollCall else { return [] }
        let roll = ballot.closing.map { Set($0.roll) }
        return BallotMarked.Voice.allCases.compactMap { voice in
            let members = ballot.voices.filter { $0.value == voice && roll?.contains($0.key) ?? true }.keys.sorted()
            return members.isEmpty ? nil : words.minutesVoices(voice, members.map(name))
        }
    }
}
