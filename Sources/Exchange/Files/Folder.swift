import Glibc
import StreetModel

/// The names in a folder.
enum Folder {
    /// True for a folder that is there; links are followed.
    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Every name but those that begin with a dot, in the order of their bytes.
    static func names(in path: String) throws(ImportProblem.What) -> [String] {
        guard let folder = opendir(path) else { throw .cannotRead(errno) }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }
}
