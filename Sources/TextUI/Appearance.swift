/// How one scalar looks on the screen when it stands alone; `Glyphs` joins them.
enum Appearance {
    /// As it is, in one or two columns.
    case itself(columns: Int)
    /// A control character: `^` and this letter.
    case control(Unicode.Scalar)
    /// Half a flag: its letter.
    case letter(Unicode.Scalar)
    /// One of the special spaces.
    case space
    /// A combining mark, drawn on the letter before it.
    case mark
    /// Nothing of its own to see: bidi controls, separators, joiners, loose parts of Hangul.
    case hidden
    /// What may stand behind a letter and is not drawn: variation selectors and the keycap.
    case leftOut
    /// Private-use, or unknown to the C library.
    case unknown

    init(of scalar: Unicode.Scalar) {
        let value = scalar.value
        if let special = Self.special(value) {
            self = special
            return
        }
        guard let columns = CellWidth.columns(of: scalar) else {
            self = .unknown
            return
        }
        self = Self.ordinary(scalar, columns: columns)
    }

    /// Emoji proper, not the digits and signs that Unicode counts among them.
    static func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value > 0x2000 && scalar.properties.isEmoji
    }

    /// The five skin tones, which colour the emoji before them.
    static func isSkinTone(_ scalar: Unicode.Scalar) -> Bool {
        (0x1F3FB...0x1F3FF).contains(scalar.value)
    }

    /// What is known by its number alone.
    private static func special(_ value: UInt32) -> Appearance? {
        switch value {
        case 0..<0x20, 0x7F: .control(Unicode.Scalar(UInt8(value ^ 0x40)))
        case 0x80..<0xA0, 0x2028, 0x2029: .hidden
        case 0x1160...0x11FF, 0xD7B0...0xD7FF: .hidden
        case 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0x20E3: .leftOut
        case 0xE000...0xF8FF, 0xF0000...0x10FFFF: .unknown
        case 0x1F1E6...0x1F1FF: .letter(Unicode.Scalar(UInt8(value - 0x1F1E6 + 0x41)))
        case 0x3000: .itself(columns: 2)
        default: nil
        }
    }

    private static func ordinary(_ scalar: Unicode.Scalar, columns: Int) -> Appearance {
        let properties = scalar.properties
        if properties.isDefaultIgnorableCodePoint { return .hidden }
        switch properties.generalCategory {
        case .format, .control, .lineSeparator, .paragraphSeparator: return .hidden
        case .spaceSeparator: return .space
        case .nonspacingMark, .enclosingMark: return columns == 0 ? .mark : .itself(columns: columns)
        case .unassigned, .surrogate, .privateUse: return .unknown
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .spacingMark,
            .decimalNumber, .letterNumber, .otherNumber, .connectorPunctuation, .dashPunctuation, .openPunctuation,
            .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol,
            .currencySymbol, .modifierSymbol, .otherSymbol:
            return columns == 0 ? .hidden : .itself(columns: columns)
        @unknown default: return .unknown
        }
    }
}
