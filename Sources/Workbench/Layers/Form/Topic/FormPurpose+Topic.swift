import StreetModel
import TextUI

extension FormPurpose {
    /// The fields of a form about a topic, with what is known.
    static func topic(_ form: TopicForm, _ context: ScreenContext) -> [FormField] {
        let text = FormField(.done, .text(TextField()))
        let reason = FormField(.reason, .text(TextField()), isRequired: true)
        let rules = context.office.street.rules
        switch form {
        case .raise(let place, let link):
            var raised = TopicRaised()
            raised.links = link.isEmpty ? [] : [link]
            let whereField = FormField(.place, .finder(.consultationPlaces(context)), isRequired: true)
            return (place.isEmpty ? [whereField] : []) + intake(rules.intake, raised, context)
        case .edit(let id):
            guard let topic = context.office.topic(id) else { return [] }
            // Who proposed is changed where it can be read.
            let hidden: Set<String> = context.words.shows(in: topic.place) ? [] : ["proposer", "telephone", "liaison"]
            return intake(rules.intake, topic.state.raising, context).filter { field in
                if case .question(let key, _) = field.name { !hidden.contains(key) } else { true }
            }
        case .join:
            return [
                FormField(.caller, .text(TextField()), isRequired: true),
                FormField(.telephone, .telephone(TextField())),
                FormField(.channel, .choice(.channels(context.words, chosen: .resident))),
                FormField(.households, .number(TextField(), 0...TopicRaised.mostHouseholds)), text,
            ]
        case .screen(let id, let hand): return screening(id, hand, context)
        case .merge(let id):
            return [FormField(.master, .finder(.topics(besides: id, context)), isRequired: true)]
        case .moveBack(let id):
            guard let topic = context.office.topic(id) else { return [] }
            let view = context.office.view(of: topic, at: context.now)
            let steps = rules.steps.prefix(max(0, view.stepNumber - 1)).map {
                FormChoice.Option($0.key, context.words($0.name))
            }
            let last = steps.last?.id ?? ""
            return [FormField(.toStep, .choice(FormChoice(steps, chosen: last)), isRequired: true), reason]
        case .assign(let id):
            guard let topic = context.office.topic(id) else { return [] }
            let state = topic.state
            return [
                FormField(.owner, .finder(.keepers(of: topic.place, found: state.owner, context))),
                FormField(.by, .day(TextField(state.due?.text ?? ""), .ahead)),
            ]
        case .answer(let id, let number): return feedback(rules.feedback, id, number, context)
        case .close:
            let delivered = FormChoice(
                [.init("yes", context.words.isDelivered), .init("no", context.words.isNotPursued)], chosen: "yes")
            return [FormField(.outcome, .choice(delivered), isRequired: true), text]
        case .reopen, .lift: return [reason]
        case .review:
            return [
                FormField(.asked, .number(TextField(), TopicReviewed.asking), isRequired: true),
                FormField(.pleased, .number(TextField(), TopicReviewed.asking), isRequired: true),
                FormField(.nextReview, .day(TextField(), .ahead)), text,
            ]
        }
    }

    /// The intake form as the office's rules ask it, and what gave rise to the topic.
    private static func intake(_ form: IntakeForm, _ raised: TopicRaised, _ context: ScreenContext) -> [FormField] {
        let links = IntakeForm.Question(
            key: "links", name: context.words.linksName, kind: .text, isRequired: false)
        return (form.questions + [links]).map { question in
            FormField(
                .question(question.key, question.name),
                content(
                    question,
                    question.key == "households" && raised.households == 0
                        ? "" : raised.value(of: question.key), raised, context),
                isRequired: question.isRequired)
        }
    }

    private static func content(
        _ question: IntakeForm.Question, _ value: String, _ raised: TopicRaised, _ context: ScreenContext
    ) -> FormField.Content {
        switch question.kind {
        case .text: .text(TextField(value))
        case .number:
            .number(TextField(value), question.key == "households" ? 0...TopicRaised.mostHouseholds : Int.min...Int.max)
        case .day: .day(TextField(value), .behind)
        case .telephone: .telephone(TextField(value))
        case .flag: .choice(flag(value, context.words))
        case .channel: .choice(.channels(context.words, chosen: raised.channel))
        }
    }

    /// No until somebody says yes.
    private static func flag(_ value: String, _ words: Words) -> FormChoice {
        FormChoice(FormChoice.yesOrNo(words).options, chosen: value == "yes" ? "yes" : "no")
    }

    /// What the group recommends or what was decided; a decision begins as it was recommended.
    private static func screening(
        _ id: String, _ hand: TopicScreened.Hand, _ context: ScreenContext
    ) -> [FormField] {
        guard let state = context.office.topic(id)?.state else { return [] }
        let words = context.words
        let before = hand == .decision ? state.decision ?? state.recommendation : state.recommendation
        let verdicts = TopicScreened.Verdict.allCases.map { FormChoice.Option($0.word, words.verdict($0)) }
        let chosen = before?.body.verdict.word ?? ""
        let target = before?.body.target ?? ""
        return [
            FormField(.verdict, .choice(FormChoice(verdicts, chosen: chosen)), isRequired: true),
            FormField(.reason, .text(TextField()), isRequired: true),
            FormField(.department, .text(TextField(before?.body.verdict == .refer ? target : ""))),
            FormField(.master, .finder(.topics(besides: id, found: target, context))),
            FormField(.by, .day(TextField(before?.body.until?.text ?? ""), .ahead)),
        ]
    }

    /// The feedback form as the office's rules ask it; whether it was adopted is asked whatever they say.
    private static func feedback(
        _ form: IntakeForm, _ id: String, _ number: Int, _ context: ScreenContext
    ) -> [FormField] {
        let words = context.words
        let given = context.office.topic(id)?.state.proposals.first { $0.number == number }?.answer
        let adoptions = TopicAnswered.Adoption.allCases.map { FormChoice.Option($0.word, words.adoption($0)) }
        let adoption = form.questions.first { $0.key == "adoption" }?.name ?? words.adoptionName
        let first = FormField(
            .question("adoption", adoption), .choice(FormChoice(adoptions, chosen: given?.adoption.word ?? "")),
            isRequired: true)
        return [first]
            + form.questions.filter { $0.key != "adoption" }.map { question in
                let value =
                    switch question.key {
                    case "reason": given?.reason ?? ""
                    case "way": given?.way ?? ""
                    default: given?.answers.first { $0.first == question.key }?.last ?? ""
                    }
                // A plain yes speaks for itself; the rule asks for the reason of anything less.
                let isRequired = question.isRequired && question.key != "reason"
                return FormField(
                    .question(question.key, question.name), content(question, value, TopicRaised(), context),
                    isRequired: isRequired)
            }
    }
}

extension FormChoice {
    /// The ways by which topics come.
    static func channels(_ words: Words, chosen: TopicRaised.Channel) -> FormChoice {
        FormChoice(
            TopicRaised.Channel.allCases.map { Option($0.word, words.topicChannel($0)) }, chosen: chosen.word)
    }
}

extension FormFinder {
    /// The communities whose topics somebody may raise, and the street's own.
    static func consultationPlaces(_ context: ScreenContext) -> FormFinder {
        let office = context.office
        let codes = office.placesOfConsultation.filter {
            office.reaches(.raiseTopic, $0, by: context.me, at: context.now)
        }
        return FormFinder(
            codes.map { Candidate($0, context.words.placeName($0, office), keys: $0) },
            found: codes.count == 1 ? codes[0] : "")
    }

    /// The other open topics of the same place, those with a like title first.
    static func topics(besides id: String, found: String = "", _ context: ScreenContext) -> FormFinder {
        let office = context.office
        guard let topic = office.topic(id) else { return FormFinder([]) }
        let raising = topic.state.raising
        let similar = office.similarTopics(to: raising.title, links: raising.links, in: topic.place, but: id)
        let others = office.consultation(of: topic.place)?.topics.values.filter {
            $0.id != id && !$0.isTakenBack && $0.state.isOpen
        }
        let likely = Set(similar.map(\.id))
        let rest = (others ?? []).filter { !likely.contains($0.id) }.sorted { $0.id < $1.id }
        return FormFinder(
            (similar + rest).map {
                Candidate(
                    $0.id, "\(context.words.shortTopic($0.id)) \($0.state.raising.title)", keys: $0.id.lowercased())
            }, found: found)
    }

    /// Who can look after the topics of a place.
    static func keepers(of place: String, found: String, _ context: ScreenContext) -> FormFinder {
        let people = context.office.street.staff.values.filter { context.office.mayKeep($0, place) }
        return FormFinder(
            people.sorted { $0.id < $1.id }.map { staff in
                Candidate(
                    staff.id, "\(staff.name) \(context.words.role(staff.role)) \(staff.id)",
                    keys: "\(staff.id.lowercased()) \(staff.telephone)", name: staff.name)
            }, found: found)
    }
}
