import CCurses
import CSystem
import Glibc
package import TextUI

/// The terminal as a screen that shows canvases. One stands at a time; the terminal is given back when it ends.
///
/// While it stands, keys arrive raw (Ctrl-C and Ctrl-Z as inputs), and a crash or a deadly signal restores the terminal.
/// End its life before calling `exit`, which runs no deinit.
package struct CursesDisplay: ~Copyable {
    let options: DisplayOptions
    let palette: Palette
    /// What the terminal shows now; nil when that is not known.
    var shown: Canvas?
    package internal(set) var mouse: Bool

    /// Takes the terminal.
    package init(_ options: DisplayOptions) throws(DisplayFault) {
        guard isatty(options.input) == 1, isatty(options.output) == 1 else { throw .noTerminal }
        guard terminal_use_utf8() != 0 else { throw .noLocale }
        guard terminal_rescue_start(options.input, options.output) == 0 else { throw .noTerminal }
        do throws(DisplayFault) {
            try Self.open(options)
        } catch {
            terminal_rescue_end()
            throw error
        }
        terminal_wait_start()
        self.options = options
        mouse = options.mouse
        palette = Palette(colors: options.colors ? Int(curses_colors()) : 0)
        makePairs()
        sendModes()
    }

    deinit {
        Self.send(TerminalModes.off, to: options.output)
        curses_end()
        terminal_wait_end()
        terminal_rescue_end()
    }

    /// Gives the terminal back now.
    package consuming func close() {}

    /// The terminal's size; one that does not know its size is taken as 80x24.
    package var size: Size {
        var columns: Int32 = 0
        var rows: Int32 = 0
        terminal_size(options.output, &columns, &rows)
        guard columns > 0, rows > 0 else { return Size(columns: 80, rows: 24) }
        return Size(columns: Int(columns), rows: Int(rows))
    }

    /// Opens the screen for the kind of terminal it is, or for the common kind that nearly every unlisted one is like.
    private static func open(_ options: DisplayOptions) throws(DisplayFault) {
        for kind in [options.kind, "xterm-256color", "xterm"] where !kind.isEmpty {
            switch curses_start(kind, options.input, options.output) {
            case 1: return
            case -1: throw .dumbTerminal
            default: continue
            }
        }
        throw .unknownTerminal(options.kind)
    }

    private func makePairs() {
        for tone in Style.Tone.allCases {
            guard let foreground = palette.foreground(tone) else { continue }
            curses_pair(Int32(palette.pair(tone)), Int32(foreground))
        }
    }
}
