import Storage
import StreetModel
import TextUI
import Workbench

/// The way in to the workbench: the desk is open, and nobody has signed in yet.
struct Reception {
    let words: Words
    /// Whom the desk takes the person for; nil where a rehearsal asks.
    let person: String?
    let clock: DeskClock
    var clerk: Clerk
    /// The command line says which language: the one the person left with does not count.
    private let isLanguageNamed: Bool
    /// Drafts are offered only to a person at a screen.
    private let isRunning: Bool
    /// Somebody comes by an ssh key: files are those of the person's own folder.
    let isSession: Bool
    /// The street's own book only, until somebody signs in.
    private let office: Office

    /// Opens the desk; on a real desk the person must be named.
    init(_ options: DeskOptions, isRunning: Bool) throws(Stop) {
        words = options.words
        self.isRunning = isRunning
        isSession = options.identity != nil
        isLanguageNamed = options.lang != nil
        let desk = try Counter.open(options)
        clock = try Counter.clock(options, desk, isRunning: isRunning)
        clerk = Clerk(desk, trustingClock: options.trustClock)
        var office = desk.emptyOffice
        do throws(StorageFault) {
            try clerk.openStreet(into: &office)
            if office.street.staff.isEmpty { try clerk.expectReadWhole() }
        } catch {
            throw Stop.complaining(words.fault(error), error.isAboutPlace ? .refused : .unsound)
        }
        person = try options.person(at: desk)
        if let id = person, office.street.staff[id] == nil {
            do throws(StorageFault) {
                try clerk.expectReadWhole()
            } catch {
                throw Stop.complaining(words.fault(error), .unsound)
            }
            throw Stop.complaining(words.refusal(.unknownStaff(id), office), .refused)
        }
        self.office = office
    }

    /// A workbench at which nobody sits yet.
    func workbench(size: Size) -> Workbench {
        Workbench(
            office: office,
            session: Session(
                now: clock.now, size: size, words: words, isRehearsal: clerk.desk.settings.isRehearsal,
                readOnly: clerk.fault))
    }

    /// Opens the books of the person who signs in.
    mutating func enter(_ id: String, _ workbench: inout Workbench, at now: Moment) -> [Effect] {
        guard let staff = workbench.office.street.staff[id] else {
            return workbench.update(.refused(.unknownStaff(id), at: now))
        }
        // The question who one is stands on a rehearsal desk alone.
        if let person, person != id, !clerk.desk.settings.isRehearsal {
            return workbench.update(.refused(.unknownStaff(id), at: now))
        }
        do {
            try clerk.openBooks(for: staff, into: &workbench.office)
        } catch {
            return workbench.update(.failed(error, at: now))
        }
        workbench.session.readOnly = clerk.fault
        let view = clerk.desk.sessionView(of: id)
        if !isLanguageNamed, let language = Words.Language(rawValue: view.language) {
            workbench.session.words = Words(language)
        }
        let effects = workbench.update(.entered(staff: id, view: view, at: now))
        // What another session of this person is writing at this moment is that session's.
        guard isRunning, !clerk.desk.present().contains(id) else { return effects }
        return effects + workbench.update(.draftsFound(clerk.desk.drafts(of: id), at: now))
    }
}
