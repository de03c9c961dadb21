extension Office {
    /// The rules of meetings: before, in and after one.
    func decide(_ event: MeetingEvent, by staff: Staff, at now: Moment) throws(Refusal) -> [Event] {
        switch event {
        case .planned(let body): return try decide(body, by: staff, at: now)
        case .amended, .rolled, .itemPlaced, .itemRemoved, .prepared:
            return try decidePreparing(event, known(event), by: staff, at: now)
        case .stepped(let body) where body.step == .published:
            return try decidePublishing(body, known(event), at: now)
        case .stepped(let body) where body.step == .cancelled: return try decideCancelling(body, known(event))
        case .stepped, .attended, .itemTimed, .speech, .motion, .ballot, .concluded:
            return try decideLive(event, known(event), by: staff, at: now)
        case .followUp, .minutes, .objection: return try decideAfter(event, known(event), by: staff, at: now)
        }
    }

    private func known(_ event: MeetingEvent) throws(Refusal) -> Meeting {
        guard let meeting = meeting(event.meeting), !meeting.isTakenBack else {
            throw .consultation(.unknownMeeting(event.meeting))
        }
        return meeting
    }
}
