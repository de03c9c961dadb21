import StreetModel
import TextUI

extension MinutesScreen {
    /// The lines of the pane that is open, wrapped to the terminal, built anew.
    func built(_ context: ScreenContext) -> [MinutesLine] {
        guard let meeting = meeting(context) else { return [] }
        let lines =
            switch pane {
            case .minutes: minutesLines(meeting, context)
            case .versions: versionLines(meeting, context)
            case .objections: objectionLines(meeting, context)
            case .followUps: followUpLines(meeting, context)
            }
        let width = context.size.columns - 1
        return lines.flatMap { line in
            line.text.wrapped(to: width).enumerated().map { place, text in
                MinutesLine(place == 0 ? text : "  " + text.truncated(to: width - 2), line.target, line.style)
            }
        }
    }

    /// Each part under its heading; a corrected one is marked.
    private func minutesLines(_ meeting: Meeting, _ context: ScreenContext) -> [MinutesLine] {
        minutes(meeting, context).shownSections.flatMap { section in
            let mark = section.isCorrected ? context.words.correctedMark : ""
            let heading = MinutesLine(
                section.heading + mark, .section(section.key), Style(.heading, bold: true))
            return [heading] + section.lines.map { MinutesLine("  " + $0, .section(section.key)) }
        }
    }

    private func minutes(_ meeting: Meeting, _ context: ScreenContext) -> Minutes {
        Minutes(of: meeting, context.office, context.words, at: context.now)
    }

    /// The newest first, each with what it says otherwise than the one before.
    private func versionLines(_ meeting: Meeting, _ context: ScreenContext) -> [MinutesLine] {
        let (words, office) = (context.words, context.office)
        let versions = MinutesVersion.all(of: meeting)
        let minutes = minutes(meeting, context)
        return versions.indices.reversed().flatMap { index -> [MinutesLine] in
            let version = versions[index]
            let target = MinutesLine.Target.version(version.number)
            let signed = version.signatures.map { words.signed($0.role, $0.signer) }
            var lines = [
                MinutesLine(words.versionLine(version, office), target, Style(.heading, bold: true)),
                MinutesLine(
                    "  " + words.signatureList(signed), target, signed.isEmpty ? Style(.warning) : Style(.good)),
            ]
            if index > 0 {
                let changes = version.changes(since: versions[index - 1].lines)
                lines += changes.map {
                    MinutesLine(
                        "  \($0.isNew ? "+" : "-") \(minutes.shown($0.line))", target,
                        $0.isNew ? .plain : Style(.quiet))
                }
                if changes.isEmpty { lines.append(MinutesLine("  " + words.noChanges, target, Style(.quiet))) }
            }
            return lines
        }
    }

    /// Those without an answer first.
    private func objectionLines(_ meeting: Meeting, _ context: ScreenContext) -> [MinutesLine] {
        let (words, office) = (context.words, context.office)
        let minutes = minutes(meeting, context)
        let all = meeting.state.agenda.flatMap { item in item.objections.map { (item, $0) } }
        let sorted = all.filter { $0.1.answer == nil } + all.filter { $0.1.answer != nil }
        return sorted.flatMap { item, objection -> [MinutesLine] in
            let target = MinutesLine.Target.objection(item: item.key, objection.number)
            let body = objection.body
            let from = minutes.isWhole ? body.from : Masking.name(body.from)
            let telephone = minutes.isWhole ? body.telephone : Masking.telephone(body.telephone)
            let day = (body.on ?? office.offset.day(of: objection.at)).shortText
            let head = [words.agendaNumber(item), day, from, telephone].filter { !$0.isEmpty }.joined(separator: " ")
            let answer = objection.answer.map { words.answered(minutes.shown($0.text)) }
            return [
                MinutesLine("\(answer == nil ? "!" : "+") \(head)", target, Style(.heading, bold: answer == nil)),
                MinutesLine("  " + minutes.shown(body.text), target),
                MinutesLine("  " + (answer ?? words.notAnswered), target, Style(answer == nil ? .warning : .good)),
            ]
        }
    }

    /// By item: who does what by when, and how far it is.
    private func followUpLines(_ meeting: Meeting, _ context: ScreenContext) -> [MinutesLine] {
        let (words, office) = (context.words, context.office)
        let all = office.followUps(of: meeting)
        let minutes = minutes(meeting, context)
        return meeting.state.agenda.flatMap { item -> [MinutesLine] in
            let own = all.filter { $0.item == item.key }
            if own.isEmpty { return [] }
            let heading = MinutesLine(
                "\(words.agendaNumber(item)) \(item.placing.title)", .followUp(item: item.key, matter: ""),
                Style(.heading, bold: true))
            return [heading]
                + own.map { opened in
                    let matter = office.matter(opened.matter)
                    let isLate =
                        matter.map { matter in
                            matter.isUnhandled
                                && office.clocks(of: matter, at: context.now).contains {
                                    $0.remaining(at: context.now) < 0
                                }
                        } ?? false
                    let mark = matter.map { isLate ? "!" : $0.isUnhandled ? "-" : "+" } ?? " "
                    let state = matter.map { words.standing($0, context) } ?? ""
                    let owner = office.staffName(opened.followUp.body.owner)
                    let followUp = minutes.shown(words.minutesFollowUp(opened.followUp.body, owner: owner))
                    return MinutesLine(
                        "  \(mark) \(followUp)  \(state)",
                        .followUp(item: item.key, matter: opened.matter), isLate ? Style(.alarm, bold: true) : .plain)
                }
        }
    }
}
