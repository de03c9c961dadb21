import Glibc
import Storage
import StreetModel
import Workbench

/// A command's place at the desk: the desk is open, the person known, the books read.
struct Counter {
    /// They know who reads, and who has to be reached in what that person answers for: those are shown in full.
    var words: Words
    let clock: DeskClock
    /// When the books were read: whoever asks what is late asks it of this moment, for which they were read.
    let openedAt: Moment
    let staff: Staff
    var clerk: Clerk
    var office: Office

    /// Opens the desk for the person the options name; what does not go is said, and ends the command.
    ///
    /// On a desk without any staff an import goes on with whoever it is: the rules look for them in the files.
    ///
    /// - Parameter isForLate: for a command that only asks what is late.
    init(
        _ options: DeskOptions, isRunning: Bool = false, isImport: Bool = false, isForLate: Bool = false
    ) throws(Stop) {
        words = options.words
        let desk = try Counter.open(options)
        clock = try Counter.clock(options, desk, isRunning: isRunning)
        openedAt = clock.now
        clerk = Clerk(desk, forLate: isForLate ? openedAt : nil, trustingClock: options.trustClock)
        office = desk.emptyOffice
        do {
            try clerk.openStreet(into: &office)
            guard let id = try options.person(at: desk) else {
                throw Stop.complaining(words.whoAreYouMissing, .refused)
            }
            var first: Staff?
            if isImport && office.street.staff.isEmpty {
                first = Staff(id: id)
                first?.role = .administrator
            }
            guard let staff = office.street.staff[id] ?? first else {
                try clerk.expectReadWhole()
                throw Stop.complaining(words.refusal(.unknownStaff(id), office), .refused)
            }
            self.staff = staff
            try clerk.openBooks(for: staff, into: &office)
            if !isForLate { _ = clerk.finishMoves(by: staff.id, at: clock.now, into: &office) }
            words.reader =
                isForLate
                ? Reader(staff, in: office, at: openedAt) : office.reader(staff, at: openedAt)
        } catch let stop as Stop {
            throw stop
        } catch let fault as StorageFault {
            throw Stop.complaining(words.fault(fault), fault.isAboutPlace ? .refused : .unsound)
        } catch {
            throw .refused
        }
    }

    /// Opens the desk's folder.
    static func open(_ options: DeskOptions) throws(Stop) -> Desk {
        do {
            return try Desk.open(options.path)
        } catch {
            throw Stop.complaining(options.words.fault(error), error.isAboutPlace ? .refused : .unsound)
        }
    }

    /// The desk's clock, or where `--at` says so a rehearsal's; on a real desk `--at` is refused.
    static func clock(_ options: DeskOptions, _ desk: Desk, isRunning: Bool) throws(Stop) -> DeskClock {
        guard let at = options.at else { return DeskClock(desk.settings) }
        guard desk.settings.isRehearsal else {
            if let fault = desk.fault, case .damaged = fault {
                throw Stop.complaining(options.words.fault(fault), .unsound)
            }
            throw Stop.complaining(options.words.atOnRealDesk, .refused)
        }
        guard let instant = desk.settings.offset.moment(from: at) else {
            throw Stop.complaining(options.words.notAMoment(at), .wrongUsage)
        }
        return DeskClock(at: instant, isRunning: isRunning)
    }

    /// The stop after a sentence of refusal; on a desk that cannot be read whole its fault is the reason.
    func refusing(_ sentence: String) -> Stop {
        clerk.fault.map { Stop.complaining(words.fault($0), .unsound) } ?? Stop.complaining(sentence, .refused)
    }

    /// Ends a command that has only read: what it told is all there is only where the desk is sound.
    func finish() throws(Stop) {
        if let fault = clerk.fault { throw Stop.complaining(words.fault(fault), .unsound) }
    }

    /// Ends the program with everything done: the system takes back at once what would be given back piece by piece.
    func leave() -> Never {
        withExtendedLifetime(self) { exit(0) }
    }

    /// The moment that somebody wrote, now where nobody did; "08:12" means today.
    func moment(of text: String?, now: Moment) throws(Stop) -> Moment {
        guard let text else { return now }
        let offset = office.offset
        if let time = TimeOfDay(text) { return offset.moment(offset.day(of: now), time) }
        guard let moment = offset.moment(from: text) else {
            throw Stop.complaining(words.notAMoment(text), .wrongUsage)
        }
        return moment
    }

    /// Writes an event; what is refused or fails is said, and ends the command.
    mutating func record(_ event: Event, at now: Moment) throws(Stop) -> [Entry] {
        do {
            return try clerk.record(event, by: staff.id, at: now, into: &office)
        } catch {
            throw Stop.complaining(words.appendFault(error, office), error.stop)
        }
    }
}

extension Stop {
    /// Says why on standard error, and is the stop.
    static func complaining(_ sentence: String, _ stop: Stop) -> Stop {
        Console.complain(sentence)
        return stop
    }
}

extension AppendFault {
    /// How a command ends after it.
    var stop: Stop {
        switch self {
        case .refused: .refused
        case .storage(let fault): fault.isAboutPlace ? .refused : .unsound
        }
    }
}

extension StorageFault {
    /// True where the desk itself is sound: it is another place, another's turn, no room.
    var isAboutPlace: Bool {
        switch self {
        case .busy, .noRights, .diskFull, .notADesk, .deskInsideDesk, .exists, .noBook, .system, .notABackup: true
        case .damaged, .newer, .poisoned, .foreignFilesystem, .mountedReadOnly, .badBackup: false
        }
    }
}
