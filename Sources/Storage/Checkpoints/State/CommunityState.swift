import StreetModel

/// A community's book as a checkpoint: late.json, grids.json, buildings.json, elders.json, standings.json, absences.json,
/// looks.json, matters.json, waiting.json, ended.json, attempts.json, chains.json, notices.json, urges.json, standins.json,
/// care.json, assignments.json, canvasses.json, registrations.json, complaints.json, topics.json, meetings.json, book.json.
///
/// elders.json, standings.json and looks.json have one line for each person, in the same order.
enum CommunityState {
    /// How much of a checkpoint is read.
    enum Reading: Equatable {
        case everything
        /// What ``Office/breaches(at:)`` asks for at a moment by the office's numbers, and no more.
        case late(at: Moment, profile: Digest)
        /// The same with all matters and what is counted of complaints: a later line may speak of any of them.
        case lateWithMatters

        /// Whether a file is read, once those before it have been.
        func wants(_ name: String, after read: [String: [UInt8]]) -> Bool {
            switch self {
            case .everything: return true
            case .lateWithMatters: return !CommunityState.notForLate.contains(name)
            case .late(let now, let profile):
                if CommunityState.notForLate.contains(name) { return false }
                guard CommunityState.waiting.contains(name) else { return true }
                guard let parted = LateState(read) else { return true }
                return now >= parted.until || parted.profile != profile
            }
        }
    }

    /// What nobody needs who asks only what is late.
    private static let notForLate: Set<String> = [
        "elders.json", "buildings.json", "attempts.json", "notices.json", "canvasses.json", "registrations.json",
        "topics.json", "meetings.json",
    ]
    /// What they need besides where a matter that waits may be late by now, or a later line speaks of it.
    private static let waiting: Set<String> = ["waiting.json", "ended.json", "complaints.json"]

    static func files(_ book: CommunityBook, of office: Office) -> [(name: String, bytes: [UInt8])] {
        let offset = office.offset
        let elders = book.elders.values.sorted { $0.elder.id < $1.elder.id }
        var eldersFile = StateFile("elders.json")
        var standings = StateFile("standings.json")
        var absences = StateFile("absences.json")
        var looks = StateFile("looks.json")
        for record in elders {
            eldersFile.line { StoredRecord.write(record.elder, to: &$0) }
            standings.row { StandingState.write(record, to: &$0) }
            for absence in record.absences { absences.line { AbsenceState.write(absence, to: &$0) } }
            looks.row { LookState.write(record.looks, of: record.elder.id, to: &$0) }
        }
        return [
            LateState(book, office).file, StateFile.register("grids.json", book.grids.values),
            StateFile.register("buildings.json", book.buildings.values), eldersFile.finished, standings.finished,
            absences.finished, looks.finished,
        ] + matterFiles(book, of: office) + [
            NoticeState.file(book.readings, offset: offset), UrgeState.file(book.urges, offset: offset),
            StandInState.file(book.standIns), CareState.file(elders, offset: offset),
            KeptState.file("assignments.json", book.assignments.values.joined(), offset: offset),
            KeptState.file("canvasses.json", book.canvasses.values.joined(), offset: offset),
            RegistrationState.file(book.registrations, offset: offset),
            ComplaintState.file("complaints.json", book.complaints), bookFile(book),
        ] + ConsultationState.files(book.consultation, offset: offset)
    }

    /// The matters parted by when they may be late; the attempts, which are texts; the complaints on which levels rest.
    private static func matterFiles(_ book: CommunityBook, of office: Office) -> [(name: String, bytes: [UInt8])] {
        let parting = LateState(book, office)
        let urged = Set(book.urges.keys.map(\.matter))
        var soon: [Matter] = []
        var mattersFile = StateFile("matters.json")
        var waiting = StateFile("waiting.json")
        var ended = StateFile("ended.json")
        var attempts = StateFile("attempts.json")
        for matter in book.matters.values.sorted(by: { $0.number < $1.number }) {
            if matter.endedAt != nil {
                ended.row { MatterState.write(matter, to: &$0) }
            } else if parting.holds(matter, urged: urged, office) {
                soon.append(matter)
                mattersFile.row { MatterState.write(matter, to: &$0) }
            } else {
                waiting.row { MatterState.write(matter, to: &$0) }
            }
            for attempt in matter.attempts {
                attempts.line { AttemptState.write(attempt, of: matter.id, to: &$0, offset: office.offset) }
            }
        }
        let chains = LateState.chains(of: soon, in: book, office.profile)
        return [
            mattersFile.finished, waiting.finished, ended.finished, attempts.finished,
            ComplaintState.file("chains.json", chains),
        ]
    }

    private static func bookFile(_ book: CommunityBook) -> (name: String, bytes: [UInt8]) {
        var file = StateFile("book.json")
        file.line {
            $0.member("lastNumber", book.lastNumber)
            $0.optional("lastDay", book.lastDay?.text ?? "")
        }
        return file.finished
    }

    /// - Parameter reach: how many days before a complaint one may have begun that counts for its level.
    static func read(_ files: [String: [UInt8]], code: String, reach: Int) throws(JSONFault) -> CommunityBook {
        var book = CommunityBook(code: code)
        book.grids = try StateFile.readRegister("grids.json", in: files)
        book.elders = try readElders(files)
        try readMatters(files, into: &book)
        book.urges = try UrgeState.read(files)
        book.standIns = try StandInState.read(files)
        try CareState.read(files, into: &book)
        for kept: Kept<GridAssigned> in try KeptState.read("assignments.json", in: files) {
            book.assignments[kept.body.grid, default: []].append(kept)
        }
        if !isForLate(files) { try readPlaces(files, into: &book) }
        try StateFile.read("book.json", in: files) { (reader) throws(JSONFault) in
            try reader.members { (key, reader) throws(JSONFault) in
                switch key {
                case "lastNumber": book.lastNumber = try reader.integer()
                case "lastDay": book.lastDay = try reader.day(key)
                default: throw reader.unknown(key)
                }
            }
        }
        if hasAllMatters(files) {
            let oldest = isForLate(files) ? book.oldestWatched.map { $0 - reach * 86_400 } : nil
            book.complaints = try ComplaintState.read("complaints.json", in: files, from: oldest)
        } else {
            book.complaints = try ComplaintState.read("chains.json", in: files)
        }
        return book
    }

    /// Buildings with what was found in them, and what was registered by hand.
    private static func readPlaces(_ files: [String: [UInt8]], into book: inout CommunityBook) throws(JSONFault) {
        book.buildings = try StateFile.readRegister("buildings.json", in: files)
        for kept: Kept<CanvassRecorded> in try KeptState.read("canvasses.json", in: files) {
            book.canvasses[kept.body.building, default: []].append(kept)
        }
        book.registrations = try RegistrationState.read(files)
        book.consultation = try ConsultationState.read(files, of: book.code)
        book.placeElders()
    }

    /// Whether only what is late is asked for: texts, people's files and old complaints are then left out.
    private static func isForLate(_ files: [String: [UInt8]]) -> Bool { files["elders.json"] == nil }

    /// Whether matters that are not late for long were read too.
    private static func hasAllMatters(_ files: [String: [UInt8]]) -> Bool { files["waiting.json"] != nil }

    private static func readMatters(_ files: [String: [UInt8]], into book: inout CommunityBook) throws(JSONFault) {
        let state = MatterState(isForLate: isForLate(files))
        let names = hasAllMatters(files) ? ["matters.json", "waiting.json", "ended.json"] : ["matters.json"]
        book.matters.reserve(names.reduce(0) { $0 + RowReader.count($1, in: files) })
        for name in names {
            try RowReader.read(name, in: files) { (row) throws(JSONFault) in
                let matter = try state.read(&row)
                book.matters[matter.id] = matter
            }
        }
        if isForLate(files) { return }
        try StateFile.read("attempts.json", in: files) { (reader) throws(JSONFault) in
            let (matter, attempt) = try AttemptState.readAttempt(&reader)
            book.matters.append(attempt, to: matter)
        }
        book.readings = try NoticeState.read(files)
    }

    private static func readElders(_ files: [String: [UInt8]]) throws(JSONFault) -> [String: ElderRecord] {
        let state = LookState(isForLate: isForLate(files))
        var logs: [(elder: String, log: LookLog)] = []
        logs.reserveCapacity(RowReader.count("looks.json", in: files))
        try RowReader.read("looks.json", in: files) { (row) throws(JSONFault) in logs.append(try state.read(&row)) }
        var elders: [Elder] = []
        if !isForLate(files) {
            let fields = Elder.fields
            elders.reserveCapacity(logs.count)
            try StateFile.read("elders.json", in: files) { (reader) throws(JSONFault) in
                elders.append(try StoredRecord.read(&reader, fields))
            }
            guard elders.count == logs.count else { throw JSONFault(reason: .badValue(key: "elders.json"), offset: 0) }
        }
        let standings = StandingState()
        var records: [String: ElderRecord] = [:]
        records.reserveCapacity(logs.count)
        var index = 0
        try RowReader.read("standings.json", in: files) { (row) throws(JSONFault) in
            guard index < logs.count else { throw JSONFault(reason: .badValue(key: "standings.json"), offset: 0) }
            let record = try standings.read(&row, elders.isEmpty ? nil : elders[index], logs[index].log)
            guard record.elder.id == logs[index].elder else {
                throw JSONFault(reason: .badValue(key: "looks.json"), offset: 0)
            }
            records[record.elder.id] = record
            index += 1
        }
        guard index == logs.count else { throw JSONFault(reason: .badValue(key: "standings.json"), offset: 0) }
        try StateFile.read("absences.json", in: files) { (reader) throws(JSONFault) in
            let reported = try AbsenceState.read(&reader)
            records[reported.absence.elder]?.absences.append(reported)
        }
        return records
    }
}

extension CommunityBook {
    /// How many days of complaints are watched besides those of open matters: new ones begin within them.
    private static let watchedDays = 30

    /// From when on complaints that are yet to come are thought to begin; nil in an empty book.
    var watchedFrom: Moment? {
        lastDay.map { Moment(seconds: Int64($0.number) * 86_400) - CommunityBook.watchedDays * 86_400 }
    }

    /// When the oldest complaint began whose level may be asked for.
    fileprivate var oldestWatched: Moment? {
        guard var oldest = watchedFrom else { return nil }
        for place in matters.values.indices
        where matters.values[place].kind == .complaint && matters.values[place].isOpen {
            oldest = min(oldest, matters.values[place].opening.start)
        }
        return oldest
    }
}
