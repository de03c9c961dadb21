import StreetModel
import TextUI

extension FormPurpose {
    /// The fields of an act of the file screen, with what the file has.
    static func file(_ act: FileAct, _ id: String, _ context: ScreenContext) -> [FormField] {
        let words = context.words
        let reason = FormField(.reason, .text(TextField()), isRequired: true)
        guard let elder = context.office.elder(id)?.elder else { return [] }
        switch act {
        case .leave:
            let statuses = [ElderStatus.moved, .died, .withdrawn].map {
                FormChoice.Option($0.word, words.status($0))
            }
            return [
                FormField(.status, .choice(FormChoice(statuses)), isRequired: true),
                FormField(.happenedOn, .day(TextField(context.today.text), .behind), isRequired: true),
                FormField(.toldBy, .text(TextField()), isRequired: true), FormField(.done, .text(TextField())),
            ]
        case .refuseLeaving, .refuseAbsence, .takeBack: return [reason]
        case .move: return dwelling(elder, context)
        case .risk:
            let risks = Risk.allCases.map { FormChoice.Option($0.word, words.risk($0)) }
            return [
                FormField(.risk, .choice(FormChoice(risks, chosen: elder.risk.word)), isRequired: true),
                FormField(
                    .reason, .text(TextField(words.reader.shows(.health, of: elder) ? elder.riskReason : "")),
                    isRequired: true),
            ]
        case .note:
            return [
                FormField(.note, .text(TextField(words.noted(elder.handoverNote, of: elder)))),
                FormField(.until, .day(TextField(elder.handoverUntil?.text ?? ""), .ahead)),
            ]
        case .evaluate:
            let whom = EvaluationRecorded.Respondent.allCases.map { FormChoice.Option($0.word, words.respondent($0)) }
            let scale = (1...5).map { FormChoice.Option(String($0), String($0)) }
            return [
                FormField(.respondent, .choice(FormChoice(whom)), isRequired: true),
                FormField(.firstAnswer, .choice(FormChoice(scale))),
                FormField(.secondAnswer, .choice(FormChoice(scale))),
                FormField(.thirdAnswer, .choice(FormChoice(scale))), FormField(.done, .text(TextField())),
            ]
        }
    }

    /// Where somebody moves to, and what has to be agreed anew: another window looks another way.
    private static func dwelling(_ elder: Elder, _ context: ScreenContext) -> [FormField] {
        let faces = Face.allCases.map { FormChoice.Option($0.word, context.words.face($0)) }
        // Who does not see the door writes the new one.
        let isShown = context.words.reader.shows(.dwelling, of: elder)
        let number = { (value: Int) in
            FormField.Content.text(TextField(value == 0 || !isShown ? "" : String(value)))
        }
        return [
            FormField(.place, .finder(.buildings(context, found: elder.building)), isRequired: true),
            FormField(.entrance, number(elder.entrance), isRequired: true), FormField(.floor, number(elder.floor)),
            FormField(.door, .text(TextField(isShown ? elder.door : "")), isRequired: true),
            FormField(.side, .choice(FormChoice(faces, chosen: elder.morning.face.word)), isRequired: true),
            FormField(.morningBy, .time(TextField(elder.morning.by?.text ?? ""))),
            FormField(.eveningBy, .time(TextField(elder.evening.by?.text ?? ""))),
        ]
    }
}
