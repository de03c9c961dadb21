extension TextField {
    /// Takes an input that edits the text or moves the caret; false for anything else (Enter, Esc, Tab, ↑ ↓ …).
    package mutating func handle(_ input: Input) -> Bool {
        switch input {
        case .text(let character): insert(String(character))
        case .paste(let text): insert(text)
        case .key(let key): return handle(key)
        case .mouse, .resize: return false
        }
        return true
    }

    private mutating func handle(_ key: Key) -> Bool {
        switch key {
        case .left: left()
        case .right: right()
        case .home: home()
        case .end: end()
        case .backspace: backspace()
        case .delete: delete()
        case .control("u"): clear()
        case .enter, .escape, .tab, .backTab, .up, .down, .pageUp, .pageDown, .function, .control: return false
        }
        return true
    }

    /// In fewer columns two dots would leave too little of the text.
    private static let leastSigned = 12

    /// Draws the field in `width` columns, scrolled so that the caret is in view, and puts the canvas's caret there.
    /// Two dots say that the text begins further left.
    package func draw(on canvas: inout Canvas, row: Int, column: Int, width: Int, style: Style = .plain) {
        guard width > 0 else { return }
        canvas.fill(Rect(row: row, column: column, columns: width, rows: 1), style: style)
        let isSigned = width >= TextField.leastSigned && view(of: width).isCut
        let sign = isSigned ? canvas.write("..", row: row, column: column, style: style) : 0
        let shown = view(of: width - sign)
        canvas.write(shown.text, row: row, column: column + sign, style: style, width: width - sign)
        canvas.caret = Position(row: row, column: column + sign + shown.before)
    }
}
