package import StreetModel

extension Desk {
    /// street/books: an empty folder for each community's book that was ever made, so that one that vanishes is missed.
    private var rollPath: String { "\(folder(of: settings.code))/books" }

    /// The codes of the communities that have a book, in order; one whose folder is gone is among them.
    package func communities() throws(StorageFault) -> [String] {
        let found = try disk.names(in: path) ?? []
        let entered = try disk.names(in: rollPath) ?? []
        return Set(found + entered).filter(Desk.isCommunityCode).sorted()
    }

    /// The street's own book and those of the communities.
    func bookCodes() throws(StorageFault) -> [String] {
        [settings.code] + (try communities())
    }

    /// Makes an empty book where none is; the street's own for the street's code. Throws `damaged` where there was one.
    package func addBook(_ code: String) throws(StorageFault) {
        if let fault { throw fault }
        let folder = folder(of: code)
        // A book that is seen has a journal: its folder gets its name last.
        if try disk.lookUp(folder) == nil {
            if code != settings.code, try isEntered(code) { throw try absence(of: code) }
            let draft = "\(path)/.tmp-\(code)"
            try disk.ensureFolder(draft)
            try disk.ensureFolder("\(draft)/\(Book.journalName)")
            try disk.syncFolder(draft)
            try disk.renameNew(draft, to: folder)
        }
        try disk.syncFolder(path)
        // Only then: a book that is entered and not there has been lost.
        try enter(code)
    }

    /// What it means that a book's folder is not there: the street's own is made with the desk, a community may have none.
    func absence(of code: String) throws(StorageFault) -> StorageFault {
        try isEntered(code) ? .damaged(file: folder(of: code), line: 0, what: .bookGone) : .noBook(code: code)
    }

    /// Throws where the folder of one of the desk's books is gone.
    func expectFolders(of codes: [String]) throws(StorageFault) {
        for code in codes where try disk.lookUp(folder(of: code)) == nil { throw try absence(of: code) }
    }

    /// Enters a book that an older program has made. Where that fails the next one who opens it does it.
    func enterUnknown(_ code: String) {
        try? enter(code)
    }

    /// The street's own book needs no entry.
    private func isEntered(_ code: String) throws(StorageFault) -> Bool {
        if code == settings.code { return true }
        return try disk.lookUp("\(rollPath)/\(code)") != nil
    }

    private func enter(_ code: String) throws(StorageFault) {
        if try isEntered(code) { return }
        try disk.ensureFolder(rollPath)
        try disk.ensureFolder("\(rollPath)/\(code)")
        try disk.syncFolder(rollPath)
        try disk.syncFolder(folder(of: settings.code))
    }

    private static func isCommunityCode(_ name: String) -> Bool {
        name.utf8.count == 12 && name.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}
