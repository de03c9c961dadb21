import Testing
import TextUI

/// The gate: what may reach a screen, and how wide it is.
struct GlyphTests {
    @Test(arguments: [
        ("王a", "王a", 3), ("𠮷䶮", "𠮷䶮", 4), ("\u{E123}王", "〓王", 4), ("\u{31350}", "〓", 2),
        ("\u{1B}[2J", "^[[2J", 5), ("a\tb\r\n", "a^Ib^M^J", 8), ("\u{7F}\u{0}", "^?^@", 4), ("\u{9B}", "?", 1),
        ("a\u{202E}b", "a?b", 3), ("a\u{200B}b\u{FEFF}", "a?b?", 4), ("\u{2028}\u{2029}", "??", 2),
        ("\u{301}a", "?a", 2), ("e\u{301}", "e\u{301}", 1), ("e\u{301}\u{302}\u{303}", "e\u{301}\u{302}?", 2),
        ("葛\u{E0100}城", "葛城", 4), ("\u{1F1E8}\u{1F1F3}", "CN", 2), ("\u{1F44D}\u{1F3FD}", "\u{1F44D}", 2),
        ("\u{1F469}\u{200D}\u{1F467}", "\u{1F469}\u{1F467}", 4), ("1\u{FE0F}\u{20E3}", "1", 1),
        ("a\u{A0}b\u{AD}", "a b?", 4), ("\u{3000}|", "\u{3000}|", 3), ("王\u{1161}", "王?", 3),
        ("\u{1112}\u{1161}\u{11AB}", "\u{1112}??", 4), ("", "", 0),
    ])
    func picture(text: String, drawn: String, columns: Int) {
        var scalars = String.UnicodeScalarView()
        for glyph in Glyphs(text) { glyph.write(to: &scalars) }
        #expect(Array(scalars) == Array(drawn.unicodeScalars))
        #expect(text.columns == columns)
    }

    @Test func noScalarEscapesTheGate() {
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            for glyph in Glyphs("\(Character(scalar))a\(Character(scalar))") {
                var drawn = String.UnicodeScalarView()
                glyph.write(to: &drawn)
                let columns = drawn.compactMap(CellWidth.columns(of:))
                guard columns.count == drawn.count, columns.reduce(0, +) == glyph.columns, glyph.columns > 0,
                    drawn.allSatisfy(Self.isAllowed)
                else {
                    Issue.record("U+\(String(value, radix: 16)) is drawn as \(Array(drawn))")
                    return
                }
            }
        }
    }

    /// The columns of a text are those of its graphemes, so that text may be cut between them.
    @Test func graphemesAddUp() {
        let parts: [Character] = [
            "王", "a", " ", "\u{301}", "\u{200D}", "\u{1F469}", "\u{1F3FD}", "\u{FE0F}", "\u{1F1E8}", "\u{1112}",
            "\u{1161}",
            "\u{11AB}", "\u{E000}", "\u{7}", "\r", "\n", "\u{600}", "\u{20E3}", "1", "\u{E0100}",
        ]
        for first in parts {
            for second in parts {
                for third in parts {
                    let text = String([first, second, third])
                    #expect(
                        text.columns == text.map(CellWidth.columns(of:)).reduce(0, +), "\(Array(text.unicodeScalars))")
                }
            }
        }
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: false
        default: true
        }
    }
}
