import StreetModel
import TextUI

/// Who speaks, who waits and who spoke how much; below it who is there without a vote, and who left.
struct MeetingSpeakerPane {
    let live: LiveMeeting
    /// The speech that is selected among those who wait; nil for none.
    let selected: Int?
    let list: SpeakerList
    private var words: Words { live.words }

    /// - Parameter list: where it was asked for already.
    init(live: LiveMeeting, selected: Int?, _ list: SpeakerList? = nil) {
        self.live = live
        self.selected = selected
        self.list = list ?? live.speakers
    }

    private static let nameColumns = 8

    func head(width: Int) -> MeetingLine {
        let name = words.pane(.speakers).padded(to: MeetingSpeakerPane.nameColumns + 3)
        let text = "\(name)\(words.speakerHeads)"
        return MeetingLine(text.truncated(to: width), Style(.heading, bold: true))
    }

    /// Whoever speaks, was interrupted, waits; then everybody else in the room.
    var rows: [MeetingLine] {
        var lines: [MeetingLine] = []
        if let row = list.speaking { lines.append(speaking(row)) }
        lines += list.interrupted.map { MeetingLine("~\(name($0)) \(words.isPaused)", Style(.warning)) }
        lines += list.waiting.map(waiting)
        if list.isClosed { lines.append(MeetingLine(words.listIsClosed, Style(.quiet))) }
        lines += list.others.map { MeetingLine(" \(name($0)) \(figures($0))", Style(.quiet)) }
        return lines
    }

    /// 列席, 旁听, 回避, 委托, 离席: each with its number.
    var sums: [MeetingLine] {
        let there = live.there
        let away = there.away.reversed().map { "\(padded($0.member, 2)) \(live.time($0.since))" }
        let head = words.away(away.count, away.first ?? "")
        // Who left last stands first, and two more below; the roll has them all.
        let indent = String(repeating: " ", count: words.away(away.count, "").columns + 1)
        return [
            MeetingLine(words.guests(there.attendants.count, there.observers.count)),
            MeetingLine(words.recused(there.recused.count, there.proxies.count)), MeetingLine(head),
        ] + away.dropFirst().prefix(2).map { MeetingLine("\(indent)(\($0))") }
    }

    /// "发言中 07 于学文 剩 0:40/3:00", then who waits: the wording of a narrow terminal.
    var short: [MeetingLine] {
        var lines: [MeetingLine] = []
        if let speech = live.state.speaking {
            // Where there is no room for both, the name gives way to the clock.
            let clock = live.clockText(speech, isShort: true)
            let room = live.context.size.columns - words.speaksNow.columns - clock.columns - 2
            let label = live.label(speech.member).truncated(to: max(4, room))
            lines.append(MeetingLine("\(words.speaksNow) \(label) \(clock)", live.style(of: speech)))
        } else {
            lines.append(MeetingLine(words.nobodySpeaks, Style(.quiet)))
        }
        lines += list.interrupted.map { MeetingLine("~ \(live.label($0.member)) \(words.isPaused)", Style(.warning)) }
        lines += list.waiting.map { row in
            let isSelected = row.speech == selected
            if row.manner != .speech {
                return MeetingLine(
                    "\(mark(row)) \(live.label(row.member)) \(words.manner(row.manner))", Style(.warning),
                    isSelected: isSelected)
            }
            let suggested = row.isSuggested ? " \(words.isSuggested)" : ""
            let turns = "\(row.turns)\(words.turnsUnit) \(words.clock(row.seconds))"
            return MeetingLine("- \(live.label(row.member)) \(turns)\(suggested)", isSelected: isSelected)
        }
        if list.isClosed { lines.append(MeetingLine(words.listIsClosed, Style(.quiet))) }
        return lines
    }

    /// What is left to the speaker stands where the others' totals do.
    private func speaking(_ row: SpeakerList.Row) -> MeetingLine {
        guard let speech = live.state.speaking else { return MeetingLine(name(row)) }
        let clock = live.clock(of: speech)
        if row.manner != .speech {
            return MeetingLine(">\(name(row)) \(words.manner(row.manner))", live.style(of: speech))
        }
        let figures =
            clock.remaining.map { "\(words.clock($0)) \($0 < 0 ? words.isOver : words.isLeft)" }
            ?? words.clock(clock.used)
        return MeetingLine(">\(name(row))\(row.turns) \(figures)", live.style(of: speech))
    }

    private func waiting(_ row: SpeakerList.Row) -> MeetingLine {
        let isSelected = row.speech == selected
        if row.manner != .speech {
            let text = "\(mark(row))\(name(row)) \(words.manner(row.manner))"
            return MeetingLine(text, Style(.warning), isSelected: isSelected)
        }
        let suggested = row.isSuggested ? " \(words.isSuggested)" : ""
        return MeetingLine("-\(name(row))\(figures(row))\(suggested)", isSelected: isSelected)
    }

    private func mark(_ row: SpeakerList.Row) -> String {
        switch row.manner {
        case .pointOfOrder: "!"
        case .question: "?"
        case .speech: "-"
        }
    }

    private func figures(_ row: SpeakerList.Row) -> String { "\(row.turns) \(words.clock(row.seconds))" }

    /// "07 于学文  ": a name column is never under eight cells.
    private func name(_ row: SpeakerList.Row) -> String {
        let name = live.member(row.member)?.name ?? ""
        return "\(padded(row.member, 2)) \(name.padded(to: MeetingSpeakerPane.nameColumns))"
    }
}
