import StreetModel
import Workbench

/// The words of `meeting act` on the way in: what somebody at the keyboard says by keys, in words.
struct MeetingActLine {
    let meeting: Meeting
    let rules: ConsultationRules

    init(_ office: Office, _ id: String) throws(Refusal) {
        guard let meeting = office.meeting(id), !meeting.isTakenBack else {
            throw .consultation(.unknownMeeting(id))
        }
        self.meeting = meeting
        rules = office.street.rules
    }

    /// The event that an act asks for; nil where the words are none.
    func event(_ words: [String], at now: Moment) throws(Refusal) -> MeetingEvent? {
        guard let act = words.first else { return nil }
        let rest = Array(words.dropFirst())
        if let most = MeetingActLine.most(act), rest.count > most { return nil }
        if let step = MeetingActLine.steps[act] { return stepped(step, rest) }
        if let mark = MeetingActLine.marks[act] { return try attended(mark, rest) }
        switch act {
        case "item": return try timed(.started, on: rest.first)
        case "skip": return try timed(.skipped, on: rest.first)
        case "pause": return try timed(.paused, on: meeting.state.current)
        case "resume":
            if meeting.state.stage == .adjourned { return stepped(.resumed, []) }
            return try timed(.resumed, on: meeting.state.current)
        case "more": return try timed(.extended, on: meeting.state.current, minutes: rest.first.flatMap { Int($0) })
        case "conclude":
            guard let outcome = rest.first.flatMap({ ItemConcluded.Outcome(named: $0) }) else { return nil }
            var body = ItemConcluded()
            (body.meeting, body.item) = (meeting.id, try current())
            (body.outcome, body.text) = (outcome, rest.dropFirst().joined(separator: " "))
            body.replaces = meeting.state.items[body.item]?.conclusion?.number ?? 0
            return .concluded(body)
        case "follow", "nofollow": return try followUp(act, rest)
        default:
            if let event = try speech(act, rest, at: now) { return event }
            return try ballot(act, rest)
        }
    }

    /// How many words an act takes at most: one more is no act, so that none is passed over in silence. Nil where a text
    /// follows, or the act counts for itself.
    private static func most(_ act: String) -> Int? {
        switch act {
        case "conclude", "follow", "nofollow", "motion", "amend", "break-ballot", "ballot", "count", "speak": nil
        case "proxy", "recuse", "unrecuse", "vote": 2
        case "extend", "item", "skip", "more", "list": 1
        default: marks[act] == nil ? 0 : 1
        }
    }

    /// The key of the item that is on.
    func current() throws(Refusal) -> String {
        if meeting.state.current.isEmpty { throw .live(.noItemIsOn) }
        return meeting.state.current
    }

    private static let steps: [String: MeetingStepped.Step] = [
        "open": .signingIn, "start": .started, "adjourn": .adjourned, "extend": .extended, "close": .closed,
        "fail": .failed,
    ]

    private static let marks: [String: MeetingAttended.Mark] = [
        "invite": .invited, "excuse": .excused, "signin": .signedIn, "leave": .left, "return": .returned,
        "proxy": .proxied, "unproxy": .proxyEnded,
        "recuse": .recused, "unrecuse": .recusalEnded,
    ]

    private func stepped(_ step: MeetingStepped.Step, _ rest: [String]) -> MeetingEvent? {
        var body = MeetingStepped()
        (body.meeting, body.step) = (meeting.id, step)
        if step == .extended {
            guard let minutes = rest.first.flatMap({ Int($0) }) else { return nil }
            body.minutes = minutes
        }
        return .stepped(body)
    }

    private func attended(_ mark: MeetingAttended.Mark, _ rest: [String]) throws(Refusal) -> MeetingEvent? {
        guard let number = rest.first.flatMap({ Int($0) }) else { return nil }
        var body = MeetingAttended()
        (body.meeting, body.member, body.mark) = (meeting.id, number, mark)
        switch mark {
        case .proxied:
            guard rest.count > 1, let holder = Int(rest[1]) else { return nil }
            body.holder = holder
        case .recused, .recusalEnded: body.item = rest.count > 1 ? key(rest[1]) : try current()
        case .invited, .excused, .signedIn, .left, .returned, .proxyEnded: break
        }
        return .attended(body)
    }

    /// `follow STAFF DAY MEASURE`, `nofollow REASON`, on the item that is on.
    private func followUp(_ act: String, _ rest: [String]) throws(Refusal) -> MeetingEvent? {
        var body = FollowUpSet()
        (body.meeting, body.item) = (meeting.id, try current())
        body.ballot = meeting.state.items[body.item]?.decidingBallot?.number ?? 0
        if act == "nofollow" {
            body.reason = rest.joined(separator: " ")
            return .followUp(body)
        }
        guard rest.count > 2, let due = Day(rest[1]) else { return nil }
        (body.owner, body.due) = (rest[0], due)
        body.measure = rest.dropFirst(2).joined(separator: " ")
        return .followUp(body)
    }

    private func timed(
        _ mark: ItemTimed.Mark, on item: String?, minutes: Int? = 0
    ) throws(Refusal) -> MeetingEvent? {
        guard let item, let minutes else { return nil }
        if item.isEmpty { throw .live(.noItemIsOn) }
        var body = ItemTimed()
        (body.meeting, body.item, body.mark, body.minutes) = (meeting.id, key(item), mark, minutes)
        return .itemTimed(body)
    }

    /// The key of an item by its key or number: "i4", "2", "补1".
    private func key(_ text: String) -> String {
        if meeting.state.items[text] != nil { return text }
        let number = text.hasPrefix("补") ? "L\(text.dropFirst())" : text
        return meeting.state.items.values.first { $0.frozenNumber == number }?.key ?? text
    }
}
