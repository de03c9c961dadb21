import CSystem
import Testing
import TextUI

/// The table of widths and the C library that ncurses asks must never differ.
struct WidthTests {
    @Test func everyScalarIsAsWideAsTheLibrarySays() {
        #expect(terminal_use_utf8() == 1)
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let library = terminal_columns(value)
            if CellWidth.columns(of: scalar) != (library < 0 ? nil : Int(library)) {
                Issue.record("U+\(String(value, radix: 16)): the library says \(library)")
                return
            }
        }
    }
}
