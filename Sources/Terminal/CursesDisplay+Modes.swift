import CCurses
import CSystem
import Glibc

extension CursesDisplay {
    /// Rings.
    package func bell() {
        Self.send(TerminalModes.bell, to: options.output)
    }

    /// Puts text on the person's clipboard, where the terminal allows it; nobody can tell whether it did.
    package func copy(_ text: String) {
        Self.send(TerminalModes.copy(text), to: options.output)
    }

    /// Turns the mouse on or off; off leaves selecting text to the terminal.
    package mutating func setMouse(_ on: Bool) {
        mouse = on
        Self.send(on ? TerminalModes.mouseOn : TerminalModes.mouseOff, to: options.output)
    }

    /// Gives the terminal to the shell and stops, as Ctrl-Z does, until the shell lets it go on. Then ask for the size and draw.
    package mutating func suspend() {
        Self.send(TerminalModes.off, to: options.output)
        curses_leave()
        terminal_rescue_pause(1)
        terminal_stop()
        terminal_rescue_pause(0)
        retake()
    }

    /// Takes the terminal again after someone else had it (SIGSTOP and SIGCONT). Then ask for the size and draw.
    package mutating func retake() {
        curses_leave()
        repaint()
    }

    func sendModes() {
        let mouse = mouse ? TerminalModes.mouseOn : TerminalModes.mouseOff
        Self.send(TerminalModes.paste + mouse, to: options.output)
    }

    /// Writes all of it; a terminal that is gone shows itself at the next read.
    static func send(_ text: String, to output: Int32) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { write(output, $0.baseAddress, $0.count) }
            if written < 0 && errno != EINTR { return }
            rest = rest.dropFirst(max(0, written))
        }
    }
}
