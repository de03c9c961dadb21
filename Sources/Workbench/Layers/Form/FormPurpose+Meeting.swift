import StreetModel
import TextUI

extension FormPurpose {
    /// The fields of what is written of a running meeting.
    static func meeting(_ part: MeetingPart, _ id: String, _ context: ScreenContext) -> [FormField] {
        guard let meeting = context.office.meeting(id) else { return [] }
        let text = FormField(.text, .text(TextField()), isRequired: true)
        switch part {
        case .motion(_, let amends):
            let mover = FormField(.mover, .finder(.members(of: meeting)))
            let options = FormField(.options, .text(TextField()))
            return amends.isEmpty ? [text, mover, options] : [text, mover]
        case .outcome(let item, _):
            let known = meeting.state.items[item]?.conclusion?.body.text ?? ""
            return [FormField(.text, .text(TextField(known)))]
        case .followUp: return followUp(meeting, context)
        case .discard: return [FormField(.reason, .text(TextField()), isRequired: true)]
        case .base: return [FormField(.base, .number(TextField(), 1...BallotMarked.mostArea / 100), isRequired: true)]
        }
    }

    /// Who does what until when; or, with nobody, why nothing follows.
    private static func followUp(_ meeting: Meeting, _ context: ScreenContext) -> [FormField] {
        let place = meeting.place == context.office.code ? "" : meeting.place
        return [
            FormField(.owner, .finder(.staff(context, for: place))),
            FormField(.by, .day(TextField(), .ahead)),
            FormField(.measure, .text(TextField())),
            FormField(.place, .finder(.places(context, found: place))),
            FormField(.reason, .text(TextField())),
        ]
    }
}

extension FormFinder {
    /// The roll of a meeting.
    static func members(of meeting: Meeting) -> FormFinder {
        FormFinder(
            meeting.state.roll.map { member in
                let number = padded(member.number, 2)
                return Candidate(
                    String(member.number), "\(number) \(member.name)", keys: "\(member.number) \(number)",
                    name: member.name)
            })
    }
}

extension Form {
    /// What a form of a running meeting becomes.
    func meetingStep(_ part: MeetingPart, _ id: String, _ context: ScreenContext) -> Step? {
        switch part {
        case .motion(let item, let amends):
            var body = MotionPut()
            (body.meeting, body.item, body.amends, body.text) = (id, item, amends, value(.text))
            body.mover = Int(value(.mover)) ?? 0
            body.options = value(.options).split { ";；、".contains($0) }.map { String($0).trimmed }
                .filter { !$0.isEmpty }
            return record(.motion(body))
        case .outcome(let item, let outcome):
            var body = ItemConcluded()
            (body.meeting, body.item, body.outcome, body.text) = (id, item, outcome, value(.text))
            body.replaces = readState?.items[item]?.conclusion?.number ?? 0
            return record(.concluded(body))
        case .followUp(let item):
            var body = FollowUpSet()
            (body.meeting, body.item) = (id, item)
            (body.owner, body.due, body.measure) = (value(.owner), field(.by)?.day(context.today), value(.measure))
            (body.place, body.reason) = (body.owner.isEmpty ? "" : value(.place), value(.reason))
            body.ballot = context.office.meeting(id)?.state.items[item]?.decidingBallot?.number ?? 0
            return record(.followUp(body))
        case .discard(let item, let motion, let ballot):
            var body = BallotMarked()
            (body.meeting, body.item, body.motion, body.ballot) = (id, item, motion, ballot)
            (body.mark, body.reason) = (.discarded, value(.reason))
            return record(.ballot(body))
        case .base(let item, let motion, let kind, let choose, let threshold):
            guard let meeting = context.office.meeting(id),
                let named = meeting.form(context.office.street.rules)?.thresholds.first(where: { $0.key == threshold })
            else { return nil }
            var body = BallotMarked()
            (body.meeting, body.item, body.motion, body.kind, body.choose) = (id, item, motion, kind, choose)
            (body.over, body.of) = (named.threshold.over, named.threshold.of)
            (body.isStrict, body.base) = (named.threshold.isStrict, named.threshold.base)
            let count = Int(value(.base)) ?? 0
            // An area is typed in square metres; what is too large for hundredths of them the rules refuse.
            let (area, isTooLarge) = count.multipliedReportingOverflow(by: 100)
            if named.threshold.base == .area { body.area = isTooLarge ? .max : area } else { body.owners = count }
            return record(.ballot(body))
        }
    }

    private func record(_ event: MeetingEvent) -> Step { .record(.consultation(.meeting(event))) }
}
