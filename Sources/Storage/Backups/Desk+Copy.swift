import StreetModel

extension Desk {
    /// Copies the whole acts of a book into another desk, each line checked against the one before it, with the newest
    /// sound checkpoint that stands for one of them; tells what is there now. Every file is durable then.
    func copy(_ extent: BookExtent, to target: Desk) throws(StorageFault) -> Backup.Book {
        try target.addBook(extent.code)
        let from = JournalFolder("\(folder(of: extent.code))/\(Book.journalName)", on: disk)
        let to = JournalFolder("\(target.folder(of: extent.code))/\(Book.journalName)", on: target.disk)
        var end = JournalEnd(desk: settings.id, book: extent.code)
        var count = 0
        for day in extent.days {
            let isLast = day == extent.days.last
            let bytes = try acts(of: day, isLast ? extent.lastSize : nil, in: from, &end)
            try target.disk.create(to.file(of: day), bytes)
            count += bytes.count
        }
        try target.disk.syncFolder(to.path)
        try copyCheckpoint(of: extent, to: target, upTo: end.number)
        return Backup.Book(
            closing: BookClosing(book: extent.code, number: end.number, sum: end.sum.hex), bytes: count)
    }

    /// The whole acts of one file, up to a size where it is the last; moves the end behind them.
    private func acts(
        of day: Day, _ size: Int?, in journal: JournalFolder, _ end: inout JournalEnd
    ) throws(StorageFault) -> [UInt8] {
        let path = journal.file(of: day)
        let bytes = try journal.contents(of: day, upTo: size)
        let scan = LineScan(bytes, after: end.number, sum: end.sum)
        if let bad = scan.bad { throw .damaged(file: path, line: bad.line, what: bad.what) }
        if scan.hasTail && size == nil {
            throw .damaged(file: path, line: scan.lines.count + 1, what: .unfinished)
        }
        if let last = scan.lines.last { (end.number, end.sum) = (last.number, last.sum) }
        return Array(bytes[..<scan.end])
    }

    /// A checkpoint is a help and not the book: where no sound one is found, the copy goes without. One that knows more than
    /// the journal, or something else, is thrown: the journal has lost lines, and a copy of it would hide that.
    private func copyCheckpoint(of extent: BookExtent, to target: Desk, upTo number: Int) throws(StorageFault) {
        let from = CheckpointFolder(path: "\(folder(of: extent.code))/\(Book.checkpointName)", disk: disk)
        let to = CheckpointFolder(path: "\(target.folder(of: extent.code))/\(Book.checkpointName)", disk: target.disk)
        let journal = JournalFolder("\(target.folder(of: extent.code))/\(Book.journalName)", on: target.disk)
        for candidate in extent.checkpoints {
            // Another session may have swept it since.
            guard let stored = try from.read(candidate) else { continue }
            let path = "\(from.path)/\(candidate)"
            if candidate > number { throw .damaged(file: path, line: 0, what: .checkpointAhead(n: candidate)) }
            if try CheckpointCheck.damage(of: stored.manifest, in: journal) != nil {
                throw .damaged(file: path, line: 0, what: .checkpointSum(n: candidate))
            }
            var manifest = stored.manifest
            let files = manifest.files.compactMap { file in stored.files[file.name].map { (file.name, $0) } }
            manifest.files = []
            // When the other folder had changed last says nothing about this one.
            manifest.folderChange = nil
            try to.write(manifest, files: files)
            return
        }
    }
}
