import StreetModel
import TextUI

extension SignInScreen {
    /// Draws the question, the list and the keys.
    func draw(on canvas: inout Canvas, _ session: Session, _ office: Office) {
        let words = session.words
        let size = session.size
        let clock = office.offset.timeOfDay(of: session.now).fullText
        let right = session.isRehearsal ? "\(words.rehearsal) \(clock)" : clock
        canvas.write(
            "\(words.product)  \(office.name)", row: 0, column: 0, style: Style(.heading, bold: true),
            width: size.columns - right.columns - 1)
        canvas.writeRight(right, row: 0, end: size.columns)
        canvas.write(words.whoAreYou, row: 1, column: 0, width: size.columns)
        canvas.fill(Rect(row: 2, column: 0, columns: size.columns, rows: 1), with: "-")
        let area = area(size)
        let window = window(size)
        for (offset, index) in window.visible(count: people.count, height: area.size.rows).enumerated() {
            let person = people[index]
            let digit = offset < 9 ? String(offset + 1) : " "
            let place = office.street.communities[String(person.scope.prefix(12))]?.name ?? office.name
            let grid = person.role == .gridWorker ? words.gridNumber(person.scope) : ""
            let line =
                "\(index == selected ? ">" : " ") \(digit) \(person.name.padded(to: 10)) \(words.role(person.role).padded(to: 11)) \(place) \(grid)"
            canvas.write(line, row: area.row + offset, column: 0, width: size.columns)
            if index == selected {
                canvas.select(row: area.row + offset, columns: size.columns)
            }
        }
        canvas.fill(Rect(row: size.rows - 3, column: 0, columns: size.columns, rows: 1), with: "-")
        canvas.write(words.signInHint.hint(in: size.columns), row: size.rows - 1, column: 0, style: Style(.accent))
    }
}
