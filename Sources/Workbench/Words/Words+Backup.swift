package import StreetModel

/// What `streetdesk backup` and `streetdesk restore` say.
extension Words {
    /// Progress; an empty book means that everything is copied and read again.
    package func copying(_ book: String, _ done: Int, _ total: Int) -> String {
        book.isEmpty
            ? self("正在核对", "Checking")
            : self("正在复制 \(book) \(done)/\(total)", "Copying \(book) \(done)/\(total)")
    }

    package func backedUp(_ backup: Backup, to path: String, _ offset: UTCOffset) -> String {
        let head = self(
            "已备份到 \(path), 逐行核对无误: \(sum(of: backup))", "Backed up to \(path), every line checked: \(sum(of: backup))")
        let foot = self(
            "没有保存的草稿、口令、隔离区不在里面; 备份没有加密, 请像原件一样保管",
            "Drafts, PINs and quarantine are not in it; it is not encrypted: keep it as you keep the desk")
        return ([head] + backup.books.map(line) + [foot]).joined(separator: "\n")
    }

    package func restored(_ backup: Backup, to path: String, _ offset: UTCOffset) -> String {
        let made = "\(offset.day(of: backup.made).text) \(offset.timeOfDay(of: backup.made).fullText)"
        let head = self(
            "已还原到 \(path), 逐行核对无误: \(backup.name), 备份于 \(made), \(sum(of: backup))",
            "Restored to \(path), every line checked: \(backup.name), backed up \(made), \(sum(of: backup))")
        return ([head] + backup.books.map(line)).joined(separator: "\n")
    }

    /// Where a copy was made that the desk itself could not keep note of.
    package var backupNotKept: String {
        self("工作台现在不能写, 这次备份没有留下记录", "The desk cannot be written now: nothing notes that this backup was made")
    }

    private func sum(of backup: Backup) -> String {
        let (books, lines) = (backup.books.count, backup.lineCount)
        return self(
            "\(books) 个本子, \(lines) 行, \(backup.byteCount) 字节",
            "\(counted(books, "book")), \(counted(lines, "line")), \(counted(backup.byteCount, "byte"))")
    }

    private func line(_ book: Backup.Book) -> String {
        let closing = book.closing
        return self(
            "\(closing.book) \(closing.number) 行 \(book.bytes) 字节 末行 \(closing.number) 校验和 \(closing.sum)",
            "\(closing.book) \(counted(closing.number, "line")), \(counted(book.bytes, "byte")), last line \(closing.number), sum \(closing.sum)"
        )
    }
}
