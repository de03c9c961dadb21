import TextUI

/// What stands in the window of registered people: the mark in brackets, `>` where it is selected, and a number where
/// several live behind it.
struct FacadeMark {
    private let character: Character
    private let style: Style
    private let people: Int
    private let isSelected: Bool

    /// Without a glyph it is the window of somebody who is registered and not due.
    init(_ glyph: SlotGlyph?, people: Int, isSelected: Bool) {
        character = glyph?.character ?? " "
        style = glyph?.style ?? Style(.quiet)
        self.people = people
        self.isSelected = isSelected
    }

    /// Draws it around the column of the mark, in as many cells as windows that far apart have.
    func draw(on canvas: inout Canvas, row: Int, column: Int, step: Int) {
        let count = people > 1 ? String(min(people, 9)) : ""
        var style = style
        style.reverse = isSelected
        let close = step > 2 ? (count.isEmpty || step > 3 ? "]" : "") : ""
        // Without brackets a blank mark would not be seen.
        let mark = character == " " && step == 2 ? "o" : character
        let open = isSelected ? ">" : step > 2 ? "[" : ""
        canvas.write("\(open)\(mark)\(count)\(close)", row: row, column: column - open.count, style: style)
    }
}
