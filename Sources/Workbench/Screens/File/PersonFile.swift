import StreetModel
import TextUI

/// Everything a file says about a person, as lines: what was agreed and who belongs to it, and what has happened.
struct PersonFile {
    struct Line: Equatable {
        var text: String
        var style: Style

        init(_ text: String, _ style: Style = .plain) {
            self.text = text
            self.style = style
        }
    }

    let record: ElderRecord
    let context: ScreenContext
    /// What is open about the person.
    let panel: Panel?

    init(_ record: ElderRecord, _ context: ScreenContext) {
        self.record = record
        self.context = context
        panel = Panel(record.elder.id, context)
    }

    /// Who it is, what was agreed, whom to call.
    func left(width: Int) -> [Line] {
        let words = context.words
        let elder = record.elder
        let care = context.office.profile.care(for: elder.risk)
        var lines = [
            Line(words.identityLine(elder)), Line(words.telephoneLine(elder)),
            Line(words.livingLine(elder)), Line(words.riskLine(elder.risk, care)),
            Line(words.reviewLine(record, context.office), isReviewDue ? Style(.warning) : .plain),
            Line(words.agreedThen(elder.morning, half: .morning)),
            Line(words.agreedThen(elder.evening, half: .evening)),
        ]
        let rare = RareCharacters(in: words.name(elder)).codes
        if !rare.isEmpty { lines.insert(Line(words.rareCharacters(rare), Style(.quiet)), at: 0) }
        if elder.isAssisted { lines.append(Line(words.assistedLine, Style(.warning))) }
        lines.append(heading(words.contactsHeading))
        if elder.contacts.isEmpty { lines.append(Line(words.noContacts, Style(.warning))) }
        for (index, contact) in elder.contacts.enumerated() {
            lines.append(Line(words.contactLine(contact, number: index + 1, of: elder)))
        }
        lines.append(Line(words.keyPlaceLine(elder)))
        lines.append(Line(words.volunteerLine(elder)))
        if let standIn = context.office.standIn(for: elder.grid, on: context.today) {
            let worker = context.office.staffName(context.office.grid(elder.grid)?.worker ?? "")
            lines.append(Line(words.standInLine(standIn, worker: worker, context.office), Style(.accent)))
        }
        lines.append(heading(words.papersHeading))
        lines.append(Line(words.consentLine(elder), isConsented ? .plain : Style(.warning)))
        lines.append(Line(words.registeredLine(record, context.office)))
        if elder.status != .here { lines.append(Line(words.status(elder.status), Style(.warning))) }
        if !elder.handoverNote.isEmpty { lines.append(Line(words.handoverLine(elder), Style(.accent))) }
        lines += absences
        return lines
    }

    /// What is open, the last sign of life, the days, the looks.
    func right(width: Int) -> [Line] {
        let words = context.words
        let sign = context.office.lastSign(of: record)
        let limit = context.office.profile.care(for: record.elder.risk).lifeHours
        let isOver = context.now.seconds(since: sign) > limit * 3600
        var lines = matters
        lines.append(Line(words.lastSignLine(record, context), isOver ? Style(.alarm, bold: true) : .plain))
        lines += proposals
        lines += strips(width: width)
        lines += past
        lines += looks
        return lines
    }

    func heading(_ text: String) -> Line { Line(text, Style(.heading, bold: true)) }

    private var isReviewDue: Bool { context.office.reviewDue(of: record) <= context.today }

    private var isConsented: Bool { record.elder.consentedOn != nil && record.elder.consentWithdrawnOn == nil }

    private var absences: [Line] {
        let standing = record.absences.filter { !$0.isTakenBack }.sorted { $0.absence.from > $1.absence.from }
        if standing.isEmpty { return [Line(context.words.noAbsence, Style(.quiet))] }
        return standing.map { reported in
            let isNow = reported.covers(context.today)
            return Line(
                context.words.absenceDates(reported, of: record.elder), isNow ? Style(.warning) : Style(.quiet))
        }
    }
}
