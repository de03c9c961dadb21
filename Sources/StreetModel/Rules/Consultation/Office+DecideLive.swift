extension Office {
    /// What is written while a meeting is held: stages, attendance, clocks, speeches, ballots, outcomes (DOMAIN §5).
    func decideLive(
        _ event: MeetingEvent, _ meeting: Meeting, by staff: Staff, at now: Moment
    ) throws(Refusal) -> [Event] {
        switch event {
        case .stepped(let body): return try decide(body, meeting, at: now).map(Event.live)
        case .attended(let body): return try decide(body, meeting).map(Event.live)
        case .itemTimed(let body): return try decide(body, meeting).map(Event.live)
        case .speech(let body): return try decide(body, meeting).map(Event.live)
        case .motion(let body): try check(body, meeting)
        case .ballot(let body):
            // Nobody's time to speak runs on while the others vote; it goes on by hand.
            let pausing = body.mark == .opened ? meeting.pausingSpeech() : []
            return [.live(.ballot(try decide(body, meeting)))] + pausing.map(Event.live)
        case .concluded(let body): try check(body, meeting)
        case .planned, .amended, .rolled, .itemPlaced, .itemRemoved, .prepared, .followUp, .minutes, .objection: break
        }
        return [.live(event)]
    }

    private func check(_ asked: ItemConcluded, _ meeting: Meeting) throws(Refusal) {
        let item = try meeting.item(asked.item)
        try meeting.mustRun()
        let ballots = item.motions.flatMap(\.ballots)
        if ballots.contains(where: \.isOpen) { throw .ballot(.ballotIsOpen) }
        if ballots.contains(where: \.isUnannounced) { throw .ballot(.ballotIsNotAnnounced) }
        try mayReplace(item.conclusion, asked, item, meeting)
        let isCarried = item.motions.contains { $0.isPassed && $0.body.amends.isEmpty }
        if asked.outcome == .rejected && isCarried { throw .live(.isCarried(item)) }
        guard asked.outcome == .agreed else { return }
        if item.motions.contains(where: { !$0.isWithdrawn }) {
            if !isCarried { throw .live(.needsPassedBallot(item)) }
            return
        }
        // By consent: everybody who is there agrees, and as many are there as a ballot would need.
        if asked.text.isBlank { throw .live(.needsText) }
        try meeting.mustHaveQuorum(street.rules)
    }

    /// Nobody's outcome is overwritten unseen, and one that somebody already follows up goes on asking for that.
    private func mayReplace(
        _ there: AgendaItem.Conclusion?, _ asked: ItemConcluded, _ item: AgendaItem, _ meeting: Meeting
    ) throws(Refusal) {
        guard let there else { return }
        if asked.replaces != there.number {
            throw .consultation(.wasChanged(by: meeting.writer(of: there.number)))
        }
        let isFollowed = item.followUps.contains { !$0.body.owner.isEmpty }
        if isFollowed && !asked.outcome.needsFollowUp { throw .live(.isFollowedUp(item)) }
    }
}

extension Event {
    static func live(_ event: MeetingEvent) -> Event { .consultation(.meeting(event)) }
}

extension Meeting {
    /// Clocks, speeches, motions, ballots and outcomes are written only while the meeting runs.
    func mustRun() throws(Refusal) {
        if state.stage != .running { throw .live(.isNotRunning(state.stage)) }
    }

    /// A quorum before something that needs one.
    func mustHaveQuorum(_ rules: ConsultationRules) throws(Refusal) {
        let missing = attendance(rules).missing
        if missing > 0 { throw .live(.noQuorum(missing: missing, isStarted: true)) }
    }

    /// An item of the agenda.
    func item(_ key: String) throws(Refusal) -> AgendaItem {
        guard let item = state.items[key] else { throw .consultation(.unknownItem(key)) }
        return item
    }

    /// An item that has no outcome yet, while the meeting runs.
    func openItem(_ key: String) throws(Refusal) -> AgendaItem {
        let item = try item(key)
        try mustRun()
        if item.conclusion != nil { throw .live(.itemIsOver(item)) }
        return item
    }

    /// Somebody of the roll.
    func member(_ number: Int) throws(Refusal) -> Member {
        guard let member = state.roll.first(where: { $0.number == number }) else {
            throw .live(.unknownMember(number))
        }
        return member
    }

    /// Somebody of the roll who votes.
    func voter(_ number: Int) throws(Refusal) -> Member {
        let member = try member(number)
        if member.standing != .voter { throw .live(.hasNoVote(member)) }
        return member
    }
}

extension Motion {
    /// A ballot with effect on it was won and announced.
    package var isPassed: Bool {
        ballots.contains { $0.announcedAt != nil && $0.opening.kind != .straw && $0.closing?.isPassed == true }
    }

    /// A ballot with effect on it was announced, won or lost.
    package var isDecided: Bool {
        ballots.contains { $0.announcedAt != nil && $0.opening.kind != .straw && $0.discarded == nil }
    }
}
