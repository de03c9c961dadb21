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

    /// What a book holds, read from its first line on.
    struct Account {
        /// The notes of all looks, in their order.
        var notes: [String] = []
        /// Whether the office is what all lines one after the other come to.
        var isFolded = false
    }

    func account() throws(StorageFault) -> Account {
        var account = Account()
        var folded = Office(code: office.code, name: office.name, offset: office.offset)
        folded.restore(CommunityBook(code: book.code))
        for entry in try book.wholeHistory() {
            folded.apply(entry)
            if case .checkRecorded(let check) = entry.event { account.notes.append(check.note) }
        }
        account.isFolded = folded == office
        return account
    }

    /// What is wrong with what was read, after what was told; nil where all is well.
    func problem(_ told: Told, after calls: Int) throws(StorageFault) -> String? {
        let account = try account()
        if let wrong = told.contradiction(in: account.notes, after: calls) { return wrong }
        return account.isFolded ? nil : "the office is not what the lines come to"
    }
}
