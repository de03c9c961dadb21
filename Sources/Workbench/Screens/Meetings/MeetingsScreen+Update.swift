import StreetModel
import TextUI

extension MeetingsScreen {
    /// Carries a command out on the selected meeting.
    package mutating func update(_ command: Command, _ context: ScreenContext) -> [Step] {
        let rows = shown(context)
        let index = index(rows)
        if let step = command.rows(page: max(1, listArea(context).size.rows - 1), of: rows.count) {
            select(index + step, rows)
            return []
        }
        switch command {
        case .next: select(index + 1, rows)
        case .planMeeting: return [.fill(.plan(.plan, of: context.me.community ?? context.office.code))]
        case .tab, .backTab: return context.openFirstAlert
        case .open, .preparation, .hall, .papers, .copy:
            guard rows.indices.contains(index) else { return [.say(Toast(context.words.noMeetings, .refused))] }
            return act(command, on: rows[index], context)
        default: return [.say(Toast(context.words.noUseHere))]
        }
        return []
    }

    private func act(_ command: Command, on meeting: Meeting, _ context: ScreenContext) -> [Step] {
        switch command {
        case .hall: return context.hall(of: meeting)
        case .papers: return [.menu(context.papersMenu(of: meeting))]
        case .copy:
            let text = "\(meeting.state.plan.title) \(meeting.id)"
            return [.effect(.copy(text)), .say(Toast(context.words.copied(text), .done))]
        case .open: return [context.page(of: meeting)]
        default: return [.push(.plan(PlanScreen(meeting: meeting.id)))]
        }
    }

    /// A click selects a meeting; the second one opens it.
    package mutating func click(row: Int, column: Int, _ context: ScreenContext) -> [Step] {
        if row == 2 { return context.alerts.first.map { [.openAlert($0)] } ?? [] }
        let rows = shown(context)
        let visible = visible(rows, context)
        let line = row - listArea(context).row
        guard line >= 0, line < visible.count else { return [] }
        if visible.lowerBound + line == index(rows) { return update(.open, context) }
        select(visible.lowerBound + line, rows)
        return []
    }

    /// What `0` offers here.
    package func moreItems(_ context: ScreenContext) -> [Menu.Item] {
        let words = context.words
        return [
            Menu.Item("1", words.title(.preparation), .command(.preparation)),
            Menu.Item("2", words.title(.planMeeting), .command(.planMeeting)),
            Menu.Item("3", words.title(.hall), .command(.hall)),
            Menu.Item("4", words.title(.papers), .command(.papers)),
            Menu.Item("6", words.moreStill, .menu(Menu.display(words))),
        ]
    }
}
