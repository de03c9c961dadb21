import Testing
import TextUI

/// The picture of a canvas.
struct SVGTests {
    private func picture(_ draw: (inout Canvas) -> Void) -> [String] {
        var canvas = Canvas(size: Size(columns: 12, rows: 2))
        draw(&canvas)
        return canvas.svg(title: "a<b\u{1B}").split(separator: "\n").map(String.init)
    }

    @Test func everyCharacterHasItsPlace() {
        let lines = picture { canvas in
            canvas.write("王a 𠮷b", row: 0, column: 0)
            canvas.write("<&>", row: 1, column: 1, style: Style(.alarm))
        }
        let texts = lines.filter { $0.hasPrefix("<text") }
        #expect(
            texts == [
                ##"<text class="w" fill="#dcdcdc" y="25" x="10">王</text>"##,
                ##"<text fill="#dcdcdc" y="25" x="28">a</text>"##,
                ##"<text class="w" fill="#dcdcdc" y="25" x="46">𠮷</text>"##,
                ##"<text fill="#dcdcdc" y="25" x="64">b</text>"##,
                ##"<text class="b" fill="#ff6b6b" y="45" x="19 28 37">&lt;&amp;&gt;</text>"##,
            ])
        #expect(lines.contains("<title>a&lt;b^[</title>"))
        #expect(lines.first?.contains(#"width="128" height="60""#) == true)
    }

    @Test func reversedCellsHaveAGround() {
        let lines = picture { canvas in
            canvas.write("王", row: 1, column: 2, style: Style(reverse: true))
            canvas.caret = Position(row: 1, column: 4)
        }
        #expect(lines.contains(##"<rect x="28" y="30" width="18" height="20" fill="#dcdcdc"/>"##))
        #expect(lines.contains(##"<text class="w" fill="#181818" y="45" x="28">王</text>"##))
        #expect(lines.contains(##"<rect x="46" y="31" width="2" height="18" fill="#ffb45f"/>"##))
    }
}
