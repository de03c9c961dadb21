extension Office {
    /// A meeting is planned.
    func decide(_ body: MeetingPlanned, by staff: Staff, at now: Moment) throws(Refusal) -> [Event] {
        if street.rules.meeting(body.form) == nil { throw .consultation(.unknownForm(body.form)) }
        if body.title.isBlank { throw .consultation(.field("title", .missing)) }
        return [.consultation(.meeting(.planned(body)))]
    }

    /// What is set before a meeting: its plan, roll, agenda and checklist.
    func decidePreparing(
        _ event: MeetingEvent, _ meeting: Meeting, by staff: Staff, at now: Moment
    ) throws(Refusal) -> [Event] {
        if meeting.state.stage.isOver { throw .consultation(.meetingIsOver(meeting.id)) }
        return [.consultation(.meeting(event))]
    }
}
