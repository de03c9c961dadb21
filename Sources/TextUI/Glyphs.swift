/// The one gate to the screen: turns any text into glyphs that every terminal draws alike (TERMINAL §3).
///
/// - Control characters stand as `^X`, DEL as `^?`.
/// - C1, line and paragraph separators, bidi controls and other invisible marks, and combining marks without a letter
///   (or beyond the second on one) and the loose vowels and endings of old Hangul stand as `?`.
/// - Private-use and unassigned scalars, CJK Extension H and later among them, stand as 〓.
/// - Special spaces stand as a blank. Flags stand as their two letters.
/// - Variation selectors, skin tones and the joiners inside emoji are left out, for terminals disagree about them:
///   the parts of a joined emoji stand side by side.
package struct Glyphs: Sequence, IteratorProtocol {
    private var rest: String.UnicodeScalarView.Iterator
    private var held: Unicode.Scalar?
    private var queued: Glyph?

    package init(_ text: String) {
        rest = text.unicodeScalars.makeIterator()
    }

    package mutating func next() -> Glyph? {
        if let glyph = queued {
            queued = nil
            return glyph
        }
        guard let scalar = held ?? rest.next() else { return nil }
        held = rest.next()
        if Self.isSimple(scalar) {
            let glyph = Glyph(scalar, columns: Self.columns(ofSimple: scalar))
            // Nearly always no mark follows.
            if let held, held.value >= 0x300, !Self.isSimple(held) { return withMarks(glyph) }
            return glyph
        }
        return drawn(scalar)
    }

    /// Printable ASCII and the common Han block: drawn as they are, without a look at any table.
    private static func isSimple(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        return (value >= 0x20 && value < 0x7F) || (value >= 0x4E00 && value <= 0x9FFF)
    }

    private static func columns(ofSimple scalar: Unicode.Scalar) -> Int { scalar.value < 0x7F ? 1 : 2 }

    /// The columns of a text in which everything is drawn as it is; nil where the gate has to be asked.
    static func columns(ofSimple text: String) -> Int? {
        var columns = 0
        for scalar in text.unicodeScalars {
            guard isSimple(scalar) else { return nil }
            columns += self.columns(ofSimple: scalar)
        }
        return columns
    }

    private mutating func drawn(_ scalar: Unicode.Scalar) -> Glyph {
        switch Appearance(of: scalar) {
        case .itself(let columns): return withMarks(Glyph(scalar, columns: columns))
        case .control(let letter):
            queued = Glyph(letter, columns: 1)
            return Glyph("^", columns: 1)
        case .letter(let letter): return Glyph(letter, columns: 1)
        case .space: return .blank
        case .mark, .hidden, .leftOut: return Glyph("?", columns: 1)
        case .unknown: return Glyph("〓", columns: 2)
        }
    }

    /// Takes the marks that follow a letter, and drops what terminals disagree about.
    private mutating func withMarks(_ base: Glyph) -> Glyph {
        var glyph = base
        while let scalar = held, scalar.value >= 0x300, !Self.isSimple(scalar), base.scalar != " " {
            switch Appearance(of: scalar) {
            case .mark where glyph.attach(scalar): break
            case .leftOut: break
            case .hidden where scalar == "\u{200D}" && Appearance.isEmoji(base.scalar): break
            case .itself where Appearance.isSkinTone(scalar) && Appearance.isEmoji(base.scalar): break
            case .itself, .control, .letter, .space, .mark, .hidden, .unknown: return glyph
            }
            held = rest.next()
        }
        return glyph
    }
}
