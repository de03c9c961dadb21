import Glibc
import StreetModel

/// Tells which books another session wrote to: one inotify instance, one watch a journal's folder.
///
/// Where no instance or no watch is to be had, `descriptor` is nil and `changed()` compares the sizes of the newest
/// files; it should then be called every 250 ms (DESIGN §2).
package struct Watcher: ~Copyable {
    /// What to poll for reading; nil where sizes are compared.
    package var descriptor: Int32? { handle < 0 ? nil : handle }
    private var handle: Int32
    /// The books' codes by their watches.
    private var codes: [Int32: String] = [:]
    private var sizes: [WatchedSize] = []

    /// Watches the journals of some books of a desk.
    package init(_ desk: Desk, codes watched: [String], usingSizes: Bool = false) {
        handle = usingSizes ? -1 : inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
        let folders = watched.map { ($0, "\(desk.folder(of: $0))/\(Book.journalName)") }
        let mask = UInt32(IN_MODIFY) | UInt32(IN_CREATE) | UInt32(IN_MOVED_TO)
        for (code, path) in folders where handle >= 0 {
            let watch = inotify_add_watch(handle, path, mask)
            if watch < 0 {
                close(handle)
                handle = -1
            } else {
                codes[watch] = code
            }
        }
        if handle < 0 {
            sizes = folders.map { WatchedSize(code: $0.0, folder: JournalFolder($0.1, on: desk.disk)) }
        }
    }

    deinit {
        if handle >= 0 { close(handle) }
    }

    /// The codes of the books that were written to since the last call, in order; this session's own writes count too.
    package mutating func changed() -> [String] {
        if handle >= 0 { return drain() }
        var changed: [String] = []
        for index in sizes.indices where sizes[index].hasChanged() { changed.append(sizes[index].code) }
        return changed
    }

    private mutating func drain() -> [String] {
        var found: Set<String> = []
        withUnsafeTemporaryAllocation(byteCount: 8192, alignment: 8) { buffer in
            while true {
                let count = read(handle, buffer.baseAddress, buffer.count)
                if count <= 0 { return }
                take(UnsafeRawBufferPointer(rebasing: buffer[..<count]), &found)
            }
        }
        return found.sorted()
    }

    /// Events are a watch, a mask, a cookie and a length of four bytes each, and a name of that length.
    private func take(_ events: UnsafeRawBufferPointer, _ found: inout Set<String>) {
        var offset = 0
        while offset + 16 <= events.count {
            let watch = events.loadUnaligned(fromByteOffset: offset, as: Int32.self)
            let mask = events.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self)
            // Where the kernel has dropped events, every book may have changed.
            if mask & UInt32(IN_Q_OVERFLOW) != 0 { found.formUnion(codes.values) }
            if let code = codes[watch] { found.insert(code) }
            offset += 16 + Int(events.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self))
        }
    }
}
