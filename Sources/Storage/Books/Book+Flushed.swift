import StreetModel

/// The lock's file says whether the last act was flushed: `1` from before its write until after its flush.
///
/// A killed writer leaves it so, and the next one flushes before it writes. So what a loss of power can tear is never
/// more than one act, which is how it is told from damage. After a start of the machine it says nothing any more, and costs a
/// flush at most.
extension Book {
    private static let unflushed = UInt8(ascii: "1")
    private static let flushed = UInt8(ascii: "0")

    func isLastActFlushed() throws(StorageFault) -> Bool {
        switch lockFile {
        case .none: false
        case .some(let file): try file.read(from: 0, count: 1).first != Book.unflushed
        }
    }

    func noteFlushed(_ isFlushed: Bool) throws(JournalAppendFault) {
        switch lockFile {
        case .none: break
        case .some(let file):
            do throws(StorageFault) {
                try file.write([isFlushed ? Book.flushed : Book.unflushed], at: 0)
            } catch {
                throw .failed(error)
            }
        }
    }
}
