import Testing
import TextUI

/// Text by columns, layout, the scroll window and the text field.
struct PartsTests {
    @Test(arguments: [
        ("王小明", 5, "王小", "王小 ", " 王小"), ("ab", 4, "ab", "ab  ", "  ab"), ("王", 1, "", " ", " "),
        ("a\u{301}b", 1, "a\u{301}", "a\u{301}", "a\u{301}"), ("王", 0, "", "", ""), ("王", -3, "", "", ""),
    ])
    func columns(text: String, columns: Int, cut: String, padded: String, paddedLeft: String) {
        #expect(text.truncated(to: columns) == cut)
        #expect(text.padded(to: columns) == padded)
        #expect(text.paddedLeft(to: columns) == paddedLeft)
    }

    @Test(arguments: [
        ("the quick fox", 9, ["the quick", "fox"]), ("王小明很好", 5, ["王小", "明很", "好"]),
        ("去 abcdef", 6, ["去", "abcdef"]), ("abcdefgh", 3, ["abc", "def", "gh"]), ("a\n\nb", 9, ["a", "", "b"]),
        ("号abc楼def", 6, ["号abc", "楼def"]), ("", 4, [""]),
        ("3赞 3反 1弃", 10, ["3赞 3反", "1弃"]), ("共12人", 5, ["共", "12人"]), ("12人", 3, ["12", "人"]),
    ])
    func wrapping(text: String, columns: Int, lines: [String]) {
        #expect(text.wrapped(to: columns) == lines)
    }

    /// Parts move together, then the first give way; what is cut says so.
    @Test(arguments: [
        (9, "a  bb  cc", "a  bb.."), (8, "a bb cc", "a  bb.."), (6, "bb  cc", "a  b.."), (5, "bb cc", "a  .."),
        (3, "cc", "a.."),
    ])
    func hints(columns: Int, hint: String, short: String) {
        #expect("a  bb  cc".hint(in: columns) == hint)
        #expect("a  bb  cc d".shortened(to: min(columns, 7)) == short)
    }

    @Test func cuttingPanes() {
        var rest = Rect(row: 0, column: 0, columns: 80, rows: 24)
        let cutTop = rest.cutTop(3)
        #expect(cutTop == Rect(row: 0, column: 0, columns: 80, rows: 3))
        let cutBottom = rest.cutBottom(2)
        #expect(cutBottom == Rect(row: 22, column: 0, columns: 80, rows: 2))
        let cutRight = rest.cutRight(34)
        #expect(cutRight == Rect(row: 3, column: 46, columns: 34, rows: 19))
        let cutLeft = rest.cutLeft(100)
        #expect(cutLeft == Rect(row: 3, column: 0, columns: 46, rows: 19))
        #expect(rest.size == Size(columns: 0, rows: 19))
        #expect(!rest.contains(row: 3, column: 46))
    }

    @Test(arguments: [
        (0, 3, 10, 5, 0), (0, 5, 10, 5, 1), (4, 3, 10, 5, 3), (4, 8, 10, 5, 4), (9, 9, 10, 5, 5), (3, 1, 2, 5, 0),
        (7, 0, 0, 5, 0), (7, 9, 10, 0, 0),
    ])
    func scrolling(first: Int, selected: Int, count: Int, height: Int, expected: Int) {
        var window = ScrollWindow(first: first)
        window.show(selected: selected, count: count, height: height)
        #expect(window.first == expected)
        #expect(window.visible(count: count, height: height) == expected..<min(count, expected + height))
    }

    /// Where the view has to move, so many rows beyond the selected one come into it.
    @Test(arguments: [(0, 4, 0), (0, 5, 3), (4, 3, 1), (4, 0, 0), (3, 8, 5), (0, 9, 5)])
    func scrollingAhead(first: Int, selected: Int, expected: Int) {
        var window = ScrollWindow(first: first)
        window.show(selected: selected, count: 10, height: 5, ahead: 2)
        #expect(window.first == expected)
    }

    @Test(arguments: [(30, [0, 1, 2, 3]), (25, [0, 1, 3]), (17, [0, 1]), (3, [0])])
    func columnsByRank(width: Int, kept: [Int]) {
        let columns = [(10, 0), (6, 1), (4, 3), (6, 2)].map { ColumnFit.Column(width: $0, rank: $1) }
        #expect(ColumnFit.kept(columns, in: width) == kept)
    }

    @Test(arguments: [(0, 0), (5, 0), (6, 1), (13, 1), (14, 2), (80, 3)])
    func wordsThatFit(width: Int, count: Int) {
        #expect(ColumnFit.count(["1 正常", "2 异常", "0 更多"], in: width) == count)
    }

    @Test(
        arguments: [
            ([.key(.left), .text("小")], "王小明", 4), ([.key(.home), .key(.delete)], "明", 0),
            ([.paste("a\r\nb\u{1B}\tc")], "王明a b c", 9),
            ([.key(.left), .key(.left), .key(.left), .key(.right)], "王明", 2),
            ([.key(.backspace), .key(.backspace), .key(.backspace)], "", 0), ([.key(.delete)], "王明", 4),
            ([.key(.home), .key(.end), .text("x")], "王明x", 5), ([.key(.control("u"))], "", 0),
        ] as [([Input], String, Int)])
    func typing(inputs: [Input], text: String, column: Int) {
        var field = TextField("王明")
        let taken = inputs.map { field.handle($0) }
        #expect(!taken.contains(false))
        #expect(field.text == text)
        #expect(field.caretColumn == column)
    }

    @Test(arguments: [.key(.enter), .key(.control("c")), .key(.up), .mouse(.press, row: 0, column: 0)] as [Input])
    func whatAFieldLeavesAlone(input: Input) {
        var field = TextField("王明")
        let taken = field.handle(input)
        #expect(!taken)
        #expect(field == TextField("王明"))
    }

    @Test func aMarkJoinsTheLetterBeforeIt() {
        var field = TextField("e")
        field.insert("\u{301}")
        #expect(field.caret == 1)
        field.backspace()
        #expect(field.isEmpty)
    }

    @Test func charactersAreCountedAnewWhereTheyMeet() {
        var field = TextField("\u{1F1E8}\u{1F1F3}x\u{1F1EB}")
        field.left()
        field.backspace()
        #expect(field.text.count == 2 && field.caret == 1)
        field.right()
        field.right()
        #expect(field.caret == 2)
    }

    /// A film that is pasted fills the field and no more, and is drawn by what shows of it.
    @Test func aFieldTakesNoMoreThanItsMost() {
        var field = TextField("王")
        field.insert(String(repeating: "明", count: 1_000_000))
        #expect(field.text.count == TextField.most && field.caret == TextField.most)
        field.insert("x")
        #expect(field.text.count == TextField.most)
        var canvas = Canvas(size: Size(columns: 12, rows: 1))
        field.draw(on: &canvas, row: 0, column: 0, width: 7)
        #expect(canvas.text == "明明明\n" && canvas.caret == Position(row: 0, column: 6))
        field.home()
        field.draw(on: &canvas, row: 0, column: 0, width: 7)
        #expect(canvas.text == "王明明\n" && canvas.caret == Position(row: 0, column: 0))
    }

    /// Where there is room for a sign, two dots say that the text begins further left.
    @Test func aScrolledFieldIsSigned() {
        var canvas = Canvas(size: Size(columns: 20, rows: 1))
        TextField("王小明王小明王小明").draw(on: &canvas, row: 0, column: 0, width: 12)
        #expect(canvas.text == "..明王小明\n" && canvas.caret == Position(row: 0, column: 10))
    }

    @Test(arguments: [(10, "王小明\n", 6), (7, "王小明\n", 6), (6, "小明\n", 4), (3, "明\n", 2), (1, "\n", 0)])
    func fieldScrollsToItsCaret(width: Int, text: String, column: Int) {
        var canvas = Canvas(size: Size(columns: 12, rows: 1))
        TextField("王小明").draw(on: &canvas, row: 0, column: 0, width: width)
        #expect(canvas.text == text)
        #expect(canvas.caret == Position(row: 0, column: column))
    }
}
