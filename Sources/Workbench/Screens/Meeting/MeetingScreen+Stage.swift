import StreetModel

extension MeetingScreen {
    /// Where the meeting can go from here.
    func stageMenu(_ live: LiveMeeting) -> Menu {
        let words = live.words
        let steps: [MeetingStepped.Step] =
            switch live.state.stage {
            case .preparing: []
            case .published: [.signingIn]
            case .signingIn: [.started, .failed]
            case .running: [.adjourned, .extended, .closed]
            case .adjourned: [.resumed, .extended]
            case .closed, .failed, .cancelled, .publicised, .archived: []
            }
        var items = steps.enumerated().map { index, step in
            Menu.Item(Character(String(index + 1)), words.stageAct(step), choice(step, live))
        }
        if live.state.stage.isOver {
            items.append(Menu.Item("1", words.title(.origin), .step(.push(.minutes(MinutesScreen(meeting: meeting))))))
        }
        items.append(Menu.Item("0", words.title(.back), .back))
        return Menu("\(words.title(.stage))  \(words.stage(live.state.stage))", items)
    }

    private func choice(_ step: MeetingStepped.Step, _ live: LiveMeeting) -> Menu.Choice {
        var body = MeetingStepped()
        (body.meeting, body.step) = (meeting, step)
        switch step {
        case .extended:
            return .menu(
                minutesMenu(live.words.stageAct(step), live) { minutes in
                    body.minutes = minutes
                    return live.record(.stepped(body))
                })
        case .closed:
            let blockers = live.meeting.closingBlockers
            return blockers.isEmpty ? .step(live.record(.stepped(body))) : .menu(blockerMenu(blockers, live))
        case .published, .signingIn, .started, .adjourned, .resumed, .failed, .cancelled, .publicised, .archived:
            return .step(live.record(.stepped(body)))
        }
    }

    /// What the meeting cannot close with: a digit goes there.
    private func blockerMenu(_ blockers: [ClosingBlocker], _ live: LiveMeeting) -> Menu {
        let choices = blockers.map { blocker in
            (title: live.words.blocker(blocker, live), choice: choice(for: blocker, live))
        }
        return Menu.paged(live.words.cannotClose(blockers.count), choices, words: live.words)
    }

    private func choice(for blocker: ClosingBlocker, _ live: LiveMeeting) -> Menu.Choice {
        guard let item = live.state.items[blocker.item] else { return .back }
        switch blocker {
        case .noOutcome: return .menu(outcomeMenu(of: item, live))
        case .noFollowUp: return .step(.fill(.meeting(.followUp(item: item.key), meeting: meeting)))
        case .openBallot(_, let motion, let ballot), .unannouncedBallot(_, let motion, let ballot):
            // Of the blocker's own item: another one may be on, or none.
            guard let motion = item.motions.first(where: { $0.key == motion }),
                let ballot = motion.ballots.first(where: { $0.number == ballot })
            else { return .back }
            return ballot.isOpen
                ? .menu(openMenu((item.key, motion.key, ballot), live))
                : .menu(announceMenu((motion, ballot), item, live))
        case .openSpeech(_, let speech):
            guard let speech = live.state.speeches.first(where: { $0.number == speech }) else { return .back }
            return .step(finish(speech, live))
        }
    }

    /// Minutes that something is lengthened by.
    func minutesMenu(_ title: String, _ live: LiveMeeting, _ step: (Int) -> Step) -> Menu {
        let items = [5, 10, 15, 20, 30].enumerated().map { index, minutes in
            Menu.Item(Character(String(index + 1)), live.words.minutesMore(minutes), .step(step(minutes)))
        }
        return Menu(title, items + [Menu.Item("0", live.words.title(.back), .back)])
    }
}
