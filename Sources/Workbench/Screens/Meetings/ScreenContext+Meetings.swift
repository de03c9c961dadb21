import StreetModel

extension ScreenContext {
    /// The way from a meeting's plan to the meeting itself: the sign-in is opened, or what runs is shown.
    func hall(of meeting: Meeting) -> [Step] {
        switch meeting.state.stage {
        case .preparing, .published:
            var step = MeetingStepped()
            (step.meeting, step.step) = (meeting.id, .signingIn)
            let event = Event.consultation(.meeting(.stepped(step)))
            if let refusal = refusal(of: event) { return [.refuse(refusal)] }
            return [.record(event), .push(.meeting(MeetingScreen(meeting: meeting.id, self)))]
        case .closed, .failed, .cancelled, .publicised, .archived:
            return [.push(.minutes(MinutesScreen(meeting: meeting.id)))]
        case .signingIn, .running, .adjourned:
            return [.push(.meeting(MeetingScreen(meeting: meeting.id, self)))]
        }
    }

    /// The screen of a meeting: where it is held, what it left, else what is prepared of it. Nothing is begun by looking.
    func page(of meeting: Meeting) -> Step {
        if meeting.state.stage.isLive { return .push(.meeting(MeetingScreen(meeting: meeting.id, self))) }
        return .push(
            meeting.state.stage.isOver
                ? .minutes(MinutesScreen(meeting: meeting.id)) : .plan(PlanScreen(meeting: meeting.id)))
    }

    /// The papers of a meeting, each by digit: as a page to print, the dates as a calendar file.
    func papersMenu(of meeting: Meeting) -> Menu {
        let items = MeetingPaper.allCases.enumerated().map { index, paper in
            Menu.Item(
                Character(String(index + 1)), words.paper(paper), .step(.paper(.planned(paper), of: meeting.id)))
        }
        return Menu(words.title(.papers), items + [Menu.Item("0", words.title(.back), .back)])
    }
}
