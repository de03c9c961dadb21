import Glibc

/// The folder that holds the office profile and the sample street.
enum DataFolder {
    /// $STREETDESK_DATA, else the nearest data folder above the program, else the system's; nil where there is none.
    static func find() -> String? {
        var candidates = [Environment.value("STREETDESK_DATA")].compactMap { $0 }
        if var folder = program {
            while let slash = folder.lastIndex(of: "/") {
                folder = String(folder[..<slash])
                candidates.append(folder + "/data")
                candidates.append(folder + "/share/streetdesk")
            }
        }
        candidates.append("/usr/share/streetdesk")
        return candidates.first { access($0 + "/profile.json", R_OK) == 0 }
    }

    /// The path of the running program.
    private static var program: String? {
        guard let path = realpath("/proc/self/exe", nil) else { return nil }
        defer { free(path) }
        return String(cString: path)
    }

    /// A file's bytes; nil where it cannot be read.
    static func bytes(_ path: String) -> [UInt8]? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&chunk, 1, chunk.count, file)
            if count == 0 { break }
            bytes += chunk[..<count]
        }
        return ferror(file) == 0 ? bytes : nil
    }
}
