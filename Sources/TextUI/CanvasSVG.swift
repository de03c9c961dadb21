/// Turns a canvas into a picture: one self-contained SVG, light on dark, as a terminal shows it.
///
/// Every character has its own x, so that nothing drifts whatever fonts the reader's machine has.
struct CanvasSVG {
    private static let cellWidth = 9
    private static let cellHeight = 20
    private static let margin = 10
    private static let background = "#181818"

    /// Characters of one look that stand in one row: one text element.
    private struct Run {
        var style: Style
        var columns: Int
        var text = String.UnicodeScalarView()
        var places: [Int] = []
    }

    let canvas: Canvas
    let title: String

    func document() -> String {
        let width = canvas.size.columns * Self.cellWidth + 2 * Self.margin
        let height = canvas.size.rows * Self.cellHeight + 2 * Self.margin
        var lines = [
            #"<svg xmlns="http://www.w3.org/2000/svg" role="img" width="\#(width)" height="\#(height)" "#
                + #"viewBox="0 0 \#(width) \#(height)">"#
        ]
        if !title.isEmpty { lines.append("<title>\(Self.escaped(Self.drawn(title)))</title>") }
        lines.append(
            """
            <style>
            text { font: 15px 'DejaVu Sans Mono', Menlo, Consolas, 'Liberation Mono', monospace; }
            .w { font: 17px 'WenQuanYi Zen Hei', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif; }
            .b { font-weight: bold; }
            .u { text-decoration: underline; }
            </style>
            <rect width="100%" height="100%" rx="6" fill="\(Self.background)"/>
            """)
        for row in 0..<canvas.size.rows {
            lines += backgrounds(row)
            lines += runs(row).map { element($0, row: row) }
        }
        if let caret = canvas.caret { lines.append(box(caret)) }
        return lines.joined(separator: "\n") + "\n</svg>\n"
    }

    private func x(_ column: Int) -> Int { Self.margin + column * Self.cellWidth }
    private func y(_ row: Int) -> Int { Self.margin + row * Self.cellHeight }

    /// The rectangles under reversed cells.
    private func backgrounds(_ row: Int) -> [String] {
        let cells = Array(canvas.row(row))
        var rectangles: [String] = []
        var start = 0
        while start < cells.count {
            let style = cells[start].style
            let end = cells[start...].firstIndex { $0.style != style } ?? cells.count
            if style.reverse {
                rectangles.append(
                    #"<rect x="\#(x(start))" y="\#(y(row))" width="\#((end - start) * Self.cellWidth)" "#
                        + #"height="\#(Self.cellHeight)" fill="\#(Self.color(style.tone))"/>"#)
            }
            start = end
        }
        return rectangles
    }

    /// The row's text. What counts as more than one place in a list of x values stands alone.
    private func runs(_ row: Int) -> [Run] {
        var runs: [Run] = []
        for (column, cell) in canvas.row(row).enumerated() where cell.glyph.columns > 0 && cell.glyph != .blank {
            let single = cell.glyph.isPlain
            let fits = runs.last.map {
                $0.style == cell.style && $0.columns == cell.glyph.columns && !$0.places.isEmpty
            }
            if !single || fits != true { runs.append(Run(style: cell.style, columns: cell.glyph.columns)) }
            cell.glyph.write(to: &runs[runs.count - 1].text)
            runs[runs.count - 1].places.append(x(column))
            if !single { runs.append(Run(style: cell.style, columns: cell.glyph.columns)) }
        }
        return runs.filter { !$0.places.isEmpty }
    }

    private func element(_ run: Run, row: Int) -> String {
        var classes: [String] = []
        if run.columns == 2 { classes.append("w") }
        if run.style.bold || run.style.tone == .alarm { classes.append("b") }
        if run.style.underline { classes.append("u") }
        let named = classes.isEmpty ? "" : #" class="\#(classes.joined(separator: " "))""#
        let fill = run.style.reverse ? Self.background : Self.color(run.style.tone)
        let places = run.places.map(String.init).joined(separator: " ")
        return
            #"<text\#(named) fill="\#(fill)" y="\#(y(row) + 15)" x="\#(places)">\#(Self.escaped(String(run.text)))</text>"#
    }

    private func box(_ caret: Position) -> String {
        #"<rect x="\#(x(caret.column))" y="\#(y(caret.row) + 1)" width="2" height="\#(Self.cellHeight - 2)" "#
            + #"fill="\#(Self.color(.warning))"/>"#
    }

    private static func color(_ tone: Style.Tone) -> String {
        switch tone {
        case .plain: "#dcdcdc"
        case .heading: "#6fb3ff"
        case .good: "#62d787"
        case .warning: "#ffb45f"
        case .alarm: "#ff6b6b"
        case .quiet: "#8f8f8f"
        case .accent: "#5fd3d3"
        case .personal: "#dc8fdc"
        }
    }

    /// Text as the gate lets it through, for what is not drawn on the canvas.
    private static func drawn(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for glyph in Glyphs(text) { glyph.write(to: &scalars) }
        return String(scalars)
    }

    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { escaped, character in
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            default: escaped.append(character)
            }
        }
    }
}

extension Canvas {
    /// The picture as a self-contained SVG document; the title is what a screen reader says.
    package func svg(title: String = "") -> String {
        CanvasSVG(canvas: self, title: title).document()
    }
}
