import StreetModel

extension MeetingPapers {
    /// The meeting, the last day to hang the notice, the days of the checklist, and the end of objections.
    var calendar: ExportDocument {
        ExportDocument(
            title: shown(plan.title), language: words.language.rawValue, tables: [], calendar: entries, madeAt: now)
    }

    private var entries: [CalendarEntry] {
        let isCancelled = meeting.state.stage == .cancelled
        var entries: [CalendarEntry] = []
        if let begins = view.begins, let ends = view.ends {
            let agenda = view.rows.map { row in
                let time = row.begins.map { words.clockTime($0, in: view, office.offset) } ?? ""
                return "\(words.itemNumber(row.number)) \(shown(row.item.placing.title)) \(time)"
            }
            entries.append(
                CalendarEntry(
                    id: id("meeting"), title: shown(plan.title), time: .span(from: begins, to: ends),
                    location: plan.room, text: agenda, isCancelled: isCancelled))
        }
        if let hangBy = view.notice.hangBy, view.notice.days > 0 {
            entries.append(day("notice", words.hangBySentence, hangBy, isCancelled))
        }
        for line in view.lines {
            guard let due = line.due, !line.isDone else { continue }
            entries.append(day("line-\(line.rule.key)", words(line.rule.name), due, isCancelled))
        }
        if let last = office.publicNotice(of: meeting).objectionsThrough {
            entries.append(day("objections", words.objectionsEnd, last, isCancelled))
        }
        return entries
    }

    private func day(_ part: String, _ title: String, _ day: Day, _ isCancelled: Bool) -> CalendarEntry {
        CalendarEntry(
            id: id(part), title: "\(title) \(shown(plan.title))", time: .day(day), isCancelled: isCancelled)
    }

    /// The same in every file of this meeting, and in no other street's.
    private func id(_ part: String) -> String { "\(meeting.id)-\(part)@\(office.code).streetdesk" }
}
