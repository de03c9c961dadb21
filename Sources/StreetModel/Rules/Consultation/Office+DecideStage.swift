extension Office {
    /// The stages of a meeting, in their order; what a stage stops or starts is written in the same act.
    func decide(_ asked: MeetingStepped, _ meeting: Meeting, at now: Moment) throws(Refusal) -> [MeetingEvent] {
        try follows(asked.step, meeting.state.stage)
        switch asked.step {
        case .published, .cancelled: return [.stepped(asked)]
        case .publicised, .archived: return [.stepped(try decideEnd(asked, meeting, at: now))]
        case .signingIn:
            if let day = meeting.state.plan.day, offset.day(of: now) < day { throw .live(.notItsDay(day)) }
            return [.stepped(asked)]
        case .started:
            if meeting.state.items.isEmpty { throw .live(.noItems) }
            let missing = meeting.attendance(street.rules).missing
            if missing > 0 { throw .live(.noQuorum(missing: missing, isStarted: false)) }
            return [.stepped(asked)]
        case .adjourned:
            if meeting.state.openBallot != nil { throw .ballot(.ballotIsOpen) }
            return [.stepped(asked)] + meeting.pausing()
        case .resumed:
            let adjourned = meeting.state.entered(.adjourned)?.number ?? 0
            return [.stepped(asked)] + meeting.resuming(since: adjourned)
        case .extended:
            if !Office.addedMinutes.contains(asked.minutes) { throw .live(.noMinutes) }
            return [.stepped(asked)]
        case .closed:
            let blockers = meeting.closingBlockers
            if !blockers.isEmpty { throw .live(.blocked(meeting: meeting.id, blockers)) }
            return meeting.stopping() + [.stepped(frozen(asked, meeting))]
        case .failed:
            let there = meeting.attendance(street.rules)
            if there.hasQuorum { throw .live(.hasQuorum) }
            if let day = meeting.state.plan.day, let start = meeting.state.plan.start,
                now < offset.moment(day, start)
            {
                throw .live(.notItsTime(start))
            }
            return [.stepped(frozen(asked, meeting))]
        }
    }

    /// Whether a step follows on where the meeting stands.
    private func follows(_ step: MeetingStepped.Step, _ stage: MeetingStage) throws(Refusal) {
        let from: [MeetingStage] =
            switch step {
            case .published: [.preparing]
            case .signingIn: [.published]
            case .started, .failed: [.signingIn]
            case .adjourned, .closed: [.running]
            case .resumed: [.adjourned]
            case .extended: [.running, .adjourned]
            case .cancelled: [.preparing, .published, .signingIn]
            case .publicised: [.closed]
            case .archived: [.closed, .publicised, .failed, .cancelled]
            }
        if !from.contains(stage) { throw .live(.stepOutOfOrder(stage, step)) }
    }

    /// What may be added to a meeting or an item at once: up to a day.
    static let addedMinutes = 1...1_440

    private func frozen(_ asked: MeetingStepped, _ meeting: Meeting) -> MeetingStepped {
        let there = meeting.attendance(street.rules)
        var body = asked
        (body.present, body.members, body.hasQuorum) = (there.present, there.members, there.hasQuorum)
        return body
    }
}

extension Meeting {
    /// The clock of the item that is on, and of whoever speaks on it, stand still.
    func pausing() -> [MeetingEvent] {
        guard let item = state.items[state.current], item.isRunning else { return [] }
        return [.itemTimed(timed(item.key, .paused))] + pausingSpeech()
    }

    /// The clocks go on that were paused with an entry or after it.
    func resuming(since number: Int) -> [MeetingEvent] {
        guard let item = state.items[state.current], let last = item.clock.last(where: \.moves), last.mark == .paused,
            last.number > number
        else { return [] }
        var events: [MeetingEvent] = [.itemTimed(timed(item.key, .resumed))]
        if let speech = state.speaking, speech.pausedBy > last.number {
            events.append(.speech(marked(speech, .resumed)))
        }
        return events
    }

    /// The item that is on comes to its end, and so does whoever speaks.
    func stopping() -> [MeetingEvent] {
        guard state.items[state.current] != nil else { return [] }
        return finishing() + [.itemTimed(timed(state.current, .stopped))]
    }

    /// Whoever has the floor, or had it and was interrupted, has finished.
    func finishing() -> [MeetingEvent] {
        state.speeches.filter(\.isOn).map { .speech(marked($0, .finished)) }
    }

    /// Whoever speaks stands still.
    func pausingSpeech() -> [MeetingEvent] {
        guard let speech = state.speaking, speech.runsSince != nil else { return [] }
        return [.speech(marked(speech, .paused))]
    }

    func timed(_ item: String, _ mark: ItemTimed.Mark) -> ItemTimed {
        var body = ItemTimed()
        (body.meeting, body.item, body.mark) = (id, item, mark)
        return body
    }

    func marked(_ speech: Speech, _ mark: SpeechMarked.Mark) -> SpeechMarked {
        var body = SpeechMarked()
        (body.meeting, body.item, body.speech, body.mark) = (id, speech.item, speech.number, mark)
        return body
    }
}

extension AgendaItem {
    /// The clock runs.
    package var isRunning: Bool {
        guard let mark = clock.last(where: \.moves)?.mark else { return false }
        return mark == .started || mark == .resumed
    }
}

extension AgendaItem.ClockFact {
    /// Starts or stops the clock; lengthening or skipping does not.
    var moves: Bool {
        switch mark {
        case .started, .paused, .resumed, .stopped: true
        case .extended, .skipped: false
        }
    }
}
