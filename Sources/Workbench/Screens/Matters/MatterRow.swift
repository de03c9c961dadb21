import StreetModel
import TextUI

/// A row of the list: sign, kind, the clock that ends next, subject, place, owner, stage, level.
struct MatterRow {
    private let matter: Matter
    private let context: ScreenContext

    init(_ matter: Matter, _ context: ScreenContext) {
        self.matter = matter
        self.context = context
    }

    func draw(_ layout: MatterColumns, isSelected: Bool, row: Int, on canvas: inout Canvas) {
        let mark = MatterMark(matter, context)
        canvas.write("\(isSelected ? ">" : " ")\(mark.character)", row: row, column: 0, style: mark.style)
        for (column, start, width) in layout.placed {
            let style = column == .clock || column == .kind ? mark.style : .plain
            canvas.write(text(of: column).shortened(to: width), row: row, column: start, style: style, width: width)
        }
        if isSelected { canvas.select(row: row, columns: context.size.columns) }
    }

    private func text(of column: MatterColumns.Column) -> String {
        let words = context.words
        switch column {
        case .kind: return words.kind(matter.kind)
        case .clock: return words.nextClock(matter, context)
        case .subject: return words.subjectShort(matter, context.office)
        case .place:
            return MatterColumns.isClose(context)
                ? words.placeClose(of: matter, context.office) : words.placeShort(of: matter, context.office)
        case .owner: return words.ownerName(matter, context)
        case .stage: return words.standing(matter, context)
        case .level:
            let level = context.office.level(of: matter)
            return level == 0 ? "" : words.level(level)
        }
    }
}
