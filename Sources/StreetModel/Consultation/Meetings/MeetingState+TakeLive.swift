extension MeetingState {
    /// Somebody asks to speak, speaks, pauses or ends.
    mutating func mark(_ body: SpeechMarked, _ fact: Meeting.Fact) {
        switch body.mark {
        case .queued:
            speeches.append(
                Speech(
                    number: fact.number, item: body.item, member: body.member, manner: body.manner,
                    limit: body.seconds, queuedAt: fact.at))
            if body.begins { speeches[speeches.count - 1].begin(fact) }
            return
        case .listClosed, .listOpened:
            items[body.item]?.isListClosed = body.mark == .listClosed
            return
        case .started, .paused, .resumed, .finished, .withdrawn: break
        }
        guard let index = speeches.lastIndex(where: { $0.number == body.speech }) else { return }
        switch body.mark {
        case .started: speeches[index].begin(fact)
        case .paused: speeches[index].halt(fact)
        case .resumed:
            (speeches[index].runsSince, speeches[index].pausedAt) = (fact.at, nil)
            speeches[index].pausedBy = 0
        case .finished:
            speeches[index].halt(fact)
            speeches[index].finishedAt = fact.at
        case .withdrawn: speeches[index].isWithdrawn = true
        case .queued, .listClosed, .listOpened: break
        }
    }

    /// A ballot is opened, voted, counted, closed, announced or broken off.
    mutating func mark(_ body: BallotMarked, _ fact: Meeting.Fact) {
        guard let motion = items[body.item]?.motions.firstIndex(where: { $0.key == body.motion }) else { return }
        if body.mark == .opened {
            items[body.item]?.motions[motion].ballots.append(
                Ballot(number: fact.number, openedAt: fact.at, opening: body))
            return
        }
        guard
            let ballot = items[body.item]?.motions[motion].ballots.firstIndex(where: { $0.number == body.ballot })
        else { return }
        items[body.item]?.motions[motion].ballots[ballot].take(body, fact)
    }
}

extension Speech {
    fileprivate mutating func begin(_ fact: Meeting.Fact) {
        (startedAt, runsSince, startedBy) = (fact.at, fact.at, fact.number)
    }

    fileprivate mutating func halt(_ fact: Meeting.Fact) {
        if let runsSince { ranBefore += max(0, fact.at.milliseconds - runsSince.milliseconds) }
        (runsSince, pausedAt, pausedBy) = (nil, fact.at, fact.number)
    }
}

extension Ballot {
    fileprivate mutating func take(_ body: BallotMarked, _ fact: Meeting.Fact) {
        if body.mark == .voted || body.mark == .counted { newest = fact.number }
        switch body.mark {
        case .opened: break
        case .voted: if let voice = body.voice { voices[body.member] = voice } else { voices[body.member] = nil }
        case .counted: counted = body
        case .closed: (closing, closedAt) = (body, fact.at)
        case .announced: announcedAt = fact.at
        case .discarded: discarded = body
        }
    }
}
