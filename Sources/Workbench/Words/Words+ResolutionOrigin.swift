import StreetModel

/// The way back from a resolution's matter: meeting, item, ballot, topic and who proposed it (DOMAIN §5).
extension Words {
    /// A line each; whoever is not of the place sees the proposers masked (DOMAIN §7).
    func originLines(_ origin: ResolutionOrigin, _ office: Office) -> [String] {
        let (meeting, item) = (origin.meeting, origin.item)
        let plan = meeting.state.plan
        var lines = [
            self("来自会议 \(plan.title) \(plan.day?.text ?? "")", "From \(plan.title), \(plan.day?.text ?? "")"),
            self(
                "议程 \(agendaNumber(item)) \(item.placing.title)", "Item \(agendaNumber(item)) \(item.placing.title)"),
        ]
        if let ballot = origin.ballot, let motion = origin.motion {
            let rules = office.street.rules
            let sum = meeting.sum(ballot, of: motion, on: item.key, rules)
            let named = meeting.form(rules)?.thresholds.first { $0.threshold == sum.threshold }?.name
            let turn = (motion.ballots.firstIndex { $0.number == ballot.number } ?? 0) + 1
            lines.append(motion.body.text)
            lines.append(minutesBallot(turn, sum, named.map { self($0) }, isOpen: ballot.isOpen))
        }
        if let topic = origin.topic { lines += topicLines(topic, office) }
        return lines
    }

    private func topicLines(_ topic: Topic, _ office: Office) -> [String] {
        let proposals = office.proposals(of: topic)
        let names = proposals.map { proposal in
            let place = office.topic(proposal.topic)?.place ?? topic.place
            let name = proposal.proposal.proposer
            return shows(in: place) ? name : Masking.name(name)
        }.filter { !$0.isEmpty }
        let households = proposals.reduce(0) { $0 + $1.proposal.households }
        let title = topic.state.raising.title
        return [
            self("议题 \(topic.id) \(title)", "Topic \(topic.id) \(title)"),
            names.isEmpty
                ? ""
                : self(
                    "提议人 \(names.joined(separator: " "))  \(households)户",
                    "Proposed by \(names.joined(separator: ", ")); \(households) households"),
        ].filter { !$0.isEmpty }
    }

    var originKey: String { self("m 打开会议纪要", "m opens the meeting's minutes") }
    var noOrigin: String { self("不是会议议定的事项", "No meeting has resolved this") }

    /// "议定事项1", and "议定1" where there is less room: a resolution by the number of its item.
    func resolutionName(_ origin: ResolutionOrigin) -> String {
        let number = agendaNumber(origin.item)
        return self("议定事项\(number)", "item \(number)")
    }

    func shortResolution(_ origin: ResolutionOrigin) -> String {
        let number = agendaNumber(origin.item)
        return self("议定\(number)", "item \(number)")
    }
}
