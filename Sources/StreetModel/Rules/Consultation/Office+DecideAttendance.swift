extension Office {
    /// Who comes, goes, gives the vote away or stands back. Leaving while a ballot is open is allowed: the roll that
    /// counts is that of its closing.
    func decide(_ asked: MeetingAttended, _ meeting: Meeting) throws(Refusal) -> [MeetingEvent] {
        let member = try meeting.member(asked.member)
        let record = meeting.state.attendance[member.number] ?? Attendance()
        var body = asked
        switch asked.mark {
        case .invited, .excused:
            if meeting.state.stage.isOver { throw .live(.isNotOpen(meeting.state.stage)) }
            if record.isHere { throw .live(.isHere(member, signIn(record))) }
            if asked.mark == .invited ? record.isInvited : record.isExcused { throw .alreadySo }
        case .signedIn:
            try mustBeOpen(meeting)
            if record.isHere { throw .live(.isHere(member, signIn(record))) }
            if record.signedInAt != nil { body.mark = .returned }
        case .left:
            try mustBeOpen(meeting)
            if !record.isHere { throw .live(.isNotHere(member)) }
            return meeting.leavingTheFloor(member.number) + [.attended(body)]
        case .returned:
            try mustBeOpen(meeting)
            if record.isHere { throw .live(.isHere(member, signIn(record))) }
            if record.signedInAt == nil { throw .live(.neverCame(member)) }
        case .proxied: try checkProxy(body, record, meeting)
        case .proxyEnded:
            if meeting.state.stage.isOver { throw .live(.isNotOpen(meeting.state.stage)) }
            if record.proxyHolder == 0 { throw .live(.hasNoProxy(member)) }
        case .recused, .recusalEnded: try checkRecusal(body, record, meeting)
        }
        return [.attended(body)]
    }

    private func mustBeOpen(_ meeting: Meeting) throws(Refusal) {
        if !meeting.state.stage.isLive { throw .live(.isNotOpen(meeting.state.stage)) }
    }

    private func signIn(_ record: Attendance) -> TimeOfDay {
        record.signedInAt.map { offset.timeOfDay(of: $0) } ?? TimeOfDay(seconds: 0)
    }

    private func checkProxy(_ asked: MeetingAttended, _ record: Attendance, _ meeting: Meeting) throws(Refusal) {
        let member = try meeting.voter(asked.member)
        if asked.holder == asked.member { throw .live(.ownProxy(member)) }
        let holder = try meeting.voter(asked.holder)
        if meeting.state.stage.isOver { throw .live(.isNotOpen(meeting.state.stage)) }
        if record.isHere { throw .live(.isHere(member, signIn(record))) }
        if record.proxyHolder == asked.holder { throw .alreadySo }
        if meeting.state.attendance[holder.number]?.proxyHolder ?? 0 != 0 { throw .live(.gaveVote(holder)) }
        let held = meeting.state.attendance.count { $0.key != member.number && $0.value.proxyHolder == holder.number }
        let limit = meeting.form(street.rules)?.proxiesEach ?? 1
        if held >= limit { throw .live(.hasProxies(holder, limit: limit)) }
    }

    private func checkRecusal(_ asked: MeetingAttended, _ record: Attendance, _ meeting: Meeting) throws(Refusal) {
        let member = try meeting.voter(asked.member)
        let item = try meeting.item(asked.item)
        if meeting.state.stage.isOver { throw .live(.isNotOpen(meeting.state.stage)) }
        if item.conclusion != nil { throw .live(.itemIsOver(item)) }
        let isRecused = record.recusals.contains(item.key)
        if asked.mark == .recused && isRecused { throw .live(.isRecused(member)) }
        if asked.mark == .recusalEnded && !isRecused { throw .live(.isNotRecused(member)) }
    }
}

extension Meeting {
    /// Whoever leaves has finished speaking, and asking.
    fileprivate func leavingTheFloor(_ member: Int) -> [MeetingEvent] {
        finishing(state.speeches.filter { $0.member == member && $0.isOn })
    }
}
