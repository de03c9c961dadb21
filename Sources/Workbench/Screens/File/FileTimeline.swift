import StreetModel
import TextUI

/// Everything that happened to a person as lines, the newest first, as far as the day files were read.
struct FileTimeline {
    /// A line, and the entry it tells of; nil for what belongs to none.
    struct Line: Equatable {
        var text: String
        var style: Style
        var entry: Int?
    }

    private let screen: FileScreen
    private let context: ScreenContext

    init(_ screen: FileScreen, _ context: ScreenContext) {
        self.screen = screen
        self.context = context
    }

    /// The lines, wrapped; the day stands once, before its entries.
    func lines(width: Int) -> [Line] {
        let words = context.words
        let offset = context.office.offset
        var lines: [Line] = []
        var day: Day?
        for (index, entry) in screen.history.entries.enumerated() {
            let happened = offset.day(of: entry.happened)
            if happened != day {
                lines.append(
                    Line(text: "\(happened.text) \(words.weekday(happened))", style: Style(.heading, bold: true)))
                day = happened
            }
            let isVoid = screen.history.isTakenBack(entry)
            let mark = index == screen.selected ? ">" : " "
            let void = isVoid ? "x " : ""
            let text = "\(mark)\(void)\(words.timelineEntry(entry, context))"
            for (part, piece) in text.wrapped(to: width).enumerated() {
                lines.append(
                    Line(
                        text: part == 0 ? piece : "   \(piece)".truncated(to: width),
                        style: style(of: entry, isVoid: isVoid, isSelected: index == screen.selected), entry: index))
            }
        }
        let end = words.timelineEnd(screen.history)
        return lines + end.wrapped(to: width).map { Line(text: $0, style: Style(.quiet)) }
    }

    private func style(of entry: Entry, isVoid: Bool, isSelected: Bool) -> Style {
        if isSelected { return Style(.plain, reverse: true) }
        if isVoid { return Style(.quiet) }
        switch entry.event {
        case .checkRecorded(let check):
            return check.outcome == .abnormal
                ? Style(.alarm, bold: true) : check.outcome == .normal ? .plain : Style(.warning)
        case .matterOpened: return Style(.alarm, bold: true)
        case .elder, .registered, .amended, .absenceReported: return Style(.accent)
        case .takenBack, .restored, .profileAdopted, .noticeRead, .gridCovered, .place, .desk, .consultation:
            return Style(.quiet)
        case .matterStepped, .attemptRecorded, .urged: return .plain
        }
    }
}
