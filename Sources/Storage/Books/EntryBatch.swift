import StreetModel

/// Entries read from a journal, with what their files tell of.
struct EntryBatch {
    private(set) var entries: [Entry] = []
    private(set) var observed: [Day: ObservedDays] = [:]
    private(set) var byteCount = 0
    private let book: String
    private let folder: JournalFolder
    private let offset: UTCOffset

    init(book: String, folder: JournalFolder, offset: UTCOffset) {
        self.book = book
        self.folder = folder
        self.offset = offset
    }

    /// Adds the entries of lines of one file; at one that cannot be read, its act is left out and the fault thrown.
    mutating func add(_ lines: [Line], _ bytes: [UInt8], _ day: Day, _ firstLine: Int) throws(StorageFault) {
        let file = folder.file(of: day)
        byteCount += bytes.count
        for (index, line) in lines.enumerated() {
            do throws(StorageFault) {
                let entry = try StoredEntry.read(line, of: bytes, book: book, file: file, at: firstLine + index)
                entries.append(entry)
                let told = entry.observedDay(offset)
                observed[day, default: ObservedDays(file: day, first: told, last: told)].include(told)
            } catch {
                while let last = entries.last, last.more > 0 { entries.removeLast() }
                throw error
            }
        }
    }
}

extension Entry {
    /// The day the entry tells of: of a look, when it was seen.
    func observedDay(_ offset: UTCOffset) -> Day {
        switch event {
        case .checkRecorded(let check): offset.day(of: check.observed)
        case .elder(.visitRecorded(let visit)): offset.day(of: visit.observed)
        case .profileAdopted, .registered, .amended, .absenceReported, .matterOpened, .matterStepped,
            .attemptRecorded, .noticeRead, .urged, .gridCovered, .elder, .place, .desk, .consultation, .takenBack,
            .restored:
            offset.day(of: at)
        }
    }
}
