package import StreetModel

/// Finds the lines that faults name, and shows them masked; it keeps the last file it has read.
package struct LineFinder {
    private let desk: Desk
    private var file = ""
    private var bytes: [UInt8] = []

    package init(_ desk: Desk) {
        self.desk = desk
    }

    /// The line of a fault as it may be shown; nil where the fault names none, or it cannot be read.
    package mutating func line(of fault: StorageFault) -> String? {
        switch fault {
        case .damaged(let file, let line, _), .newer(_, _, let file, let line): self.line(line, of: file)
        case .busy, .poisoned, .foreignFilesystem, .mountedReadOnly, .noRights, .diskFull, .notADesk, .deskInsideDesk,
            .exists, .noBook, .system, .notABackup, .badBackup:
            nil
        }
    }

    /// A line of a file, counted from 1.
    private mutating func line(_ wanted: Int, of path: String) -> String? {
        if wanted < 1 { return nil }
        if path != file {
            guard let read = try? desk.disk.contents(of: path) else { return nil }
            (file, bytes) = (path, read)
        }
        var start = 0
        for _ in 1..<wanted {
            guard let feed = LineFeed.first(in: bytes, start..<bytes.count) else { return nil }
            start = feed + 1
        }
        let end = LineFeed.first(in: bytes, start..<bytes.count) ?? bytes.count
        return start < end ? ShownLine(bytes[start..<end], street: desk.settings.code).text : nil
    }
}
