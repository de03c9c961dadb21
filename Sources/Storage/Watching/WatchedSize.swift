import StreetModel

/// The newest file of a journal and its size, to be compared with what they were.
struct WatchedSize {
    let code: String
    private let folder: JournalFolder
    private var day: Day?
    private var size = 0

    init(code: String, folder: JournalFolder) {
        self.code = code
        self.folder = folder
        _ = hasChanged()
    }

    /// Whether they are others than at the last call; a folder that cannot be read counts as unchanged.
    mutating func hasChanged() -> Bool {
        guard let newest = try? folder.list().last,
            let now = try? folder.disk.lookUp(folder.file(of: newest))?.size
        else { return false }
        let changed = day != newest || size != now
        day = newest
        size = now
        return changed
    }
}
