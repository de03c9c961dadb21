import Glibc

/// A terminal without a person: what the program writes is read back here.
struct PseudoTerminal: ~Copyable {
    /// The system has no pseudo-terminal to give.
    struct None: Error {}

    private static let mark = Array("\u{2}end\u{3}".utf8)
    let keyboard: Int32
    let screen: Int32

    init(columns: UInt16 = 80, rows: UInt16 = 24) throws {
        var keyboard: Int32 = -1
        var screen: Int32 = -1
        guard openpty(&keyboard, &screen, nil, nil, nil) == 0 else { throw None() }
        self.keyboard = keyboard
        self.screen = screen
        setSize(columns: columns, rows: rows)
    }

    deinit {
        close(keyboard)
        close(screen)
    }

    func setSize(columns: UInt16, rows: UInt16) {
        var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(keyboard, UInt(TIOCSWINSZ), &size)
    }

    /// Types bytes on the keyboard.
    func type(_ text: String) {
        let bytes = Array(text.utf8)
        _ = write(keyboard, bytes, bytes.count)
    }

    /// Everything that was written to the screen since the last call. A mark of its own tells it where that ends.
    func written() -> [UInt8] {
        _ = write(screen, Self.mark, Self.mark.count)
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 65536)
        while !bytes.suffix(Self.mark.count).elementsEqual(Self.mark) {
            let count = read(keyboard, &piece, piece.count)
            if count <= 0 { break }
            bytes += piece[..<count]
        }
        return bytes.dropLast(Self.mark.count)
    }

    /// The settings as one comparable value.
    func settings() -> [UInt32] {
        var settings = termios()
        tcgetattr(screen, &settings)
        return [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag]
    }
}
