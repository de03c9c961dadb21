import StreetModel
import TextUI

extension PersonFile {
    /// Absences, leavings, visits and answers, with what became of them.
    var care: [Line] {
        let words = context.words
        let office = context.office
        var lines: [Line] = [heading(words.absencesHeading)]
        let absences = record.absences.filter { !$0.isTakenBack }.sorted { $0.absence.from > $1.absence.from }
        if absences.isEmpty { lines.append(Line(words.noneYet, Style(.quiet))) }
        for absence in absences {
            let style = absence.isWaiting || absence.covers(context.today) ? Style(.warning) : Style(.plain)
            lines.append(Line(words.absenceDates(absence, of: record.elder), style))
        }
        let leavings = record.leavings.filter { !$0.report.isTakenBack }
        if !leavings.isEmpty {
            lines.append(heading(words.leavingsHeading))
            lines += leavings.reversed().map {
                Line(
                    words.leavingLine($0, of: record.elder, office), $0.isWaiting ? Style(.warning, bold: true) : .plain
                )
            }
        }
        lines.append(heading(words.visitsHeading))
        let visits = record.visits.sorted { $0.body.observed > $1.body.observed }
        if visits.isEmpty { lines.append(Line(words.noneYet, Style(.quiet))) }
        lines += visits.map {
            Line(words.visitLine($0, of: record.elder, context), $0.isTakenBack ? Style(.quiet) : .plain)
        }
        lines.append(heading(words.evaluationsHeading))
        for (index, question) in words.evaluationQuestions.enumerated() {
            lines.append(Line("\(index + 1) \(question)", Style(.quiet)))
        }
        let answers = record.evaluations.filter { !$0.isTakenBack }.sorted { $0.number > $1.number }
        lines += answers.map { Line(words.evaluationLine($0, of: record.elder, office)) }
        if !record.hasAnswered(context.today.quarter) {
            lines.append(Line(words.notEvaluated(context.today.quarter), Style(.warning)))
        }
        let community = office.book(ofElder: record.elder.id)?.code ?? ""
        let share = office.evaluated(in: community, at: context.now)
        lines.append(Line(words.evaluatedShare(share.answered, of: share.due, context.today.quarter)))
        return lines
    }
}
