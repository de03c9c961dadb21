import Glibc

/// A running `check --batch` or another command with `--batch`: lines go in, answers come out while it runs.
final class Batch {
    let process: pid_t
    private let writing: Int32
    private let reading: Int32
    private var rest: [UInt8] = []

    convenience init(_ desk: borrowing DeskFolder, at time: String, by staff: String = "S0007") throws {
        try self.init(desk, ["check", "--batch"], at: "\(DeskFolder.day)T\(time)", by: staff)
    }

    /// Another command that reads lines, at an instant.
    init(_ desk: borrowing DeskFolder, _ command: [String], at instant: String, by staff: String) throws {
        let input = Shell.pipe()
        let output = Shell.pipe()
        let errors = Glibc.open("/dev/null", O_WRONLY | O_CLOEXEC)
        defer { for file in [input.reading, output.writing, errors] { close(file) } }
        process = try Shell.start(
            [Program.path] + command + ["--desk", desk.path, "--as", staff, "--at", instant],
            files: [input.reading, output.writing, errors], environment: [:])
        writing = input.writing
        reading = output.reading
    }

    deinit {
        close(writing)
        close(reading)
    }

    /// Hands lines over; few enough that the pipe takes them all.
    func feed(_ lines: [String]) {
        let bytes = Array(lines.map { $0 + "\n" }.joined().utf8)
        _ = bytes.withUnsafeBytes { write(writing, $0.baseAddress, $0.count) }
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

    /// Waits until some of several have answers, and says which.
    static func waiting(_ batches: [Batch]) -> [Int] {
        var files = batches.map { pollfd(fd: $0.reading, events: Int16(POLLIN), revents: 0) }
        poll(&files, nfds_t(files.count), 120_000)
        return files.indices.filter { files[$0].revents != 0 }
    }
}
