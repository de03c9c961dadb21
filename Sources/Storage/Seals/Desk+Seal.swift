package import StreetModel

extension Desk {
    /// The seal of a day of the street (every book), or of one community (its own book); nil where no book of it had a
    /// line by then. Only the last line of each book is read.
    package func seal(
        of place: String, _ day: Day, until moment: Moment? = nil
    ) throws(StorageFault) -> (seal: Seal, closings: [BookClosing])? {
        var closings: [BookClosing] = []
        for code in try books(of: place) {
            if let closing = try closing(of: code, day, until: moment) { closings.append(closing) }
        }
        if closings.isEmpty { return nil }
        return (Seal(of: place, day, until: moment, closings, on: settings), closings)
    }

    /// Whether a day still is what a seal says: of the street or of a community, whichever it is. Every line up to that day
    /// is read and its place in the chain checked.
    ///
    /// - Parameters:
    ///   - moment: the second of that day up to which the seal goes; nil where it is of the whole day.
    ///   - today: the day it is on the desk's clock. The day's files may grow while it is the last.
    package func verify(
        _ seal: Seal, _ day: Day, until moment: Moment?, today: Day
    ) throws(StorageFault) -> SealVerdict {
        let codes = [settings.code] + (try communities())
        var found: [String: [BookClosing]] = [:]
        var faults: [StorageFault] = []
        for code in codes {
            let proven = try proven(code, day, until: moment)
            found[code] = proven.closings
            faults += proven.faults
        }
        let closings = codes.compactMap { found[$0]?.last }
        var slip: SealVerdict?
        for place in codes {
            let books = try books(of: place)
            let last = books.compactMap { found[$0]?.last }
            if last.isEmpty { continue }
            let now = Seal(of: place, day, until: moment, last, on: settings)
            let differing = now.differs(from: seal)
            let grown = differing.isEmpty ? nil : grown(place, books, found, seal, day, moment)
            if differing.isEmpty || grown != nil {
                // Damage in a book that is no part of the place is another matter.
                let own = faults.filter { fault in books.contains { fault.isIn(folder(of: $0)) } }
                if !own.isEmpty { return .damaged(own) }
                if let grown { return grown }
                return moment == nil && day >= today ? .sameSoFar(place: place) : .same(place: place)
            }
            if differing.count <= 2 { slip = .misread(place: place, groups: differing) }
        }
        if !faults.isEmpty { return .damaged(faults) }
        if let slip { return slip }
        return moment == nil && day >= today ? .notOver : .other(closings)
    }

    /// Whether the seal is that of the day before one of the books got more lines: late lines of a clock that was set back.
    private func grown(
        _ place: String, _ books: [String], _ found: [String: [BookClosing]], _ seal: Seal, _ day: Day,
        _ moment: Moment?
    ) -> SealVerdict? {
        for book in books {
            guard let heads = found[book], let last = heads.last else { continue }
            let others = books.filter { $0 != book }.compactMap { found[$0]?.last }
            for head in heads.dropLast().reversed()
            where Seal(of: place, day, until: moment, others + [head], on: settings) == seal {
                return .grown(place: place, book: book, after: head.number, through: last.number)
            }
        }
        return nil
    }

    /// The books of a place: all of the street's, a community's own.
    private func books(of place: String) throws(StorageFault) -> [String] {
        place == settings.code ? [settings.code] + (try communities()) : [place]
    }
}

extension StorageFault {
    /// Whether the fault names a file below a folder.
    fileprivate func isIn(_ folder: String) -> Bool {
        switch self {
        case .damaged(let file, _, _), .newer(_, _, let file, _): file.hasPrefix("\(folder)/")
        case .busy, .poisoned, .foreignFilesystem, .mountedReadOnly, .noRights, .diskFull, .notADesk, .deskInsideDesk,
            .exists, .noBook, .system, .notABackup, .badBackup:
            false
        }
    }
}
