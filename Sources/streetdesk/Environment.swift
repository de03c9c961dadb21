import Glibc

/// The process's environment.
enum Environment {
    /// A variable's value; nil where it is unset or empty.
    static func value(_ name: String) -> String? {
        guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { return nil }
        return value
    }

    /// The program's own file.
    static var program: String {
        guard let real = realpath("/proc/self/exe", nil) else { return "streetdesk" }
        defer { free(real) }
        return String(cString: real)
    }

    /// A file's path from the root on, for somebody who looks for it later; as it is where the system does not know.
    static func absolute(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    /// Where a desk lies when nobody says: the XDG data folder.
    static var defaultDesk: String {
        let home = value("XDG_DATA_HOME") ?? (value("HOME") ?? ".") + "/.local/share"
        return home + "/streetdesk"
    }
}
