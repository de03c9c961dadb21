extension Office {
    /// The last two stages of a meeting: its result hangs (公示), and it is put away (归档, DOMAIN §5).
    func decideEnd(_ asked: MeetingStepped, _ meeting: Meeting, at now: Moment) throws(Refusal) -> MeetingStepped {
        if asked.step == .publicised { return try hung(asked, meeting, at: now) }
        try mayArchive(meeting, at: now)
        return asked
    }

    /// A result hangs its days at least; what hangs is a fixed version of the minutes.
    private func hung(_ asked: MeetingStepped, _ meeting: Meeting, at now: Moment) throws(Refusal) -> MeetingStepped {
        let notice = publicNotice(of: meeting)
        if notice.count.days == 0 { throw .consultation(.hangsNowhere) }
        if !meeting.state.hasVersion { throw .consultation(.needsVersion) }
        try nothingIsUnfixed(meeting)
        let last = notice.count.last(from: offset.day(of: now))
        if let on = asked.on, on < last { throw .consultation(.hangsTooShort(until: last)) }
        let latest = last + Office.longerDays
        if let on = asked.on, on > latest { throw .consultation(.hangsTooLong(until: latest)) }
        var body = asked
        body.on = asked.on ?? last
        return body
    }

    /// How many days a result may hang beyond those it has to. A mistyped year would keep the meeting from ever being
    /// put away, and the day it hangs until cannot be changed.
    private static let longerDays = 60

    /// A meeting that was not held is put away as it is; one that was when its days are over and everybody is answered.
    private func mayArchive(_ meeting: Meeting, at now: Moment) throws(Refusal) {
        let state = meeting.state
        if state.stage != .closed && state.stage != .publicised { return }
        if !state.hasVersion { throw .consultation(.needsVersion) }
        try nothingIsUnfixed(meeting)
        let notice = publicNotice(of: meeting)
        if state.stage == .closed {
            if notice.count.days > 0 { throw .consultation(.needsNotice(days: notice.count.days)) }
            return
        }
        let today = offset.day(of: now)
        let last = [notice.through, notice.objectionsThrough].compactMap { $0 }.max()
        if let last, today <= last { throw .consultation(.hangsUntil(last)) }
        if notice.unanswered > 0 { throw .consultation(.objectionsOpen(notice.unanswered)) }
    }
}

extension MeetingState {
    /// A version of the minutes was fixed.
    package var hasVersion: Bool { minutes.contains { $0.body.mark == .versioned } }
}
