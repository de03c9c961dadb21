/// Text that is safe in a file: one line, without what a program or terminal would obey (DOMAIN §7).
enum ExportText {
    /// A cell or sentence without controls, marks of direction and of no width; line ends and tabs become blanks.
    static func plain(_ text: String) -> String {
        var plain = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator:
                if scalar.properties.isWhitespace { plain.append(" ") }
            case .format, .surrogate, .unassigned: continue
            default: plain.append(scalar)
            }
        }
        return String(plain)
    }
}
