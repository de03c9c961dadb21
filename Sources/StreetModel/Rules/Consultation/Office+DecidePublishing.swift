extension Office {
    /// The notice hangs and the agenda freezes: it has items that fit into the meeting, a roll, and its days.
    ///
    /// A notice that cannot hang its days is written with the reason why, or not at all.
    func decidePublishing(_ asked: MeetingStepped, _ meeting: Meeting, at now: Moment) throws(Refusal) -> [Event] {
        let state = meeting.state
        switch state.stage {
        case .preparing: break
        case .published: throw .alreadySo
        case .signingIn, .running, .adjourned: throw .planning(.hasBegun)
        case .closed, .failed, .cancelled, .publicised, .archived: throw .consultation(.meetingIsOver(meeting.id))
        }
        let today = offset.day(of: now)
        var body = asked
        let hung = body.on ?? today
        body.on = hung
        if hung > today { throw .consultation(.field("on", .futureDate)) }
        let planned = meeting.facts.first.map { offset.day(of: $0.at) } ?? today
        if hung < planned { throw .planning(.hungBeforePlanned(planned)) }
        guard let day = state.plan.day, day >= today else { throw .planning(.dayIsPast) }
        if state.items.isEmpty { throw .planning(.needsItems) }
        let over = state.agendaMinutes - state.plan.minutes
        if over > 0 { throw .planning(.agendaTooLong(minutes: over)) }
        if !state.roll.contains(where: { $0.standing == .voter }) { throw .planning(.needsRoll) }
        let notice = NoticeDays(state.plan, self)
        if body.reason.isBlank && day < notice.earliestMeeting(hungOn: hung) {
            throw .planning(notice.tooShort(hungOn: hung))
        }
        return [.consultation(.meeting(.stepped(body)))]
    }

    /// A meeting does not take place: before it has begun, and with the reason why.
    func decideCancelling(_ body: MeetingStepped, _ meeting: Meeting) throws(Refusal) -> [Event] {
        switch meeting.state.stage {
        case .preparing, .published, .signingIn: break
        case .running, .adjourned: throw .planning(.hasBegun)
        case .closed, .failed, .cancelled, .publicised, .archived: throw .consultation(.meetingIsOver(meeting.id))
        }
        if body.reason.isBlank { throw .needsReason }
        return [.consultation(.meeting(.stepped(body)))]
    }
}

extension NoticeDays {
    /// Why a notice hung on a day is too short.
    func tooShort(hungOn day: Day) -> PlanningRefusal {
        .noticeTooShort(
            days: count.days, inWorkingDays: count.calendar != nil, earliest: earliestMeeting(hungOn: day))
    }
}
