import StreetModel
import TextUI

extension Workbench {
    /// Opens the meeting that is being held; with several a menu asks which.
    mutating func openMeeting(_ context: ScreenContext) -> [Effect] {
        if case .meeting = screens.last { return [] }
        let meetings = office.heldMeetings(for: context.me, at: context.now)
        guard let first = meetings.first else {
            toast = Toast(session.words.noLiveMeeting)
            return []
        }
        if meetings.count == 1 { return push(.meeting(MeetingScreen(meeting: first.id, context))) }
        let choices = meetings.map { meeting in
            (
                title: "\(meeting.state.plan.title) \(session.words.stage(meeting.state.stage))",
                choice: Menu.Choice.step(.push(.meeting(MeetingScreen(meeting: meeting.id, context))))
            )
        }
        layer = .menu(Menu.paged(session.words.whichMeeting, choices, words: session.words))
        return []
    }

    /// Whoever wrote the newest line of a meeting that goes on is brought back to it: the power may have been cut.
    mutating func goOnWithMeeting(of me: Staff) {
        guard let context else { return }
        let held = office.heldMeetings(for: me, at: context.now)
        let left = held.first { $0.state.stage.isLive && $0.facts.last { !$0.isTakenBack }?.by == me.id }
        if let left { screens.append(.meeting(MeetingScreen(meeting: left.id, context))) }
    }

    /// True at a meeting that this person runs now: Esc too often does not lead from it to a row of people, where the next
    /// digit would be a look. The row of screens does, and `q`.
    func isHolding(_ context: ScreenContext) -> Bool {
        guard case .meeting(let screen) = screens.last, let live = LiveMeeting(screen.meeting, context) else {
            return false
        }
        return live.state.stage.isLive && live.mayRun
    }

    /// What is typed into the one line of a meeting; Ctrl-C gives it up as everywhere.
    mutating func type(_ input: Input, in meeting: MeetingScreen) -> [Effect] {
        guard let context else { return [] }
        var screen = meeting
        if input == .key(.control("c")) {
            screen.entry = nil
            screens[screens.count - 1] = .meeting(screen)
            return cancel()
        }
        let steps = screen.type(input, context)
        screens[screens.count - 1] = .meeting(screen)
        return carry(out: steps) + askForPinyin(screen.entry?.text ?? "")
    }

    /// Keys at a board that is all there is: one leaves, changes the language or repaints; nothing else is taken.
    mutating func takeOnBoard(_ input: Input) -> [Effect] {
        if input == .key(.control("c")) { return [.leave] }
        switch KeyTable.command(for: input, in: .bigBoard) {
        case .back, .close: return [.leave]
        case .language: session.words = session.words.inOtherLanguage
        case .repaint: return [.repaint]
        default: break
        }
        return []
    }

    /// Leaves a roll call, which stays open; false where none is.
    mutating func endCalling() -> Bool {
        guard case .meeting(var meeting) = screens.last, meeting.calling != nil else { return false }
        meeting.calling = nil
        screens[screens.count - 1] = .meeting(meeting)
        return true
    }

    /// True once for each clock of the meeting on top that has come to its warning or its end.
    mutating func takeMeetingRing() -> Bool {
        guard case .meeting(var meeting) = screens.last else { return false }
        let rings = meeting.bell.takeRing()
        screens[screens.count - 1] = .meeting(meeting)
        return rings
    }

    /// What an act of a meeting leads to: the fields of a ballot that was opened, what is done once it is counted, and the
    /// follow-up that an outcome asks for.
    mutating func followMeeting(after entries: [Entry]) {
        guard case .meeting(var screen) = screens.last, layer == nil, let context,
            case .consultation(.meeting(let event))? = entries.first?.event, event.meeting == screen.meeting,
            let live = LiveMeeting(screen.meeting, context)
        else { return }
        switch event {
        case .ballot(let body):
            guard let open = live.openBallot else { return }
            switch body.mark {
            case .opened: screen.take(open, live)
            case .voted:
                screen.calling = screen.nextSilent(after: body.member, open, live)
                if screen.calling == nil {
                    // No menu opens by itself: a voice that is still typed would choose in it.
                    screen.changedAt = session.now
                    toast?.text += "  \(session.words.everybodyCalled)"
                }
            case .counted: layer = .menu(screen.openMenu(open, live))
            case .closed, .announced, .discarded: return
            }
            screens[screens.count - 1] = .meeting(screen)
        case .concluded(let body):
            guard let item = live.state.items[body.item], live.lacksFollowUp(item) else { return }
            layer = .form(Form(.meeting(.followUp(item: body.item), meeting: screen.meeting), context))
        case .planned, .amended, .rolled, .itemPlaced, .itemRemoved, .prepared, .stepped, .attended, .itemTimed,
            .speech,
            .motion, .followUp, .minutes, .objection:
            return
        }
    }

    /// Behind somebody's coming or going: what it means for the quorum. Behind a ballot that is closed: what comes next.
    func meetingNote(after entry: Entry) -> String {
        if case .consultation(.meeting(.ballot(let body))) = entry.event, body.mark == .closed {
            return " \(session.words.announceNext)"
        }
        guard case .consultation(.meeting(.attended(let body))) = entry.event,
            let context, let live = LiveMeeting(body.meeting, context), live.state.stage.isLive
        else { return "" }
        return " \(session.words.quorumNote(live.there))"
    }
}

extension Office {
    /// The meetings that are held now, or were to be today, in what somebody can read; what has begun first.
    func heldMeetings(for staff: Staff, at now: Moment) -> [Meeting] {
        let today = offset.day(of: now)
        let held = meetings(for: staff, at: now).filter { meeting in
            switch meeting.state.stage {
            case .signingIn, .running, .adjourned: true
            case .published, .closed, .failed, .publicised: meeting.state.plan.day == today
            case .preparing, .cancelled, .archived: false
            }
        }
        return held.sorted { left, right in
            (left.state.stage.isLive ? 0 : 1, left.id) < (right.state.stage.isLive ? 0 : 1, right.id)
        }
    }
}
