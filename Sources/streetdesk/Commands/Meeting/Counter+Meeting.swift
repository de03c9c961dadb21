import StreetModel
import Workbench

extension Counter {
    /// A meeting that the person may look at; what is not there is said, and ends the command.
    func meeting(_ id: String) throws(Stop) -> Meeting {
        guard let meeting = office.meeting(id), !meeting.isTakenBack else {
            throw refusing(words.refusal(.consultation(.unknownMeeting(id)), office))
        }
        return meeting
    }

    /// An item of its agenda, by number ("2", "1.1", "补1") or by key.
    func item(_ text: String, of meeting: Meeting) throws(Stop) -> AgendaItem {
        let numbers = meeting.state.numbers
        let wanted = text.hasPrefix("补") ? "L\(text.dropFirst())" : text
        if let item = meeting.state.items[text] { return item }
        if let key = numbers.first(where: { $0.value == wanted })?.key, let item = meeting.state.items[key] {
            return item
        }
        throw refusing(words.refusal(.consultation(.planning(.unknownItem(text))), office))
    }

    /// Writes something about a meeting, answers for it, and leaves the desk as every writing command does.
    mutating func write(_ event: MeetingEvent) throws(Stop) {
        let entries = try record(.consultation(.meeting(event)), at: clock.now)
        Console.write(CheckLine.answer(entries, words))
        clerk.checkpoint(of: office, isIdle: false)
    }
}
