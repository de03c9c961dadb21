extension TopicState {
    /// Takes a fact that stands in. It never refuses.
    mutating func take(_ fact: Topic.Fact) {
        switch fact.event {
        case .raised(let body):
            raising = body
            (raisedAt, raisedBy, stepSince) = (fact.at, fact.by, fact.at)
            // Who proposed what a community raised to the street is kept in that community.
            if !body.from.isEmpty && body.proposer.isEmpty { break }
            proposals.append(
                Proposal(
                    number: fact.number, on: body.on, at: fact.at, channel: body.channel, proposer: body.proposer,
                    telephone: body.telephone, households: body.households, wish: body.wish))
        case .amended(let body): amend(body.changes)
        case .joined(let body):
            proposals.append(
                Proposal(
                    number: fact.number, on: body.on, at: fact.at, channel: body.channel, proposer: body.proposer,
                    telephone: body.telephone, households: body.households, wish: body.wish))
        case .screened(let body):
            let word = Screening(number: fact.number, at: fact.at, by: fact.by, body: body)
            switch body.hand {
            case .recommendation: recommendation = word
            case .decision: decision = word
            }
        case .merged(let body): mergedInto = body.into
        case .moved(let body):
            (step, stepSince, due) = (body.to, fact.at, nil)
            steps.append(EnteredStep(key: body.to, at: fact.at))
        case .checked(let body):
            let line = "\(body.step)/\(body.item)"
            if body.isDone { done.insert(line) } else { done.remove(line) }
        case .assigned(let body): (owner, due) = (body.owner, body.due)
        case .answered(let body): answer(body, fact)
        case .lifted(let body): liftedTo = body.to
        case .closed(let body):
            closedAt = body.isOpenAgain ? nil : fact.at
            isDelivered = !body.isOpenAgain && body.isDelivered
        case .reviewed(let body): reviews.append(Review(at: fact.at, body: body))
        }
    }

    /// Sets changed fields; a value that no longer fits is passed over, since the fold never refuses.
    private mutating func amend(_ changes: [[String]]) {
        for change in changes where change.count == 3 { try? raising.set(change[0], to: change[2]) }
        // What the form said is what whoever raised it proposed.
        if proposals.isEmpty || (!raising.from.isEmpty && raising.proposer.isEmpty) { return }
        (proposals[0].on, proposals[0].channel, proposals[0].households) =
            (raising.on, raising.channel, raising.households)
        (proposals[0].proposer, proposals[0].telephone, proposals[0].wish) =
            (raising.proposer, raising.telephone, raising.wish)
    }

    private mutating func answer(_ body: TopicAnswered, _ fact: Topic.Fact) {
        for index in proposals.indices {
            let isMeant =
                body.proposal == 0
                ? proposals[index].answer == nil
                : proposals[index].number == body.proposal
            if !isMeant { continue }
            proposals[index].answer = body
            (proposals[index].answeredAt, proposals[index].answeredBy) = (fact.at, fact.by)
        }
    }
}
