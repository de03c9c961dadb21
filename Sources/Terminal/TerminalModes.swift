/// What is sent beside ncurses, which knows nothing of paste and mouse reports.
enum TerminalModes {
    static let paste = "\u{1B}[?2004h"
    static let mouseOn = "\u{1B}[?1000h\u{1B}[?1006h"
    static let mouseOff = "\u{1B}[?1006l\u{1B}[?1000l"
    static let off = mouseOff + "\u{1B}[?2004l"
    static let bell = "\u{7}"

    /// OSC 52: puts text on the clipboard of the person's own machine, over ssh too, where the terminal lets it.
    static func copy(_ text: String) -> String {
        "\u{1B}]52;c;" + Base64.encode(Array(text.utf8)) + "\u{7}"
    }
}
