import Storage
import StreetModel
import Workbench

extension Clerk {
    /// What the day files say of a person in a range of days: those of the open books, and of the communities the person
    /// came here from.
    func history(
        of elder: String, _ days: ClosedRange<Day>, _ office: Office
    ) throws(StorageFault) -> FileHistory.Part {
        var part = FileHistory.Part(elder: elder, days: days, entries: [], isFirst: true)
        for volume in volumes where office.books[volume.book.code]?.elders[elder] != nil {
            try read(volume, of: elder, office, into: &part)
        }
        for former in try formerBooks(of: elder, office) {
            try read(former.volume, of: elder, former.office, into: &part)
        }
        return part
    }

    private func read(
        _ volume: Volume, of elder: String, _ office: Office, into part: inout FileHistory.Part
    ) throws(StorageFault) {
        let matters = Set(office.matters(about: elder).map(\.id))
        part.entries += try volume.book.history(part.days, about: elder, matters: matters)
        if let first = try volume.book.firstDay, first < part.days.lowerBound { part.isFirst = false }
    }

    /// One person's whole file, read from the day files of every open book and of those the person came from; nil where
    /// no open book has the person.
    func personCopy(
        of elder: String, _ office: Office, by staff: Staff, at now: Moment, _ words: Words
    ) throws(StorageFault) -> Export? {
        guard let record = office.elder(elder) else { return nil }
        var history = PersonHistory(of: elder)
        for volume in volumes + (try formerBooks(of: elder, office)).map(\.volume) {
            for entry in try volume.book.wholeHistory() { history.add(entry) }
        }
        return PersonCopy(record, history, office: office, by: staff, at: now, words: words).export
    }

    /// The books of the communities a person came from, the newest first, as far as they are not open: opened for this
    /// reading alone, each into an office of its own, since who reads answers for no one else there.
    private func formerBooks(
        of elder: String, _ office: Office
    ) throws(StorageFault) -> [(volume: Volume, office: Office)] {
        var found: [(volume: Volume, office: Office)] = []
        var seen = Set(volumes.map { $0.book.code })
        var next = office.elder(elder)?.cameFrom ?? ""
        while !next.isEmpty, seen.insert(next).inserted {
            var there = desk.emptyOffice
            let volume = Volume(try Book.open(next, in: desk, into: &there))
            next = there.books[next]?.elders[elder]?.cameFrom ?? ""
            found.append((volume, there))
        }
        return found
    }
}
