import Storage
import StreetModel
import Workbench

/// The one who touches the world: opens books, asks the rules under their locks, writes, reads what others wrote.
struct Clerk {
    let desk: Desk
    /// The moment at which all that is asked is what is late, so that the books are read in part; else nil.
    private let late: Moment?
    /// Whether lines may be written however far ahead the clock stands: a rehearsal's is anybody's.
    private let trustsClock: Bool
    private(set) var volumes: [Volume] = []

    init(_ desk: Desk, forLate late: Moment? = nil, trustingClock trustsClock: Bool = false) {
        self.desk = desk
        self.late = late
        self.trustsClock = trustsClock || desk.settings.isRehearsal
    }

    /// The same clerk before any book was opened.
    var withoutBooks: Clerk { Clerk(desk, forLate: late, trustingClock: trustsClock) }

    /// Why nothing can be written: the desk's fault, else the first book's.
    var fault: StorageFault? {
        desk.fault ?? volumes.lazy.compactMap { $0.book.fault }.first
    }

    /// Opens the street's own book: staff, duty rota, profile.
    mutating func openStreet(into office: inout Office) throws(StorageFault) {
        try open(desk.settings.code, into: &office)
    }

    /// Throws the fault for which a book may not have been read to its end: whom it does not hold may stand behind.
    func expectReadWhole() throws(StorageFault) {
        for volume in volumes {
            if let fault = volume.book.fault, fault.isOfContent { throw fault }
        }
    }

    /// Opens the books somebody may read: the own community's, or all.
    mutating func openBooks(for staff: Staff, into office: inout Office) throws(StorageFault) {
        let codes: [String]
        if let community = staff.community { codes = [community] } else { codes = try desk.communities() }
        try open(codes, into: &office)
    }

    /// Opens books that are not open yet.
    mutating func open(_ codes: [String], into office: inout Office) throws(StorageFault) {
        for code in codes where volume(code) == nil { try open(code, into: &office) }
    }

    private mutating func open(_ code: String, into office: inout Office) throws(StorageFault) {
        volumes.append(Volume(try Book.open(code, in: desk, into: &office, forLate: late)))
    }

    /// The open book of a code.
    func volume(_ code: String) -> Volume? {
        volumes.first { $0.book.code == code }
    }

    /// Throws where the clock is more likely wrong than right.
    func checkClock(_ now: Moment, _ office: Office) throws(AppendFault) {
        if trustsClock { return }
        do throws(Refusal) {
            try ClockDoubt.check(office.offset.day(of: now), after: volumes.compactMap { $0.book.lastDay }.max())
        } catch {
            throw .refused(error)
        }
    }

    /// Asks the rules under the lock and writes what they agree to.
    func record(
        _ event: Event, by staff: String, at now: Moment, into office: inout Office
    ) throws(AppendFault) -> [Entry] {
        try checkClock(now, office)
        if let other = office.otherBook(of: event) {
            do throws(StorageFault) {
                _ = try refresh([other], into: &office)
            } catch {
                throw .storage(error)
            }
        }
        guard let code = office.bookCode(for: event), let volume = volume(code) else {
            return try rehearse(event, by: staff, at: now, office)
        }
        let entries = try volume.book.append(by: staff, at: now, into: &office) { (newest: Office) throws(Refusal) in
            try newest.decide(event, by: staff, at: now)
        }
        if office.otherBook(of: event) == nil { return entries }
        return entries + finishMoves(by: staff, at: now, into: &office)
    }

    /// Writes the second halves of moves, of topics raised to the street and of street meetings' follow-ups, that were
    /// cut between their two books (DESIGN §3).
    ///
    /// What cannot be written now is written by whoever has both books open next; until then the person counts where they
    /// came to.
    func finishMoves(by staff: String, at now: Moment, into office: inout Office) -> [Entry] {
        var written: [Entry] = []
        guard (try? checkClock(now, office)) != nil else { return written }
        let followUps = office.followUpsToOpen(at: now).map(Event.matterOpened)
        for event in office.unfinishedMoves + office.unfinishedLifts + followUps {
            guard let code = office.bookCode(for: event), let volume = volume(code) else { continue }
            let entries = try? volume.book.append(by: staff, at: now, into: &office) {
                (newest: Office) throws(Refusal) in try newest.decide(event, by: staff, at: now)
            }
            written += entries ?? []
        }
        return written
    }

    /// An event of no open book: the rules say why, or the fault for which a book could not be read whole.
    private func rehearse(
        _ event: Event, by staff: String, at now: Moment, _ office: Office
    ) throws(AppendFault) -> [Entry] {
        do {
            _ = try office.decide(event, by: staff, at: now)
        } catch {
            throw fault.map { .storage($0) } ?? .refused(error)
        }
        return []
    }

    /// Reads what others wrote to some books.
    func refresh(_ codes: [String], into office: inout Office) throws(StorageFault) -> [Entry] {
        var entries: [Entry] = []
        for code in codes {
            if let volume = volume(code) { entries += try volume.book.refresh(into: &office) }
        }
        return entries
    }

    /// Reads what others wrote to any of the open books. A book that cannot be read says so where it is written to.
    func refresh(into office: inout Office) {
        for volume in volumes { _ = try? volume.book.refresh(into: &office) }
    }

    /// Writes the checkpoints that are due, or where there is time all that would spare the next start its lines.
    func checkpoint(of office: Office, isIdle: Bool) {
        for volume in volumes {
            // A checkpoint that fails costs the next start some milliseconds and nothing else.
            try? volume.book.checkpoint(of: office, after: isIdle ? Book.idleLines : Book.dueLines)
        }
    }
}
