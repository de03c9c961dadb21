import StreetModel

extension Form {
    /// What a form of the file screen becomes; nil while something is missing.
    func fileStep(_ act: FileAct, _ id: String, _ context: ScreenContext) -> Step? {
        guard let record = context.office.elder(id) else { return nil }
        // As it was read: what others wrote since meets what is sent as a conflict.
        let elder = if case .elder(let opened)? = base { opened } else { record.elder }
        switch act {
        case .leave:
            var report = LeavingReported()
            (report.elder, report.on) = (id, field(.happenedOn)?.day(context.today))
            (report.status, report.toldBy) = (ElderStatus(rawValue: value(.status)) ?? .moved, value(.toldBy))
            report.reason = value(.done)
            return .record(.elder(.leavingReported(report)))
        case .refuseLeaving(let number):
            var decision = LeavingDecided()
            (decision.elder, decision.leaving) = (id, number)
            (decision.isConfirmed, decision.reason) = (false, value(.reason))
            return .record(.elder(.leavingDecided(decision)))
        case .refuseAbsence(let number):
            var decision = AbsenceDecided()
            (decision.elder, decision.absence) = (id, number)
            (decision.verdict, decision.reason) = (.refused, value(.reason))
            return .record(.elder(.absenceDecided(decision)))
        case .move: return .record(context.office.move(of: elder, to: moved(elder)))
        case .risk:
            var changed = elder
            changed.risk = Risk(rawValue: value(.risk)) ?? elder.risk
            changed.riskReason = value(.reason)
            // Saying the same again is a review, too.
            changed.reviewedOn = context.today
            return .record(.amended(Amendment(register: .elder, id: id, changes: elder.changesByHand(to: changed))))
        case .note:
            var changed = elder
            // What was not shown is not overwritten unseen.
            let isShown = context.words.reader.shows(.notes, of: elder)
            if isShown || !value(.note).isEmpty { changed.handoverNote = value(.note) }
            changed.handoverUntil = field(.until)?.day(context.today)
            return .record(.amended(Amendment(register: .elder, id: id, changes: elder.changesByHand(to: changed))))
        case .evaluate:
            var answers = EvaluationRecorded()
            (answers.elder, answers.note) = (id, value(.done))
            answers.respondent = EvaluationRecorded.Respondent(rawValue: value(.respondent)) ?? .person
            answers.first = Int(value(.firstAnswer)) ?? 0
            answers.second = Int(value(.secondAnswer)) ?? 0
            answers.third = Int(value(.thirdAnswer)) ?? 0
            return .record(.elder(.evaluationRecorded(answers)))
        case .takeBack(let entries):
            return .record(.takenBack(TakenBack(entries: entries, elder: id, reason: value(.reason))))
        }
    }

    private func moved(_ elder: Elder) -> Elder {
        var changed = elder
        changed.building = value(.place)
        changed.entrance = Int(value(.entrance)) ?? 0
        changed.floor = Int(value(.floor)) ?? 0
        changed.door = value(.door)
        changed.morning.by = field(.morningBy)?.time
        changed.evening.by = field(.eveningBy)?.time
        let face = Face(rawValue: value(.side)) ?? elder.morning.face
        if face != elder.morning.face { (changed.morning.face, changed.evening.face) = (face, face) }
        return changed
    }
}
