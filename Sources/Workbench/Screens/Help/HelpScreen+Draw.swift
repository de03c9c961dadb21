package import TextUI

extension HelpScreen {
    /// A line of the help with its style.
    struct Line: Equatable {
        var text: String
        var style: Style

        init(_ text: String, _ style: Style = .plain) {
            self.text = text
            self.style = style
        }
    }

    /// The header's left part, from the longest to the shortest wording.
    package func titles(_ context: ScreenContext) -> [String] {
        let words = context.words
        return ["\(words.helpName)  \(words.screen(self.context))", words.helpName]
    }

    /// Draws the keys, what the marks mean, and what one has to know.
    package func draw(on canvas: inout Canvas, _ context: ScreenContext) {
        let lines = lines(context)
        canvas.write(context.words.helpIntroduction, row: 1, column: 0, width: context.size.columns)
        let scrolled = ScrolledLines(count: lines.count, height: HelpScreen.height(context), first: scroll)
        scrolled.draw(on: &canvas, top: 3, column: 0, width: context.size.columns, context.words) { index in
            (lines[index].text, lines[index].style)
        }
        canvas.fill(Rect(row: context.size.rows - 3, column: 0, columns: context.size.columns, rows: 1), with: "-")
    }

    /// Rows between the band and the rule above the toast.
    static func height(_ context: ScreenContext) -> Int { max(1, context.size.rows - 6) }

    /// Everything the help says, wrapped to the screen.
    func lines(_ context: ScreenContext) -> [Line] {
        let words = context.words
        let columns = context.size.columns
        let heading = { (text: String) in Line(text, Style(.heading, bold: true)) }
        var lines: [Line] = []
        let bindings = KeyTable.bindings(in: self.context)
        let acts = bindings.filter { $0.digit != nil }.sorted { HelpScreen.rank($0) < HelpScreen.rank($1) }
        lines.append(heading(words.helpDigits))
        lines += columned(
            acts.map { "\(words.keys(of: $0).padded(to: 6)) \(words.helpTitle($0, self.context))" }, columns)
        let others = bindings.filter { $0.digit == nil }
        let letters = others.filter { !HelpScreen.isMovement($0.command) }
        lines.append(heading(words.helpLetters))
        lines += columned(
            letters.map { "\(words.keys(of: $0).padded(to: 10)) \(words.helpTitle($0, self.context))" }, columns)
        lines.append(heading(words.helpMoving))
        lines += words.helpMovements.flatMap { wrapped($0, columns) }
        lines.append(heading(words.helpMarks))
        lines += columned(words.marks, columns)
        lines.append(heading(words.helpToKnow))
        return lines + words.helpNotes.flatMap { wrapped($0, columns) }
    }

    /// Texts side by side: as many columns as the widest of them allows.
    private func columned(_ texts: [String], _ columns: Int) -> [Line] {
        let width = max(20, (texts.map(\.columns).max() ?? 0) + 2)
        let count = max(1, min(texts.count, columns / width))
        let rows = (texts.count + count - 1) / count
        return (0..<rows).map { row in
            let cells = stride(from: row, to: texts.count, by: max(1, rows)).map { texts[$0].padded(to: width) }
            return Line(cells.joined())
        }
    }

    private func wrapped(_ text: String, _ columns: Int) -> [Line] { text.wrapped(to: columns).map { Line($0) } }

    /// Digits in their order, 0 last.
    private static func rank(_ binding: Binding) -> Int {
        let digit = binding.digit?.wholeNumberValue ?? 0
        return digit == 0 ? 10 : digit
    }

    private static func isMovement(_ command: Command) -> Bool {
        switch command {
        case .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .next, .open, .tab, .backTab, .back: true
        default: false
        }
    }
}
