import Storage
import StreetModel

/// What cut an import short, and the books that were written before it.
struct ImportCut: Error {
    var written: [String]
    var fault: AppendFault
}

extension Clerk {
    /// What the desk has already: every community's people, since nobody may stand in two, and the looks of the
    /// days that the files are about.
    mutating func importGround(
        for source: ImportSource, at now: Moment, into office: inout Office
    ) throws(StorageFault) -> ImportGround {
        let codes = try desk.communities()
        try open(codes, into: &office)
        return office.importGround(at: now, looks: try knownLooks(source.lookDays, in: codes))
    }

    /// Writes a plan book by book, each book's part whole or not at all.
    mutating func write(
        _ plan: ImportPlan, by staff: String, at now: Moment, into office: inout Office, telling: (String) -> Void
    ) throws(ImportCut) {
        var written: [String] = []
        for part in plan.parts {
            telling(part.book)
            // Asked before a new book is opened: what another import wrote there meanwhile was in nobody's plan.
            let planned = office.lastNumber(of: part.book)
            do throws(AppendFault) {
                try openOrAdd(part.book, into: &office)
                try setUp(part.events, in: part.book, after: planned, by: staff, at: now, into: &office)
            } catch {
                throw ImportCut(written: written, fault: error)
            }
            written.append(part.book)
        }
        do throws(StorageFault) {
            try checkpointAll(of: office)
        } catch {
            throw ImportCut(written: written, fault: .storage(error))
        }
    }

    private mutating func openOrAdd(_ code: String, into office: inout Office) throws(AppendFault) {
        do throws(StorageFault) {
            if code != office.code { try desk.addBook(code) }
            try open([code], into: &office)
        } catch {
            throw .storage(error)
        }
    }

    /// The looks of some days that the books hold already.
    private func knownLooks(_ days: ClosedRange<Day>?, in codes: [String]) throws(StorageFault) -> KnownLooks {
        var known = KnownLooks()
        guard let days else { return known }
        for code in codes {
            guard let volume = volume(code) else { continue }
            for entry in try volume.book.history(days) {
                if case .checkRecorded(let check) = entry.event { known.add(check) }
            }
        }
        return known
    }
}
