import Glibc
import Terminal
import Testing
import TextUI

/// The display on a pseudo-terminal: what it sends, what it leaves behind, what wakes the loop.
@Suite(.serialized) struct DisplayTests {
    private func options(_ terminal: borrowing PseudoTerminal, kind: String = "xterm-256color") -> DisplayOptions {
        DisplayOptions(kind: kind, input: terminal.screen, output: terminal.screen)
    }

    private func list(selected: Int, clock: String = "08:57:48") -> Canvas {
        var canvas = Canvas(size: Size(columns: 80, rows: 24))
        canvas.write("巡查  槐安里社区 第1网格", row: 0, column: 0, style: Style(.heading))
        canvas.writeRight(clock, row: 0, end: 80)
        for row in 3..<20 { canvas.write(" - 3# 1-402   李国强   红 08:00 到点", row: row, column: 0) }
        canvas.restyle(Rect(row: 3 + selected, column: 0, columns: 46, rows: 1)) { $0.reverse = true }
        canvas.write(">", row: 3 + selected, column: 0, style: Style(reverse: true))
        return canvas
    }

    @Test func theTerminalIsGivenBack() throws {
        let terminal = try PseudoTerminal()
        let before = terminal.settings()
        var display = try CursesDisplay(options(terminal))
        #expect(terminal.settings() != before)
        let size = display.size
        #expect(size == Size(columns: 80, rows: 24))
        display.draw(list(selected: 0))
        let start = String(decoding: terminal.written(), as: UTF8.self)
        for sequence in ["\u{1B}[?1049h", "\u{1B}[?2004h", "\u{1B}[?1006h", "李国强"] { #expect(start.contains(sequence)) }
        display.close()
        let end = String(decoding: terminal.written(), as: UTF8.self)
        for sequence in ["\u{1B}[?1049l", "\u{1B}[?2004l", "\u{1B}[?1006l", "\u{1B}[?25h"] {
            #expect(end.contains(sequence))
        }
        #expect(terminal.settings() == before)
    }

    @Test func littleIsSent() throws {
        let terminal = try PseudoTerminal()
        var display = try CursesDisplay(options(terminal))
        display.draw(list(selected: 0))
        #expect(terminal.written().count > 500)
        display.draw(list(selected: 1))
        #expect((1...200).contains(terminal.written().count))
        display.draw(list(selected: 1, clock: "08:57:49"))
        #expect((1...20).contains(terminal.written().count))
        display.draw(list(selected: 1, clock: "08:57:49"))
        #expect(terminal.written().isEmpty)
        display.repaint()
        display.draw(list(selected: 1))
        #expect(terminal.written().count > 500)
    }

    @Test func theCursorFollowsTheCaret() throws {
        let terminal = try PseudoTerminal()
        var display = try CursesDisplay(options(terminal))
        var canvas = Canvas(size: display.size)
        display.draw(canvas)
        _ = terminal.written()
        canvas.caret = Position(row: 4, column: 9)
        display.draw(canvas)
        let shown = String(decoding: terminal.written(), as: UTF8.self)
        #expect(shown.contains("\u{1B}[5;10H") && shown.contains("\u{1B}[?25h"))
        canvas.caret = nil
        display.draw(canvas)
        #expect(String(decoding: terminal.written(), as: UTF8.self) == "\u{1B}[?25l")
    }

    @Test func beside() throws {
        let terminal = try PseudoTerminal()
        var display = try CursesDisplay(options(terminal))
        _ = terminal.written()
        display.bell()
        for text in ["", "a", "ab", "王"] { display.copy(text) }
        display.setMouse(false)
        let sent = String(decoding: terminal.written(), as: UTF8.self)
        let copies = ["", "YQ==", "YWI=", "546L"].map { "\u{1B}]52;c;\($0)\u{7}" }.joined()
        #expect(sent == "\u{7}" + copies + "\u{1B}[?1006l\u{1B}[?1000l")
        let mouse = display.mouse
        #expect(!mouse)
    }

    @Test(arguments: [("dumb", DisplayFault.dumbTerminal), ("xterm", .noTerminal)])
    func refused(kind: String, fault: DisplayFault) throws {
        let terminal = try PseudoTerminal()
        var options = options(terminal, kind: kind)
        let nowhere = open("/dev/null", O_WRONLY)
        defer { close(nowhere) }
        if fault == .noTerminal { options.output = nowhere }
        let before = terminal.settings()
        do throws(DisplayFault) {
            let display = try CursesDisplay(options)
            display.close()
            Issue.record("a display on \(kind)")
        } catch {
            #expect(error == fault)
        }
        #expect(terminal.written().allSatisfy { $0 == 0x0D })
        #expect(terminal.settings() == before)
    }

    @Test(arguments: ["xterm-kitty", "no-such-terminal", "", "vt100", "linux", "screen", "tmux-256color"])
    func everyKindShowsHan(kind: String) throws {
        let terminal = try PseudoTerminal()
        var display = try CursesDisplay(options(terminal, kind: kind))
        display.draw(list(selected: 0))
        #expect(String(decoding: terminal.written(), as: UTF8.self).contains("李国强"))
    }

    @Test func blackAndWhiteHasNoColours() throws {
        let terminal = try PseudoTerminal()
        var options = options(terminal)
        options.colors = false
        var display = try CursesDisplay(options)
        var canvas = Canvas(size: display.size)
        for (row, tone) in Style.Tone.allCases.enumerated() {
            canvas.write("王", row: row, column: 0, style: Style(tone))
        }
        display.draw(canvas)
        #expect(!String(decoding: terminal.written(), as: UTF8.self).contains("[38"))
    }

    /// Nothing but text and the display's own sequences ever reaches a terminal.
    @Test func everyScalarIsDrawnSafely() throws {
        let terminal = try PseudoTerminal()
        var display = try CursesDisplay(options(terminal))
        var scalars = (UInt32(0)...0x10FFFF).lazy.compactMap(Unicode.Scalar.init).makeIterator()
        var done = false
        while !done {
            var canvas = Canvas(size: Size(columns: 80, rows: 24))
            for row in 0..<24 {
                var text = String.UnicodeScalarView()
                for _ in 0..<38 {
                    if let scalar = scalars.next() { text.append(scalar) } else { done = true }
                }
                canvas.write(String(text), row: row, column: 0)
            }
            display.draw(canvas)
            if let stray = Self.stray(in: terminal.written()) {
                Issue.record("\(stray) in \(canvas.text)")
                return
            }
        }
    }

    /// The last bytes of the control sequences that ncurses uses of xterm's: to move, to empty, to repeat, to shift lines
    /// and letters, to scroll, to colour, modes, and the title that is put aside.
    private static let lasts = Set("ABCDGdHJKLMPX@brmhlt".unicodeScalars)

    /// The first byte or scalar that is neither text nor of a sequence of the list, a carriage return or a step back.
    private static func stray(in bytes: [UInt8]) -> String? {
        guard let text = String(validating: bytes, as: UTF8.self) else { return "no UTF-8" }
        var scalars = text.unicodeScalars.makeIterator()
        while let scalar = scalars.next() {
            switch scalar.value {
            case 0x1B:
                guard let kind = scalars.next() else { return "a lone ESC" }
                if kind == "(" { _ = scalars.next() }
                guard kind == "[" else {
                    if kind == "(" || kind == ">" || kind == "=" || kind == "M" { continue }
                    return "ESC \(kind)"
                }
                var last = scalars.next()
                while let next = last, "0123456789;?".unicodeScalars.contains(next) { last = scalars.next() }
                guard let last, lasts.contains(last) else { return "ESC [ … \(String(describing: last))" }
            case 0x08, 0x0A, 0x0D, 0x20..<0x7F: break
            case ..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xE000...0xF8FF, 0xFEFF, 0xE0000...:
                return "U+\(String(scalar.value, radix: 16))"
            default: break
            }
        }
        return nil
    }

    @Test func whatWakesTheLoop() throws {
        let terminal = try PseudoTerminal()
        let display = try CursesDisplay(options(terminal))
        var source = EventSource(input: terminal.screen)
        var events = source.wait(until: .now)
        #expect(events == [.timeout])
        terminal.type("1李\u{1B}[A")
        events = source.wait(until: nil)
        #expect(events == [.input([.text("1"), .text("李"), .key(.up)])])
        terminal.type("\u{1B}")
        events = source.wait(until: nil)
        #expect(events == [.input([.key(.escape)])])
        raise(SIGTSTP)
        raise(SIGWINCH)
        terminal.setSize(columns: 45, rows: 20)
        events = source.wait(until: nil)
        #expect(events == [.stopAsked, .resized])
        let size = display.size
        #expect(size == Size(columns: 45, rows: 20))
        terminal.setSize(columns: 0, rows: 0)
        let unknown = display.size
        #expect(unknown == Size(columns: 80, rows: 24))
        raise(SIGCONT)
        events = source.wait(until: nil)
        #expect(events == [.continued])
    }

    @Test func filesAndTheEnd() throws {
        var ends: [Int32] = [0, 0]
        var files: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0 && pipe(&files) == 0)
        defer { for end in [ends[0], files[0], files[1]] { close(end) } }
        var source = EventSource(input: ends[0])
        write(files[1], "x", 1)
        var events = source.wait(until: nil, watching: [files[0]])
        #expect(events == [.ready(files[0])])
        write(ends[1], "2", 1)
        events = source.wait(until: nil, watching: [files[0]])
        #expect(events == [.input([.text("2")]), .ready(files[0])])
        close(ends[1])
        events = source.wait(until: nil)
        #expect(events == [.hangup])
    }
}
