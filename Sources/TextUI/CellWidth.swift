/// How many columns text takes on a terminal, as Debian 12's C library and so ncurses count them (TERMINAL §3).
package enum CellWidth {
    /// Columns of one scalar: 0, 1 or 2, or nil for what the C library does not know as printable (controls, unassigned).
    package static func columns(of scalar: Unicode.Scalar) -> Int? {
        let value = scalar.value
        if value < 0x7F { return value < 0x20 ? (value == 0 ? 0 : nil) : 1 }
        if value >= 0x4E00 && value <= 0x9FFF { return 2 }
        let kind = runs[run(holding: value)] & 3
        return kind == 3 ? nil : Int(kind)
    }

    /// Columns of a grapheme as it is drawn, which is after the gate of `Glyphs`.
    package static func columns(of character: Character) -> Int {
        columns(of: String(character))
    }

    /// Columns of a text as it is drawn, which is after the gate of `Glyphs`.
    package static func columns(of text: String) -> Int {
        if let columns = Glyphs.columns(ofSimple: text) { return columns }
        var columns = 0
        for glyph in Glyphs(text) { columns += glyph.columns }
        return columns
    }

    /// The index of the last run that begins at or before a scalar; the first run begins at 0.
    private static func run(holding value: UInt32) -> Int {
        var low = 0
        var high = runs.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if runs[middle] >> 2 <= value { low = middle } else { high = middle }
        }
        return low
    }
}
