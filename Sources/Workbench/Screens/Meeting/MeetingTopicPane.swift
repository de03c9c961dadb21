import StreetModel
import TextUI

/// The item that is on: where it comes from, motions with their ballots and sums, what the law says, what it came to.
struct MeetingTopicPane {
    let live: LiveMeeting
    private var words: Words { live.words }

    /// "2 分摊比例方案".
    var head: MeetingLine {
        guard let item = live.currentItem else {
            let text = live.isRunning ? words.nothingOn : words.stage(live.state.stage)
            return MeetingLine(text, Style(.quiet))
        }
        return MeetingLine("\(live.number(of: item)) \(live.title(of: item))", Style(.heading, bold: true))
    }

    /// Everything that is known of it, broken to a width.
    func lines(width: Int) -> [MeetingLine] {
        guard let item = live.currentItem else { return lastOutcome.wrapped(to: width) }
        return (source(of: item) + motions(of: item) + law(of: item) + outcome(of: item)).wrapped(to: width)
    }

    /// The motions that wait for a ballot first, then the newest, for a pane of few rows.
    func short(width: Int) -> [MeetingLine] {
        guard let item = live.currentItem else { return lastOutcome.wrapped(to: width) }
        let newest = item.motions.reversed()
        let ordered = newest.filter(item.waits) + newest.filter { !item.waits($0) }
        let motions = ordered.flatMap { lines(of: $0, on: item, isShort: true) }
        return (outcome(of: item) + motions + law(of: item) + source(of: item)).wrapped(to: width)
    }

    private func source(of item: AgendaItem) -> [MeetingLine] {
        var lines: [MeetingLine] = []
        if let topic = live.context.office.topic(item.placing.topic) {
            let proposals = live.context.office.proposals(of: topic).map(\.proposal)
            let households = proposals.reduce(0) { $0 + $1.households }
            lines.append(MeetingLine(words.source(topic.id, proposals.count, households)))
            if let word = topic.state.decision ?? topic.state.recommendation {
                let day = live.context.office.offset.day(of: word.at)
                lines.append(MeetingLine(words.screened(word.body.verdict, on: day)))
            }
        }
        let presenter = live.shown(item.placing.presenter)
        if !presenter.isEmpty { lines.append(MeetingLine(words.presenter(presenter))) }
        return lines
    }

    private func motions(of item: AgendaItem) -> [MeetingLine] {
        item.motions.flatMap { lines(of: $0, on: item, isShort: false) }
    }

    /// A motion with its options and its ballots; one without a ballot says what it would need.
    private func lines(of motion: Motion, on item: AgendaItem, isShort: Bool) -> [MeetingLine] {
        let number = live.number(of: motion, on: item)
        let amendments = item.motions.count { $0.body.amends == motion.key && !$0.isWithdrawn }
        let text =
            motion.body.amends.isEmpty
            ? words.motionLine(number, motion.body.text, amendments: amendments)
            : words.amendmentLine(number, motion.body.text)
        if motion.isWithdrawn { return [MeetingLine("\(text) \(words.isWithdrawn)", Style(.quiet))] }
        var blocks = [[MeetingLine(text, Style(bold: true))]]
        if !isShort {
            blocks[0] += motion.body.options.enumerated().map { MeetingLine(" \($0.offset + 1) \($0.element)") }
        }
        var told = 0
        func tell(_ carried: [Motion]) {
            if carried.count > told { blocks.append(amended(number, carried.dropFirst(told), isShort: isShort)) }
            told = carried.count
        }
        for (index, ballot) in motion.ballots.enumerated() {
            tell(item.amendments(to: motion, before: ballot))
            blocks[blocks.count - 1] += lines(of: ballot, index + 1, motion, item, isShort: isShort)
        }
        tell(item.amendments(to: motion))
        let last = blocks.count - 1
        if item.waits(motion) {
            blocks[last][0].text += " \(words.waitsForBallot)"
            if !isShort { blocks[last] += need(on: item) }
        }
        // Few rows have one heading: as the motion now stands.
        if isShort && last > 0 { blocks[0][0] = blocks[last].removeFirst() }
        return blocks.flatMap { $0 }
    }

    /// What the usual threshold needs now; without a quorum there is nothing to vote.
    private func need(on item: AgendaItem) -> [MeetingLine] {
        guard let usual = live.form?.thresholds.first else { return [] }
        let need = live.meeting.need(usual.threshold, on: item.key, live.rules)
        return [MeetingLine("  \(live.there.hasQuorum ? words.needShort(need) : words.noQuorum)")]
    }

    /// The motion as it stands since amendments were carried, with their words.
    private func amended(_ number: String, _ amendments: ArraySlice<Motion>, isShort: Bool) -> [MeetingLine] {
        let head = MeetingLine(words.amendedLine(number), Style(bold: true))
        return [head] + (isShort ? [] : amendments.map { MeetingLine("  \($0.body.text)") })
    }

    private func lines(
        of ballot: Ballot, _ place: Int, _ motion: Motion, _ item: AgendaItem, isShort: Bool
    ) -> [MeetingLine] {
        if ballot.discarded != nil {
            return [MeetingLine(" \(words.ballotLine(place, words.isDiscarded))", Style(.quiet))]
        }
        let sum = live.meeting.sum(ballot, of: motion, on: item.key, live.rules)
        // A straw poll decides nothing, so it needs nothing.
        let need = sum.hasEffect ? "  \(words.needOfSum(sum))" : ""
        guard ballot.closing != nil else {
            let kind = sum.hasEffect ? "" : "\(words.verdict(sum)) "
            let text = words.ballotLine(place, kind + words.openBallotLine(sum))
            return [MeetingLine(" \(text)", Style(.accent, bold: true))] + (need.isEmpty ? [] : [MeetingLine(need)])
        }
        let tone: Style.Tone = !sum.hasEffect ? .plain : sum.isPassed ? .good : .warning
        let isTold = ballot.announcedAt != nil
        let verdict = isTold ? words.verdict(sum) : "\(words.verdict(sum)) \(words.notAnnounced)"
        var lines = [
            MeetingLine(" \(words.ballotLine(place, "\(verdict) \(words.votes(sum))"))", Style(tone, bold: true))
        ]
        if isShort { return lines }
        if sum.kind == .choice { lines.append(MeetingLine("  \(words.papers(sum.yes, blank: sum.abstain))")) }
        let more = [need.isEmpty ? " " : need, words.silentLine(sum)].filter { !$0.isEmpty }.joined(separator: " ")
        if !more.isBlank { lines.append(MeetingLine(more)) }
        return lines
    }

    private func law(of item: AgendaItem) -> [MeetingLine] {
        item.placing.isForOwners ? words.ownersNote.map { MeetingLine($0, Style(.warning)) } : []
    }

    private func outcome(of item: AgendaItem) -> [MeetingLine] {
        guard let conclusion = item.conclusion else { return [] }
        let text = words.conclusionLine(words.outcome(conclusion.body.outcome, live.form), conclusion.body.text)
        var lines = [MeetingLine(text, Style(.good, bold: true))]
        lines += item.followUps.map { followUp in
            let body = followUp.body
            if body.owner.isEmpty { return MeetingLine(words.followUpLine("", "", body.reason)) }
            let owner = live.context.office.staffName(body.owner)
            return MeetingLine(words.followUpLine(owner, body.due?.shortText ?? "", body.measure))
        }
        if live.lacksFollowUp(item) { lines.append(MeetingLine(words.followUpMissing, Style(.warning))) }
        return lines
    }

    /// Between two items: what the last one came to.
    private var lastOutcome: [MeetingLine] {
        let last = live.state.agenda.filter { $0.conclusion != nil }.max {
            ($0.conclusion?.number ?? 0) < ($1.conclusion?.number ?? 0)
        }
        let next = live.isRunning ? words.noItemIsOn : words.notInStage(live.state.stage)
        guard let last else { return [MeetingLine(next, Style(.accent))] }
        return [MeetingLine("\(live.number(of: last)) \(live.title(of: last))")] + outcome(of: last)
    }
}
