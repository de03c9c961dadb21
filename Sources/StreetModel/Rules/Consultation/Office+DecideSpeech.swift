extension Office {
    /// Who asks to speak, speaks, is interrupted and goes on. A question or point of order pauses whoever speaks, and
    /// its end lets them go on; a speech ends the one before it. Both in one act.
    func decide(_ asked: SpeechMarked, _ meeting: Meeting) throws(Refusal) -> [MeetingEvent] {
        switch asked.mark {
        case .queued: return try queue(asked, meeting)
        case .listClosed, .listOpened:
            let item = try meeting.openItem(asked.item)
            if item.isListClosed == (asked.mark == .listClosed) {
                throw .live(item.isListClosed ? .listIsClosed : .listIsOpen)
            }
            return [.speech(asked)]
        case .started, .paused, .resumed, .finished, .withdrawn: break
        }
        guard let speech = meeting.state.speeches.last(where: { $0.number == asked.speech }) else {
            throw .live(.unknownSpeech)
        }
        try meeting.mustRun()
        switch asked.mark {
        case .started:
            if !speech.isWaiting { throw .live(.speechIsNotWaiting) }
            let member = try meeting.member(speech.member)
            if meeting.state.attendance[member.number]?.isHere != true { throw .live(.isNotHere(member)) }
            try mustBeOn(speech.item, meeting)
            let event = MeetingEvent.speech(meeting.marked(speech, .started))
            return meeting.following(event, speech) ?? taking(event, as: speech.manner, meeting)
        case .paused:
            if !speech.isOn { throw .live(.speechIsNotOn) }
            if speech.runsSince == nil { throw .live(.speechIsPaused) }
            return [.speech(meeting.marked(speech, .paused))]
        case .resumed:
            if !speech.isOn { throw .live(.speechIsNotOn) }
            if speech.runsSince != nil || meeting.state.speaking?.number != speech.number {
                throw .live(.speechIsNotPaused)
            }
            try mustBeOn(speech.item, meeting)
            return [.speech(meeting.marked(speech, .resumed))]
        case .finished:
            if !speech.isOn { throw .live(.speechIsNotOn) }
            return meeting.finishing([speech])
        case .withdrawn:
            if !speech.isWaiting { throw .live(.speechIsNotWaiting) }
            return [.speech(meeting.marked(speech, .withdrawn))]
        case .queued, .listClosed, .listOpened: return []
        }
    }

    private func queue(_ asked: SpeechMarked, _ meeting: Meeting) throws(Refusal) -> [MeetingEvent] {
        let item = try meeting.openItem(asked.item)
        let member = try meeting.member(asked.member)
        if member.standing == .observer { throw .live(.mayNotSpeak(member)) }
        if meeting.state.attendance[member.number]?.isHere != true { throw .live(.isNotHere(member)) }
        let own = meeting.state.speeches.filter { $0.item == item.key && $0.member == member.number }
        if own.contains(where: { ($0.isWaiting || $0.isOn) && $0.manner == asked.manner }) {
            throw .live(.isOnList(member))
        }
        let form = meeting.form(street.rules)
        if asked.manner == .speech {
            if item.isListClosed { throw .live(.listIsClosed) }
            let limit = form?.speechTurns ?? 0
            if limit > 0 && own.count(where: { $0.manner == .speech && !$0.isWithdrawn }) >= limit {
                throw .live(.turnsAreUsed(member, limit: limit))
            }
        }
        var body = asked
        if body.seconds == 0 { body.seconds = form?.speechSeconds ?? 0 }
        if !asked.begins { return [.speech(body)] }
        try mustBeOn(item.key, meeting)
        return taking(.speech(body), as: asked.manner, meeting)
    }

    /// Somebody takes the floor: over whoever has it, or after them. What pauses comes after what interrupts, so that the
    /// end of the one is known to let the other go on.
    private func taking(
        _ event: MeetingEvent, as manner: SpeechMarked.Manner, _ meeting: Meeting
    ) -> [MeetingEvent] {
        manner == .speech ? meeting.finishing() + [event] : [event] + meeting.pausingSpeech()
    }

    /// Speeches run only on the item whose clock runs.
    private func mustBeOn(_ key: String, _ meeting: Meeting) throws(Refusal) {
        let item = try meeting.item(key)
        if meeting.state.current != key { throw .live(.itemIsNotOn(item)) }
        if !item.isRunning { throw .live(.itemIsPaused(item)) }
    }
}

extension Meeting {
    /// Somebody has finished, a speech or also what went over it, and whom they interrupted goes on.
    func finishing(_ ended: [Speech]) -> [MeetingEvent] {
        let events: [MeetingEvent] = ended.map { .speech(marked($0, .finished)) }
        let numbers = Set(ended.map(\.number))
        guard let speaking = state.speaking, speaking.manner != .speech, numbers.contains(speaking.number),
            state.items[speaking.item]?.isRunning == true
        else { return events }
        guard state.openBallot == nil, let next = interrupted(by: ended) else { return events }
        return events + [.speech(marked(next, .resumed))]
    }

    /// One interruption after another: the first has finished, and whom it interrupted goes on standing still for the
    /// second. Nil where nobody has to finish for it: a point of order goes over a question.
    fileprivate func following(_ event: MeetingEvent, _ speech: Speech) -> [MeetingEvent]? {
        guard speech.manner != .speech, let before = state.speaking, before.manner != .speech,
            before.rank <= speech.rank
        else { return nil }
        let standing = interrupted(by: [before]).map { MeetingEvent.speech(marked($0, .paused)) }
        return [.speech(marked(before, .finished)), event] + [standing].compactMap { $0 }
    }

    /// Who stands still because questions or points of order went over them; nil for who was paused by hand before.
    private func interrupted(by others: [Speech]) -> Speech? {
        let numbers = Set(others.map(\.number))
        let below = state.speeches.filter { $0.isOn && !numbers.contains($0.number) }
        guard let next = below.max(by: { $0.startedBy < $1.startedBy }),
            let first = others.map(\.startedBy).filter({ $0 > next.startedBy }).min(), next.pausedBy > first
        else { return nil }
        return next
    }
}
