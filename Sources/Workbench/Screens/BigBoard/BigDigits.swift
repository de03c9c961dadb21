import TextUI

/// The figures of a clock, drawn of cells, as large as there is room for.
struct BigDigits {
    /// Five rows of three cells each; what no figure is has none.
    private static let shapes: [Character: [String]] = [
        "0": ["###", "# #", "# #", "# #", "###"], "1": [" # ", "## ", " # ", " # ", "###"],
        "2": ["###", "  #", "###", "#  ", "###"], "3": ["###", "  #", "###", "  #", "###"],
        "4": ["# #", "# #", "###", "  #", "  #"], "5": ["###", "#  ", "###", "  #", "###"],
        "6": ["###", "#  ", "###", "# #", "###"], "7": ["###", "  #", "  #", "  #", "  #"],
        "8": ["###", "# #", "###", "# #", "###"], "9": ["###", "# #", "###", "  #", "###"],
        ":": [" ", "#", " ", "#", " "], "-": ["   ", "   ", "###", "   ", "   "],
        "/": ["  #", "  #", " # ", "#  ", "#  "],
    ]

    static let rows = 5

    let text: String
    /// How many cells wide and high a cell of a figure is.
    let across: Int
    let down: Int

    /// As large as fits; nil where not even the smallest does.
    init?(_ text: String, columns: Int, rows: Int) {
        self.text = text
        let cells = BigDigits.cells(text)
        // A cell of a terminal is twice as high as it is wide.
        let largest = min(columns / max(1, cells * 2), rows / BigDigits.rows)
        if largest >= 1 {
            (across, down) = (largest * 2, largest)
        } else if cells <= columns, rows >= BigDigits.rows {
            (across, down) = (1, 1)
        } else {
            return nil
        }
    }

    /// How large a text would be drawn in so much room; 0 where not at all.
    static func scale(_ text: String, columns: Int, rows: Int) -> Int {
        BigDigits(text, columns: columns, rows: rows)?.across ?? 0
    }

    /// The columns and rows it takes.
    var size: Size { Size(columns: BigDigits.cells(text) * across, rows: BigDigits.rows * down) }

    /// The cells of a text, one between every two figures.
    private static func cells(_ text: String) -> Int {
        text.reduce(-1) { $0 + (shapes[$1]?.first?.count ?? 0) + 1 }
    }

    func draw(on canvas: inout Canvas, row: Int, column: Int, style: Style) {
        var at = column
        for character in text {
            guard let shape = BigDigits.shapes[character] else { continue }
            for (offset, line) in shape.enumerated() {
                for (place, cell) in line.enumerated() where cell != " " {
                    let area = Rect(row: row + offset * down, column: at + place * across, columns: across, rows: down)
                    canvas.fill(area, with: "#", style: style)
                }
            }
            at += ((shape.first?.count ?? 0) + 1) * across
        }
    }
}
