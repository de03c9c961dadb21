/// How a cell is drawn: a role's colour and the attributes on top of it.
package struct Style: Hashable, Sendable {
    /// What the colour stands for. The display chooses the actual colour by what the terminal has.
    package enum Tone: UInt8, Hashable, Sendable, CaseIterable {
        case plain, heading, good, warning, alarm, quiet, accent, personal
    }

    package var tone: Tone
    package var bold: Bool
    package var reverse: Bool
    package var underline: Bool

    package init(_ tone: Tone = .plain, bold: Bool = false, reverse: Bool = false, underline: Bool = false) {
        self.tone = tone
        self.bold = bold
        self.reverse = reverse
        self.underline = underline
    }

    /// Text without emphasis.
    package static let plain = Style()
}
