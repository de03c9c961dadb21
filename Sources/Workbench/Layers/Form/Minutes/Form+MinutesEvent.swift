import StreetModel
import TextUI

extension Form {
    /// What a form about a held meeting becomes; nil while something is missing.
    func minutesStep(_ act: MinutesFormAct, _ id: String, _ context: ScreenContext) -> Step? {
        switch act {
        case .correct(let section): return corrected(section, id, context)
        case .sign:
            var body = MinutesMarked()
            (body.meeting, body.mark, body.role, body.signer) = (id, .signed, text("role"), text("signer"))
            body.version = readState?.minutes.last { $0.body.mark == .versioned }?.body.version ?? 0
            return .record(.consultation(.meeting(.minutes(body))))
        case .object:
            var body = ObjectionMade()
            (body.meeting, body.item, body.text) = (id, text("item"), text("text"))
            (body.from, body.telephone) = (text("from"), text("telephone"))
            body.on = field(.minutes("on"))?.day(context.today) ?? context.today
            return .record(.consultation(.meeting(.objection(body))))
        case .answer(let item, let objection):
            var body = ObjectionMade()
            (body.meeting, body.item, body.answers) = (id, item, objection)
            (body.text, body.on) = (text("text"), context.today)
            return .record(.consultation(.meeting(.objection(body))))
        }
    }

    private func text(_ key: String) -> String { value(.minutes(key)) }

    /// What it said when the form was opened goes along: nobody else's correction is overwritten unseen.
    private func corrected(_ section: String, _ id: String, _ context: ScreenContext) -> Step? {
        guard let meeting = context.office.meeting(id) else { return nil }
        let minutes = Minutes(of: meeting, context.office, context.words, at: context.now)
        let there = minutes.sections.first { $0.key == section }?.text ?? ""
        let read = readState?.correction(of: section)?.body.text
        var body = MinutesMarked()
        (body.meeting, body.section) = (id, section)
        let text = fields.map(\.value).filter { !$0.isBlank }.joined(separator: "\n")
        body.text = minutes.unmasked(text, over: read ?? there)
        body.was = read ?? (meeting.state.correction(of: section) == nil ? there : "")
        if body.text == there { return .say(Toast(context.words.nothingChanged)) }
        return .record(.consultation(.meeting(.minutes(body))))
    }
}
