import StreetModel
import TextUI

extension PlanScreen {
    /// Carries a command out on the selected row of the pane.
    package mutating func update(_ command: Command, _ context: ScreenContext) -> [Step] {
        let keys = keys(context)
        let index = index(keys)
        if pane != .notice, let step = command.rows(page: max(1, listArea(context).size.rows - 1), of: keys.count) {
            select(index + step, keys)
            return []
        }
        guard let meeting = meeting(context) else { return [.say(Toast(context.words.nothingHere))] }
        if pane == .notice {
            let (count, height) = (noticeLines(meeting, context).count, listArea(context).size.rows)
            if let step = command.rows(page: max(1, height - 2), of: count) {
                noticeScroll = ScrolledLines.moved(noticeScroll, by: step, of: count, height: height)
                return []
            }
        }
        switch command {
        case .next: select(pane == .roll ? nextToTell(meeting, after: index) : index + 1, keys)
        case .tab, .right: turn(by: 1)
        case .backTab, .left: turn(by: -1)
        case .publish: return publish(meeting, context)
        case .hall: return context.hall(of: meeting)
        case .papers: return [.menu(context.papersMenu(of: meeting))]
        case .planEdit: return [.fill(.plan(.amend, of: meeting.id))]
        case .cancelMeeting: return [.fill(.plan(.cancel, of: meeting.id))]
        case .takeOver: return takeOver(meeting, context)
        case .importRoll: return [.ask(Prompt(.rollPath(meeting: meeting.id), context))]
        case .draftAgenda: return draft(meeting, context)
        case .copy:
            let text = "\(meeting.state.plan.title) \(meeting.id)"
            return [.effect(.copy(text)), .say(Toast(context.words.copied(text), .done))]
        default:
            switch pane {
            case .agenda: return actOnItem(command, meeting, context)
            case .checklist: return actOnLine(command, meeting, context)
            case .roll: return actOnMember(command, meeting, context)
            case .notice:
                return command == .open || command == .edit
                    ? [.fill(.plan(.amend, of: meeting.id))] : [.say(Toast(context.words.noUseHere))]
            }
        }
        return []
    }

    /// The notice hangs and the numbers freeze; where it cannot hang its days, why is asked for.
    private func publish(_ meeting: Meeting, _ context: ScreenContext) -> [Step] {
        var step = MeetingStepped()
        (step.meeting, step.step) = (meeting.id, .published)
        let event = Event.consultation(.meeting(.stepped(step)))
        if case .consultation(.planning(.noticeTooShort))? = context.refusal(of: event) {
            return [.fill(.plan(.publish, of: meeting.id))]
        }
        return [.record(event)]
    }

    /// What is open from the meeting before, and topics that wait, to the end of the agenda by one act; each can be taken off.
    private func draft(_ meeting: Meeting, _ context: ScreenContext) -> [Step] {
        let drafts = context.office.agendaDrafts(for: meeting)
        if drafts.isEmpty { return [.say(Toast(context.words.noAgendaDrafts, .refused))] }
        return [.record(.consultation(.meeting(.itemPlaced(.drafts(for: meeting.id)))))]
    }

    /// The roll of the meeting before, whole; it can be changed line by line then.
    private func takeOver(_ meeting: Meeting, _ context: ScreenContext) -> [Step] {
        guard let before = context.office.rollBefore(meeting) else {
            return [.say(Toast(context.words.noRollBefore, .refused))]
        }
        var rolled = MeetingRolled()
        (rolled.meeting, rolled.replaces, rolled.members) = (meeting.id, meeting.state.rollNumber, before.roll)
        return [.record(.consultation(.meeting(.rolled(rolled))))]
    }

    /// A click turns to a pane or selects a row; the second one opens it.
    package mutating func click(row: Int, column: Int, _ context: ScreenContext) -> [Step] {
        if row == 2 { return context.alerts.first.map { [.openAlert($0)] } ?? [] }
        if row == PlanScreen.tabRow {
            var start = 0
            for (pane, text) in tabs(context) {
                if (start..<(start + text.columns)).contains(column) { self.pane = pane }
                start += text.columns + 1
            }
            return []
        }
        let keys = keys(context)
        let line = row - listArea(context).row
        let visible = visible(keys.count, index(keys), context)
        guard line >= 0, line < visible.count else { return [] }
        if visible.lowerBound + line == index(keys) { return update(.open, context) }
        select(visible.lowerBound + line, keys)
        return []
    }

    /// Space goes to the next on the roll who was not told and is not excused; when none is left, to the next line.
    private func nextToTell(_ meeting: Meeting, after index: Int) -> Int {
        let roll = meeting.state.roll
        let next = roll.indices.dropFirst(index + 1).first { place in
            guard let known = meeting.state.attendance[roll[place].number] else { return true }
            return !known.isInvited && !known.isExcused
        }
        return next ?? index + 1
    }

    /// What `0 2` is: each pane has something of its own.
    private var second: Command {
        switch pane {
        case .agenda: .draftAgenda
        case .roll: .excuse
        case .checklist, .notice: .takeOver
        }
    }

    /// What `0` offers here.
    package func moreItems(_ context: ScreenContext) -> [Menu.Item] {
        let words = context.words
        return [
            Menu.Item("1", words.title(.planEdit), .command(.planEdit)),
            Menu.Item("2", words.title(second), .command(second)),
            Menu.Item("3", words.title(.cancelMeeting), .command(.cancelMeeting)),
            Menu.Item("4", words.title(.publish), .command(.publish)),
            Menu.Item("5", words.title(.hall), .command(.hall)),
            Menu.Item("6", words.moreStill, .menu(Menu.display(words))),
        ]
    }
}
