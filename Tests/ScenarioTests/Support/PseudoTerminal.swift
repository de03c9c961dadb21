import Glibc

/// A terminal that only keeps what it is sent.
final class PseudoTerminal {
    private let keyboard: Int32
    private let screen: Int32
    private(set) var process: pid_t = 0
    /// Everything it was sent so far.
    private(set) var received: [UInt8] = []

    init(columns: UInt16, rows: UInt16) throws {
        var (keyboard, screen): (Int32, Int32) = (-1, -1)
        var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        guard openpty(&keyboard, &screen, nil, nil, &size) == 0 else { throw Shell.Trouble.start(["openpty"]) }
        for end in [keyboard, screen] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        self.keyboard = keyboard
        self.screen = screen
    }

    deinit {
        close(keyboard)
        close(screen)
        if process > 0 {
            kill(process, SIGKILL)
            _ = Shell.wait(for: process)
        }
    }

    /// Starts a program before it; another file may be given for what it reads.
    func start(_ words: [String], reading file: Int32? = nil) throws {
        process = try Shell.start(words, files: [file ?? screen, screen, screen], environment: [:])
    }

    func type(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(keyboard, $0.baseAddress, min($0.count, 1024)) }
            rest = rest.dropFirst(max(0, count))
        }
    }

    /// Waits until a text is among what it is sent from now on.
    func wait(for text: String) throws {
        let start = received.count
        // The clock on the screen is sent each second, whatever else is not.
        let end = ContinuousClock.now + .seconds(60)
        while .now < end {
            let known = max(start, received.count - text.utf8.count)
            guard take() else { break }
            // By bytes: as a string's characters a letter is one with what stands before it, where that is Soyombo's ra.
            if received[known...].firstRange(of: text.utf8) != nil { return }
        }
        throw Shell.Trouble.silent("no \(text) in \(String(decoding: received.suffix(2000), as: UTF8.self))")
    }

    /// Takes in everything until the program ends; its exit status.
    func end() -> Int32 {
        defer { process = 0 }
        var status: Int32 = 0
        while waitpid(process, &status, WNOHANG) == 0 { _ = take(within: 20) }
        while take(within: 0) {}
        return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    }

    /// Takes in what is there or comes in time; false where nothing does.
    private func take(within milliseconds: Int32 = 60_000) -> Bool {
        var waiting = pollfd(fd: keyboard, events: Int16(POLLIN), revents: 0)
        guard poll(&waiting, 1, milliseconds) > 0 else { return false }
        var chunk = [UInt8](repeating: 0, count: 65_536)
        let count = read(keyboard, &chunk, chunk.count)
        if count > 0 { received += chunk[..<count] }
        return count > 0
    }
}
