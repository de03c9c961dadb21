import StreetModel
import TextUI

extension FormPurpose {
    /// The fields of a form about a meeting, with what is known already.
    static func plan(_ act: PlanFormAct, _ id: String, _ context: ScreenContext) -> [FormField] {
        let state = context.office.meeting(id)?.state
        switch act {
        case .plan: return new(context, at: id)
        case .amend: return state.map { fields(of: $0.plan, context) } ?? []
        case .item(let key): return item(state?.items[key]?.placing, id, context)
        case .member(let number):
            let place = context.office.meeting(id)?.place ?? ""
            let isOwn = context.words.shows(in: place)
            return member(state?.roll.first { $0.number == number }, state?.roll ?? [], isOwn: isOwn, context)
        case .line(let key):
            let there = state?.preparations[key] ?? MeetingState.Preparation()
            let place = context.office.meeting(id)?.place ?? ""
            return [
                field("owner", .finder(.staff(context, for: place, found: there.owner))),
                field("note", .text(TextField(there.note))),
            ]
        case .publish, .cancel: return [field("reason", .text(TextField()), isRequired: true)]
        }
    }

    private static func field(_ key: String, _ content: FormField.Content, isRequired: Bool = false) -> FormField {
        FormField(.plan(key), content, isRequired: isRequired)
    }

    /// Who works for the whole street says where the meeting is held.
    private static func new(_ context: ScreenContext, at place: String) -> [FormField] {
        let office = context.office
        let rest = fields(of: MeetingPlanned(), context)
        if context.me.community != nil { return rest }
        let communities = office.street.communities.values.sorted { $0.id < $1.id }
        let places =
            [FormFinder.Candidate(office.code, office.name, keys: office.code)]
            + communities.map { .init($0.id, $0.name, keys: $0.id) }
        return [field("place", .finder(FormFinder(places, found: place)), isRequired: true)] + rest
    }

    private static func fields(of plan: MeetingPlanned, _ context: ScreenContext) -> [FormField] {
        let words = context.words
        let forms = context.office.street.rules.meetings.map { FormChoice.Option($0.key, words($0.name)) }
        let minutes = plan.minutes == 0 ? "" : String(plan.minutes)
        return [
            field("form", .choice(FormChoice(forms, chosen: plan.form)), isRequired: true),
            field("title", .text(TextField(plan.title)), isRequired: true),
            field("day", .day(TextField(plan.day?.text ?? ""), .ahead), isRequired: true),
            field("start", .time(TextField(plan.start?.text ?? "")), isRequired: true),
            field("minutes", .number(TextField(minutes), MeetingPlanned.lengths), isRequired: true),
            field("room", .text(TextField(plan.room))),
            field("chair", .text(TextField(plan.chair))), field("recorder", .text(TextField(plan.recorder))),
            field("urgent", .choice(yesOrNo(plan.isUrgent, words))),
        ]
    }

    private static func yesOrNo(_ value: Bool, _ words: Words) -> FormChoice {
        FormChoice([.init("yes", words.yes), .init("no", words.no)], chosen: value ? "yes" : "no")
    }

    /// A topic or a title of its own, with minutes and presenter.
    private static func item(_ placing: ItemPlaced?, _ id: String, _ context: ScreenContext) -> [FormField] {
        let office = context.office
        var topics = office.meeting(id).map { office.topicsToPlace(on: $0) } ?? []
        if let topic = placing.flatMap({ office.topic($0.topic) }) { topics.insert(topic, at: 0) }
        let candidates = topics.map { topic in
            FormFinder.Candidate(topic.id, "\(topic.state.raising.title) \(topic.id)", keys: topic.id.lowercased())
        }
        let minutes = placing.map { String($0.minutes) } ?? ""
        return [
            field("topic", .finder(FormFinder(candidates, found: placing?.topic ?? ""))),
            field("title", .text(TextField(placing?.title ?? ""))),
            field("minutes", .number(TextField(minutes), ItemPlaced.lengths), isRequired: true),
            field("presenter", .text(TextField(placing?.presenter ?? ""))),
            field("owners", .choice(yesOrNo(placing?.isForOwners ?? false, context.words))),
        ]
    }

    /// Somebody new has the next number. Who sees telephones masked writes a new one, or leaves the one that is there.
    private static func member(
        _ member: Member?, _ roll: [Member], isOwn: Bool, _ context: ScreenContext
    ) -> [FormField] {
        let words = context.words
        let standings = Member.Standing.allCases.map { FormChoice.Option($0.word, words.standing($0)) }
        let number = member?.number ?? (roll.map(\.number).max() ?? 0) + 1
        return [
            field("number", .number(TextField(String(number)), Member.numbers), isRequired: true),
            field("name", .text(TextField(member?.name ?? "")), isRequired: true),
            field(
                "standing", .choice(FormChoice(standings, chosen: (member?.standing ?? .voter).word)), isRequired: true),
            field("unit", .text(TextField(member?.unit ?? ""))),
            field("telephone", .telephone(TextField(isOwn ? member?.telephone ?? "" : ""))),
        ]
    }
}
