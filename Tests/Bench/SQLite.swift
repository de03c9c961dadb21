import Glibc

/// SQLite as the other side of a comparison: a table of lines, in WAL with full synchronisation.
///
/// The library is found when the bench runs, so that a build needs none of it.
final class SQLite {
    private typealias Open = @convention(c) (UnsafePointer<CChar>, UnsafeMutablePointer<OpaquePointer?>) -> Int32
    private typealias Execute =
        @convention(c) (
            OpaquePointer, UnsafePointer<CChar>, OpaquePointer?, OpaquePointer?, OpaquePointer?
        ) -> Int32
    private typealias Prepare =
        @convention(c) (
            OpaquePointer, UnsafePointer<CChar>, Int32, UnsafeMutablePointer<OpaquePointer?>, OpaquePointer?
        ) -> Int32
    private typealias Bind = @convention(c) (OpaquePointer, Int32, UnsafePointer<CChar>, Int32, Int) -> Int32
    private typealias Act = @convention(c) (OpaquePointer) -> Int32
    private typealias Wait = @convention(c) (OpaquePointer, Int32) -> Int32

    private static let done: Int32 = 101
    private static let busy: Int32 = 5
    /// The text is copied (SQLITE_TRANSIENT).
    private static let copied = -1
    /// What every connection sets: ten seconds of patience, and each change on the disk before it counts.
    private static let settings = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"

    private let connection: OpaquePointer
    private let statement: OpaquePointer
    private let bind: Bind
    private let step: Act
    private let reset: Act

    static var isThere: Bool { library != nil }

    private static var library: UnsafeMutableRawPointer? { dlopen("libsqlite3.so.0", RTLD_NOW) }

    private static func function<Function>(_ name: String, as kind: Function.Type) -> Function? {
        library.flatMap { dlsym($0, name) }.map { unsafeBitCast($0, to: kind) }
    }

    /// Makes the table in a new file.
    static func makeTable(_ path: String) -> Bool {
        guard let execute = function("sqlite3_exec", as: Execute.self), let connection = connect(path) else {
            return false
        }
        let isMade = execute(connection, "CREATE TABLE line(n INTEGER PRIMARY KEY, line TEXT NOT NULL)", nil, nil, nil)
        _ = function("sqlite3_close", as: Act.self)?(connection)
        return isMade == 0
    }

    private static func connect(_ path: String) -> OpaquePointer? {
        guard let open = function("sqlite3_open", as: Open.self),
            let execute = function("sqlite3_exec", as: Execute.self),
            let wait = function("sqlite3_busy_timeout", as: Wait.self)
        else { return nil }
        var connection: OpaquePointer?
        guard open(path, &connection) == 0, let connection, wait(connection, 10_000) == 0,
            execute(connection, settings, nil, nil, nil) == 0
        else { return nil }
        return connection
    }

    /// Opens a file with the table.
    init?(_ path: String) {
        guard let connection = SQLite.connect(path),
            let prepare = SQLite.function("sqlite3_prepare_v2", as: Prepare.self),
            let bind = SQLite.function("sqlite3_bind_text", as: Bind.self),
            let step = SQLite.function("sqlite3_step", as: Act.self),
            let reset = SQLite.function("sqlite3_reset", as: Act.self)
        else { return nil }
        var statement: OpaquePointer?
        guard prepare(connection, "INSERT INTO line(line) VALUES (?)", -1, &statement, nil) == 0, let statement else {
            return nil
        }
        self.connection = connection
        self.statement = statement
        self.bind = bind
        self.step = step
        self.reset = reset
    }

    /// Adds a row; true once it is durable. Whoever was not let in for ten seconds tries again.
    func insert(_ line: String) -> Bool {
        guard bind(statement, 1, line, -1, SQLite.copied) == 0 else { return false }
        var result = step(statement)
        while result == SQLite.busy {
            _ = reset(statement)
            result = step(statement)
        }
        return reset(statement) == 0 && result == SQLite.done
    }
}
