import StreetModel
package import TextUI

extension FileScreen {
    /// The header's left part, from the longest to the shortest wording.
    package func titles(_ context: ScreenContext) -> [String] {
        let words = context.words
        let file = words.fileTitle
        guard let elder = context.office.elder(elder)?.elder else { return [file] }
        let short = "\(file) \(words.name(elder)) \(words.personShort(elder, on: context.today))"
        guard context.isWide else { return [short, "\(file) \(words.name(elder))", file] }
        return ["\(file)  \(words.name(elder))  \(words.person(elder, on: context.today))", short, file]
    }

    /// Draws the address, and the panes with how many lines are above and below.
    package func draw(on canvas: inout Canvas, _ context: ScreenContext) {
        let words = context.words
        let columns = context.size.columns
        guard let record = context.office.elder(elder) else {
            canvas.write(words.noSuchFile, row: FileLayout.top, column: 0, width: columns)
            return
        }
        let id = words.fileNumber(record.elder.id)
        let address = words.address(record.elder, context.office)
        let room = columns - id.columns - 1
        canvas.write(
            address.columns <= room ? address : words.addressShort(record.elder, context.office), row: 1, column: 0,
            width: room)
        canvas.writeRight(id, row: 1, end: columns)
        let layout = FileLayout(self, PersonFile(record, context), context)
        for pane in layout.panes { draw(pane, height: layout.height, on: &canvas, words) }
        if context.isWide, let right = layout.panes.last {
            for row in FileLayout.top..<FileLayout.top + layout.height {
                canvas.write("|", row: row, column: right.column - 1, style: Style(.quiet))
            }
        }
        canvas.fill(Rect(row: context.size.rows - 3, column: 0, columns: columns, rows: 1), with: "-")
        drawPanes(on: &canvas, context)
    }

    /// The names of the panes stand on the rule above the toast: "-- 近况 --[时间线]--".
    private func drawPanes(on canvas: inout Canvas, _ context: ScreenContext) {
        var column = context.isWide ? FileLayout.rightColumn(context) : 1
        for pane in Pane.allCases {
            let name = context.words.filePane(pane)
            let text = pane == self.pane ? "[\(name)]" : " \(name) "
            canvas.write(
                text, row: context.size.rows - 3, column: column,
                style: pane == self.pane ? Style(.heading, bold: true) : .plain,
                width: context.size.columns - column)
            column += text.columns + 1
        }
    }

    private func draw(_ pane: FileLayout.Pane, height: Int, on canvas: inout Canvas, _ words: Words) {
        let scroll = ScrolledLines(count: pane.lines.count, height: height, first: pane.scroll)
        scroll.draw(on: &canvas, top: FileLayout.top, column: pane.column, width: pane.width, words) { index in
            (pane.lines[index].text, pane.lines[index].style)
        }
    }
}
