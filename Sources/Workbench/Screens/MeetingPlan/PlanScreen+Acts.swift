import StreetModel
import TextUI

extension PlanScreen {
    /// What is done with an item of the agenda.
    func actOnItem(_ command: Command, _ meeting: Meeting, _ context: ScreenContext) -> [Step] {
        let words = context.words
        if command == .add { return [.fill(.plan(.item(""), of: meeting.id))] }
        guard [.edit, .open, .itemUp, .itemDown, .itemUnder, .takeOff].contains(command) else {
            return [.say(Toast(words.noUseHere))]
        }
        guard let item = selection(context).flatMap({ meeting.state.items[$0] }) else {
            return [.say(Toast(words.noItemsYet, .refused))]
        }
        switch command {
        case .itemUp: return move(item, by: -1, meeting, context)
        case .itemDown: return move(item, by: 1, meeting, context)
        case .itemUnder: return turnLevel(item, meeting, context)
        case .takeOff:
            var removed = ItemRemoved()
            (removed.meeting, removed.item) = (meeting.id, item.key)
            return [.record(.consultation(.meeting(.itemRemoved(removed))))]
        default: return [.fill(.plan(.item(item.key), of: meeting.id))]
        }
    }

    private func move(_ item: AgendaItem, by count: Int, _ meeting: Meeting, _ context: ScreenContext) -> [Step] {
        let place = meeting.state.place(of: item) + count
        guard (1...meeting.state.siblings(of: item.placing).count).contains(place) else {
            return [.say(Toast(context.words.noPlaceThere(up: count < 0), .refused))]
        }
        return [placing(item, meeting) { $0.position = place }]
    }

    /// Under the item before it, or out again behind the one it stood under.
    private func turnLevel(_ item: AgendaItem, _ meeting: Meeting, _ context: ScreenContext) -> [Step] {
        let state = meeting.state
        if let parent = state.items[item.placing.parent] {
            return [placing(item, meeting) { ($0.parent, $0.position) = ("", state.place(of: parent) + 1) }]
        }
        let siblings = state.siblings(of: item.placing)
        guard let index = siblings.firstIndex(where: { $0.key == item.key }), index > 0 else {
            return [.say(Toast(context.words.nothingAbove, .refused))]
        }
        return [placing(item, meeting) { ($0.parent, $0.position) = (siblings[index - 1].key, 0) }]
    }

    private func placing(_ item: AgendaItem, _ meeting: Meeting, _ change: (inout ItemPlaced) -> Void) -> Step {
        var body = item.placing
        (body.meeting, body.item, body.replaces) = (meeting.id, item.key, item.placedBy)
        change(&body)
        return .record(.consultation(.meeting(.itemPlaced(body))))
    }

    /// What is done with a line of the checklist.
    func actOnLine(_ command: Command, _ meeting: Meeting, _ context: ScreenContext) -> [Step] {
        guard [.lineDone, .open, .assign, .edit].contains(command) else {
            return [.say(Toast(context.words.noUseHere))]
        }
        guard let key = selection(context) else { return [.say(Toast(context.words.nothingHere, .refused))] }
        if command == .assign || command == .edit { return [.fill(.plan(.line(key), of: meeting.id))] }
        let there = meeting.state.preparations[key] ?? MeetingState.Preparation()
        var body = MeetingPrepared()
        (body.meeting, body.item, body.isDone) = (meeting.id, key, !there.isDone)
        (body.owner, body.note) = (there.owner, there.note)
        return [.record(.consultation(.meeting(.prepared(body))))]
    }

    /// What is done with somebody on the roll.
    func actOnMember(_ command: Command, _ meeting: Meeting, _ context: ScreenContext) -> [Step] {
        if command == .add { return [.fill(.plan(.member(0), of: meeting.id))] }
        guard [.edit, .open, .takeOff, .invite, .excuse].contains(command) else {
            return [.say(Toast(context.words.noUseHere))]
        }
        guard let number = selection(context).flatMap({ Int($0) }) else {
            return [.say(Toast(context.words.noRollYet, .refused))]
        }
        if command == .invite || command == .excuse {
            var body = MeetingAttended()
            (body.meeting, body.member, body.mark) = (meeting.id, number, command == .invite ? .invited : .excused)
            return [.record(.consultation(.meeting(.attended(body))))]
        }
        guard command == .takeOff else { return [.fill(.plan(.member(number), of: meeting.id))] }
        var rolled = MeetingRolled()
        (rolled.meeting, rolled.replaces) = (meeting.id, meeting.state.rollNumber)
        rolled.members = meeting.state.roll.filter { $0.number != number }
        return [.record(.consultation(.meeting(.rolled(rolled))))]
    }
}
