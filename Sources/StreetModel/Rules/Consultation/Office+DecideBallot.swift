extension Office {
    /// Ballots: opened with a quorum, one at a time; voted; closed, which freezes roll, base, what was needed and what
    /// came of it; announced in a step of its own (DOMAIN §5).
    func decide(_ asked: BallotMarked, _ meeting: Meeting) throws(Refusal) -> BallotMarked {
        let item = try meeting.item(asked.item)
        try meeting.mustRun()
        let motion = try motion(of: asked, on: item)
        if asked.mark == .opened {
            try mayOpen(asked, motion, item, meeting)
            return asked
        }
        guard let ballot = motion.ballots.first(where: { $0.number == asked.ballot }), ballot.discarded == nil else {
            throw .ballot(.ballotIsNotOpen)
        }
        switch asked.mark {
        case .opened: return asked
        case .voted:
            try mayVote(asked, ballot, item, meeting)
            return asked
        case .counted: return try counted(asked, ballot, motion, item, meeting)
        case .closed: return try closed(asked, ballot, motion, item, meeting)
        case .announced:
            if ballot.closing == nil { throw .ballot(.ballotIsNotClosed) }
            if ballot.announcedAt != nil { throw .ballot(.ballotIsAnnounced) }
            return asked
        case .discarded:
            if ballot.announcedAt != nil { throw .ballot(.ballotIsAnnounced) }
            if asked.reason.isBlank { throw .consultation(.field("reason", .missing)) }
            return asked
        }
    }

    /// The motion of a ballot; what was withdrawn since its ballot ended can still have that announced or discarded.
    private func motion(of asked: BallotMarked, on item: AgendaItem) throws(Refusal) -> Motion {
        switch asked.mark {
        case .opened, .voted, .counted, .closed: return try standing(asked.motion, on: item)
        case .announced, .discarded:
            guard let motion = item.motions.first(where: { $0.key == asked.motion }) else {
                throw .ballot(.unknownMotion)
            }
            return motion
        }
    }

    private func mayOpen(
        _ asked: BallotMarked, _ motion: Motion, _ item: AgendaItem, _ meeting: Meeting
    ) throws(Refusal) {
        if item.conclusion != nil { throw .live(.itemIsOver(item)) }
        if meeting.state.openBallot != nil { throw .ballot(.ballotIsOpen) }
        if motion.isPassed { throw .ballot(.motionIsPassed) }
        let waiting = item.motions.first { $0.body.amends == motion.key && !$0.isWithdrawn && !$0.isDecided }
        if let waiting, asked.kind != .straw { throw .ballot(.amendmentFirst(waiting.body.text)) }
        guard let threshold = Threshold(asked.over, of: asked.of, isStrict: asked.isStrict, base: asked.base) else {
            throw .ballot(.badThreshold(over: asked.over, of: asked.of))
        }
        switch threshold.base {
        case .owners:
            if asked.owners < 1 { throw .ballot(.ownersMissing) }
            let least = meeting.state.roll.count { $0.standing == .voter }
            if asked.owners < least { throw .ballot(.ownersTooFew(least: least)) }
            if asked.owners > BallotMarked.mostArea { throw .ballot(.wholeTooLarge) }
        case .area:
            if asked.area < 1 || asked.kind != .rollCall { throw .ballot(.areaByRollCall) }
            let least = meeting.state.roll.reduce(0) { $0 + ($1.standing == .voter ? $1.area : 0) }
            if asked.area < least { throw .ballot(.areaTooSmall(least: least)) }
            if asked.area > BallotMarked.mostArea { throw .ballot(.wholeTooLarge) }
        case .members, .present, .voting, .decided: break
        }
        let options = motion.body.options.count
        if asked.kind == .choice {
            if options < 2 || !(1..<options).contains(asked.choose) {
                throw .ballot(.badChoice(most: max(0, options - 1)))
            }
        } else if options > 0 && asked.kind != .straw {
            throw .ballot(.badChoice(most: options - 1))
        }
        // A straw poll decides nothing, so it needs nobody.
        if asked.kind != .straw { try meeting.mustHaveQuorum(street.rules) }
    }

    private func mayVote(
        _ asked: BallotMarked, _ ballot: Ballot, _ item: AgendaItem, _ meeting: Meeting
    ) throws(Refusal) {
        if !ballot.isOpen { throw .ballot(.ballotIsNotOpen) }
        if ballot.opening.kind != .rollCall { throw .ballot(.isNoRollCall) }
        let member = try meeting.voter(asked.member)
        let there = meeting.attendance(street.rules, on: item.key)
        if there.mayVote.contains(member.number) { return }
        let isThere = there.here.contains(member.number) || there.proxies.contains { $0.member == member.number }
        throw .live(isThere ? .isRecused(member) : .isNotHere(member))
    }

    private func counted(
        _ asked: BallotMarked, _ ballot: Ballot, _ motion: Motion, _ item: AgendaItem, _ meeting: Meeting
    ) throws(Refusal) -> BallotMarked {
        if !ballot.isOpen { throw .ballot(.ballotIsNotOpen) }
        if ballot.opening.kind == .rollCall { throw .ballot(.isRollCall) }
        // Two who count at once do not write over each other unseen.
        if asked.replaces != ballot.newest { throw .consultation(.wasChanged(by: meeting.writer(of: ballot.newest))) }
        let voters = meeting.attendance(street.rules, on: item.key).mayVote.count
        var body = asked
        // Where nobody says how many papers came in, everybody gave one.
        if ballot.opening.kind == .choice && body.yes == 0 && body.abstain == 0 { body.yes = voters }
        try fits(body, ballot, motion, voters)
        return body
    }

    /// No more votes than there are voters.
    private func fits(
        _ body: BallotMarked, _ ballot: Ballot, _ motion: Motion, _ voters: Int
    ) throws(Refusal) {
        for votes in [body.yes, body.no, body.abstain] where votes < 0 || votes > voters {
            throw .ballot(.tooManyVotes(votes, voters: voters))
        }
        let votes = body.yes + body.no + body.abstain
        if votes > voters { throw .ballot(.tooManyVotes(votes, voters: voters)) }
        guard ballot.opening.kind == .choice else { return }
        let options = motion.body.options.count
        if body.counts.count != options || body.no != 0 { throw .ballot(.wrongCounts(options: options)) }
        for votes in body.counts where votes < 0 || votes > body.yes {
            throw .ballot(.tooManyVotes(votes, voters: body.yes))
        }
        let all = body.counts.reduce(0, +)
        if all > body.yes * ballot.opening.choose {
            throw .ballot(.tooManyVotes(all, voters: body.yes * ballot.opening.choose))
        }
    }

    private func closed(
        _ asked: BallotMarked, _ ballot: Ballot, _ motion: Motion, _ item: AgendaItem, _ meeting: Meeting
    ) throws(Refusal) -> BallotMarked {
        if !ballot.isOpen { throw .ballot(.ballotIsNotOpen) }
        if asked.replaces != 0 && asked.replaces != ballot.newest {
            throw .consultation(.wasChanged(by: meeting.writer(of: ballot.newest)))
        }
        if ballot.opening.kind != .straw { try meeting.mustHaveQuorum(street.rules) }
        let there = meeting.attendance(street.rules, on: item.key)
        if ballot.opening.kind == .rollCall {
            if !there.mayVote.contains(where: { ballot.voices[$0] != nil }) { throw .ballot(.nothingCounted) }
        } else {
            guard let counted = ballot.counted else { throw .ballot(.nothingCounted) }
            try fits(counted, ballot, motion, there.mayVote.count)
        }
        let sum = ballot.sum(options: motion.body.options, there, meeting.state.roll)
        var body = asked
        body.roll = there.mayVote
        (body.yes, body.no, body.abstain) = (sum.yes, sum.no, sum.abstain)
        body.counts = ballot.counted?.counts ?? []
        (body.present, body.members, body.recused) = (sum.voters, sum.members, sum.recused)
        (body.baseCount, body.needed, body.isPassed) = (sum.base, sum.needed, sum.isPassed)
        if sum.threshold.base == .area { body.yesArea = sum.inFavour }
        return body
    }
}
