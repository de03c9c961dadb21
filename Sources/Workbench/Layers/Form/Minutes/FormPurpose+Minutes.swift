import StreetModel
import TextUI

extension FormPurpose {
    /// The fields of a form about a held meeting, with what is known already.
    static func minutes(_ act: MinutesFormAct, _ id: String, _ context: ScreenContext) -> [FormField] {
        guard let meeting = context.office.meeting(id) else { return [] }
        switch act {
        case .correct(let section): return lines(of: section, meeting, context)
        case .sign:
            let roles = ["chair", "recorder"].map { FormChoice.Option($0, context.words.signerRole($0)) }
            return [
                field("role", .choice(FormChoice(roles, chosen: "chair")), isRequired: true),
                field("signer", .text(TextField(meeting.state.plan.chair)), isRequired: true),
            ]
        case .object:
            let items = meeting.state.agenda.map { item in
                FormChoice.Option(item.key, "\(context.words.agendaNumber(item)) \(item.placing.title)")
            }
            return [
                field("item", .choice(FormChoice(items, chosen: items.first?.id ?? "")), isRequired: true),
                field("text", .text(TextField()), isRequired: true), field("from", .text(TextField())),
                field("telephone", .telephone(TextField())), field("on", .day(TextField(), .behind)),
            ]
        case .answer: return [field("text", .text(TextField()), isRequired: true)]
        }
    }

    private static func field(_ key: String, _ content: FormField.Content, isRequired: Bool = false) -> FormField {
        FormField(.minutes(key), content, isRequired: isRequired)
    }

    /// A field for each line as it stands, and two for more.
    private static func lines(of section: String, _ meeting: Meeting, _ context: ScreenContext) -> [FormField] {
        let sections = Minutes(of: meeting, context.office, context.words, at: context.now).shownSections
        let lines = sections.first { $0.key == section }?.lines ?? []
        return (lines + ["", ""]).enumerated().map { index, line in
            field("line\(index + 1)", .text(TextField(line)))
        }
    }
}
