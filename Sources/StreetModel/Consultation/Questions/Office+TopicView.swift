extension Office {
    /// What follows for a topic at a moment, by the office's rules (DOMAIN §5).
    package func view(of topic: Topic, at now: Moment) -> TopicView {
        let rules = street.rules
        let state = topic.state
        let today = offset.day(of: now)
        let end = state.closedAt.map { offset.day(of: $0) } ?? today
        let proposed = state.raising.on ?? offset.day(of: state.raisedAt)
        let step = rules.currentStep(of: topic)
        let lines = (rules.step(step)?.checklist ?? []).map {
            TopicView.Line(
                rule: $0, isTicked: state.done.contains("\(step)/\($0.key)"),
                isKnown: $0.follows.map { holds($0, of: topic, at: now) } ?? false)
        }
        let answers = parts(of: topic).flatMap { part in
            part.state.proposals.map { answer($0, of: part, rules, on: today) }
        }
        var view = TopicView(
            topic: topic, step: step, stepNumber: (rules.steps.firstIndex { $0.key == step } ?? -1) + 1,
            days: end - proposed,
            // Nobody has moved it yet: it waits since it was proposed.
            stepDays: end - (state.steps.isEmpty ? proposed : offset.day(of: state.stepSince)), checklist: lines,
            answers: answers, lacks: [],
            isLate: false)
        view.lacks = lacks(of: view, rules, on: today)
        view.isLate = view.overdue > 0 || (state.isOpen && state.due.map { $0 < today } ?? false)
        return view
    }

    /// The answer owed to a proposer: so many days after the proposal, fewer where the topic is urgent.
    private func answer(
        _ proposal: Proposal, of topic: Topic, _ rules: ConsultationRules, on today: Day
    ) -> TopicView.Answer {
        let days = topic.state.raising.isUrgent ? rules.urgentAnswerDays : rules.answerDays
        let until = (proposal.on ?? offset.day(of: proposal.at)) + days
        let given = proposal.answeredAt.map { offset.day(of: $0) }
        return TopicView.Answer(
            topic: topic.id, place: topic.place, proposal: proposal, until: until, isGiven: proposal.answer != nil,
            isLate: (given ?? today) > until)
    }

    private func lacks(of view: TopicView, _ rules: ConsultationRules, on today: Day) -> [TopicView.Lack] {
        let state = view.topic.state
        if !state.isOpen { return view.overdue > 0 ? [.answers(view.overdue)] : [] }
        var lacks: [TopicView.Lack] = []
        if view.overdue > 0 { lacks.append(.answers(view.overdue)) }
        if let due = state.due, due < today { lacks.append(.due(due)) }
        if let decision = state.decision?.body.verdict {
            if decision != .onAgenda { lacks.append(.verdict(decision)) }
        } else {
            lacks.append(.decision)
        }
        let open = view.checklist.count - view.done
        if open > 0 { lacks.append(.lines(open)) }
        if state.owner.isEmpty { lacks.append(.owner) }
        return lacks
    }

    /// Topics of places as they stand, in the order of their steps: late ones, urgent ones, then the oldest first.
    ///
    /// - Parameter places: codes of communities, the street's for its own.
    package func topicBoard(of places: [String], at now: Moment) -> TopicBoard {
        var board = TopicBoard(columns: street.rules.steps.map { TopicBoard.Column(step: $0, topics: []) })
        let topics = places.compactMap { consultation(of: $0) }.flatMap(\.topics.values).filter { !$0.isTakenBack }
        for view in topics.map({ self.view(of: $0, at: now) }).sorted(by: TopicView.comesFirst) {
            if !view.topic.state.isOpen {
                board.ended.append(view)
            } else {
                // What the rules no longer name waits where everything begins.
                let index = max(view.stepNumber, 1) - 1
                if board.columns.indices.contains(index) { board.columns[index].topics.append(view) }
            }
        }
        return board
    }

    /// Places whose topics somebody reads: the own community and the street, or all that are open.
    package var placesOfConsultation: [String] { [code] + books.keys.sorted() }
}

extension TopicView {
    fileprivate static func comesFirst(_ left: TopicView, _ right: TopicView) -> Bool {
        left.rank == right.rank ? left.topic.id < right.topic.id : left.rank < right.rank
    }

    /// Late ones first, then urgent ones, then by age.
    private var rank: [Int] { [isLate ? 0 : 1, topic.state.raising.isUrgent ? 0 : 1, -days] }
}

extension [Int] {
    fileprivate static func < (left: [Int], right: [Int]) -> Bool { left.lexicographicallyPrecedes(right) }
}
