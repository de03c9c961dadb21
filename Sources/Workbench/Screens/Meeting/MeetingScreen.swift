import StreetModel

/// A meeting as it is held (议事): agenda, topic, speakers, what the next ballot needs, and one line to type in.
package struct MeetingScreen: Equatable, Sendable {
    /// What Tab turns to: the lower pane of a narrow terminal; in a wide one, where the first three stand side by side,
    /// the pane that the arrows move in, and the roll in place of the topic.
    package enum Pane: CaseIterable, Equatable, Sendable { case agenda, topic, speakers, roll }

    package let meeting: String
    package var pane = Pane.agenda
    /// The first line in view of the pane; nil while what matters in it leads: the item that is on, who is selected.
    var scroll: Int?
    /// The number of the waiting speech that is selected; nil where the list's own order holds.
    package var waiting: Int?
    /// What is being typed; nil while the keys act.
    package var entry: MeetingEntry?
    /// The member whose voice is asked for in an open roll call; nil while 1 2 3 mean what they mean in a meeting.
    package var calling: Int?
    /// The number of the entry that opened the ballot that is called.
    var called = 0
    /// When a roll call or the fields of a ballot went away under the fingers: what is still typed for them acts on
    /// nothing else (TERMINAL §1.5).
    var changedAt: Moment?
    /// What its clocks have rung for.
    var bell = MeetingBell()

    package init(meeting: String, _ context: ScreenContext) {
        self.meeting = meeting
        guard let live = LiveMeeting(meeting, context) else { return }
        bell.hear(live)
        _ = bell.takeRing()
        if live.state.stage == .signingIn, live.mayRun { entry = MeetingEntry(.attendance) }
    }

    /// Looks again at the meeting: time has passed, or something was written.
    mutating func refresh(_ context: ScreenContext) {
        guard let live = LiveMeeting(meeting, context) else { return }
        bell.hear(live)
        if let number = waiting, !live.waiting.contains(where: { $0.speech == number }) { waiting = nil }
        if let entry, case .counts(_, _, let ballot) = entry.purpose, live.openBallot?.ballot.number != ballot {
            self.entry = nil
            changedAt = context.now
        }
        if calling != nil, live.openBallot?.ballot.number != called {
            calling = nil
            changedAt = context.now
        }
    }

    /// This session's act is written: what was typed for it is done with. While people sign in the field stays open.
    mutating func recorded(_ entries: [Entry], _ context: ScreenContext) {
        let changed = changedAt
        refresh(context)
        // What this session did itself it knows of.
        changedAt = changed
        if case .consultation(.meeting(.stepped(let step)))? = entries.first?.event, step.step == .signingIn,
            step.meeting == meeting
        {
            entry = MeetingEntry(.attendance)
        }
        guard entry?.isSent == true, case .consultation(.meeting(let event))? = entries.first?.event,
            event.meeting == meeting
        else { return }
        let staysOpen = entry?.purpose == .attendance && LiveMeeting(meeting, context)?.state.stage == .signingIn
        entry = staysOpen ? MeetingEntry(.attendance) : nil
    }
}
