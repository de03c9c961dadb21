import Glibc

/// Starts programs.
enum Spawn {
    /// POSIX_SPAWN_SETSID, which Swift's Glibc does not show.
    private static let newSession: Int16 = 0x80

    /// Starts a program with these descriptors as its first three; a terminal's path instead makes it the leader of
    /// a session on that terminal.
    static func start(
        _ command: [String], environment: [String] = environment(), descriptors: [Int32] = [], terminal: String? = nil
    ) throws(BenchFault) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        if let terminal {
            posix_spawnattr_setflags(&attributes, newSession)
            posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
            posix_spawn_file_actions_adddup2(&actions, 0, 1)
            posix_spawn_file_actions_adddup2(&actions, 0, 2)
        }
        for (place, descriptor) in descriptors.enumerated() {
            posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(place))
        }
        var arguments = command.map { strdup($0) } + [nil]
        var variables = environment.map { strdup($0) } + [nil]
        defer {
            for text in arguments + variables { free(text) }
        }
        var process: pid_t = 0
        let result = posix_spawnp(&process, command[0], &actions, &attributes, &arguments, &variables)
        if result != 0 { throw .system("start \(command[0])", result) }
        return process
    }

    /// What every program sees: a common terminal, a Chinese office, nothing of the person who measures.
    static func environment() -> [String] {
        ["PATH=/usr/local/bin:/usr/bin:/bin", "HOME=/nonexistent", "LANG=C.UTF-8", "TERM=xterm-256color"]
    }

    /// Waits for a program's end; its exit status, or 128 and the signal.
    @discardableResult
    static func wait(_ process: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 && errno == EINTR {}
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    }

    /// Runs a program to its end with nothing to read and its output thrown away; how many milliseconds it took.
    static func time(_ command: [String]) throws(BenchFault) -> Double {
        let nothing = open("/dev/null", O_RDWR | O_CLOEXEC)
        defer { close(nothing) }
        let start = Measure.now
        let status = wait(try Spawn.start(command, descriptors: [nothing, nothing, nothing]))
        let time = Measure.now - start
        if status != 0 { throw .command(command.joined(separator: " "), status: status) }
        return time
    }
}
