import StreetModel
import TextUI

/// What one has to know before calling somebody or knocking: the pane of the list of visits.
struct VisitSummary {
    private let record: ElderRecord
    private let row: VisitRow
    private let context: ScreenContext

    init(_ record: ElderRecord, _ row: VisitRow, _ context: ScreenContext) {
        self.record = record
        self.row = row
        self.context = context
    }

    /// The lines of the pane, the most needed first.
    var lines: [String] {
        let words = context.words
        let elder = record.elder
        var lines = [
            "\(words.name(elder))  \(words.person(elder, on: context.today))", words.address(elder, context.office),
        ]
        if let view { lines.append(words.visitReason(view, context)) }
        // Who is to be called is called by the number: here it stands in full.
        lines.append(row.kind == .telephone ? words.callLine(elder) : words.telephoneLine(elder))
        if row.kind == .telephone {
            lines += elder.contacts.prefix(2).map { words.callLine($0, of: elder) }
        } else {
            lines.append(words.keyLine(elder))
        }
        lines.append(words.lastSignLine(record, context))
        for kind in VisitKind.allCases { lines.append(words.lastVisit(kind, of: record, context)) }
        if let absence = record.absence(on: context.today) { lines.append(words.absenceLine(absence)) }
        let note = words.noted(elder.handoverNote, of: elder)
        if !note.isEmpty, elder.handoverUntil.map({ $0 >= context.today }) ?? true { lines.append(note) }
        return lines
    }

    /// The two lines where there is no pane.
    var close: [String] {
        let words = context.words
        let elder = record.elder
        let what = row.kind == .telephone ? words.callLine(elder) : words.keyLine(elder)
        return ["\(words.name(elder)) \(what)", view.map { words.visitReason($0, context) } ?? ""]
    }

    private var view: VisitView? { context.office.view(of: row, at: context.now) }
}
