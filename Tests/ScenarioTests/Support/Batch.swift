import Glibc

/// A running `check --batch` or another command with `--batch`: lines go in, answers come out while it runs.
final class Batch {
    let process: pid_t
    private var writing: Int32
    private let reading: Int32
    private var rest: [UInt8] = []

    convenience init(_ desk: borrowing DeskFolder, at time: String, by staff: String = "S0007") throws {
        try self.init(desk, ["check", "--batch"], at: "\(DeskFolder.day)T\(time)", by: staff)
    }

    /// Another command that reads lines, at an instant; what it says on standard error is added to a file.
    convenience init(
        _ desk: borrowing DeskFolder, _ command: [String], at instant: String?, by staff: String,
        errors complaints: String = "/dev/null"
    ) throws {
        try self.init(at: desk.path, command, at: instant, by: staff, errors: complaints)
    }

    /// The same on any desk; without an instant by the desk's own clock.
    init(
        at desk: String, _ command: [String], at instant: String?, by staff: String,
        errors complaints: String = "/dev/null"
    ) throws {
        let input = Shell.pipe()
        let output = Shell.pipe()
        let errors = Glibc.open(complaints, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        defer { for file in [input.reading, output.writing, errors] { close(file) } }
        process = try Shell.start(
            [Program.path] + command + ["--desk", desk, "--as", staff] + (instant.map { ["--at", $0] } ?? []),
            files: [input.reading, output.writing, errors], environment: [:])
        writing = input.writing
        reading = output.reading
    }

    deinit {
        if writing >= 0 { close(writing) }
        close(reading)
    }

    /// Hands lines over; few enough that the pipe takes them all.
    func feed(_ lines: [String]) {
        let bytes = Array(lines.map { $0 + "\n" }.joined().utf8)
        _ = bytes.withUnsafeBytes { write(writing, $0.baseAddress, $0.count) }
    }

    /// Hands over no more lines, and waits for its end: what it had still said, and the exit status.
    func end() -> (answers: [String], status: Int32) {
        close(writing)
        writing = -1
        var answers: [String] = []
        while let more = answersThere() { answers += more }
        return (answers, Shell.wait(for: process))
    }

    /// Ends it at once and takes what it had still said.
    func kill() -> [String] {
        _ = Glibc.kill(process, SIGKILL)
        _ = Shell.wait(for: process)
        var answers: [String] = []
        while let more = answersThere() { answers += more }
        return answers
    }

    /// Whole answers that are there to be read; nil at the end of its output.
    func answersThere() -> [String]? {
        var chunk = [UInt8](repeating: 0, count: 4096)
        let count = read(reading, &chunk, chunk.count)
        if count <= 0 { return nil }
        rest += chunk[..<count]
        guard let end = rest.lastIndex(of: UInt8(ascii: "\n")) else { return [] }
        defer { rest.removeFirst(end + 1) }
        return String(decoding: rest[..<end], as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// Who holds the lock, where an answer says that the book is busy.
    static func holder(toldIn answer: String) -> pid_t? {
        answer.firstMatch(of: /^refused 别的程序占用着本子 \(进程 (\d+)\)/).flatMap { pid_t($0.1) }
    }

    /// Waits until some of several have answers, and says which; other files are told by the places behind them.
    static func waiting(_ batches: [Batch], or files: [Int32] = [], milliseconds: Int32 = 120_000) -> [Int] {
        var files = (batches.map(\.reading) + files).map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        poll(&files, nfds_t(files.count), milliseconds)
        return files.indices.filter { files[$0].revents != 0 }
    }
}
