import Foundation
import Glibc
import Synchronization

/// Starts programs and reads what they say.
enum Shell {
    /// How a program ended and what it said.
    struct Answer: Equatable {
        /// The exit status, or 128 and the signal.
        var status: Int32
        var output: String
        var errors: String

        var lines: [String] { output.split(separator: "\n").map(String.init) }
        var complaints: [String] { errors.split(separator: "\n").map(String.init) }
    }

    /// Runs a program to its end; a minute and a half at most, so that a hang is a failure.
    static func run(_ words: [String], input: String = "", environment: [String: String] = [:]) throws -> Answer {
        let files = (0..<3).map { _ in sealed { tmpfile() } }
        defer { for case .some(let file) in files { fclose(file) } }
        guard let given = files[0], let output = files[1], let errors = files[2] else { throw Trouble.start(words) }
        fputs(input, given)
        rewind(given)
        let child = try start(
            ["timeout", "-k", "5", "90"] + words, files: [fileno(given), fileno(output), fileno(errors)],
            environment: environment)
        let status = wait(for: child)
        return Answer(status: status, output: text(of: output), errors: text(of: errors))
    }

    /// Starts a program on three files and with a small environment of its own.
    static func start(_ words: [String], files: [Int32], environment: [String: String]) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (target, file) in files.enumerated() {
            posix_spawn_file_actions_adddup2(&actions, file, Int32(target))
        }
        // The tests' own threads keep signals from themselves; what they start must hear them all.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        var variables = [
            "LANG": "C.UTF-8", "TERM": "xterm-256color", "STREETDESK_DATA": Program.data,
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
        ]
        variables.merge(environment) { _, new in new }
        let arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        let settings: [UnsafeMutablePointer<CChar>?] = variables.map { strdup("\($0)=\($1)") } + [nil]
        defer { for word in arguments + settings { free(word) } }
        var child: pid_t = 0
        let result = gate.withLock { _ in
            posix_spawnp(&child, words[0], &actions, &attributes, arguments, settings)
        }
        guard result == 0 else { throw Trouble.start(words) }
        return child
    }

    /// Tests run side by side, and no program may inherit what another test has just opened.
    private static let gate = Mutex(())

    /// Opens a file that no program inherits unless it is given to it.
    static func sealed(_ open: () -> UnsafeMutablePointer<FILE>?) -> UnsafeMutablePointer<FILE>? {
        gate.withLock { _ in
            guard let file = open() else { return nil }
            _ = fcntl(fileno(file), F_SETFD, FD_CLOEXEC)
            return file
        }
    }

    /// A pipe that no program inherits unless it is given an end.
    static func pipe() -> (reading: Int32, writing: Int32) {
        gate.withLock { _ in
            var ends: [Int32] = [-1, -1]
            _ = Glibc.pipe(&ends)
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
            return (ends[0], ends[1])
        }
    }

    /// Waits for a program's end.
    static func wait(for child: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 && errno == EINTR {}
        return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    }

    private static func text(of file: UnsafeMutablePointer<FILE>) -> String {
        rewind(file)
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
        return String(decoding: bytes, as: UTF8.self)
    }

    enum Trouble: Error { case start([String]), silent(String) }
}
