import StreetModel

/// A community's book as a checkpoint: grids.json, buildings.json, elders.json, standings.json, looks.json,
/// matters.json, ended.json, attempts.json, notices.json, urges.json, standins.json, care.json, assignments.json,
/// canvasses.json, registrations.json, complaints.json, book.json.
///
/// elders.json, standings.json and looks.json have one line for each person, in the same order.
enum CommunityState {
    /// What nobody needs who asks only what is late; without them the rest is read in part too, see ``isForLate(_:)``.
    static let notForLate: Set<String> = ["ended.json", "attempts.json", "notices.json"]

    static func files(_ book: CommunityBook, offset: UTCOffset) -> [(name: String, bytes: [UInt8])] {
        let elders = book.elders.values.sorted { $0.elder.id < $1.elder.id }
        let matters = book.matters.values.sorted { $0.number < $1.number }
        var eldersFile = StateFile("elders.json")
        var standings = StateFile("standings.json")
        var looks = StateFile("looks.json")
        for record in elders {
            eldersFile.line { StoredRecord.write(record.elder, to: &$0) }
            standings.line { StandingState.write(record, to: &$0, offset: offset) }
            looks.line { LookState.write(record.looks, of: record.elder.id, to: &$0, offset: offset) }
        }
        var mattersFile = StateFile("matters.json")
        var ended = StateFile("ended.json")
        var attempts = StateFile("attempts.json")
        for matter in matters {
            if matter.endedAt == nil {
                mattersFile.row { MatterState.write(matter, to: &$0) }
            } else {
                ended.row { MatterState.write(matter, to: &$0) }
            }
            for attempt in matter.attempts {
                attempts.line { AttemptState.write(attempt, of: matter.id, to: &$0, offset: offset) }
            }
        }
        return [
            StateFile.register("grids.json", book.grids.values),
            StateFile.register("buildings.json", book.buildings.values),
            eldersFile.finished, standings.finished, looks.finished, mattersFile.finished, ended.finished,
            attempts.finished,
            NoticeState.file(book.readings, offset: offset), UrgeState.file(book.urges, offset: offset),
            StandInState.file(book.standIns), CareState.file(elders, offset: offset),
            KeptState.file("assignments.json", book.assignments.values.joined(), offset: offset),
            KeptState.file("canvasses.json", book.canvasses.values.joined(), offset: offset),
            RegistrationState.file(book.registrations, offset: offset), ComplaintState.file(book.complaints),
            bookFile(book),
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
        book.buildings = try StateFile.readRegister("buildings.json", in: files)
        book.elders = try readElders(files)
        try readMatters(files, into: &book)
        book.urges = try UrgeState.read(files)
        book.standIns = try StandInState.read(files)
        try CareState.read(files, into: &book.elders)
        for kept: Kept<GridAssigned> in try KeptState.read("assignments.json", in: files) {
            book.assignments[kept.body.grid, default: []].append(kept)
        }
        for kept: Kept<CanvassRecorded> in try KeptState.read("canvasses.json", in: files) {
            book.canvasses[kept.body.building, default: []].append(kept)
        }
        book.registrations = try RegistrationState.read(files)
        book.placeElders()
        try StateFile.read("book.json", in: files) { (reader) throws(JSONFault) in
            try reader.members { (key, reader) throws(JSONFault) in
                switch key {
                case "lastNumber": book.lastNumber = try reader.integer()
                case "lastDay": book.lastDay = try reader.day(key)
                default: throw reader.unknown(key)
                }
            }
        }
        let oldest = isForLate(files) ? book.oldestWatched.map { $0 - reach * 86_400 } : nil
        book.complaints = try ComplaintState.read(files, from: oldest)
        return book
    }

    /// Whether only what is late is asked for: texts, people's private values and old complaints are then left out.
    private static func isForLate(_ files: [String: [UInt8]]) -> Bool { files["ended.json"] == nil }

    /// What was left out with ``notForLate`` is not there to be read.
    private static func readMatters(_ files: [String: [UInt8]], into book: inout CommunityBook) throws(JSONFault) {
        let state = MatterState(isForLate: isForLate(files))
        let names = ["matters.json", "ended.json"]
        book.matters.reserve(names.reduce(0) { $0 + RowReader.count($1, in: files) })
        for name in names where files[name] != nil {
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
        let fields = Elder.fields
        let isForLate = isForLate(files)
        var order: [String] = []
        var elders: [Elder] = []
        try StateFile.read("elders.json", in: files) { (reader) throws(JSONFault) in
            elders.append(try StoredRecord.read(&reader, fields, withoutPrivate: isForLate))
        }
        var logs: [LookLog] = []
        logs.reserveCapacity(elders.count)
        try StateFile.read("looks.json", in: files) { (reader) throws(JSONFault) in
            let (elder, log) = try LookState.read(&reader)
            order.append(elder)
            logs.append(log)
        }
        guard order == elders.map(\.id) else { throw JSONFault(reason: .badValue(key: "looks.json"), offset: 0) }
        var records: [String: ElderRecord] = [:]
        records.reserveCapacity(elders.count)
        var index = 0
        try StateFile.read("standings.json", in: files) { (reader) throws(JSONFault) in
            guard index < elders.count else { throw reader.badValue("standings.json") }
            records[order[index]] = try StandingState.read(&reader, elders[index], logs[index])
            index += 1
        }
        guard index == elders.count else { throw JSONFault(reason: .badValue(key: "standings.json"), offset: 0) }
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
