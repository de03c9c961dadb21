import StreetModel
import TextUI

extension MinutesScreen {
    /// Carries a command out on what the cursor stands on.
    package mutating func update(_ command: Command, _ context: ScreenContext) -> [Step] {
        let lines = lines(context)
        let index = index(lines)
        if let step = command.rows(page: max(1, listArea(context).size.rows - 1), of: lines.count) {
            select(index + step, of: lines)
            return []
        }
        guard let meeting = meeting(context) else { return [.say(Toast(context.words.nothingHere))] }
        let target = lines.indices.contains(index) ? lines[index].target : nil
        switch command {
        case .next:
            // On to the next part, version, objection or follow-up.
            let next = lines[index...].firstIndex { $0.target != target } ?? index
            select(next, of: lines)
        case .tab, .right: turn(by: 1)
        case .backTab, .left: turn(by: -1)
        case .fixMinutes:
            let minutes = Minutes(of: meeting, context.office, context.words, at: context.now)
            return [.record(.consultation(.meeting(.minutes(minutes.nextVersion))))]
        case .signMinutes: return [.fill(.minutes(.sign, of: meeting.id))]
        case .objection: return [.fill(.minutes(.object, of: meeting.id))]
        case .publicise: return [step(.publicised, meeting)]
        case .archiveMeeting: return [step(.archived, meeting)]
        case .papers: return [.menu(context.minutesMenu(of: meeting))]
        case .edit, .open: return act(command, on: target, meeting, context)
        case .copy:
            let text = "\(meeting.state.plan.title) \(meeting.id)"
            return [.effect(.copy(text)), .say(Toast(context.words.copied(text), .done))]
        default: return [.say(Toast(context.words.noUseHere))]
        }
        return []
    }

    private func step(_ step: MeetingStepped.Step, _ meeting: Meeting) -> Step {
        var body = MeetingStepped()
        (body.meeting, body.step) = (meeting.id, step)
        return .record(.consultation(.meeting(.stepped(body))))
    }

    /// Corrects a part, compares a version, answers an objection, opens a follow-up's matter.
    private func act(
        _ command: Command, on target: MinutesLine.Target?, _ meeting: Meeting, _ context: ScreenContext
    ) -> [Step] {
        switch target {
        case .section(let key):
            let topic = meeting.state.items[String(key.dropFirst("item.".count))]?.placing.topic ?? ""
            if command == .open, context.office.topic(topic) != nil {
                return [.push(.topic(TopicScreen(topic: topic)))]
            }
            return [.fill(.minutes(.correct(section: key), of: meeting.id))]
        case .version(let number): return [.menu(context.versionMenu(number, of: meeting))]
        case .objection(let item, let number):
            return [.fill(.minutes(.answer(item: item, objection: number), of: meeting.id))]
        case .followUp(_, let matter):
            if context.office.matter(matter) == nil { return [.say(Toast(context.words.noMatterHere, .refused))] }
            return [.push(.matter(MatterScreen(matter: matter)))]
        case nil: return [.say(Toast(context.words.nothingHere, .refused))]
        }
    }

    /// A click turns to a pane or selects a line; the second one opens it.
    package mutating func click(row: Int, column: Int, _ context: ScreenContext) -> [Step] {
        if row == 2 { return context.alerts.first.map { [.openAlert($0)] } ?? [] }
        if row == MinutesScreen.tabRow {
            var start = 0
            for (pane, text) in tabs(context) {
                if (start..<start + text.columns).contains(column) { self.pane = pane }
                start += text.columns + 1
            }
            return []
        }
        let lines = lines(context)
        let visible = visible(lines, context)
        let line = row - listArea(context).row
        guard line >= 0, line < visible.count else { return [] }
        if visible.lowerBound + line == index(lines) { return update(.open, context) }
        select(visible.lowerBound + line, of: lines)
        return []
    }

    /// What `0` offers here.
    package func moreItems(_ context: ScreenContext) -> [Menu.Item] {
        let words = context.words
        return [
            Menu.Item("1", words.title(.publicise), .command(.publicise)),
            Menu.Item("2", words.title(.papers), .command(.papers)),
            Menu.Item("3", words.title(.archiveMeeting), .command(.archiveMeeting)),
            Menu.Item("6", words.moreStill, .menu(Menu.display(words))),
        ]
    }
}

extension ScreenContext {
    /// The papers of a held meeting, each by digit.
    func minutesMenu(of meeting: Meeting) -> Menu {
        let newest = MinutesVersion.all(of: meeting).last?.number
        return menu(
            of: [.minutes(version: newest), .publicCopy(version: newest), .result, .objections], meeting)
    }

    /// What is made of one version.
    func versionMenu(_ number: Int, of meeting: Meeting) -> Menu {
        let papers: [MinutesPaper] = [.minutes(version: number), .publicCopy(version: number)]
        return menu(of: number > 1 ? papers + [.changes(from: number - 1, to: number)] : papers, meeting)
    }

    private func menu(of papers: [MinutesPaper], _ meeting: Meeting) -> Menu {
        let items = papers.enumerated().map { index, paper in
            Menu.Item(Character(String(index + 1)), words.paper(paper), .step(.paper(.held(paper), of: meeting.id)))
        }
        return Menu(words.title(.papers), items + [Menu.Item("0", words.title(.back), .back)])
    }
}
