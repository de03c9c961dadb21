/// Breaks one paragraph into lines, a character at a time.
struct LineWrap {
    let columns: Int
    private var lines: [String] = []
    private var line = ""
    private var used = 0
    /// How many characters of the line lie before the last place where it may break.
    private var breakable: String.Index?

    init(columns: Int) {
        self.columns = columns
    }

    mutating func add(_ character: Character) {
        let width = CellWidth.columns(of: character)
        if used + width > columns, !line.isEmpty { breakLine(before: character) }
        if character == " " && line.isEmpty && !lines.isEmpty { return }
        if width == 2 && !isCounting(character) { breakable = line.endIndex }
        line.append(character)
        used += width
        if width == 2 || character == " " { breakable = line.endIndex }
    }

    mutating func finished() -> [String] {
        lines + [line]
    }

    /// True for the word behind a figure ("3赞"), which stays with it.
    private func isCounting(_ character: Character) -> Bool {
        guard let last = line.last, last.isASCII, last.isNumber else { return false }
        return character.isLetter
    }

    private mutating func breakLine(before character: Character) {
        let isWide = CellWidth.columns(of: character) == 2
        let whole = character == " " || isWide && !isCounting(character)
        var place = line.endIndex
        if !whole, let breakable, breakable > line.startIndex { place = breakable }
        var head = String(line[..<place])
        let tail = String(line[place...])
        while head.last == " " { head.removeLast() }
        lines.append(head)
        line = tail
        used = tail.columns
        breakable = nil
    }
}
