import TextUI

/// A line of a pane of the live meeting.
struct MeetingLine: Equatable {
    var text: String
    var style = Style.plain
    var isSelected = false

    init(_ text: String, _ style: Style = .plain, isSelected: Bool = false) {
        self.text = text
        self.style = style
        self.isSelected = isSelected
    }
}

extension Array where Element == MeetingLine {
    /// The lines broken to a width, what goes on moved in under its beginning.
    func wrapped(to width: Int) -> [MeetingLine] {
        flatMap { line -> [MeetingLine] in
            let indent = line.text.prefix { $0 == " " }.count + 1
            guard line.text.columns > width, width > indent + 4 else { return [line] }
            let head = line.text.wrapped(to: width).first ?? ""
            let rest = String(line.text.dropFirst(head.count)).trimmed
            let blanks = String(repeating: " ", count: indent)
            let more = rest.wrapped(to: width - indent).map { MeetingLine(blanks + $0, line.style) }
            return [MeetingLine(head, line.style, isSelected: line.isSelected)] + more
        }
    }
}
