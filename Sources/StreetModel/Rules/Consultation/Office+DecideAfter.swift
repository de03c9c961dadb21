extension Office {
    /// What is written after a meeting, or on its way to its end: follow-ups, minutes, objections.
    func decideAfter(
        _ event: MeetingEvent, _ meeting: Meeting, by staff: Staff, at now: Moment
    ) throws(Refusal) -> [Event] {
        [.consultation(.meeting(event))]
    }
}
