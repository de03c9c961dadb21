import Glibc

/// Tells the names that come into a folder.
struct FolderWatch: ~Copyable {
    /// What to poll for reading.
    let descriptor: Int32

    init(_ folder: String) throws {
        let watch = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
        guard inotify_add_watch(watch, folder, UInt32(IN_CREATE)) >= 0 else {
            throw Shell.Trouble.silent("no watch on \(folder)")
        }
        descriptor = watch
    }

    deinit { close(descriptor) }

    /// The names that came since the last call.
    func names() -> [String] {
        var names: [String] = []
        var bytes = [UInt8](repeating: 0, count: 16_384)
        while case let count = read(descriptor, &bytes, bytes.count), count > 0 {
            // Each is a watch, a mask, a cookie and a length of four bytes, and a name of that length.
            var place = 0
            while place + 16 <= count {
                let length = bytes.withUnsafeBytes {
                    Int($0.loadUnaligned(fromByteOffset: place + 12, as: UInt32.self))
                }
                names.append(
                    String(decoding: bytes[(place + 16)..<(place + 16 + length)].prefix { $0 != 0 }, as: UTF8.self))
                place += 16 + length
            }
        }
        return names
    }
}
