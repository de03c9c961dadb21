import Storage
import StreetModel

extension Clerk {
    /// Writes a whole part of a set-up or an import as one act: all of it or nothing.
    ///
    /// - Parameter planned: the last number the book had when the part was planned; 0 where there was no book yet.
    func setUp(
        _ events: [Event], in code: String, after planned: Int, by staff: String, at now: Moment,
        into office: inout Office
    ) throws(AppendFault) {
        guard let volume = volume(code) else { throw .storage(.noBook(code: code)) }
        try checkClock(now, office)
        _ = try volume.book.append(by: staff, at: now, into: &office) { (newest: Office) throws(Refusal) in
            // What others wrote since then may contradict it.
            guard newest.lastNumber(of: code) == planned else { throw .importOvertaken(book: code) }
            return events
        }
    }

    /// Writes a checkpoint of every open book.
    func checkpointAll(of office: Office) throws(StorageFault) {
        for volume in volumes { try volume.book.checkpoint(of: office) }
    }

    /// Closes every book.
    mutating func close() {
        self = withoutBooks
    }
}
