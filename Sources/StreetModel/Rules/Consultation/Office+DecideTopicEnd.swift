extension Office {
    /// An answer to who proposed: with the reason, unless it was taken up whole. It is owed whatever became of the topic.
    func check(_ asked: TopicAnswered, on topic: Topic) throws(Refusal) {
        let proposals = topic.state.proposals
        if asked.proposal == 0 {
            if proposals.allSatisfy({ $0.answer != nil }) { throw .alreadySo }
        } else {
            guard let proposal = proposals.first(where: { $0.number == asked.proposal }) else {
                throw .consultation(.unknownProposal)
            }
            if proposal.answer == asked { throw .alreadySo }
        }
        if asked.adoption != .yes && asked.reason.isBlank { throw .needsReason }
    }

    /// The end of a topic, once everybody who proposed it has an answer, or its being opened again (DOMAIN §5).
    func check(_ asked: TopicClosed, on topic: Topic) throws(Refusal) {
        let state = topic.state
        if asked.isOpenAgain {
            if state.closedAt == nil { throw .alreadySo }
            if asked.reason.isBlank { throw .needsReason }
            return
        }
        let into = state.mergedInto.isEmpty ? state.liftedTo : state.mergedInto
        if !into.isEmpty { throw .consultation(.topicWentInto(topic.id, into: into)) }
        if !state.isOpen { throw .consultation(.topicIsOver(topic.id)) }
        if !asked.isDelivered && asked.reason.isBlank { throw .needsReason }
        let owed = proposals(of: topic).count { $0.proposal.answer == nil }
        if owed > 0 { throw .consultation(.answersOwed(owed)) }
    }

    /// A look at the result: no more are satisfied than were asked.
    func check(_ asked: TopicReviewed, on topic: Topic, at now: Moment) throws(Refusal) {
        let most = TopicReviewed.asking
        if !most.contains(asked.asked) {
            throw .consultation(.field("asked", .outOfRange(most.lowerBound, most.upperBound)))
        }
        if !(0...asked.asked).contains(asked.satisfied) {
            throw .consultation(.field("satisfied", .outOfRange(0, asked.asked)))
        }
        if let next = asked.next, next <= offset.day(of: now) { throw .dateNotAhead }
    }

    /// The first half of raising a topic to the street: the street's topic, as the community's stands now. Who proposed
    /// it is kept in the community and is answered there.
    func decideLift(_ asked: TopicRaised, at now: Moment) throws(Refusal) -> TopicRaised {
        guard let from = topic(asked.from), !from.isTakenBack else {
            throw .consultation(.unknownTopic(asked.from))
        }
        if from.place == code { throw .consultation(.isOfTheStreet(from.id)) }
        let into = from.state.mergedInto.isEmpty ? from.state.liftedTo : from.state.mergedInto
        if !into.isEmpty { throw .consultation(.topicWentInto(from.id, into: into)) }
        if !from.state.isOpen { throw .consultation(.topicIsOver(from.id)) }
        if let there = raised(from: from.id) { throw .consultation(.topicWentInto(from.id, into: there.id)) }
        if asked.reason.isBlank { throw .needsReason }
        var raising = from.state.raising
        (raising.place, raising.id, raising.from, raising.reason) = (code, "", from.id, asked.reason)
        (raising.proposer, raising.telephone, raising.isImported) = ("", "", false)
        raising.on = offset.day(of: now)
        let households = proposals(of: from).reduce(0) { $0 + $1.proposal.households }
        raising.households = min(households, TopicRaised.mostHouseholds)
        return raising
    }

    /// The street's topic that a community's became; nil where it never did, or that was taken back.
    private func raised(from id: String) -> Topic? {
        street.consultation.topics.values.first { !$0.isTakenBack && $0.state.raising.from == id }
    }

    /// The second half: what the street's book says of it is written in the community's.
    func check(_ asked: TopicLifted, on topic: Topic) throws(Refusal) {
        if asked.to.isEmpty {
            if topic.state.liftedTo.isEmpty || street.consultation.topics[topic.state.liftedTo]?.isTakenBack == false {
                throw .alreadySo
            }
            return
        }
        if topic.state.liftedTo == asked.to { throw .alreadySo }
        guard raised(from: topic.id)?.id == asked.to else { throw .consultation(.unknownTopic(asked.to)) }
        if !topic.state.isOpen { throw .consultation(.topicIsOver(topic.id)) }
    }

    /// The second halves of liftings that were cut between their two books, or whose first half was taken back since.
    package var unfinishedLifts: [Event] {
        var found: [Event] = []
        for topic in street.consultation.topics.values.sorted(by: { $0.id < $1.id }) {
            guard let first = topic.firstRaising, let from = self.topic(first.from), !from.isTakenBack else { continue }
            var lifted = TopicLifted()
            lifted.topic = from.id
            if topic.isTakenBack {
                if from.state.liftedTo != topic.id { continue }
            } else {
                if !from.state.isOpen { continue }
                (lifted.to, lifted.reason) = (topic.id, first.reason)
            }
            found.append(.consultation(.topic(.lifted(lifted))))
        }
        return found
    }
}
