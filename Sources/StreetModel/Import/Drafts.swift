/// The drafts of one register, over what the desk has.
struct Drafts<Record: Register> {
    private(set) var list: [Draft<Record>] = []
    private var places: [String: Int] = [:]
    private let existing: [String: Record]

    init(over existing: [String: Record]) {
        self.existing = existing
    }

    /// The draft of an id; nil where no row has it.
    func draft(_ id: String) -> Draft<Record>? {
        places[id].map { list[$0] }
    }

    /// The record as the import would leave it: from a row, else from the desk.
    subscript(id: String) -> Record? {
        draft(id)?.record ?? existing[id]
    }

    /// What the desk has and no row names.
    var untouched: [Record] {
        existing.values.filter { places[$0.id] == nil }
    }

    mutating func add(_ draft: Draft<Record>) {
        places[draft.record.id] = list.count
        list.append(draft)
    }

    mutating func replace(at index: Int, with record: Record) {
        list[index].record = record
    }

    /// The events that bring the desk to the drafts, in the rows' order, for the records that belong there.
    func events(_ wrap: (Record) -> RegisterRecord, where belongs: (Record) -> Bool = { _ in true }) -> [Event] {
        list.filter { belongs($0.record) }.compactMap { draft in
            guard draft.was != nil else { return .registered(wrap(draft.record)) }
            let changes = draft.changes
            if changes.isEmpty { return nil }
            return .amended(Amendment(register: Record.kind, id: draft.record.id, changes: changes))
        }
    }

    var count: ImportCount {
        var count = ImportCount(subject: .register(Record.kind))
        for draft in list {
            if draft.was == nil {
                count.new += 1
            } else if draft.changes.isEmpty {
                count.unchanged += 1
            } else {
                count.changed += 1
            }
        }
        return count
    }
}
