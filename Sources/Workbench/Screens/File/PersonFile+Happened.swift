import StreetModel
import TextUI

extension PersonFile {
    /// Days of which unclear looks are counted, and how many propose another window or signal (DOMAIN §3).
    private static let unclearDays = 7
    private static let unclearTooOften = 3
    private static let stripDays = 31

    /// Open matters with their clocks and attempts; a passed limit that has no matter yet.
    var matters: [Line] {
        let words = context.words
        let office = context.office
        var lines: [Line] = []
        if let leaving = record.leavings.last(where: \.isWaiting) {
            lines.append(Line("! \(words.leavingLine(leaving, of: record.elder, office))", Style(.warning, bold: true)))
        }
        if let panel, panel.cause == .limit {
            lines.append(Line("! \(words.breach(.limit))  \(words.enterPanelFour)", Style(.alarm, bold: true)))
        }
        let open = about.filter(\.isOpen)
        for matter in open.sorted(by: { $0.number > $1.number }) {
            let isLate = office.clocks(of: matter, at: context.now).contains { $0.remaining(at: context.now) < 0 }
            lines.append(
                Line(words.matterLine(matter, context), Style(isLate ? .alarm : .warning, bold: true)))
            for clock in office.clocks(of: matter, at: context.now) {
                lines.append(Line("  \(words.clockLine(clock, at: context.now))"))
            }
            lines += happened(in: matter)
        }
        return lines
    }

    /// Attempts and steps of a matter in their order.
    private func happened(in matter: Matter) -> [Line] {
        let words = context.words
        let office = context.office
        let attempts = matter.standingAttempts.map { logged in
            let text = "\(words.attemptLine(logged.attempt, of: record.elder))  \(office.staffName(logged.by))"
            return (number: logged.number, at: logged.at, text: text)
        }
        let steps = matter.steps.filter { !$0.isTakenBack }.map { step in
            (number: step.number, at: step.happened, text: words.stepLine(step, office))
        }
        return (attempts + steps).sorted { $0.number < $1.number }.map { logged in
            Line("  \(words.moment(logged.at, now: context.now, offset: office.offset)) \(logged.text)")
        }
    }

    /// The matters that have ended, the newest first, each with its outcome, cause and verdict.
    var past: [Line] {
        let words = context.words
        let ended = about.filter { !$0.isTakenBack && $0.endedAt != nil }
        if ended.isEmpty { return [] }
        return [heading(words.pastHeading)]
            + ended.sorted { $0.number > $1.number }.map { Line(words.pastLine($0, context), Style(.quiet)) }
    }

    /// The matters about the person that are kept: open ones, and those that ended within 30 days.
    private var about: [Matter] {
        context.office.matters(about: record.elder.id)
    }

    /// The false alarms of the profile's days; so many of them propose another agreement, not fewer looks (DOMAIN §4).
    private var falseAlarms: Int {
        let first = context.today - context.office.profile.falseAlarmDays
        return about.count { matter in
            guard let handling = matter.progress.handling, !matter.isTakenBack else { return false }
            return matter.progress.isFalseAlarm && context.office.offset.day(of: handling.happened) > first
        }
    }

    /// What unclear looks and untouched signals ask for.
    var proposals: [Line] {
        let words = context.words
        let offset = context.office.offset
        let slot = context.office.roundSlot(at: context.now)
        let untouched = record.looks.trail(manner: record.elder.signManner, offset: offset).untouched
        var lines: [Line] = []
        if untouched > 0 { lines.append(Line(words.untouchedLine(untouched), Style(.warning))) }
        if record.looks.unclearInARow(upTo: slot, offset: offset) > 1 {
            lines.append(Line(words.unclearTwice, Style(.warning)))
        }
        let unclear = unclearCount(upTo: slot)
        if unclear >= PersonFile.unclearTooOften {
            lines.append(Line(words.unclearOften(unclear, days: PersonFile.unclearDays), Style(.warning)))
        }
        let profile = context.office.profile
        if context.office.proposesNewAgreement(of: record.elder.id, at: context.now) {
            lines.append(Line(words.newAgreement(falseAlarms, days: profile.falseAlarmDays), Style(.warning)))
        }
        return lines
    }

    /// The days that fit, today last, with dates under them.
    func strips(width: Int) -> [Line] {
        let words = context.words
        let label = words.stripLabel(.morning).columns
        let days = min(PersonFile.stripDays, width - label)
        guard days >= 11 else { return [] }
        let strip = SlotStrip(record, days: days, context)
        return [
            heading(words.daysHeading(days)), Line(words.stripLabel(.morning) + strip.text(.morning)),
            Line(words.stripLabel(.evening) + strip.text(.evening)),
            Line(String(repeating: " ", count: label) + dates(days), Style(.quiet)),
        ]
    }

    /// The looks of today and yesterday, the newest first.
    var looks: [Line] {
        let words = context.words
        let looks = record.looks.recent.reversed()
        if looks.isEmpty { return [heading(words.looksHeading), Line(words.noLooks, Style(.quiet))] }
        return [heading(words.looksHeading)]
            + looks.map { look in
                Line(words.lookLine(look, of: record.elder, context), look.isTakenBack ? Style(.quiet) : .plain)
            }
    }

    /// "10-22      11-01 …": a date under its day, as many as stand apart, the last under today.
    private func dates(_ days: Int) -> String {
        var text = ""
        let last = days - 5
        for column in stride(from: 0, through: days - 1, by: 10) where column + 6 <= last {
            text += String(repeating: " ", count: column - text.count) + (context.today - (days - 1 - column)).shortText
        }
        return text + String(repeating: " ", count: max(0, last - text.count)) + context.today.shortText
    }

    private func unclearCount(upTo slot: Slot) -> Int {
        (0..<PersonFile.unclearDays * 2).count { back in
            let slot = Slot(ordinal: slot.ordinal - back)
            return context.office.view(of: record, in: slot, at: context.now).outcome == .unclear
        }
    }
}
