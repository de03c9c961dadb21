package import StreetModel

extension Book {
    /// Writes a checkpoint of what the office holds of this book.
    ///
    /// Does nothing where fewer than `lines` lines (and less than 512 KiB) came since the newest one, by whatever
    /// session. Throws the disk's fault; the earlier checkpoints then stand.
    package mutating func checkpoint(of office: Office, after lines: Int = 1) throws(StorageFault) {
        if let fault { throw fault }
        // The name of a file without a line may not be durable: a checkpoint must not stand in it.
        guard hasNewLines, isDue(after: lines), journal.end.offset > 0 else { return }
        try takeLock()
        defer { letLockGo() }
        if let mark = try poisonMark(flushNote()) {
            fault = mark.fault
            throw mark.fault
        }
        if let newest = try checkpoints.numbers().first, newest > checkpointNumber,
            try checkpoints.read(newest) != nil
        {
            checkpointNumber = newest
            bytesSinceCheckpoint = 0
        }
        // Many sessions find it due at the same line; only the first of them, which has the lock, makes the files.
        guard hasNewLines, isDue(after: lines), let files = stateFiles(of: office) else { return }
        // A line that a killed process left unflushed must not be lost behind a checkpoint that stands for it.
        do throws(JournalAppendFault) {
            try journal.flush()
        } catch {
            throw poison(error.fault, at: lastMoment(of: office))
        }
        let days = observed.values.filter { !$0.isPlain }.sorted { $0.file < $1.file }
        var manifest = Manifest(end: journal.end, files: [], observed: days)
        manifest.folderChange = try journal.settledChange()
        try checkpoints.write(manifest, files: files)
        checkpointNumber = lastNumber
        bytesSinceCheckpoint = 0
    }

    /// The office's part that is this book, as files; nil where the office is at another line than this book.
    private func stateFiles(of office: Office) -> [(name: String, bytes: [UInt8])]? {
        if isStreet {
            guard office.street.lastNumber == lastNumber else { return nil }
            return StreetState.files(office.street, profile: office.profile, offset: offset)
        }
        guard let community = office.books[code], community.lastNumber == lastNumber else { return nil }
        return CommunityState.files(community, of: office)
    }

    /// The latest time this book knows of, for the mark of a fault: Storage asks no clock.
    private func lastMoment(of office: Office) -> Moment {
        let day = office.books[code]?.lastDay ?? journal.end.day ?? Day(number: 0)
        return offset.moment(day, TimeOfDay(seconds: 0))
    }
}
