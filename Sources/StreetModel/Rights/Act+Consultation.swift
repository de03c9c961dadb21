extension Act {
    /// What happens in consultation.
    init(_ event: ConsultationEvent) {
        switch event {
        case .rulesAdopted: self = .adoptRules
        case .topic(let event): self = Act(event)
        case .meeting(let event): self = Act(event)
        }
    }

    private init(_ event: TopicEvent) {
        switch event {
        case .raised(let body): self = body.from.isEmpty ? .raiseTopic : .liftTopic
        case .joined: self = .raiseTopic
        case .amended, .merged, .moved, .checked, .assigned, .closed, .reviewed: self = .keepTopic
        case .screened: self = .screenTopic
        case .answered: self = .answerTopic
        case .lifted: self = .liftTopic
        }
    }

    private init(_ event: MeetingEvent) {
        switch event {
        case .planned, .amended, .rolled, .itemPlaced, .itemRemoved, .prepared: self = .planMeeting
        case .stepped, .attended, .itemTimed, .speech, .motion, .ballot, .concluded, .followUp, .objection:
            self = .runMeeting
        case .minutes: self = .signMinutes
        }
    }
}
