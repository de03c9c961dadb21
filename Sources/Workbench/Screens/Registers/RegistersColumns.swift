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

    /// `>` selected, `!` warned, `*` chosen; `v` before what is open.
    func draw(_ row: RegistersRow, isSelected: Bool, row line: Int, on canvas: inout Canvas) {
        let mark = row.isChosen.map { $0 ? "*" : "." } ?? (row.isWarned ? "!" : " ")
        let sign = row.isOpen ? "v" : " "
        let indent = String(repeating: " ", count: row.depth)
        var text = "\(isSelected ? ">" : " ")\(mark)\(sign)"
        if let person = row.person {
            text += (indent + row.name).padded(to: name) + " \(person.risk) \(person.status)"
        } else {
            let tally = row.tally
            // A name is whole or not there: the pane has it too.
            let worker = worker == 0 && !row.worker.isEmpty ? " \(row.worker)" : ""
            let isRoom = (indent + row.name + worker).columns <= name
            text += (indent + row.name + (isRoom ? worker : "")).padded(to: name)
            if self.worker > 0 { text += " " + row.worker.padded(to: self.worker - 1) }
            text += figures(
                String(tally.households), String(tally.people), "\(tally.red)/\(tally.yellow)/\(tally.green)",
                "\(tally.coverage.checked)/\(tally.coverage.due)")
            if canvass > 0 { text += "\(tally.canvassed)/\(tally.dwellings)".paddedLeft(to: canvass) }
        }
        let style = row.isWarned ? Style(.warning) : row.isChosen == true ? Style(.accent, bold: true) : .plain
        canvas.write(text, row: line, column: 0, style: style, width: list)
        if isSelected { canvas.select(row: line, columns: list) }
    }
}
