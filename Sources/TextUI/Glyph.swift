/// What one cell, or two for a wide character, shows: a printable scalar and up to two marks drawn on it.
///
/// Only `Glyphs` makes them, so that nothing undrawable can reach a screen. It is small and plain, for canvases hold thousands.
package struct Glyph: Hashable, Sendable {
    /// The scalar that takes the room.
    package let scalar: Unicode.Scalar
    /// Columns on the terminal: 1 or 2, and 0 for the second half of a wide one.
    package var columns: Int { Int(width) }
    private let width: UInt8
    private(set) var firstMark: Unicode.Scalar = "\0"
    private(set) var secondMark: Unicode.Scalar = "\0"

    init(_ scalar: Unicode.Scalar, columns: Int) {
        self.scalar = scalar
        width = UInt8(columns)
    }

    /// An empty cell.
    package static let blank = Glyph(" ", columns: 1)
    /// The right half of a wide glyph.
    static let rightHalf = Glyph(" ", columns: 0)

    /// Whether it is one scalar of the basic plane: one place in SVG's lists of positions, on whose counting of others
    /// programs disagree.
    var isPlain: Bool { firstMark == "\0" && scalar.value <= 0xFFFF }

    /// Adds a combining mark; false when there is no room for one more.
    mutating func attach(_ mark: Unicode.Scalar) -> Bool {
        if firstMark == "\0" {
            firstMark = mark
        } else if secondMark == "\0" {
            secondMark = mark
        } else {
            return false
        }
        return true
    }

    /// The values of the scalars in the order in which a terminal wants them; nothing for a right half.
    func write(to values: inout [UInt32]) {
        guard columns > 0 else { return }
        values.append(scalar.value)
        if firstMark != "\0" { values.append(firstMark.value) }
        if secondMark != "\0" { values.append(secondMark.value) }
    }

    /// The scalars in the order in which a terminal wants them; nothing for a right half.
    package func write(to scalars: inout String.UnicodeScalarView) {
        guard columns > 0 else { return }
        scalars.append(scalar)
        if firstMark != "\0" { scalars.append(firstMark) }
        if secondMark != "\0" { scalars.append(secondMark) }
    }
}
