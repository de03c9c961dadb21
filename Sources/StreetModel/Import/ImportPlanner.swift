/// Works an import out: drafts of every register, then looks and complaints, with the problems on the way.
struct ImportPlanner {
    let ground: ImportGround
    var problems: ProblemList
    var communities: Drafts<Community>
    var grids: Drafts<Grid>
    var buildings: Drafts<Building>
    var staff: Drafts<Staff>
    var duty: Drafts<DutyShift>
    var elders: Drafts<Elder>
    /// Whom a row calls away without dates, in the rows' order.
    var away: [(elder: String, reason: Absence.Reason)] = []
    /// Who is said to have left, in the rows' order: a second hand decides (DOMAIN §2).
    var leaving: [LeavingReported] = []
    /// New looks by the code of their community.
    var looks: [String: [CheckRecorded]] = [:]
    var lookCount = ImportCount(subject: .looks)
    /// What is to be written of complaints, by the code of their community.
    var complaints: [String: [PlannedComplaint]] = [:]
    var complaintCount = ImportCount(subject: .complaints)
    /// New topics by the code of their place, in the rows' order.
    var topics: [String: [TopicRaised]] = [:]
    var topicCount = ImportCount(subject: .topics)

    init(ground: ImportGround, problems: [ImportProblem]) {
        self.ground = ground
        self.problems = ProblemList(problems)
        communities = Drafts(over: ground.communities)
        grids = Drafts(over: ground.grids)
        buildings = Drafts(over: ground.buildings)
        staff = Drafts(over: ground.staff)
        duty = Drafts(over: ground.duty)
        elders = Drafts(over: ground.elders)
    }

    /// Reads the rows of a register onto what the desk has: only columns that the file has are written.
    ///
    /// - Parameter id: the id of a row; nil where that cannot be read, which is a problem already.
    mutating func draft<Record: Register>(
        _ sheets: [RegisterSheet], into drafts: WritableKeyPath<ImportPlanner, Drafts<Record>>,
        over existing: [String: Record], id: (RowReader, inout ProblemList) -> String?
    ) {
        for sheet in sheets where sheet.kind == Record.kind {
            let fields = sheet.columns.map { column in Record.fields.first { $0.header == column.header } }
            let kinds = sheet.columns.map { SheetSubject.register(sheet.kind).cellKind(of: $0.header) }
            for row in sheet.rows {
                let reader = RowReader(sheet: sheet, row: row)
                guard let id = id(reader, &problems) else { continue }
                if let first = self[keyPath: drafts].draft(id) {
                    problems.add(
                        reader.problem(.repeatedID(first.row.twin), at: Record.kind.idHeaders.first ?? ""))
                    continue
                }
                var record = existing[id] ?? Record(id: id)
                for (index, field) in fields.enumerated() {
                    guard let field else { continue }
                    if field.isPrivate && WrittenCell.isMasked(row.cells[index], kinds[index]) {
                        problems.add(reader.problem(.field(.masked), at: field.header))
                        continue
                    }
                    do throws(FieldFault) {
                        try field.write(asWritten: row.cells[index], to: &record)
                    } catch {
                        problems.add(reader.problem(.field(error), at: field.header))
                    }
                }
                // A person's own fields have further rules (``keepPerson(of:was:in:)``).
                if Record.kind != .elder, let was = existing[id] { keepEmpty(of: &record, was: was, in: reader) }
                self[keyPath: drafts].add(Draft(record: record, was: existing[id], row: reader))
            }
        }
    }

    /// An empty cell deletes nothing: offices hand round lists with columns emptied, and a duty telephone is missed at night.
    /// But with another name goes the number of the one before: nobody is called under somebody else's.
    private mutating func keepEmpty<Record: Register>(of record: inout Record, was: Record, in row: RowReader) {
        let namedBy: [String: String] =
            switch Record.kind {
            case .duty: ["telephone": "person", "officerTelephone": "officer"]
            case .building: ["headTelephone": "head"]
            case .community, .grid, .staff, .elder: [:]
            }
        let renamed = Set(
            Record.fields.filter { $0.read(record) != $0.read(was) && row.text($0.header) != "" }.map(\.key))
        for field in Record.fields where row.text(field.header) == "" {
            if let name = namedBy[field.key], renamed.contains(name) { continue }
            do throws(FieldFault) {
                try keep(field, of: &record, was: was, in: row)
            } catch {
                problems.add(row.problem(.field(error), at: field.header))
            }
        }
    }

    /// Puts a field back that an empty cell has emptied, and says so.
    mutating func keep<Record: Register>(
        _ field: Field<Record>, of record: inout Record, was: Record, in row: RowReader
    ) throws(FieldFault) {
        let present = field.read(record)
        guard present != field.read(was), present == field.read(Record(id: record.id)) else { return }
        try field.write(&record, field.read(was))
        problems.add(row.problem(.valueStays, at: field.header, severity: .warning))
    }

    /// The id in a row's own column, which has to be there; where digits are given, so many and nothing else.
    static func id(
        under header: String, digits: Int? = nil, in row: RowReader, _ problems: inout ProblemList
    ) -> String? {
        let text = row.text(header) ?? ""
        guard !text.isEmpty else {
            problems.add(row.problem(.field(.missing), at: header))
            return nil
        }
        guard !WrittenCell.isScientific(text) else {
            problems.add(row.problem(.field(.scientific), at: header))
            return nil
        }
        guard let digits else { return text }
        guard text.utf8.count == digits, text.utf8.allSatisfy(isDigit) else {
            problems.add(row.problem(.field(.notACode(digits: digits)), at: header))
            return nil
        }
        return text
    }

    /// Every telephone number of a row under these headings; a masked one in a field of its own was told of already.
    mutating func checkTelephones(_ headers: [String], in row: RowReader) {
        for header in headers {
            guard let text = row.text(header), let fault = TelephoneNumber.fault(of: text),
                fault != .masked || ElderHeader.contacts.contains(header)
            else { continue }
            problems.add(row.problem(.field(fault), at: header))
        }
    }
}

extension ImportPlanner {
    /// Names that stars stand in: a masked list would make them the people's names.
    mutating func checkMasks(_ headers: [String], in row: RowReader) {
        for header in headers where row.text(header).map(WrittenCell.isMasked) ?? false {
            problems.add(row.problem(.field(.masked), at: header))
        }
    }
}

extension Field {
    /// Writes a cell's text; a date may be written in the ways of spreadsheets.
    func write(asWritten text: String, to record: inout Record) throws(FieldFault) {
        do throws(FieldFault) {
            try write(&record, .text(text))
        } catch {
            guard error == .notADate, let day = Day(written: text) else { throw error }
            try write(&record, .text(day.text))
        }
    }
}
