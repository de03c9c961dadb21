/// Reads what a program sent to a terminal with nothing of the program's own, and names what is not on the list of what
/// may be sent: text that can be seen, and the sequences of xterm's description in terminfo that ncurses uses.
enum TerminalBytes {
    /// Modes that may be set and reset: cursor keys, margins, blinking, cursor, other screen, mouse, paste.
    private static let modes: Set<String> = ["1", "7", "12", "12;25", "25", "1049", "1000", "1006", "2004"]

    /// The first thing that is not on the list, or nil.
    static func stray(in bytes: some Sequence<UInt8>) -> String? {
        guard let text = String(validating: Array(bytes), as: UTF8.self) else { return "no UTF-8" }
        var scalars = text.unicodeScalars.makeIterator()
        while let scalar = scalars.next() {
            if scalar == "\u{1B}" {
                if let stray = sequence(&scalars) { return stray }
            } else if !isText(scalar) {
                return "U+\(String(scalar.value, radix: 16, uppercase: true))"
            }
        }
        return nil
    }

    /// Backspace and carriage return and line feed move the cursor, the bell rings; all else can be seen.
    private static func isText(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x07, 0x08, 0x0A, 0x0D, 0x20..<0x7F: return true
        case ..<0xA0: return false
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: return false
        default: return true
        }
    }

    /// What follows ESC.
    private static func sequence(_ scalars: inout String.UnicodeScalarView.Iterator) -> String? {
        guard let kind = scalars.next() else { return nil }
        switch kind {
        case "=", ">": return nil
        case "(":
            // The plain alphabet, and no other.
            let set = scalars.next()
            return set == "B" ? nil : "ESC ( \(set.map(String.init) ?? "")"
        case "[": return control(&scalars)
        case "]":
            // Only text for the clipboard.
            var text = ""
            while let next = scalars.next(), next != "\u{7}" { text.unicodeScalars.append(next) }
            return text.wholeMatch(of: /52;c;[A-Za-z0-9+\/=]*/) == nil ? "ESC ] \(text)" : nil
        default: return "ESC \(kind)"
        }
    }

    /// What follows ESC [.
    private static func control(_ scalars: inout String.UnicodeScalarView.Iterator) -> String? {
        var parameters = ""
        while let next = scalars.next() {
            if ("0"..."9").contains(next) || next == ";" || next == "?" {
                parameters.unicodeScalars.append(next)
                continue
            }
            return isListed(parameters, next) ? nil : "ESC [ \(parameters) \(next)"
        }
        return nil
    }

    private static func isListed(_ parameters: String, _ last: Unicode.Scalar) -> Bool {
        let isNumbers = parameters.allSatisfy { $0.isNumber || $0 == ";" }
        switch last {
        case "A", "B", "C", "D", "G", "d", "H", "J", "K", "L", "M", "P", "X", "@", "b", "r": return isNumbers
        // Bold, dim, underlined, reverse, a colour of eight or of 256, and the terminal's own.
        case "m": return parameters.wholeMatch(of: /(\d{1,2}|38;5;\d{1,3})?(;(\d{1,2}|38;5;\d{1,3}))*/) != nil
        case "h", "l":
            return parameters == "4" || parameters.hasPrefix("?") && modes.contains(String(parameters.dropFirst()))
        // The window's title is put aside and taken back.
        case "t": return ["22;0;0", "23;0;0"].contains(parameters)
        default: return false
        }
    }
}
