/// One cell of a canvas. A wide glyph stands in the left one of its two cells.
package struct Cell: Hashable, Sendable {
    package var glyph: Glyph
    package var style: Style

    init(_ glyph: Glyph = .blank, style: Style = .plain) {
        self.glyph = glyph
        self.style = style
    }
}
