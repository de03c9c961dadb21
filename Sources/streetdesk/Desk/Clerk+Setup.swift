import Storage
import StreetModel

extension Clerk {
    /// Writes a whole part of a set-up or an import as one act: all of it or nothing.
    func setUp(
        _ events: [Event], in code: String, by staff: String, at now: Moment, into office: inout Office
    ) throws(StorageFault) {
        guard let volume = volume(code) else { throw .noBook(code: code) }
        let planned = volume.book.lastNumber
        do throws(AppendFault) {
            _ = try volume.book.append(by: staff, at: now, into: &office) { (newest: Office) throws(Refusal) in
                // What others wrote since the plan was made may contradict it.
                guard newest.lastNumber(of: code) == planned else { throw .importOvertaken(book: code) }
                return events
            }
        } catch {
            switch error {
            case .storage(let fault): throw fault
            case .refused: throw .busy(holder: nil)
            }
        }
    }

    /// Writes a checkpoint of every open book.
    func checkpointAll(of office: Office) throws(StorageFault) {
        for volume in volumes { try volume.book.checkpoint(of: office) }
    }

    /// Closes every book.
    mutating func close() {
        self = Clerk(desk)
    }
}
