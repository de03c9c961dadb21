import CrashMachine
import Storage
import StreetModel

/// A program at work on the desk of a scripted disk.
struct Session: ~Copyable {
    static let path = "/desk"
    var book: Book
    var office: Office

    init(_ disk: Disk, _ code: String = TestDesk.community) throws(StorageFault) {
        let desk = try Desk.open(Session.path, on: disk)
        var office = desk.emptyOffice
        book = try Book.open(code, in: desk, into: &office)
        self.office = office
    }

    /// The notes of all looks that the book has read, in their order.
    func notes() throws(StorageFault) -> [String] {
        try book.wholeHistory().compactMap { entry in
            guard case .checkRecorded(let check) = entry.event else { return nil }
            return check.note
        }
    }

    /// Whether the office is what all lines one after the other come to.
    func isFolded() throws(StorageFault) -> Bool {
        var folded = Office(code: office.code, name: office.name, offset: office.offset)
        folded.restore(CommunityBook(code: book.code))
        for entry in try book.wholeHistory() { folded.apply(entry) }
        return folded == office
    }
}
