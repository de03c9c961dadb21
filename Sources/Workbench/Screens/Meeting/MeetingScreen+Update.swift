import StreetModel
import TextUI

extension MeetingScreen {
    /// Carries a command out: the digits act on the meeting, the arrows on the pane at hand.
    package mutating func update(_ command: Command, _ context: ScreenContext) -> [Step] {
        guard let live = LiveMeeting(meeting, context) else {
            let refusal = Refusal.consultation(.unknownMeeting(meeting))
            return [.say(Toast(context.words.refusal(refusal, context.office), .refused))]
        }
        if calling != nil, let steps = call(command, live) { return steps }
        if let steps = move(command, live) { return steps }
        switch command {
        case .bigBoard: return [.push(.bigBoard(BigBoardScreen(meeting: meeting)))]
        case .copy:
            let text = live.words.quorumLine(live)
            return [.effect(.copy(text)), .say(Toast(live.words.copied(text), .done))]
        default: break
        }
        guard Self.acts.contains(command) else { return [.say(Toast(live.words.noUseHere))] }
        if let refusal = live.refusal { return [.refuse(refusal)] }
        if let changedAt, context.now.milliseconds - changedAt.milliseconds < LookLogging.settlingTime {
            return [.say(Toast(context.words.justChanged, .refused))]
        }
        switch command {
        case .stage: return [.menu(stageMenu(live))]
        case .attend: return begin(.attendance, live)
        case .nextSpeaker: return nextSpeaker(live)
        case .open: return open(live)
        case .pauseClock: return pause(live)
        case .speakers: return begin(.speakers, live)
        case .ballot: return ballot(live)
        case .outcome: return outcome(live)
        case .nextItem:
            return onItem(live) { [itemMenu(live).map { .menu($0) } ?? .say(Toast(live.words.noItemLeft, .refused))] }
        case .motion: return motion(live)
        case .speakerList: return closeList(live)
        default: return []
        }
    }

    /// What only who runs the meeting may do.
    private static let acts: Set<Command> = [
        .stage, .attend, .nextSpeaker, .open, .pauseClock, .speakers, .ballot, .outcome, .nextItem, .motion,
        .speakerList,
    ]

    /// What moves in the panes and changes nothing; nil for a command that does something else.
    private mutating func move(_ command: Command, _ live: LiveMeeting) -> [Step]? {
        switch command {
        case .tab, .backTab:
            turn(by: command == .tab ? 1 : -1)
            return []
        case .right, .left:
            turn(by: command == .right ? 1 : -1)
            return []
        case .next:
            return select(by: 1, live)
        case .up, .down:
            if pane == .speakers || live.waiting.contains(where: { $0.speech == waiting }) {
                return select(by: command == .down ? 1 : -1, live)
            }
            scroll(by: command == .down ? 1 : -1, live)
            return []
        case .pageUp, .pageDown:
            page(by: command == .pageDown ? 1 : -1, live)
            return []
        case .home:
            scroll = 0
            return []
        case .end:
            scroll(by: .max / 2, live)
            return []
        default: return nil
        }
    }

    /// Moves in the lines of the pane at hand, never beyond their ends.
    mutating func scroll(by count: Int, _ live: LiveMeeting) {
        scroll = MeetingPainter(live: live, screen: self).moving.moved(by: count)
    }

    /// Moves by what is in view.
    mutating func page(by count: Int, _ live: LiveMeeting) {
        let lines = MeetingPainter(live: live, screen: self).moving
        scroll = lines.moved(by: count * max(1, lines.scrolled.visible.count))
    }

    /// Enter gives the floor to who is selected, and while people sign in goes back to the field.
    private mutating func open(_ live: LiveMeeting) -> [Step] {
        if live.state.stage == .signingIn { return begin(.attendance, live) }
        return waiting == nil ? [.say(Toast(live.words.noUseHere))] : nextSpeaker(live)
    }

    private mutating func turn(by count: Int) {
        let panes = Pane.allCases
        let place = panes.firstIndex(of: pane) ?? 0
        pane = panes[(place + count + panes.count) % panes.count]
        scroll = nil
    }

    /// Selects the next of those who wait to speak: 1 and Enter then give that one the floor.
    private mutating func select(by count: Int, _ live: LiveMeeting) -> [Step] {
        let numbers = live.waiting.map(\.speech)
        guard !numbers.isEmpty else { return [.say(Toast(live.words.nobodyWaits))] }
        guard let number = waiting, let place = numbers.firstIndex(of: number) else {
            waiting = count > 0 ? numbers.first : numbers.last
            return []
        }
        waiting = numbers[min(max(0, place + count), numbers.count - 1)]
        return []
    }

    /// Opens the one line for what is to be typed.
    mutating func begin(_ purpose: MeetingEntry.Purpose, _ live: LiveMeeting) -> [Step] {
        switch purpose {
        case .speakers:
            if let refusal = needsItem(live) { return refusal }
        case .attendance:
            guard live.state.stage.isLive else {
                return [.say(Toast(live.words.notInStage(live.state.stage), .refused))]
            }
        case .counts: break
        }
        entry = MeetingEntry(purpose)
        return []
    }

    /// Does something that needs the running meeting and an item that is on.
    func needsItem(_ live: LiveMeeting) -> [Step]? {
        guard live.isRunning else { return [.say(Toast(live.words.notInStage(live.state.stage), .refused))] }
        return live.currentItem == nil ? [.say(Toast(live.words.noItemIsOn, .refused))] : nil
    }

    /// Does something that needs the running meeting.
    private func onItem(_ live: LiveMeeting, _ steps: () -> [Step]) -> [Step] {
        live.isRunning ? steps() : [.say(Toast(live.words.notInStage(live.state.stage), .refused))]
    }

    /// The items of the `0` menu.
    package func moreItems(_ context: ScreenContext) -> [Menu.Item] {
        let words = context.words
        let isClosed = LiveMeeting(meeting, context)?.speakers.isClosed ?? false
        return [
            Menu.Item("1", words.title(.bigBoard), .command(.bigBoard)),
            Menu.Item("2", isClosed ? words.openList : words.title(.speakerList), .command(.speakerList)),
            Menu.Item("3", words.title(.copy), .command(.copy)),
            Menu.Item("4", words.title(.stage), .command(.stage)),
            Menu.Item("5", words.title(.motion), .command(.motion)),
            Menu.Item("6", words.moreStill, .menu(Menu.display(words))),
        ]
    }
}
