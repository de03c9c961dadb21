import StreetModel
import TextUI

/// The columns of the tree: the name takes what households, people, risks and coverage leave.
struct RegistersColumns {
    /// All columns of the list; a pane stands right of it where there is room.
    let list: Int
    private let households: Int
    private let people: Int
    private let risks: Int
    private let coverage: Int
    private let worker: Int
    private let canvass: Int

    init(_ context: ScreenContext) {
        let columns = context.size.columns
        list = context.isWide ? max(54, columns - max(28, columns / 3) - 1) : columns
        households = list >= 44 ? 6 : 0
        people = 5
        risks = list >= 52 ? 9 : 0
        coverage = 10
        worker = list >= 76 ? 9 : 0
        canvass = list >= 86 ? 10 : 0
    }

    private var name: Int { list - 3 - households - people - risks - coverage - worker - canvass - 1 }

    func drawHeading(on canvas: inout Canvas, row: Int, _ context: ScreenContext) {
        let words = context.words
        let text =
            "   " + words.placeHeading.padded(to: name + worker)
            + figures(words.householdsHeading, words.peopleHeading, words.risksHeading, words.shareHeading)
            + (canvass > 0 ? words.canvassTitle.paddedLeft(to: canvass) : "")
        canvas.write(text, row: row, column: 0, style: Style(.quiet), width: list)
    }

    private func figures(_ first: String, _ second: String, _ third: String, _ fourth: String) -> String {
        (households > 0 ? first.paddedLeft(to: households) : "") + second.paddedLeft(to: people)
            + (risks > 0 ? third.paddedLeft(to: risks) : "") + fourth.paddedLeft(to: coverage)
    }

    /// Name and worker: where both have no room the place's short name, and then the worker's name is cut.
    private func label(_ row: RegistersRow, _ indent: String, in room: Int) -> String {
        if row.worker.isEmpty { return (indent + row.name).shortened(to: room) }
        let whole = "\(indent)\(row.name) \(row.worker)"
        return whole.columns <= room ? whole : "\(indent)\(row.shortName) \(row.worker)".shortened(to: room)
    }

    /// `>` selected, `!` warned, `*` chosen; `v` before what is open.
    func draw(_ row: RegistersRow, isSelected: Bool, row line: Int, on canvas: inout Canvas) {
        let mark = row.isChosen.map { $0 ? "*" : "." } ?? (row.isWarned ? "!" : " ")
        let sign = row.isOpen ? "v" : " "
        let indent = String(repeating: " ", count: row.depth)
        var text = "\(isSelected ? ">" : " ")\(mark)\(sign)"
        if let person = row.person {
            text += (indent + row.name).shortened(to: name).padded(to: name) + " \(person.risk) \(person.status)"
        } else {
            let tally = row.tally
            let figures = figures(
                String(tally.households), String(tally.people), "\(tally.red)/\(tally.yellow)/\(tally.green)",
                "\(tally.coverage.checked)/\(tally.coverage.due)")
            if self.worker > 0 {
                text += (indent + row.name).shortened(to: name).padded(to: name)
                text += " " + row.worker.shortened(to: self.worker - 1).padded(to: self.worker - 1) + figures
            } else {
                // A grid whose worker's name is left out looks like one that has nobody: the name may take the blanks
                // before the figures, but for one.
                let blanks = max(1, figures.prefix(while: { $0 == " " }).count)
                let label = label(row, indent, in: name + blanks - 1)
                text += label.padded(to: max(name, label.columns))
                text += String(figures.dropFirst(max(0, label.columns - name)))
            }
            if canvass > 0 { text += "\(tally.canvassed)/\(tally.dwellings)".paddedLeft(to: canvass) }
        }
        let style = row.isWarned ? Style(.warning) : row.isChosen == true ? Style(.accent, bold: true) : .plain
        canvas.write(text, row: line, column: 0, style: style, width: list)
        if isSelected { canvas.select(row: line, columns: list) }
    }
}
