import StreetModel

/// What can be done with a topic: the same on the board and on its page.
struct TopicActs {
    let view: TopicView
    let context: ScreenContext
    private var id: String { view.topic.id }

    /// The commands that may be acts on a topic, in the order in which a menu offers them.
    static let commands: [Command] = [
        .recommend, .decideTopic, .moveOn, .answerTopic, .keeper, .joinTopic, .merge, .moveBack, .closeTopic,
        .liftTopic, .reviewTopic, .edit,
    ]

    /// Every act by digits.
    static func menu(_ view: TopicView?, _ context: ScreenContext) -> Menu {
        let words = context.words
        let choices = commands.map { (title: words.topicTitle($0, view), choice: Menu.Choice.command($0)) }
        return .paged(words.title(.steps), choices, words: words)
    }

    /// Carries a command out: what has something to say asks in a form, going on is one key.
    func steps(for command: Command) -> [Step] {
        let words = context.words
        switch command {
        case .recommend: return [.fill(.topic(.screen(id, .recommendation)))]
        case .decideTopic: return [.fill(.topic(.screen(id, .decision)))]
        case .moveOn: return moveOn()
        case .answerTopic: return answer()
        case .keeper: return [.fill(.topic(.assign(id)))]
        case .joinTopic: return [.fill(.topic(.join(id)))]
        case .merge: return [.fill(.topic(.merge(id)))]
        case .moveBack:
            if view.stepNumber <= 1 { return [.say(Toast(words.firstStep, .refused))] }
            return [.fill(.topic(.moveBack(id)))]
        case .closeTopic: return close()
        case .liftTopic: return [.fill(.topic(.lift(id)))]
        case .reviewTopic: return [.fill(.topic(.review(id)))]
        case .edit: return [.fill(.topic(.edit(id)))]
        case .steps: return [.menu(TopicActs.menu(view, context))]
        case .copy:
            let text = "\(id) \(view.topic.state.raising.title)"
            return [.effect(.copy(text)), .say(Toast(words.copied(text), .done))]
        default: return [.say(Toast(words.noUseHere))]
        }
    }

    /// On to the next step; what it still lacks is told in a question first.
    private func moveOn() -> [Step] {
        let words = context.words
        let steps = context.office.street.rules.steps
        guard view.stepNumber < steps.count else { return [.say(Toast(words.lastStep, .refused))] }
        var moved = TopicMoved()
        (moved.topic, moved.from, moved.to) = (id, view.step, steps[view.stepNumber].key)
        let event = Step.record(.consultation(.topic(.moved(moved))))
        let lacks = view.lacks.filter { lack in
            switch lack {
            case .lines, .decision, .verdict: true
            case .owner, .due, .answers: false
            }
        }
        if lacks.isEmpty || refusal(.moved(moved)) != nil { return [event] }
        let name = words(steps[view.stepNumber].name)
        let question = Menu(
            words.goOn(to: name, lacks.map { words.lack($0, context.office) }),
            [
                Menu.Item("1", words.goOnAnyway(to: name), .step(event)),
                Menu.Item("0", words.title(.back), .back),
            ])
        return [.menu(question)]
    }

    /// The answer to everybody of this topic who is owed one, and of those that went into it.
    private func answer() -> [Step] {
        guard let owed = view.answers.first(where: { !$0.isGiven }) else {
            return [.say(Toast(context.words.nobodyIsOwed, .refused))]
        }
        let count = view.answers.count { !$0.isGiven && $0.topic == owed.topic }
        return [.fill(.topic(.answer(owed.topic, proposal: count == 1 ? owed.proposal.number : 0)))]
    }

    private func close() -> [Step] {
        if view.topic.state.closedAt != nil { return [.fill(.topic(.reopen(id)))] }
        var closed = TopicClosed()
        closed.topic = id
        // What keeps it open is said before anything is written.
        if let refusal = refusal(.closed(closed)) {
            return [.refuse(refusal)]
        }
        let words = context.words
        let form = Step.fill(.topic(.close(id)))
        var open = view.lacks.compactMap { lack -> String? in
            if case .lines = lack { words.lack(lack, context.office) } else { nil }
        }
        let followUps = context.office.parts(of: view.topic).flatMap { context.office.openFollowUps(on: $0.id) }
        if !followUps.isEmpty { open.append(words.openFollowUps(followUps.count)) }
        if open.isEmpty { return [form] }
        let question = Menu(
            words.closeThough(open),
            [
                Menu.Item("1", words.closeAnyway, .step(form)),
                Menu.Item("0", words.title(.back), .back),
            ])
        return [.menu(question)]
    }

    private func refusal(_ event: TopicEvent) -> Refusal? {
        context.refusal(of: .consultation(.topic(event)))
    }
}
