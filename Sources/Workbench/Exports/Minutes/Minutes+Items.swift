import StreetModel

extension Minutes {
    /// An item of the agenda: who presented, who spoke, what was voted, what it came to, what follows.
    func item(_ item: AgendaItem) -> MinutesSection {
        let clock = meeting.clock(of: item, rules, at: now)
        var lines = [words.minutesPresenter(item.placing.presenter), source(of: item), speakers(on: item)]
        lines.append(words.minutesRecused(recused(from: item)))
        for (place, motion) in item.motions.enumerated() { lines += self.lines(motion, place + 1, of: item) }
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

    private func lines(_ motion: Motion, _ place: Int, of item: AgendaItem) -> [String] {
        let amended = item.motions.firstIndex { $0.key == motion.body.amends }.map { $0 + 1 }
        let number = "\(words.agendaNumber(item))-\(place)"
        let mover = motion.body.mover == 0 ? "" : name(motion.body.mover)
        var lines = [
            words.minutesMotion(
                number, motion.body.text, mover: mover, amends: amended.map { "\(words.agendaNumber(item))-\($0)" },
                isWithdrawn: motion.isWithdrawn)
        ]
        for (turn, ballot) in motion.ballots.enumerated() {
            if let discarded = ballot.discarded {
                lines.append(words.minutesDiscarded(turn + 1, discarded.reason))
            } else {
                let sum = meeting.sum(ballot, of: motion, on: item.key, rules)
                let named = meeting.form(rules)?.thresholds.first { $0.threshold == sum.threshold }?.name
                lines.append(words.minutesBallot(turn + 1, sum, named.map(words.name), isOpen: ballot.isOpen))
                lines += sum.options.map(words.minutesOption)
            }
        }
        return lines
    }
}
