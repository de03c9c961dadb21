extension Office {
    /// A meeting is planned: a known form that is held on that level, a day that is not past, a start and a length.
    func decide(_ body: MeetingPlanned, by staff: Staff, at now: Moment) throws(Refusal) -> [Event] {
        if body.place != code && street.communities[body.place] == nil { throw .unknownPlace(body.place) }
        if !body.id.isEmpty && (meeting(body.id) != nil || topic(body.id) != nil) {
            throw .consultation(.idExists(body.id))
        }
        if !body.after.isEmpty && meeting(body.after)?.place != body.place {
            throw .consultation(.unknownMeeting(body.after))
        }
        try check(body, at: now)
        return [.consultation(.meeting(.planned(body)))]
    }

    /// What is set before a meeting: its plan, roll, agenda and checklist.
    func decidePreparing(
        _ event: MeetingEvent, _ meeting: Meeting, by staff: Staff, at now: Moment
    ) throws(Refusal) -> [Event] {
        if meeting.state.stage.isOver { throw .consultation(.meetingIsOver(meeting.id)) }
        switch event {
        case .amended(let body): try check(body, meeting, at: now)
        case .rolled(let body): try check(body, meeting)
        case .itemPlaced(let body):
            return body.asksForDrafts ? try decideDrafts(for: meeting) : try decide(body, meeting)
        case .itemRemoved(let body): try check(body, meeting)
        case .prepared(let body): try check(body, meeting)
        case .planned, .stepped, .attended, .itemTimed, .speech, .motion, .ballot, .concluded, .followUp, .minutes,
            .objection:
            break
        }
        return [.consultation(.meeting(event))]
    }

    /// What has to stand in a plan, new or changed.
    private func check(_ plan: MeetingPlanned, at now: Moment) throws(Refusal) {
        guard let form = street.rules.meeting(plan.form) else { throw .consultation(.unknownForm(plan.form)) }
        if !(plan.place == code ? form.isForStreet : form.isForCommunity) {
            throw .planning(.notOnThisLevel(form: plan.form))
        }
        if plan.title.isBlank { throw .consultation(.field("title", .missing)) }
        guard let day = plan.day else { throw .consultation(.field("day", .missing)) }
        if day < offset.day(of: now) { throw .planning(.dayIsPast) }
        if plan.start == nil { throw .consultation(.field("start", .missing)) }
        let lengths = MeetingPlanned.lengths
        if !lengths.contains(plan.minutes) {
            throw .consultation(.field("minutes", .outOfRange(lengths.lowerBound, lengths.upperBound)))
        }
    }

    /// Changed fields of a plan: nobody else's words are overwritten unseen, and what is announced stays.
    private func check(_ body: MeetingAmended, _ meeting: Meeting, at now: Moment) throws(Refusal) {
        let state = meeting.state
        var plan = state.plan
        var conflicts: [RegisterRefusal.Conflict] = []
        for change in body.changes {
            guard change.count == 3, let field = MeetingPlanned.fields.first(where: { $0.key == change[0] }),
                !["place", "id", "after"].contains(change[0])
            else { throw .register(.unknownField(change.first ?? "")) }
            let (was, wanted, there) = (FieldValue.text(change[1]), FieldValue.text(change[2]), field.read(state.plan))
            if there != was && there != wanted {
                conflicts.append(.init(field: change[0], read: was, mine: wanted, theirs: there))
            }
            do throws(FieldFault) {
                try field.write(&plan, wanted)
            } catch {
                throw .consultation(.field(change[0], error))
            }
        }
        if !conflicts.isEmpty { throw .planning(.conflict(conflicts)) }
        if plan == state.plan { throw .alreadySo }
        let changed = MeetingPlanned.fields.filter { $0.read(plan) != $0.read(state.plan) }.map(\.key)
        if state.stage.isLive {
            // Who chairs and who writes may change to the last minute, and in the meeting.
            if changed.contains(where: { !["chair", "recorder"].contains($0) }) { throw .planning(.hasBegun) }
            return
        }
        if changed.contains("form") || changed.contains("day") || state.stage == .preparing {
            try check(plan, at: now)
        }
        if state.stage == .published { try checkAnnounced(plan, state, changed) }
    }

    /// What the notice has said: the form stays, the agenda fits, the notice still hangs its days.
    private func checkAnnounced(_ plan: MeetingPlanned, _ state: MeetingState, _ changed: [String]) throws(Refusal) {
        if let field = changed.first(where: { ["form", "urgent"].contains($0) }) {
            throw .planning(.isAnnounced(field: field))
        }
        if plan.title.isBlank { throw .consultation(.field("title", .missing)) }
        if plan.start == nil { throw .consultation(.field("start", .missing)) }
        if changed.contains("minutes") && plan.minutes < state.agendaMinutes {
            throw .planning(.agendaTooLong(minutes: state.agendaMinutes - plan.minutes))
        }
        guard let day = plan.day, let was = state.plan.day, day < was else { return }
        let notice = NoticeDays(plan, self)
        if let hung = state.entered(.published)?.body.on, day < notice.earliestMeeting(hungOn: hung) {
            throw .planning(notice.tooShort(hungOn: hung))
        }
    }

    /// The roll, whole: a number is one person, somebody votes, and whoever has signed in stays.
    private func check(_ body: MeetingRolled, _ meeting: Meeting) throws(Refusal) {
        let state = meeting.state
        switch state.stage {
        case .preparing, .published, .signingIn: break
        case .running, .adjourned, .closed, .failed, .cancelled, .publicised, .archived: throw .planning(.hasBegun)
        }
        if body.replaces != state.rollNumber {
            throw .planning(.rollOvertaken(staff: meeting.writer(of: state.rollNumber)))
        }
        var numbers: Set<Int> = []
        for member in body.members {
            let may = Member.numbers
            if !may.contains(member.number) {
                throw .planning(.member(member.number, field: "number", .outOfRange(may.lowerBound, may.upperBound)))
            }
            if !numbers.insert(member.number).inserted { throw .planning(.numberTwice(member.number)) }
            if member.name.isBlank { throw .planning(.member(member.number, field: "name", .missing)) }
            if !member.telephone.isEmpty && !TelephoneNumber.isPlausible(member.telephone) {
                throw .planning(.member(member.number, field: "telephone", .notATelephone))
            }
            let area = 0...BallotMarked.mostArea
            if !area.contains(member.area) {
                throw .planning(
                    .member(member.number, field: "area", .outOfRange(area.lowerBound, area.upperBound)))
            }
        }
        if !body.members.contains(where: { $0.standing == .voter }) { throw .planning(.needsVoter) }
        let holders = Set(state.attendance.values.map(\.proxyHolder))
        for there in state.roll {
            let record = state.attendance[there.number] ?? Attendance()
            let isHolder = holders.contains(there.number)
            if record.marks.isEmpty && !isHolder { continue }
            let now = body.members.first { $0.number == there.number && $0.name == there.name }
            // A vote that was given away stays between two who have one.
            let givesOrHolds = isHolder || record.proxyHolder != 0
            if now == nil || givesOrHolds && now?.standing != there.standing {
                throw .planning(.hasMarks(there.number))
            }
        }
        if body.members.sorted(by: { $0.number < $1.number }) == state.roll { throw .alreadySo }
    }

    /// A line of the checklist that the meeting's form has.
    private func check(_ body: MeetingPrepared, _ meeting: Meeting) throws(Refusal) {
        let state = meeting.state
        let lines = street.rules.meeting(state.plan.form)?.checklist ?? []
        if !lines.contains(where: { $0.key == body.item }) { throw .planning(.unknownLine(body.item)) }
        if !body.owner.isEmpty && street.staff[body.owner] == nil { throw .unknownStaff(body.owner) }
        let wanted = MeetingState.Preparation(isDone: body.isDone, owner: body.owner, note: body.note)
        if wanted == state.preparations[body.item] ?? MeetingState.Preparation() { throw .alreadySo }
    }
}

extension Meeting {
    /// Who wrote an entry of it; empty where none is of that number.
    package func writer(of number: Int) -> String { facts.last { $0.number == number }?.by ?? "" }
}

extension Refusal {
    /// Something that is set before a meeting is refused.
    static func planning(_ refusal: PlanningRefusal) -> Refusal { .consultation(.planning(refusal)) }
}
