import StreetModel

extension ConsultationRules {
    /// Three steps, one line each; who proposed is answered within fifteen days, of an urgent topic within five.
    static let threeSteps = {
        var rules = ConsultationRules.none
        rules.steps = [("screening", "筛选", "heard"), ("proposal", "方案", "drafts"), ("delivery", "落实", "done")].map {
            TopicStepRule(
                key: $0, name: BilingualName($1, $0),
                checklist: [ChecklistRule(key: $2, name: BilingualName($2, $2))])
        }
        rules.intake.questions = [
            question("title", .text, isRequired: true), question("wish", .text, isRequired: true),
            question("proposer", .text, isRequired: true), question("telephone", .telephone),
            question("tried", .text),
        ]
        (rules.answerDays, rules.urgentAnswerDays) = (15, 5)
        return rules
    }()

    private static func question(
        _ key: String, _ kind: IntakeForm.Question.Kind, isRequired: Bool = false
    ) -> IntakeForm.Question {
        IntakeForm.Question(key: key, name: BilingualName(key, key), kind: kind, isRequired: isRequired)
    }
}

extension TopicRaised {
    /// As the form has it: 何德福 proposes a lamp.
    static func usual(_ title: String = "楼道照明", in place: String = Street.book) -> TopicRaised {
        var topic = TopicRaised()
        (topic.place, topic.title, topic.wish) = (place, title, "换声控灯")
        (topic.proposer, topic.telephone, topic.households) = ("何德福", "19900000451", 12)
        topic.on = november(16)
        return topic
    }
}

extension Street {
    /// A street with rules of consultation.
    static func consulting() -> Street {
        var street = Street()
        street.write(.consultation(.rulesAdopted(.threeSteps)), at: at("19 06:00"), book: Street.code)
        return street
    }

    /// Asks the rules about a topic and writes what they say, second halves in other books included.
    @discardableResult
    mutating func topic(
        _ event: TopicEvent, at moment: Moment = at("09:00"), by: String = Street.communityStaff
    ) throws(Refusal) -> [Entry] {
        try consult(.consultation(.topic(event)), at: moment, by: by)
    }

    @discardableResult
    mutating func consult(
        _ event: Event, at moment: Moment = at("09:00"), by: String = Street.communityStaff
    ) throws(Refusal) -> [Entry] {
        let book = office.bookCode(for: event) ?? Street.book
        let decided = try office.decide(event, by: by, at: moment)
        var written: [Entry] = []
        for event in decided { written.append(write(event, at: moment, by: by, book: book)) }
        for event in office.unfinishedLifts {
            let book = office.bookCode(for: event) ?? Street.book
            for event in try office.decide(event, by: by, at: moment) {
                written.append(write(event, at: moment, by: by, book: book))
            }
        }
        return written
    }

    /// Raises a topic; its id.
    mutating func raise(topic: TopicRaised = .usual(), at moment: Moment = at("09:00")) throws(Refusal) -> String {
        let written = try self.topic(.raised(topic), at: moment)
        return written.first.map { topic.id.isEmpty ? $0.newID("T") : topic.id } ?? ""
    }
}

/// A payload with some of its fields set.
func body<Body: EventBody>(_ change: (inout Body) -> Void) -> Body {
    var body = Body()
    change(&body)
    return body
}
