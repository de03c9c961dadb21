extension Office {
    /// What is written while a meeting is held: stages, attendance, clocks, speeches, ballots, outcomes.
    func decideLive(
        _ event: MeetingEvent, _ meeting: Meeting, by staff: Staff, at now: Moment
    ) throws(Refusal) -> [Event] {
        [.consultation(.meeting(event))]
    }
}
