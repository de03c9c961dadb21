import StreetModel
import TextUI

extension FormPurpose {
    /// An absence from today on, told by whoever was reached last.
    static func absence(_ elder: String, _ through: Day?, _ context: ScreenContext) -> [FormField] {
        let reasons = Absence.Reason.allCases.map { FormChoice.Option($0.rawValue, context.words.absence($0)) }
        let today = context.today.text
        return [
            FormField(
                .reason, .choice(FormChoice(reasons, chosen: Absence.Reason.away.rawValue)), isRequired: true),
            FormField(.from, .day(TextField(today), .ahead), isRequired: true),
            FormField(.through, .day(TextField(through?.text ?? ""), .ahead), isRequired: true),
            FormField(.whereTo, .text(TextField())),
            FormField(.toldBy, .text(TextField(toldBy(elder, context))), isRequired: true),
        ]
    }

    /// The person herself where she was spoken to, else the relative who spoke for her.
    private static func toldBy(_ elder: String, _ context: ScreenContext) -> String {
        guard let panel = Panel(elder, context) else { return "" }
        guard let attempt = panel.result?.attempt else { return "" }
        return attempt.result == .relativeWithHer
            ? attempt.whom : (context.words.reader.shows(.name, of: panel.record.elder) ? panel.record.elder.name : "")
    }

    /// Everyone one level up from today on.
    static func lift(_ context: ScreenContext) -> [FormField] {
        let causes = CareLifted.Cause.allCases.map { FormChoice.Option($0.rawValue, context.words.liftCause($0)) }
        return [
            FormField(
                .cause, .choice(FormChoice(causes, chosen: CareLifted.Cause.weather.rawValue)), isRequired: true),
            FormField(.from, .day(TextField(context.today.text), .ahead), isRequired: true),
            FormField(.through, .day(TextField(), .ahead), isRequired: true),
            FormField(.done, .text(TextField())),
        ]
    }

    /// Who is on duty: what the rota has, to be changed.
    static func duty(_ day: Day, _ shift: Shift, _ place: String, _ context: ScreenContext) -> [FormField] {
        let known = context.office.street.duty[DutyShift.id(day: day, shift: shift, place: place)]
        return [
            FormField(.person, .text(TextField(known?.person ?? "")), isRequired: true),
            FormField(.telephone, .telephone(TextField(known?.telephone ?? "")), isRequired: true),
            FormField(.officer, .text(TextField(known?.officer ?? ""))),
            FormField(.officerTelephone, .telephone(TextField(known?.officerTelephone ?? ""))),
        ]
    }
}
