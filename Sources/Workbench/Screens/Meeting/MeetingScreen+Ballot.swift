import StreetModel
import TextUI

extension MeetingScreen {
    /// What is done about the ballot at hand: it is opened, counted, closed, and announced by an act of its own.
    func ballot(_ live: LiveMeeting) -> [Step] {
        if let refusal = needsItem(live), live.openBallot == nil { return refusal }
        if let open = live.openBallot { return [.menu(openMenu(open, live))] }
        guard let item = live.currentItem else { return [] }
        if let found = live.unannounced(on: item) { return [.menu(announceMenu(found, item, live))] }
        return [.menu(motionMenu(item, live))]
    }

    /// What can be done about an open ballot.
    func openMenu(_ open: (item: String, motion: String, ballot: Ballot), _ live: LiveMeeting) -> Menu {
        let words = live.words
        var body = BallotMarked()
        (body.meeting, body.item, body.motion, body.ballot) = (meeting, open.item, open.motion, open.ballot.number)
        (body.kind, body.mark, body.replaces) = (open.ballot.opening.kind, .closed, open.ballot.newest)
        let discard = discarding(open.ballot, open.motion, open.item)
        let items = [
            Menu.Item(
                "1", words.countVotes(open.ballot.opening.kind), .step(.replace(.meeting(taking(open, live))))),
            Menu.Item("2", words.closeBallot, .step(live.record(.ballot(body)))),
            Menu.Item("3", words.discardBallot, .step(.fill(discard))),
            Menu.Item("0", words.title(.back), .back),
        ]
        return Menu(sumTitle(open, live), items)
    }

    /// The form that asks why a ballot is broken off.
    private func discarding(_ ballot: Ballot, _ motion: String, _ item: String) -> FormPurpose {
        .meeting(.discard(item: item, motion: motion, ballot: ballot.number), meeting: meeting)
    }

    /// "表决 2-1 3赞 2反 1弃": what the votes are so far.
    private func sumTitle(_ open: (item: String, motion: String, ballot: Ballot), _ live: LiveMeeting) -> String {
        guard let item = live.state.items[open.item],
            let motion = item.motions.first(where: { $0.key == open.motion })
        else { return live.words.title(.ballot) }
        let sum = live.meeting.sum(open.ballot, of: motion, on: item.key, live.rules)
        return "\(live.words.title(.ballot)) \(live.number(of: motion, on: item))  \(live.words.votes(sum))"
    }

    /// A ballot that is closed is announced or discarded; on the item that is on another one can be opened.
    func announceMenu(
        _ found: (motion: Motion, ballot: Ballot), _ item: AgendaItem, _ live: LiveMeeting
    ) -> Menu {
        var body = BallotMarked()
        (body.meeting, body.item, body.motion) = (meeting, item.key, found.motion.key)
        (body.ballot, body.kind, body.mark) = (found.ballot.number, found.ballot.opening.kind, .announced)
        let sum = live.meeting.sum(found.ballot, of: found.motion, on: item.key, live.rules)
        let number = live.number(of: found.motion, on: item)
        var items = [Menu.Item("1", live.words.announce, .step(live.record(.ballot(body))))]
        if item.key == live.state.current {
            items.append(Menu.Item("2", live.words.newBallot, .menu(motionMenu(item, live))))
        }
        let discard = discarding(found.ballot, found.motion.key, item.key)
        items.append(Menu.Item("3", live.words.discardBallot, .step(.fill(discard))))
        items.append(Menu.Item("0", live.words.title(.back), .back))
        return Menu("\(number)  \(live.words.votes(sum))  \(live.words.verdict(sum))", items)
    }

    /// Which motion; with one the choice is made.
    private func motionMenu(_ item: AgendaItem, _ live: LiveMeeting) -> Menu {
        let motions = item.votable
        if motions.isEmpty {
            let new = FormPurpose.meeting(.motion(item: item.key, amends: ""), meeting: meeting)
            let words = live.words
            return Menu(
                live.openMotions(of: item).isEmpty ? words.noMotion : words.allCarried,
                [Menu.Item("1", words.newMotion, .step(.fill(new))), Menu.Item("0", words.title(.back), .back)])
        }
        if motions.count == 1 { return kindMenu(motions[0], item, live) }
        let choices = motions.map { motion in
            (
                title: live.title(of: motion, on: item),
                choice: Menu.Choice.menu(kindMenu(motion, item, live))
            )
        }
        return Menu.paged(live.words.title(.ballot), choices, words: live.words)
    }

    /// How is voted: on options by choosing some of them, else for or against.
    private func kindMenu(_ motion: Motion, _ item: AgendaItem, _ live: LiveMeeting) -> Menu {
        let words = live.words
        let title = "\(words.title(.ballot)) \(live.title(of: motion, on: item))"
        let options = motion.body.options.count
        if options > 1 {
            let choices = (1..<options).map { count in
                (
                    title: words.choose(count, of: options),
                    choice: thresholdChoice(.choice, motion, item, choose: count, live)
                )
            }
            return Menu.paged(title, choices, words: words)
        }
        let kinds: [BallotMarked.Kind] = [.showOfHands, .rollCall, .secret, .straw]
        let items = kinds.enumerated().map { index, kind in
            Menu.Item(
                Character(String(index + 1)), words.kind(kind),
                thresholdChoice(kind, motion, item, choose: 0, live))
        }
        return Menu(title, items + [Menu.Item("0", words.title(.back), .back)])
    }

    /// The thresholds of the form, each with what it would need now; one alone is no choice, and a straw poll needs none.
    private func thresholdChoice(
        _ kind: BallotMarked.Kind, _ motion: Motion, _ item: AgendaItem, choose: Int, _ live: LiveMeeting
    ) -> Menu.Choice {
        let named = live.form?.thresholds ?? []
        let open = { (threshold: MeetingForm.NamedThreshold) in
            opening(kind, motion, item, choose: choose, threshold, live)
        }
        if let first = named.first, named.count == 1 || kind == .straw { return .step(open(first)) }
        let choices = named.map { threshold in
            let need = live.meeting.need(threshold.threshold, on: item.key, live.rules)
            let name = live.words(threshold.name)
            return (title: "\(name)  \(live.words.needShort(need))", choice: Menu.Choice.step(open(threshold)))
        }
        return .menu(Menu.paged(live.words.kind(kind), choices, words: live.words))
    }

    /// Opens the ballot; where its base is the owners or their area, that is asked for first.
    private func opening(
        _ kind: BallotMarked.Kind, _ motion: Motion, _ item: AgendaItem, choose: Int,
        _ named: MeetingForm.NamedThreshold, _ live: LiveMeeting
    ) -> Step {
        var body = BallotMarked()
        (body.meeting, body.item, body.motion, body.mark) = (meeting, item.key, motion.key, .opened)
        (body.kind, body.choose) = (kind, choose)
        (body.over, body.of) = (named.threshold.over, named.threshold.of)
        (body.isStrict, body.base) = (named.threshold.isStrict, named.threshold.base)
        switch named.threshold.base {
        case .members, .present, .voting, .decided: return live.record(.ballot(body))
        case .owners, .area:
            return .fill(
                .meeting(
                    .base(item: item.key, motion: motion.key, kind, choose: choose, threshold: named.key),
                    meeting: meeting))
        }
    }

    /// This screen with the fields of a ballot open, or the roll call begun.
    func taking(_ open: (item: String, motion: String, ballot: Ballot), _ live: LiveMeeting) -> MeetingScreen {
        var screen = self
        screen.take(open, live)
        return screen
    }

    /// Opens the fields of a ballot, or begins the roll call.
    mutating func take(_ open: (item: String, motion: String, ballot: Ballot), _ live: LiveMeeting) {
        let purpose = MeetingEntry.Purpose.counts(
            item: open.item, motion: open.motion, ballot: open.ballot.number)
        switch open.ballot.opening.kind {
        case .rollCall:
            calling = nextSilent(after: 0, open, live) ?? live.voters(on: open.item).first
            called = open.ballot.number
        case .showOfHands, .secret, .straw: entry = MeetingEntry(purpose, fields: 3)
        case .choice:
            let options = live.state.items[open.item]?.motions.first { $0.key == open.motion }?.body.options.count
            entry = MeetingEntry(purpose, fields: (options ?? 0) + 2)
        }
        entry?.seen = open.ballot.newest
    }

    /// The next behind a member who may vote and has not, and behind the last the first; nil where everybody has.
    func nextSilent(
        after member: Int, _ open: (item: String, motion: String, ballot: Ballot), _ live: LiveMeeting
    ) -> Int? {
        let silent = live.voters(on: open.item).filter { open.ballot.voices[$0] == nil }
        return silent.first { $0 > member } ?? silent.first
    }

    /// Keys of a roll call; nil for what it leaves to the meeting.
    mutating func call(_ command: Command, _ live: LiveMeeting) -> [Step]? {
        guard let open = live.openBallot, let member = calling else { return nil }
        let voters = live.voters(on: open.item)
        if let count = command.rows(page: 10, of: voters.count) {
            let place = (voters.firstIndex(of: member) ?? 0) + count
            calling = voters.isEmpty ? member : voters[min(max(0, place), voters.count - 1)]
            return []
        }
        let voice: BallotMarked.Voice
        switch command {
        case .voteYes: voice = .yes
        case .voteNo: voice = .no
        case .voteAbstain: voice = .abstain
        case .next:
            calling = nextSilent(after: member, open, live) ?? member
            return []
        default: return nil
        }
        if let refusal = live.refusal {
            return [.refuse(refusal)]
        }
        var body = BallotMarked()
        (body.meeting, body.item, body.motion, body.ballot) = (meeting, open.item, open.motion, open.ballot.number)
        (body.kind, body.mark, body.member, body.voice) = (.rollCall, .voted, member, voice)
        return [live.record(.ballot(body))]
    }
}
