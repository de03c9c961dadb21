import StreetModel
import TextUI

/// What one has to know of a person while standing before the window: the pane of the round and of the facade.
struct PersonSummary {
    /// One line with its style.
    struct Line: Equatable {
        var text: String
        var style: Style
    }

    private let record: ElderRecord
    private let slot: Slot
    private let context: ScreenContext

    init(_ record: ElderRecord, slot: Slot, _ context: ScreenContext) {
        self.record = record
        self.slot = slot
        self.context = context
    }

    /// The lines, for a pane of so many columns.
    func lines(width: Int) -> [Line] {
        let words = context.words
        let elder = record.elder
        var lines = [Line(text: "\(words.name(elder))  \(words.person(elder, on: context.today))", style: .plain)]
        let rare = RareCharacters(in: words.name(elder)).codes
        if !rare.isEmpty { lines.append(Line(text: words.rareCharacters(rare), style: Style(.quiet))) }
        lines.append(Line(text: words.address(elder, context.office), style: .plain))
        lines.append(Line(text: words.agreedThen(elder.morning, half: .morning), style: .plain))
        lines.append(Line(text: words.agreedThen(elder.evening, half: .evening), style: .plain))
        lines.append(Line(text: words.telephoneLine(elder), style: .plain))
        if !elder.contacts.isEmpty { lines.append(Line(text: words.contactsLine(elder), style: .plain)) }
        // There whoever it is, so that what stands below it stays in its place from one person to the next.
        lines.append(Line(text: words.keyLine(elder), style: .plain))
        lines.append(Line(text: words.lastSignLine(record, context), style: .plain))
        if let absence = record.absence(on: context.today) {
            lines.append(Line(text: words.absenceLine(absence), style: Style(.quiet)))
        }
        lines += strips(width: width)
        lines += matterLines
        lines += words.nextVisits(record, context).map { Line(text: $0, style: .plain) }
        return lines
    }

    private var matter: Matter? {
        context.office.book(ofElder: record.elder.id)?.openMatter(.anomaly, of: record.elder.id)
    }

    /// The days that fit, today at the end, one character a slot.
    private func strips(width: Int) -> [Line] {
        let days = min(31, width - 8)
        guard days > 6 else { return [] }
        let strip = SlotStrip(record, days: days, context)
        return [
            Line(text: context.words.strip(days, .morning, strip.text(.morning)), style: .plain),
            Line(text: context.words.strip(days, .evening, strip.text(.evening)), style: .plain),
        ]
    }

    private var matterLines: [Line] {
        guard let matter else { return [] }
        let words = context.words
        let clock = context.office.clocks(of: matter, at: context.now).first
        let text = clock.map { words.openAnomaly($0, at: context.now) } ?? ""
        return [
            Line(text: text, style: Style(.alarm, bold: true)), Line(text: words.enterPanel, style: Style(.accent)),
        ]
    }
}
