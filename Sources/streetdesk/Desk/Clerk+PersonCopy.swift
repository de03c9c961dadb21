import Storage
import StreetModel
import Workbench

extension Clerk {
    /// One person's whole file, read from the day files of every open book; nil where no book has the person.
    func personCopy(
        of elder: String, _ office: Office, by staff: Staff, at now: Moment, _ words: Words
    ) throws(StorageFault) -> Export? {
        guard let record = office.elder(elder) else { return nil }
        var history = PersonHistory(of: elder)
        for volume in volumes {
            for entry in try volume.book.wholeHistory() { history.add(entry) }
        }
        return PersonCopy(record, history, office: office, by: staff, at: now, words: words).export
    }
}
