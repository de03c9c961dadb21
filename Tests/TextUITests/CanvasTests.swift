import Testing
import TextUI

/// Drawing: nothing passes an edge, and no half of a wide character is ever left.
struct CanvasTests {
    private func canvas(_ columns: Int, _ rows: Int = 1) -> Canvas {
        Canvas(size: Size(columns: columns, rows: rows))
    }

    @Test(
        arguments: [
            (0, nil, "王小明\n", 6), (1, nil, " 王小\n", 4), (3, nil, "   王\n", 2), (5, nil, "\n", 0), (-1, nil, " 小明\n", 6),
            (-2, nil, "小明\n", 6), (0, 3, "王\n", 2), (0, 0, "\n", 0), (9, nil, "\n", 0), (0, -4, "\n", 0),
        ] as [(Int, Int?, String, Int)])
    func writing(column: Int, width: Int?, text: String, used: Int) {
        var canvas = canvas(column == 5 || column == 3 ? 6 : column == 1 ? 6 : 8)
        let taken = canvas.write("王小明", row: 0, column: column, width: width)
        #expect(taken == used)
        #expect(canvas.text == text)
    }

    @Test func outsideRowsAreNothing() {
        var canvas = canvas(4, 2)
        let used2 = canvas.write("a", row: -1, column: 0)
        #expect(used2 == 0)
        let used3 = canvas.write("a", row: 2, column: 0)
        #expect(used3 == 0)
        canvas.fill(Rect(row: -3, column: -3, columns: 99, rows: 99), with: "-")
        #expect(canvas.text == "----\n----\n")
    }

    @Test(arguments: [
        (0, "a", "a 小\n"), (1, "a", " a小\n"), (1, "明", " 明\n"), (2, "ab", "王ab\n"), (3, "a", "王 a\n"),
    ])
    func halvesBecomeBlank(column: Int, text: String, picture: String) {
        var canvas = canvas(4)
        canvas.write("王小", row: 0, column: 0)
        canvas.write(text, row: 0, column: column)
        #expect(canvas.text == picture)
        #expect(canvas.row(0).reduce(0) { $0 + $1.glyph.columns } == 4)
    }

    @Test func rightAligned() {
        var canvas = canvas(8)
        let used4 = canvas.writeRight("剩32分", row: 0, end: 8)
        #expect(used4 == 6)
        #expect(canvas.text == "  剩32分\n")
        let used5 = canvas.writeRight("很长的一句话", row: 0, end: 8, width: 4)
        #expect(used5 == 4)
        #expect(canvas.text == "  剩很长\n")
    }

    @Test func restyleKeepsTextAndWholeCharacters() {
        var canvas = canvas(6)
        canvas.write("王小明", row: 0, column: 0)
        canvas.restyle(Rect(row: 0, column: 1, columns: 2, rows: 1)) { $0.reverse = true }
        #expect(canvas.row(0).map(\.style.reverse) == [true, true, true, true, false, false])
        #expect(canvas.text == "王小明\n")
    }

    @Test func drawingAnotherCanvas() {
        var inner = canvas(4, 1)
        inner.write("王小", row: 0, column: 0)
        inner.caret = Position(row: 0, column: 2)
        var outer = canvas(5, 2)
        outer.draw(inner, row: 1, column: 2)
        #expect(outer.text == "\n  王\n")
        #expect(outer.caret == Position(row: 1, column: 4))
    }

    @Test func emptyCanvas() {
        var canvas = canvas(0, 0)
        canvas.write("王", row: 0, column: 0)
        canvas.restyle(canvas.bounds, .plain)
        #expect(canvas.text == "")
    }

    /// Rows that differ are those whose cells do, style alone too; of another size, or with nothing before, all.
    @Test func differingRows() {
        var first = canvas(6, 4)
        first.write("王小明", row: 1, column: 0)
        var second = first
        #expect(second.rows(differingFrom: first) == [])
        second.caret = Position(row: 3, column: 0)
        #expect(second.rows(differingFrom: first) == [])
        second.write("李", row: 1, column: 0)
        second.restyle(Rect(row: 3, column: 5, columns: 1, rows: 1), Style(.alarm))
        #expect(second.rows(differingFrom: first) == [1, 3])
        #expect(second.rows(differingFrom: nil) == [0, 1, 2, 3])
        #expect(second.rows(differingFrom: canvas(5, 4)) == [0, 1, 2, 3])
    }

    @Test func runsAreOfOneStyle() {
        var canvas = canvas(8)
        canvas.write("王e\u{301}", row: 0, column: 0, style: Style(.alarm))
        canvas.write("12", row: 0, column: 3, style: Style(.good))
        let runs = canvas.runs(inRow: 0)
        #expect(runs.map(\.column) == [0, 3, 5])
        #expect(runs.map(\.style) == [Style(.alarm), Style(.good), .plain])
        #expect(
            runs.map { String(String.UnicodeScalarView($0.scalars.compactMap(Unicode.Scalar.init))) }
                == ["王e\u{301}", "12", "   "])
        #expect(canvas.runs(inRow: 1) == [])
    }
}
