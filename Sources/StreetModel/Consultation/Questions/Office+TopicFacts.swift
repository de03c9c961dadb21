extension Office {
    /// Whether the journal says of a topic what a line of a checklist asks for (DOMAIN §5).
    package func holds(_ fact: ChecklistRule.Fact, of topic: Topic, at now: Moment) -> Bool {
        switch fact {
        case .recommended: return topic.state.recommendation != nil
        case .answered: return proposals(of: topic).allSatisfy { $0.proposal.answer != nil }
        case .reviewed: return !topic.state.reviews.isEmpty
        case .onAgenda, .heard, .concluded, .publicised, .objectionsAnswered, .followedUp, .followUpsDone:
            return holds(fact, on: places(of: topic.id), at: now)
        }
    }

    /// The matters that follow from meetings on a topic and are not handled yet.
    package func openFollowUps(on topic: String) -> [Matter] {
        places(of: topic).flatMap { place in
            followUps(of: place.meeting).filter { $0.item == place.item.key }.compactMap { matter($0.matter) }
        }.filter { !$0.isSettled }
    }

    /// The items of meetings, not called off, that are about a topic.
    private func places(of topic: String) -> [(meeting: Meeting, item: AgendaItem)] {
        meetings(on: topic).filter { $0.state.stage != .cancelled }.flatMap { meeting in
            meeting.state.agenda.filter { $0.placing.topic == topic }.map { (meeting, $0) }
        }
    }

    private func holds(
        _ fact: ChecklistRule.Fact, on places: [(meeting: Meeting, item: AgendaItem)], at now: Moment
    ) -> Bool {
        let concluded = places.filter { $0.item.isSettledByOutcome }
        switch fact {
        case .recommended, .answered, .reviewed: return false
        case .onAgenda: return !places.isEmpty
        case .heard: return places.contains { !$0.item.clock.isEmpty || $0.item.conclusion != nil }
        case .concluded: return !concluded.isEmpty
        case .publicised: return concluded.contains { $0.meeting.state.entered(.publicised) != nil }
        case .objectionsAnswered:
            let hung = concluded.filter { $0.meeting.state.entered(.publicised) != nil }
            return !hung.isEmpty && hung.allSatisfy { $0.item.objections.allSatisfy { $0.answer != nil } }
        case .followedUp: return !concluded.isEmpty && concluded.allSatisfy { !$0.item.lacksFollowUp }
        case .followUpsDone:
            let following = concluded.flatMap { place in
                followUps(of: place.meeting).filter { $0.item == place.item.key && !$0.followUp.body.owner.isEmpty }
            }
            return !following.isEmpty
                && following.allSatisfy { matter($0.matter)?.isSettled ?? isForgotten($0, at: now) }
        }
    }
}

extension AgendaItem {
    /// It came to something in the meeting: it was not put off, taken back or left out.
    fileprivate var isSettledByOutcome: Bool {
        switch conclusion?.body.outcome {
        case .agreed, .rejected, .referred, .noted: true
        case .postponed, .withdrawn, .notReached, nil: false
        }
    }
}

extension Matter {
    /// Handled, or withdrawn.
    fileprivate var isSettled: Bool { progress.handling != nil || progress.isWithdrawn }
}
