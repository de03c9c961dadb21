extension MeetingState {
    /// Somebody asks to speak, speaks, pauses or ends.
    mutating func mark(_ body: SpeechMarked, _ fact: Meeting.Fact) {
        switch body.mark {
        case .queued:
            speeches.append(
                Speech(
                    number: fact.number, item: body.item, member: body.member, manner: body.manner,
                    limit: body.seconds, queuedAt: fact.at))
            return
        case .listClosed, .listOpened:
            items[body.item]?.isListClosed = body.mark == .listClosed
            return
        case .started, .paused, .resumed, .finished, .withdrawn: break
        }
        guard let index = speeches.lastIndex(where: { $0.number == body.speech }) else { return }
        switch body.mark {
        case .started:
            speeches[index].startedAt = fact.at
            speeches[index].runsSince = fact.at
        case .paused: speeches[index].halt(at: fact.at)
        case .resumed: (speeches[index].runsSince, speeches[index].pausedAt) = (fact.at, nil)
        case .finished:
            speeches[index].halt(at: fact.at)
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
        items[body.item]?.motions[motion].ballots[ballot].take(body, at: fact.at)
    }
}

extension Speech {
    fileprivate mutating func halt(at moment: Moment) {
        if let runsSince { ranBefore += max(0, moment.milliseconds - runsSince.milliseconds) }
        (runsSince, pausedAt) = (nil, moment)
    }
}

extension Ballot {
    fileprivate mutating func take(_ body: BallotMarked, at moment: Moment) {
        switch body.mark {
        case .opened: break
        case .voted: if let voice = body.voice { voices[body.member] = voice } else { voices[body.member] = nil }
        case .counted: counted = body
        case .closed: (closing, closedAt) = (body, moment)
        case .announced: announcedAt = moment
        case .discarded: discarded = body
        }
    }
}
