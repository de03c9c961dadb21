import StreetModel
import TextUI

/// The agenda of a live meeting: a mark, the number, the title, planned and used minutes and the difference; below it
/// what was planned and where it leads.
struct MeetingAgendaPane {
    let live: LiveMeeting
    private let times: MeetingTimes
    private var words: Words { live.words }

    init(live: LiveMeeting) {
        self.live = live
        times = live.times
    }

    /// The heading over the columns.
    func head(width: Int) -> MeetingLine {
        let columns = self.columns(figures)
        let heads = zip(words.agendaHeads, columns).map { $0.padded(to: 3).paddedLeft(to: $1) }.joined()
        let title = words.pane(.agenda).padded(to: width - columns.reduce(0, +))
        return MeetingLine(title + heads, Style(.heading, bold: true))
    }

    /// An item a line.
    func items(width: Int) -> [MeetingLine] {
        let figures = figures
        let columns = columns(figures)
        return zip(live.state.agenda, figures).map { item, figures in
            let (mark, style) = mark(of: item, live.clock(of: item))
            let indent = item.placing.parent.isEmpty ? "" : " "
            let title = "\(mark) \(indent)\(live.number(of: item)) \(live.title(of: item))"
            let numbers = zip(figures, columns).map { $0.paddedLeft(to: $1) }.joined()
            return MeetingLine(title.padded(to: width - columns.reduce(0, +)) + numbers, style)
        }
    }

    /// Minutes planned and used and the difference of each item, as they are written.
    private var figures: [[String]] {
        live.state.agenda.map { item in
            let clock = live.clock(of: item)
            let planned = clock.limit > 0 ? String(clock.limit / 60) : ""
            let used = clock.startedAt == nil ? "" : String(clock.used / 60)
            return [planned, used, difference(clock)]
        }
    }

    /// The columns of the figures: three, and one more than the longest, so that no two touch.
    private func columns(_ figures: [[String]]) -> [Int] {
        words.agendaHeads.indices.map { index in max(3, (figures.map { $0[index].columns }.max() ?? 0) + 1) }
    }

    /// "+2": whole minutes over or under, once that is known.
    private func difference(_ clock: ItemClock) -> String {
        guard let seconds = clock.difference, abs(seconds) >= 60 else { return "" }
        return "\(seconds > 0 ? "+" : "-")\(abs(seconds) / 60)"
    }

    /// "+" done, ">" on, "-" not reached, "." passed over, "!" done and still asking for a follow-up.
    private func mark(of item: AgendaItem, _ clock: ItemClock) -> (String, Style) {
        if item.key == live.state.current {
            let tone: Style.Tone = clock.isOvertime ? .alarm : clock.isWarning ? .warning : .plain
            return (">", Style(tone, bold: true))
        }
        if live.lacksFollowUp(item) { return ("!", Style(.warning)) }
        switch clock.progress {
        case .done, .settled: return ("+", Style(.good))
        case .waiting: return item.conclusion == nil ? ("-", .plain) : ("+", Style(.good))
        case .skipped: return (".", Style(.quiet))
        case .running, .paused: return (">", .plain)
        }
    }

    /// Planned, used, and where it ends.
    func timeLines(width: Int) -> [MeetingLine] {
        var lines: [MeetingLine] = []
        if let start = times.plannedStart, let end = times.plannedEnd {
            lines.append(MeetingLine(words.planned(live.time(start), live.time(end))))
        }
        if times.startedAt != nil {
            let minutes = times.elapsed / 60
            let elapsed = "\(minutes / 60):\(padded(minutes % 60, 2))"
            lines.append(MeetingLine(words.elapsed(elapsed, times.waitingMinutes)))
        }
        if let end = end(), end.text.columns <= width { return lines + [end] }
        return lines + [end(isShort: true)].compactMap { $0 }
    }

    /// "预计结束 15:32  超 2分".
    func end(isShort: Bool = false) -> MeetingLine? {
        guard let projected = times.projectedEnd else { return nil }
        let text =
            times.endedAt != nil
            ? words.endedAt(live.time(projected))
            : isShort ? words.projectedShort(live.time(projected)) : words.projected(live.time(projected))
        // One that was not held for want of a quorum ended neither early nor late.
        let isHeld = live.state.stage != .failed
        let late = times.difference.map { isHeld ? words.lateMinutes($0) : "" } ?? ""
        let gap = isShort ? " " : "  "
        let isLate = isHeld && (times.difference ?? 0) >= 60
        return MeetingLine(late.isEmpty ? text : text + gap + late, isLate ? Style(.warning) : .plain)
    }

    /// The items in short, side by side: "+ 1 通报 12/10"; their titles as long as all have room. With the line of the
    /// item that is on.
    func packed(width: Int, rows: Int) -> (lines: [MeetingLine], current: Int) {
        let wordings = [16, 12, 8, 6, 4].lazy.map { packed(width: width, title: $0) }
        return wordings.first { $0.lines.count <= rows } ?? packed(width: width, title: 4)
    }

    private func packed(width: Int, title columns: Int) -> (lines: [MeetingLine], current: Int) {
        let texts = live.state.agenda.map { item in
            let clock = live.clock(of: item)
            let planned = clock.limit > 0 ? String(clock.limit / 60) : "-"
            let used = clock.startedAt == nil ? planned : "\(clock.used / 60)/\(planned)"
            let title = live.title(of: item).truncated(to: columns)
            return "\(mark(of: item, clock).0) \(live.number(of: item)) \(title) \(used)"
        }
        let place = live.state.agenda.firstIndex { $0.key == live.state.current } ?? 0
        let current = Array(texts.prefix(place + 1)).packed(to: width).count - 1
        return (texts.packed(to: width).map { MeetingLine($0) }, max(0, current))
    }
}
