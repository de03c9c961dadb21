/// What a scalar of a name is to somebody who types it.
enum NameSign {
    /// A Latin letter, small.
    case letter(UInt32)
    /// A character whose readings stand in these rows of the table.
    case character(UInt32, Range<Int>)
    /// A character that nobody here can read: rare, of a private use, or 〓 in its place.
    case unread(UInt32)
    /// A point, a blank, a mark: nobody types it.
    case silent

    init(_ scalar: Unicode.Scalar, _ table: PinyinTable) {
        let code = NameSign.folded(scalar.value)
        if PinyinSyllable.isLetter(code) {
            self = .letter(code)
            return
        }
        let readings = code < 0x2E80 ? 0..<0 : table.readings(of: code)
        if !readings.isEmpty {
            self = .character(code, readings)
        } else {
            self = NameSign.isWritten(scalar) ? .unread(code) : .silent
        }
    }

    /// Full-width letters to ASCII, capital ones to small.
    static func folded(_ code: UInt32) -> UInt32 {
        let plain = (0xFF21...0xFF5A).contains(code) ? code - 0xFEE0 : code
        return (0x41...0x5A).contains(plain) ? plain + 0x20 : plain
    }

    private static func isWritten(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .otherLetter, .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .privateUse,
            .unassigned,
            .otherNumber, .letterNumber:
            true
        default: scalar == "\u{3013}"
        }
    }
}
