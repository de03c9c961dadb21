import Foundation
import Glibc

/// A terminal of its own: a tmux server with one window of a fixed size, in which a shell waits for a command.
struct Tmux: ~Copyable {
    let folder: String
    private let pipe: Int32
    /// Everything the terminal was sent, bells and sequences included.
    private(set) var received: [UInt8] = []
    private var server: [String] { ["tmux", "-S", "\(folder)/socket", "-f", "/dev/null"] }
    static let prompt = "ready>"

    private init(folder: String) {
        self.folder = folder
        pipe = Glibc.open("\(folder)/pipe", O_RDWR | O_NONBLOCK | O_CLOEXEC)
    }

    /// Starts the terminal and waits for the shell.
    static func start(columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]) throws -> Tmux {
        var template = Array("\(P_tmpdir)/streetdesk-tmux-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw Shell.Trouble.start(["mkdtemp"]) }
        let folder = String(cString: made)
        mkfifo("\(folder)/pipe", 0o600)
        var terminal = Tmux(folder: folder)
        var variables = ["PS1": "\(prompt) ", "ENV": "", "SHELL": "/bin/sh"]
        variables.merge(environment) { _, new in new }
        let started = try Shell.run(
            terminal.server + [
                "start-server", ";", "set", "-g", "default-terminal", "xterm-256color", ";", "set", "-g", "status",
                "off", ";", "set", "-g", "escape-time", "0", ";",
                "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "exec sh -i", ";",
                "pipe-pane", "cat >\(folder)/pipe",
            ], environment: variables)
        guard started.status == 0 else { throw Shell.Trouble.silent(started.errors) }
        try terminal.wait(for: prompt)
        return terminal
    }

    deinit {
        _ = try? Shell.run(server + ["kill-server"])
        Glibc.close(pipe)
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Opens the workbench on a desk at an instant of the morning and waits for its first frame.
    mutating func open(
        _ desk: borrowing DeskFolder, at time: String, by staff: String? = "S0007", showing text: String = "巡查",
        _ more: String...
    ) throws {
        let person = staff.map { ["--as", $0] } ?? []
        try command([Program.path, "--desk", desk.path, "--at", "\(DeskFolder.day)T\(time)"] + person + more)
        try wait(for: text)
    }

    /// Types a command at the shell.
    func command(_ words: [String]) throws {
        try type(words.joined(separator: " "))
        try press("Enter")
    }

    /// Presses keys by tmux's names, one after the other.
    func press(_ keys: String...) throws {
        _ = try Shell.run(server + ["send-keys"] + keys)
    }

    /// Types text as it stands.
    func type(_ text: String) throws {
        _ = try Shell.run(server + ["send-keys", "-l", text])
    }

    /// Pastes text as a terminal does, in brackets where the program asked for them.
    func paste(_ text: String) throws {
        _ = try Shell.run(server + ["set-buffer", text, ";", "paste-buffer", "-p"])
    }

    func resize(columns: Int, rows: Int) throws {
        _ = try Shell.run(server + ["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    }

    /// Takes the terminal away from whatever runs in it.
    func close() throws {
        _ = try Shell.run(server + ["kill-server"])
    }

    /// What tmux knows about the window: "alternate_on", "pane_pid", "cursor_flag".
    func ask(_ what: String) throws -> String {
        try Shell.run(server + ["display-message", "-p", "#{\(what)}"]).lines.first ?? ""
    }

    /// Waits until tmux knows something about the window.
    mutating func wait(_ what: String, is value: String) throws {
        let end = Date().addingTimeInterval(30)
        while try ask(what) != value {
            if Date() > end { throw Shell.Trouble.silent("\(what) is never \(value)") }
            listen()
        }
    }

    /// The rows of the screen.
    func screen() throws -> [String] { try glance() }

    /// What reads the screen, also while it is waited for.
    var glance: () throws -> [String] {
        let command = server + ["capture-pane", "-p"]
        return {
            try Shell.run(command).output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        }
    }

    /// Waits until a text is on the screen, and returns the screen.
    @discardableResult mutating func wait(for text: String) throws -> [String] {
        try wait(text) { $0.contains { $0.contains(text) } }
    }

    /// Waits until the screen is as it should be; what it waits for is told where it never is.
    @discardableResult mutating func wait(_ what: String, until holds: ([String]) throws -> Bool) throws -> [String] {
        let end = Date().addingTimeInterval(30)
        while true {
            let rows = try screen()
            if try holds(rows) { return rows }
            if Date() > end { throw Shell.Trouble.silent("no \(what) in\n" + rows.joined(separator: "\n")) }
            listen()
        }
    }

    /// Takes in what the terminal was sent; waits for something where there is nothing yet.
    mutating func listen() {
        var waiting = pollfd(fd: pipe, events: Int16(POLLIN), revents: 0)
        poll(&waiting, 1, 2000)
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while case let count = read(pipe, &chunk, chunk.count), count > 0 { received += chunk[..<count] }
    }

    /// Waits until the clock has moved on twice: whatever was sent before the first time is then taken in.
    mutating func settle() throws {
        for _ in 0..<2 {
            let clock = try screen().first?.suffix(8)
            try wait("next second") { $0.first?.suffix(8) != clock }
            listen()
        }
    }

    /// How often the bell has rung.
    var bells: Int { received.count { $0 == 7 } }
}
