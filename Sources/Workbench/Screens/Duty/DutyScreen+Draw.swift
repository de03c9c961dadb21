import StreetModel
package import TextUI

extension DutyScreen {
    /// The first row of the list, under header, figures and band.
    static let top = 3

    /// The header's left part, from the longest to the shortest wording.
    package func titles(_ context: ScreenContext) -> [String] {
        let words = context.words
        let place = words.dutyPlace(place, context.office)
        return ["\(words.dutyTitle)  \(place)", "\(words.dutyTitle) \(place)", words.dutyTitle]
    }

    /// The part of the list that is seen.
    func window(_ rota: DutyRota, _ context: ScreenContext) -> ScrollWindow {
        var window = ScrollWindow()
        window.show(selected: index(rota), count: rota.rows.count, height: DutyScreen.height(context))
        return window
    }

    /// Draws the gaps, and a row for each shift.
    package func draw(on canvas: inout Canvas, _ context: ScreenContext) {
        let words = context.words
        let columns = context.size.columns
        let rota = rota(context)
        let places = DutyScreen.places(context).count > 1 ? words.otherPlaces : ""
        let warning = rota.gaps > 0
        canvas.write(
            words.gaps(rota.gaps), row: 1, column: 0, style: warning ? Style(.warning, bold: true) : Style(.good),
            width: columns)
        if words.gaps(rota.gaps).columns + places.columns + 2 <= columns {
            canvas.writeRight(places, row: 1, end: columns, style: Style(.quiet))
        }
        let window = window(rota, context)
        let height = DutyScreen.height(context)
        for (offset, index) in window.visible(count: rota.rows.count, height: height).enumerated() {
            draw(
                rota.rows[index], isSelected: index == self.index(rota), row: DutyScreen.top + offset, on: &canvas,
                context)
        }
        canvas.fill(Rect(row: context.size.rows - 3, column: 0, columns: columns, rows: 1), with: "-")
    }

    /// `*` runs now, `!` has nobody: "> * 11-21 周六 白班 李敏 19900000007  郭永贵 19900000001".
    private func draw(
        _ row: DutyRota.Row, isSelected: Bool, row line: Int, on canvas: inout Canvas, _ context: ScreenContext
    ) {
        let words = context.words
        let columns = context.size.columns
        let duty = row.duty
        let mark: (character: String, style: Style) =
            row.isEmpty
            ? ("!", Style(.warning, bold: true)) : row.isNow ? ("*", Style(.good, bold: true)) : ("-", .plain)
        let now = row.isNow ? words.isOnNow : ""
        let who = duty.person.isEmpty ? words.nobodyOnDuty : duty.person
        let number = duty.person.isEmpty ? "" : duty.telephone.isEmpty ? words.noNumber : duty.telephone
        let head = "\(isSelected ? ">" : " ")\(mark.character) \(row.day.shortText)"
        let shift = words.shift(duty.shift)
        let text: String
        if context.isWide {
            let officer = [duty.officer, duty.officerTelephone].filter { !$0.isEmpty }.joined(separator: " ")
            let shiftText =
                "\(shift.padded(to: words.shift(.night).columns)) \(words.hours(duty.shift, context.office.profile))"
            text =
                "\(head) \(words.weekday(row.day))  \(shiftText)  \(who.padded(to: 8)) \(number.padded(to: 12)) "
                + "\(officer.padded(to: 18)) \(now)"
        } else {
            let wide = "\(head) \(words.weekday(row.day)) \(shift) \(who.padded(to: 6)) \(number)"
            text = "\(wide) \(now)".columns <= columns ? "\(wide) \(now)" : wide
        }
        canvas.write(text, row: line, column: 0, style: mark.style, width: columns)
        if isSelected { canvas.select(row: line, columns: columns) }
    }
}
