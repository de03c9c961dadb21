import StreetModel
import TextUI

/// A meeting as its screens ask about it: the questions of the model at one moment, and the rights of who asks.
struct LiveMeeting {
    let meeting: Meeting
    let context: ScreenContext
    /// Who is there, and what that means for the item that is on.
    let there: MeetingAttendance

    /// Nil where there is no such meeting.
    init?(_ id: String, _ context: ScreenContext) {
        guard let meeting = context.office.meeting(id), !meeting.isTakenBack else { return nil }
        self.meeting = meeting
        self.context = context
        there = meeting.attendance(context.office.street.rules)
    }

    var state: MeetingState { meeting.state }
    var words: Words { context.words }
    var rules: ConsultationRules { context.office.street.rules }
    var form: MeetingForm? { meeting.form(rules) }
    var currentItem: AgendaItem? { state.items[state.current] }
    var isRunning: Bool { state.stage == .running }
    var openBallot: (item: String, motion: String, ballot: Ballot)? { state.openBallot }
    var times: MeetingTimes { meeting.times(rules, context.office.offset, at: context.now) }
    var speakers: SpeakerList { meeting.speakers(rules, at: context.now) }
    /// The speeches that wait on the item that is on, in the order of the list.
    var waiting: [SpeakerList.Row] { speakers.waiting }

    func clock(of item: AgendaItem) -> ItemClock { meeting.clock(of: item, rules, at: context.now) }
    func clock(of speech: Speech) -> SpeechClock { meeting.clock(of: speech, rules, at: context.now) }
    func member(_ number: Int) -> Member? { state.roll.first { $0.number == number } }

    /// Why the person may not run the meeting; nil where they may.
    var refusal: Refusal? {
        do throws(Refusal) {
            try context.office.may(.runMeeting, context.me)
        } catch {
            return error
        }
        let reaches = context.office.reaches(.runMeeting, meeting.place, by: context.me, at: context.now)
        return reaches ? nil : .outsidePlace(meeting.place)
    }

    var mayRun: Bool { refusal == nil }

    /// The number of an item as people say it: "1", "1.2", "补1".
    func number(of item: AgendaItem) -> String {
        let number = item.frozenNumber.isEmpty ? state.numbers[item.key] ?? "" : item.frozenNumber
        return words.itemNumber(number)
    }

    /// What was typed of the meeting, as the person may read it.
    func shown(_ text: String) -> String { words.shown(text, in: meeting.place, context.office) }

    /// The title of an item as the person may read it.
    func title(of item: AgendaItem) -> String { shown(item.placing.title) }

    /// "2-1": a motion by its item and its place among the item's motions.
    func number(of motion: Motion, on item: AgendaItem) -> String {
        let place = (item.motions.firstIndex { $0.key == motion.key } ?? 0) + 1
        return "\(number(of: item))-\(place)"
    }

    /// "2-1 采用方案A 修正后": a motion as a menu names it.
    func title(of motion: Motion, on item: AgendaItem) -> String {
        let title = "\(number(of: motion, on: item)) \(motion.body.text)"
        return item.amendments(to: motion).isEmpty ? title : "\(title) \(words.asAmended)"
    }

    /// What the next ballot needs, the longest wording first: why there can be none without a quorum, and of a straw poll
    /// that it decides nothing.
    var needs: [String] {
        if openBallot?.ballot.opening.kind == .straw { return [words.strawHasNoEffect] }
        if !there.hasQuorum { return [words.noQuorum] }
        guard let need = meeting.nextNeed(rules) else { return [] }
        return [words.needLong(need), words.needShort(need), words.needBare(need)]
    }

    /// The items that may still be started, in the order of the agenda; last those that were broken off for another one.
    var startable: [AgendaItem] {
        let open = state.agenda.filter { $0.conclusion == nil }
        let notReached = open.filter { [.waiting, .skipped].contains(clock(of: $0).progress) }
        return notReached + open.filter { clock(of: $0).progress == .done }
    }

    /// The motions of an item that may be voted on: not withdrawn.
    func openMotions(of item: AgendaItem) -> [Motion] { item.motions.filter { !$0.isWithdrawn } }

    /// The numbers of who may vote on an item.
    func voters(on item: String) -> [Int] { meeting.attendance(rules, on: item).mayVote.sorted() }

    /// The newest ballot of the item that was closed and is not announced yet.
    func unannounced(on item: AgendaItem) -> (motion: Motion, ballot: Ballot)? {
        for motion in item.motions.reversed() {
            if let ballot = motion.ballots.last(where: {
                $0.closing != nil && $0.announcedAt == nil && $0.discarded == nil
            }) {
                return (motion, ballot)
            }
        }
        return nil
    }

    /// The newest ballot of the item whose result was announced.
    func announced(on item: AgendaItem) -> (motion: Motion, ballot: Ballot)? {
        let all = item.motions.flatMap { motion in motion.ballots.map { (motion: motion, ballot: $0) } }
        return all.filter { $0.ballot.announcedAt != nil && $0.ballot.discarded == nil }
            .max { $0.ballot.number < $1.ballot.number }
    }

    /// What the meeting is about: the item that is on, else the first with a topic, else the first.
    var mainTopic: String {
        let agenda = state.agenda
        let first = agenda.first { !$0.placing.topic.isEmpty } ?? agenda.first
        return (currentItem ?? first).map { title(of: $0) } ?? ""
    }

    /// The acts that mean something where the meeting stands; the others say why not.
    func hints(_ command: Command) -> Bool {
        switch command {
        case .stage: state.stage != .running
        case .attend: state.stage.isLive
        // On a telephone coming and going has the room.
        case .nextItem: isRunning && context.size.columns >= 50
        default: isRunning
        }
    }

    /// An event of this meeting, to be asked of the rules and written.
    func record(_ event: MeetingEvent) -> Step { .record(.consultation(.meeting(event))) }

    /// True where the outcome of an item asks for a follow-up, and there is neither one nor a reason.
    func lacksFollowUp(_ item: AgendaItem) -> Bool { item.lacksFollowUp }

    // How things are written.

    func time(_ moment: Moment) -> String { context.office.offset.timeOfDay(of: moment).text }

    /// "07 于学文".
    func label(_ number: Int) -> String { member(number).map { words.label($0) } ?? padded(number, 2) }

    /// "剩 18:53 / 40:00", with a word where it stands still.
    func clockText(_ clock: ItemClock, isShort: Bool = false) -> String {
        let text = clockText(clock.remaining, clock.used, clock.limit, isShort: isShort)
        return clock.progress == .paused ? "\(text) \(words.isPaused)" : text
    }

    func clockText(_ speech: Speech, isShort: Bool = false) -> String {
        let clock = clock(of: speech)
        let text = clockText(clock.remaining, clock.used, clock.limit, isShort: isShort)
        return clock.isRunning ? text : "\(text) \(words.isPaused)"
    }

    private func clockText(_ remaining: Int?, _ used: Int, _ limit: Int, isShort: Bool) -> String {
        guard let remaining else { return words.clock(used) }
        let gap = isShort ? "" : " "
        return "\(words.clockLeft(remaining))\(gap)/\(gap)\(words.clock(limit))"
    }

    /// The quorum light: enough, just enough, too few.
    var quorumStyle: Style {
        Style(!there.hasQuorum ? .alarm : there.spare == 0 ? .warning : .good, bold: true)
    }

    func style(of clock: ItemClock) -> Style { style(clock.remaining, isWarning: clock.isWarning) }

    func style(of speech: Speech) -> Style {
        let clock = clock(of: speech)
        return style(clock.remaining, isWarning: clock.isWarning)
    }

    private func style(_ remaining: Int?, isWarning: Bool) -> Style {
        if let remaining, remaining <= 0 { return Style(.alarm, bold: true) }
        return isWarning ? Style(.warning, bold: true) : Style(bold: true)
    }
}
