import StreetModel
import TextUI

extension FormPurpose {
    /// The fields of the form in their order, with what is known already.
    func fields(_ context: ScreenContext) -> [FormField] {
        switch self {
        case .open(let kind, let place): FormPurpose.opening(kind, place, context)
        case .step(let step, let matter): FormPurpose.step(step, matter, context)
        case .absence(let elder, let through): FormPurpose.absence(elder, through, context)
        case .duty(let day, let shift, let place): FormPurpose.duty(day, shift, place, context)
        case .edit(let kind, let id, let only):
            context.office.record(kind, id).map { FormPurpose.register($0, only: only, context) } ?? []
        case .register(let kind, let place): FormPurpose.new(kind, place: place, context)
        case .file(let act, let elder): FormPurpose.file(act, elder, context)
        case .clearance: FormPurpose.clearance(context)
        case .lift: FormPurpose.lift(context)
        case .sheet(let grid, let slot):
            [
                FormField(
                    .fileName, .text(TextField(context.words.sheetFile(grid, slot, context.office))), isRequired: true)
            ]
        case .split(let grid, _): FormPurpose.split(grid, context)
        case .assign(let grid, let staff): FormPurpose.assign(grid, staff, context)
        case .topic(let form): FormPurpose.topic(form, context)
        case .plan(let act, let id): FormPurpose.plan(act, id, context)
        case .minutes(let act, let id): FormPurpose.minutes(act, id, context)
        case .meeting(let part, let meeting): FormPurpose.meeting(part, meeting, context)
        }
    }

    /// The month so far, into a file that is not there yet.
    private static func clearance(_ context: ScreenContext) -> [FormField] {
        let today = context.today
        let first = today - (today.civil.day - 1)
        let formats = FormChoice([.init("md", "Markdown"), .init("csv", context.words.csvFormat)], chosen: "md")
        return [
            FormField(.from, .day(TextField(first.text), .behind), isRequired: true),
            FormField(.through, .day(TextField(today.text), .behind), isRequired: true),
            FormField(.format, .choice(formats), isRequired: true),
            FormField(.fileName, .text(TextField("\(context.words.clearanceName)-\(today.text)")), isRequired: true),
        ]
    }

    private static func opening(_ kind: MatterKind, _ place: String, _ context: ScreenContext) -> [FormField] {
        let profile = context.office.profile
        let whereField = FormField(.place, .finder(.places(context, found: place)), isRequired: true)
        let categories = FormField(
            .category, .choice(FormChoice(profile.categories.map { .init($0, $0) })), isRequired: true)
        let category = profile.categories.isEmpty ? [] : [categories]
        let text = FormField(.text, .text(TextField()), isRequired: true)
        switch kind {
        case .anomaly, .whereabouts: return []
        case .finding: return [whereField] + category + [text]
        case .complaint:
            let channels = MatterReport.Channel.allCases.map {
                FormChoice.Option($0.rawValue, context.words.channel($0))
            }
            return [whereField] + category + [
                FormField(.channel, .choice(FormChoice(channels))), text, FormField(.caller, .text(TextField())),
                FormField(.telephone, .telephone(TextField())), FormField(.calledAt, .time(TextField())),
                FormField(.ticket, .text(TextField())),
            ]
        case .resolution, .task:
            let hasDate = profile.clocks(for: kind).handlingHours == 0
            return [
                whereField, text, FormField(.owner, .finder(.staff(context, for: place))),
                FormField(.by, .day(TextField(), .ahead), isRequired: hasDate),
            ]
        }
    }

    private static func step(_ step: MatterStepped.Step, _ id: String, _ context: ScreenContext) -> [FormField] {
        guard let matter = context.office.matter(id) else { return [] }
        let words = context.words
        let text = FormField(.done, .text(TextField()))
        let reason = FormField(.reason, .text(TextField()), isRequired: true)
        switch step {
        case .responded, .cleared, .raised, .resumed, .reopened, .witnessed: return []
        case .handled:
            let outcomes = HandlingOutcome.outcomes(of: matter.kind).map {
                FormChoice.Option($0.rawValue, words.outcome($0))
            }
            let causes = Cause.causes(of: matter.kind).map { FormChoice.Option($0.rawValue, words.cause($0)) }
            return [
                FormField(.outcome, .choice(FormChoice(outcomes)), isRequired: true),
                FormField(.cause, .choice(FormChoice(causes)), isRequired: true), text,
            ]
        case .confirmed:
            return [
                FormField(.solved, .choice(.yesOrNo(words)), isRequired: true),
                FormField(.satisfied, .choice(.yesOrNo(words))), text,
            ]
        case .redone, .returned, .excluded, .withdrawn: return [reason]
        case .referred:
            let departments = context.office.profile.departments
            let whom: FormField.Content =
                departments.isEmpty ? .text(TextField()) : .choice(FormChoice(departments.map { .init($0, $0) }))
            return [FormField(.department, whom, isRequired: true), text]
        case .reassigned:
            let staff = FormFinder.staff(context, for: matter.opening.grid)
            return [FormField(.staff, .finder(staff), isRequired: true), text]
        case .parked: return [FormField(.until, .day(TextField(), .ahead), isRequired: true), reason]
        case .merged: return [FormField(.master, .finder(.masters(of: matter, context)), isRequired: true), text]
        }
    }
}

extension FormChoice {
    /// 1 yes, 2 no.
    static func yesOrNo(_ words: Words) -> FormChoice {
        FormChoice([Option("yes", words.yes), Option("no", words.no)])
    }
}
