import StreetModel

extension MeetingActLine {
    /// An act of motions and ballots; nil where it is none.
    func ballot(_ act: String, _ rest: [String]) throws(Refusal) -> MeetingEvent? {
        switch act {
        case "motion", "amend", "withdraw": return try motion(act, rest)
        case "ballot": return try opened(rest)
        case "vote":
            guard rest.count > 1, let member = Int(rest[0]) else { return nil }
            let voice = BallotMarked.Voice(named: rest[1])
            if voice == nil && rest[1] != "none" { return nil }
            return .ballot(try open(.voted) { ($0.member, $0.voice) = (member, voice) })
        case "count":
            let numbers = rest.compactMap { Int($0) }
            if numbers.count != rest.count || numbers.isEmpty { return nil }
            let open = meeting.state.openBallot
            let isChoice = open?.ballot.opening.kind == .choice
            if !isChoice && numbers.count != 3 { return nil }
            let motions = open.flatMap { meeting.state.items[$0.item]?.motions } ?? []
            let options = motions.first { $0.key == open?.motion }?.body.options.count ?? 0
            let papers = Array(numbers.dropFirst(options))
            return .ballot(
                try self.open(.counted) {
                    if isChoice {
                        // Behind the options' votes the valid papers and the blank ones.
                        $0.counts = papers.count <= 2 ? Array(numbers.prefix(options)) : numbers
                        if papers.count <= 2 {
                            ($0.yes, $0.abstain) = (papers.first ?? 0, papers.dropFirst().first ?? 0)
                        }
                    } else {
                        ($0.yes, $0.no, $0.abstain) = (numbers[0], numbers[1], numbers[2])
                    }
                })
        case "close-ballot": return .ballot(try open(.closed))
        case "break-ballot": return .ballot(try open(.discarded) { $0.reason = rest.joined(separator: " ") })
        case "announce": return .ballot(try announced())
        default: return nil
        }
    }

    /// `motion TEXT [| OPTION | OPTION …]`, `amend TEXT`, `withdraw`: of the newest motion that stands.
    private func motion(_ act: String, _ rest: [String]) throws(Refusal) -> MeetingEvent? {
        var body = MotionPut()
        (body.meeting, body.item) = (meeting.id, try current())
        let parts = rest.joined(separator: " ").split(separator: "|").map { part in
            part.split(separator: " ").joined(separator: " ")
        }
        switch act {
        case "withdraw":
            body.withdraws = try standing().key
            return .motion(body)
        case "amend":
            // An amendment is voted for or against: it has no options.
            if parts.count > 1 { return nil }
            body.amends = try standing { $0.body.amends.isEmpty }.key
        default: body.options = Array(parts.dropFirst())
        }
        body.text = parts.first ?? ""
        return .motion(body)
    }

    /// `ballot [KIND] [K] [THRESHOLD] [BASE [N]]` on what comes next: an amendment first, else the newest motion.
    ///
    /// A threshold is a key of the form's, or a ratio: "2/3" with the number itself, ">1/2" beyond it. The words may
    /// stand in any order; of two numbers the first is how many are chosen, the other how many owners there are or what
    /// area they have, in square metres.
    private func opened(_ rest: [String]) throws(Refusal) -> MeetingEvent? {
        var body = BallotMarked()
        let motions = meeting.state.items[try current()]?.motions ?? []
        let waiting = motions.first { !$0.body.amends.isEmpty && !$0.isWithdrawn && !$0.isDecided }
        body.meeting = meeting.id
        body.item = meeting.state.current
        if let waiting {
            body.motion = waiting.key
        } else {
            body.motion = try standing { $0.body.amends.isEmpty }.key
        }
        let named = meeting.form(rules)?.thresholds ?? []
        if let usual = named.first { body.take(usual.threshold) }
        var (kinds, thresholds, bases, numbers) = ([BallotMarked.Kind](), [Threshold](), [Threshold.Base](), [Int]())
        var ratios: [(over: Int, of: Int)] = []
        for word in rest {
            if let kind = BallotMarked.Kind(named: word) {
                kinds.append(kind)
            } else if let known = named.first(where: { $0.key == word }) {
                thresholds.append(known.threshold)
            } else if let base = Threshold.Base(named: word) {
                bases.append(base)
            } else if let number = Int(word) {
                numbers.append(number)
            } else if let ratio = MeetingActLine.ratio(word) {
                ratios.append(ratio)
                body.isStrict = word.hasPrefix(">")
            } else {
                throw .ballot(.unknownWord(word))
            }
        }
        if kinds.count > 1 || thresholds.count + ratios.count > 1 || bases.count > 1 { return nil }
        body.kind = kinds.first ?? body.kind
        if let threshold = thresholds.first { body.take(threshold) }
        // One that is impossible goes along: the rule says what is wrong with it.
        if let ratio = ratios.first { (body.over, body.of) = ratio }
        body.base = bases.first ?? body.base
        return body.take(numbers) ? .ballot(body) : nil
    }

    /// "2/3" or ">1/2"; nil for what is no ratio.
    private static func ratio(_ word: String) -> (over: Int, of: Int)? {
        let parts = word.drop { $0 == ">" }.split(separator: "/").map { Int($0) }
        guard parts.count == 2, let over = parts[0], let of = parts[1] else { return nil }
        return (over, of)
    }

    /// The newest motion on the item that is on, of those that were not withdrawn.
    private func standing(_ isAsked: (Motion) -> Bool = { _ in true }) throws(Refusal) -> Motion {
        let motions = meeting.state.items[try current()]?.motions ?? []
        guard let motion = motions.last(where: { !$0.isWithdrawn && isAsked($0) }) else {
            throw .ballot(.unknownMotion)
        }
        return motion
    }

    private func open(
        _ mark: BallotMarked.Mark, _ change: (inout BallotMarked) -> Void = { _ in }
    ) throws(Refusal) -> BallotMarked {
        guard let open = meeting.state.openBallot else { throw .ballot(.ballotIsNotOpen) }
        var body = BallotMarked()
        (body.meeting, body.item, body.motion) = (meeting.id, open.item, open.motion)
        (body.ballot, body.mark, body.replaces) = (open.ballot.number, mark, open.ballot.newest)
        change(&body)
        return body
    }

    /// The newest ballot that is closed and not announced.
    private func announced() throws(Refusal) -> BallotMarked {
        for item in meeting.state.agenda {
            for motion in item.motions {
                for ballot in motion.ballots.reversed()
                where ballot.closing != nil && ballot.announcedAt == nil && ballot.discarded == nil {
                    var body = BallotMarked()
                    (body.meeting, body.item, body.motion) = (meeting.id, item.key, motion.key)
                    (body.ballot, body.mark) = (ballot.number, .announced)
                    return body
                }
            }
        }
        throw .ballot(.ballotIsNotClosed)
    }
}

extension BallotMarked {
    fileprivate mutating func take(_ threshold: Threshold) {
        (over, of, isStrict, base) = (threshold.over, threshold.of, threshold.isStrict, threshold.base)
    }

    /// How many are chosen, then the owners or their area; false where a number is left over.
    fileprivate mutating func take(_ numbers: [Int]) -> Bool {
        var rest = numbers[...]
        if kind == .choice, let number = rest.popFirst() { choose = number }
        switch base {
        case .owners: if let number = rest.popFirst() { owners = number }
        // Typed in square metres, kept in hundredths of one.
        case .area: if let number = rest.popFirst() { area = min(number, BallotMarked.mostArea) * 100 }
        case .members, .present, .voting, .decided: break
        }
        return rest.isEmpty
    }
}
