import StreetModel
import TextUI

extension MeetingScreen {
    /// Takes what is typed into the one line.
    mutating func type(_ input: Input, _ context: ScreenContext) -> [Step] {
        guard var typed = entry, let live = LiveMeeting(meeting, context) else { return [] }
        if typed.isSent && typed.isReplaced(by: input) { typed.fields[typed.selected].clear() }
        typed.isSent = false
        switch input {
        case .key(.escape):
            entry = nil
            return []
        case .key(.enter):
            // The roll stays where it was looked at, for whoever comes next stands near.
            if isSigningIn(live) {
                scroll = MeetingPainter(live: live, screen: self).moving.scrolled.visible.lowerBound
            }
            return enter(live)
        // One field has nothing to move to: the arrows move in the roll, or whatever pane is at hand.
        case .key(.down) where typed.fields.count == 1: scroll(by: 1, live)
        case .key(.up) where typed.fields.count == 1: scroll(by: -1, live)
        case .key(.pageDown) where typed.fields.count == 1: page(by: 1, live)
        case .key(.pageUp) where typed.fields.count == 1: page(by: -1, live)
        case .key(.tab), .key(.down): typed.selected = (typed.selected + 1) % typed.fields.count
        case .key(.backTab), .key(.up):
            typed.selected = (typed.selected + typed.fields.count - 1) % typed.fields.count
        case .mouse, .resize: return []
        case .key, .text, .paste:
            guard typed.fields[typed.selected].handle(input) else {
                return [.say(Toast(context.words.fieldHasKeys))]
            }
            // Who is typed comes into view.
            if isSigningIn(live) { scroll = nil }
        }
        entry = typed
        return []
    }

    /// True while the roll stands over the field of coming and going.
    private func isSigningIn(_ live: LiveMeeting) -> Bool {
        entry?.purpose == .attendance && (live.state.stage == .signingIn || pane == .roll)
    }

    /// An empty line goes back to the keys; another one is asked of the rules, and stays where they refuse it.
    private mutating func enter(_ live: LiveMeeting) -> [Step] {
        guard let typed = entry else { return [] }
        switch typed.purpose {
        case .counts(let item, let motion, let ballot):
            if typed.selected < typed.fields.count - 1 {
                entry?.selected += 1
                return []
            }
            return count(typed, item, motion, ballot, live)
        case .attendance, .speakers:
            if typed.text.trimmed.isEmpty {
                entry = nil
                return []
            }
            entry?.isSent = true
            do throws(TypedMember.Fault) {
                let found = try TypedMember(typed.text, of: live.state.roll, live.context.pinyin)
                return typed.purpose == .attendance ? attend(found, live) : ask(found, live)
            } catch {
                return [.say(Toast(live.words.typed(error), .refused))]
            }
        }
    }

    private func attend(_ typed: TypedMember, _ live: LiveMeeting) -> [Step] {
        let known = live.state.attendance[typed.member.number]
        guard let word = AttendanceWord(typed.words, isAway: known?.leftAt != nil) else {
            return [.say(Toast(live.words.attendanceGrammar, .refused))]
        }
        var body = MeetingAttended()
        (body.meeting, body.member, body.mark, body.holder) = (meeting, typed.member.number, word.mark, word.holder)
        if word.mark == .recused || word.mark == .recusalEnded {
            guard !live.state.current.isEmpty else { return [.say(Toast(live.words.noItemIsOn, .refused))] }
            body.item = live.state.current
        }
        return [live.record(.attended(body))]
    }

    private func ask(_ typed: TypedMember, _ live: LiveMeeting) -> [Step] {
        guard let word = SpeechWord(typed.words) else {
            return [.say(Toast(live.words.speechGrammar, .refused))]
        }
        var body = SpeechMarked()
        (body.meeting, body.item) = (meeting, live.state.current)
        switch word {
        case .asks(let manner):
            (body.member, body.manner) = (typed.member.number, manner)
        case .withdraws:
            guard let row = live.waiting.last(where: { $0.member == typed.member.number }) else {
                return [.say(Toast(live.words.doesNotWait(typed.member), .refused))]
            }
            (body.mark, body.speech) = (.withdrawn, row.speech)
        }
        return [live.record(.speech(body))]
    }

    private mutating func count(
        _ typed: MeetingEntry, _ item: String, _ motion: String, _ ballot: Int, _ live: LiveMeeting
    ) -> [Step] {
        guard let numbers = typed.numbers else { return [.say(Toast(live.words.numbersOnly, .refused))] }
        let newest = live.openBallot?.ballot.newest ?? 0
        // Somebody else has counted since: told once, then the next Enter writes over it knowingly.
        if typed.seen != newest {
            entry?.seen = newest
            let refusal = Refusal.consultation(.wasChanged(by: live.meeting.writer(of: newest)))
            return [.refuse(refusal)]
        }
        var body = BallotMarked()
        (body.meeting, body.item, body.motion, body.ballot, body.mark) = (meeting, item, motion, ballot, .counted)
        (body.kind, body.replaces) = (live.openBallot?.ballot.opening.kind ?? .showOfHands, newest)
        if body.kind == .choice {
            let valid = numbers.count - 2
            // How many papers came in follows from nothing else: a paper may choose fewer than it could.
            if typed.fields[valid].text.trimmed.isEmpty {
                entry?.selected = valid
                return [.say(Toast(live.words.papersMissing, .refused))]
            }
            body.counts = Array(numbers.prefix(valid))
            (body.yes, body.abstain) = (numbers[valid], numbers[valid + 1])
        } else if numbers.count == 3 {
            (body.yes, body.no, body.abstain) = (numbers[0], numbers[1], numbers[2])
        }
        entry?.isSent = true
        return [live.record(.ballot(body))]
    }
}
