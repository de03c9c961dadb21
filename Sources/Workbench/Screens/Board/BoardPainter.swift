import StreetModel
import TextUI

/// Draws lines of the board and of the lists below it, side by side in columns or close together.
struct BoardPainter {
    let context: ScreenContext
    let figures: StreetFigures

    /// One column of a line.
    struct Part {
        var text: String
        var width: Int
        var style = Style.plain
    }

    private var columns: Int { context.size.columns }

    /// Writes parts one after the other, each cut or filled to its width.
    func draw(_ parts: [Part], mark: String, isSelected: Bool, row: Int, on canvas: inout Canvas) {
        let head = parts.first?.style ?? .plain
        var column = canvas.write("\(isSelected ? ">" : " ")\(mark) ", row: row, column: 0, style: head)
        for part in parts where column < columns {
            let width = min(part.width, columns - column)
            // A column keeps one cell free before the next.
            let text = context.words.shortened(part.text, to: width - 1)
            let used = canvas.write(text, row: row, column: column, style: part.style, width: width - 1)
            let rest = Rect(row: row, column: column + used, columns: width - used, rows: 1)
            canvas.fill(rest, style: part.style)
            column += width
        }
        if isSelected { canvas.select(row: row, columns: columns) }
    }

    func draw(_ row: BoardRow, isSelected: Bool, at line: Int, on canvas: inout Canvas) {
        let words = context.words
        let cells = words.cells(of: row, figures, context)
        let style = style(of: row)
        let mark = row.part == .imminent ? "~" : "!"
        draw(
            context.isWide ? wideParts(cells, style) : closeParts(cells, style), mark: mark, isSelected: isSelected,
            row: line, on: &canvas)
    }

    /// The close form names the grid where there is no room for the door, and no place rather than half of one.
    private func closeParts(_ cells: BoardCells, _ style: Style) -> [Part] {
        let widths = [13, 9, 11]
        let room = columns - widths.reduce(3, +)
        let places = [cells.place, cells.place.split(separator: " ").first.map(String.init) ?? ""]
        let place = places.first { $0.columns < room } ?? ""
        return [
            Part(text: cells.kind, width: widths[0], style: style),
            Part(text: cells.late, width: widths[1], style: style),
            Part(text: place.isEmpty ? cells.whoAlone : cells.whoShort, width: widths[2]),
            Part(text: place, width: room),
        ]
    }

    private func wideParts(_ cells: BoardCells, _ style: Style) -> [Part] {
        let widths = rowWidths
        return [
            Part(text: cells.kind, width: widths[0], style: style),
            Part(text: cells.late, width: widths[1], style: style),
            Part(text: place(cells.place, in: widths[2] - 1), width: widths[2]),
            Part(text: cells.who, width: widths[3]),
            Part(text: cells.owner, width: widths[4]), Part(text: cells.urge, width: widths[5]),
        ]
    }

    /// Where it is: the door is what leads there, and the grid gives way to it.
    private func place(_ place: String, in room: Int) -> String {
        if place.columns <= room { return place }
        let door = place.split(separator: " ", maxSplits: 1).last.map(String.init) ?? place
        return door.columns <= room ? door : place
    }

    /// The columns of the breaches: kind, late, place, who, owner, urge; a wide screen gives place and who more room.
    var rowWidths: [Int] {
        let extra = max(0, columns - 80)
        return [14, 10, 17 + extra / 3, 13 + extra / 3, 9 + extra / 6, columns]
    }

    private func style(of row: BoardRow) -> Style {
        switch row.part {
        case .imminent: Style(.warning)
        case .withdrawn: Style(.warning, bold: true)
        case .late:
            row.breach.map { context.office.readers(about: $0).isEmpty } ?? true
                ? Style(.alarm, bold: true) : Style(.alarm)
        }
    }

    /// A line of a list: a breach, a place, a figure, a person, a matter.
    func draw(_ line: BoardLine, isSelected: Bool, at row: Int, on canvas: inout Canvas) {
        let words = context.words
        let parts: [Part]
        let mark: String
        switch line {
        case .row(let breaches): return draw(breaches, isSelected: isSelected, at: row, on: &canvas)
        case .place(let place): return draw(place, showsDays: false, isSelected: isSelected, at: row, on: &canvas)
        case .figure(let figure, let count):
            (mark, parts) = (
                " ", [Part(text: words.figure(figure), width: 16), Part(text: "\(count)", width: columns)]
            )
        case .person(let elder): (mark, parts) = personParts(elder)
        case .matter(let matter):
            let text = context.office.matter(matter).map { words.matterInALine($0, context) } ?? matter
            (mark, parts) = ("-", [fitting([text])])
        case .clocks: (mark, parts) = (" ", [fitting(words.clocks(figures.responses, figures.handlings))])
        case .rates: (mark, parts) = (" ", [fitting(words.rates(figures, context.office))])
        case .round: (mark, parts) = (" ", [Part(text: words.openRound, width: columns, style: Style(.accent))])
        }
        draw(parts, mark: mark, isSelected: isSelected, row: row, on: &canvas)
    }

    /// The longest of the wordings that fits behind the mark: a figure is whole, or two dots say that it is not.
    private func fitting(_ texts: [String]) -> Part {
        let room = columns - 4
        let text = texts.first { $0.columns <= room } ?? (texts.last ?? "").shortened(to: room)
        return Part(text: text, width: columns)
    }

    private func personParts(_ id: String) -> (String, [Part]) {
        guard let record = context.office.elder(id) else { return ("x", [Part(text: id, width: columns)]) }
        let words = context.words
        let view = context.office.view(of: record, in: figures.slot, at: context.now)
        let hasAnomaly = context.office.book(ofElder: id)?.openMatter(.anomaly, of: id) != nil
        let glyph = SlotGlyph(view, hasAnomaly: hasAnomaly)
        let place = "\(words.placeShort(record.elder.grid, context.office)) \(words.doorShort(record.elder, context))"
        var parts = [
            Part(text: place, width: context.isWide ? 24 : 14), Part(text: words.name(record.elder), width: 10),
            Part(text: words.risk(view.risk), width: context.isWide ? 7 : 3),
        ]
        if context.isWide { parts.append(Part(text: view.agreed?.text ?? "", width: 7)) }
        parts.append(
            Part(text: words.rowStatus(view, record, context), width: columns, style: glyph.style))
        return (String(glyph.character), parts)
    }
}
