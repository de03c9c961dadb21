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

    /// Draws the field in `width` columns, scrolled so that the caret is in view, and puts the canvas's caret there.
    package func draw(on canvas: inout Canvas, row: Int, column: Int, width: Int, style: Style = .plain) {
        guard width > 0 else { return }
        canvas.fill(Rect(row: row, column: column, columns: width, rows: 1), style: style)
        let view = view(of: width)
        canvas.write(view.text, row: row, column: column, style: style, width: width)
        canvas.caret = Position(row: row, column: column + view.before)
    }
}
