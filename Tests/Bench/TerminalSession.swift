import Glibc

/// A program on a terminal of its own, with nobody before it: keys go in, bytes come out and are counted.
final class TerminalSession {
    private let terminal: Int32
    let process: pid_t
    /// Just before the program was started.
    let started: Double
    private var hasEnded = false

    init(_ command: [String], columns: UInt16 = 80, rows: UInt16 = 24) throws(BenchFault) {
        var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        var keyboard: Int32 = -1
        var screen: Int32 = -1
        guard openpty(&keyboard, &screen, nil, nil, &size) == 0, let name = ttyname(screen) else {
            throw .system("openpty", errno)
        }
        defer { close(screen) }
        for end in [keyboard, screen] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        terminal = keyboard
        let path = String(cString: name)
        started = Measure.now
        process = try Spawn.start(command, terminal: path)
    }

    deinit { end() }

    /// The terminal's side that a poll can wait for.
    var descriptor: Int32 { terminal }

    func type(_ keys: String) {
        let bytes = Array(keys.utf8)
        _ = write(terminal, bytes, bytes.count)
    }

    /// What is there within so many milliseconds; nil where nothing comes.
    func read(within milliseconds: Double) -> [UInt8]? {
        var waiting = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
        guard poll(&waiting, 1, Int32(max(0, milliseconds.rounded(.up)))) > 0 else { return nil }
        var count = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, filled in
            count = Glibc.read(terminal, buffer.baseAddress, buffer.count)
            filled = max(0, count)
        }
        return count > 0 ? bytes : nil
    }

    /// Reads until a text has come; the milliseconds since the start.
    func wait(for text: String, within milliseconds: Double = 20_000) throws(BenchFault) -> Double {
        let wanted = Array(text.utf8)
        var seen: [UInt8] = []
        let deadline = Measure.now + milliseconds
        while Measure.now < deadline, let bytes = read(within: deadline - Measure.now) {
            let now = Measure.now
            seen = seen.suffix(wanted.count) + bytes
            if Self.holds(seen, wanted) { return now - started }
        }
        throw .nothingCame("\(text): \(String(decoding: seen.suffix(2000), as: UTF8.self))")
    }

    private static func holds(_ bytes: [UInt8], _ wanted: [UInt8]) -> Bool {
        guard bytes.count >= wanted.count, let first = wanted.first else { return false }
        for start in 0...(bytes.count - wanted.count) where bytes[start] == first {
            if bytes[start..<start + wanted.count].elementsEqual(wanted) { return true }
        }
        return false
    }

    /// Everything up to the first pause of so many milliseconds.
    func readUntilQuiet(_ pause: Double) -> [UInt8] {
        var all: [UInt8] = []
        while let bytes = read(within: pause) { all += bytes }
        return all
    }

    /// Waits for the clock's next second and what it draws, so that the next bytes are the answer to a key.
    func passTick() {
        _ = readUntilQuiet(60)
        _ = read(within: 1100)
        _ = readUntilQuiet(30)
    }

    /// The processor time the program has taken, in milliseconds.
    var processorTime: Double {
        var clock: clockid_t = 0
        clock_getcpuclockid(process, &clock)
        return Measure.milliseconds(of: clock)
    }

    /// The most memory it ever had resident, in MiB. The kernel's own count, since what `wait4` tells of a program
    /// begins with the memory of the one that started it.
    var peakMemory: Double {
        guard let file = fopen("/proc/\(process)/status", "r") else { return .nan }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        while fgets(&line, 256, file) != nil {
            let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            guard text.hasPrefix("VmHWM:") else { continue }
            return (text.split(separator: " ").dropFirst().first ?? text.split(separator: "\t").dropFirst().first)
                .flatMap { Double($0) }.map { $0 / 1024 } ?? .nan
        }
        return .nan
    }

    /// Whether it was given an inotify instance: a person has 128 of them on most machines, for all programs together.
    var isWatching: Bool {
        (0..<64).contains { number in
            var target = [CChar](repeating: 0, count: 64)
            let count = readlink("/proc/\(process)/fd/\(number)", &target, target.count)
            return count > 0 && target[..<count].elementsEqual("anon_inode:inotify".utf8.map { CChar(bitPattern: $0) })
        }
    }

    /// Leaves the program as somebody does who closes the window.
    func end() {
        if hasEnded { return }
        hasEnded = true
        close(terminal)
        kill(process, SIGHUP)
        Spawn.wait(process)
    }
}
