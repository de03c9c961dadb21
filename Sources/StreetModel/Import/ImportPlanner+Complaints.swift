extension ImportPlanner {
    /// Past and open complaints: a matter each, with the steps that the row tells of (DOMAIN §6).
    mutating func planComplaints(_ sheets: [ComplaintSheet]) {
        let steps = ComplaintSteps(ground)
        var twins: [String: ImportProblem.Twin] = [:]
        for sheet in sheets {
            for row in sheet.rows {
                let cell = ComplaintCell(row: row, sheet: sheet)
                if let twin = twins[row.ticket] {
                    problems.add(cell.problem(.repeatedID(twin), at: ComplaintHeader.ticket, row.ticket))
                    continue
                }
                twins[row.ticket] = .line(row.line, file: sheet.file)
                checkTimes(of: cell)
                guard let building = buildings[row.building] else {
                    problems.add(cell.problem(.unknown(.building), at: ComplaintHeader.building, row.building))
                    continue
                }
                let book = String(building.id.prefix(12))
                if let known = ground.complaints[row.ticket] {
                    plan(cell, known: known, in: book, steps)
                } else if ground.today - row.called.day > ComplaintFact.days {
                    // Its figures would be dropped with the next day, and the same file bring them again.
                    problems.add(cell.problem(.tooOld(days: ComplaintFact.days), at: ComplaintHeader.called, .warning))
                    complaintCount.unchanged += 1
                } else {
                    open(row, in: book, grid: building.grid, steps)
                }
            }
        }
    }

    private mutating func open(_ row: ComplaintRow, in book: String, grid: String, _ steps: ComplaintSteps) {
        let opening = steps.opening(of: row, grid: grid)
        let matter = Matter(
            id: row.ticket, number: 0, opening: opening, openedAt: ground.now, openedBy: "")
        let events = [.matterOpened(opening)] + steps.missing(of: row, on: matter).map(Event.matterStepped)
        complaints[book, default: []].append(PlannedComplaint(start: opening.start, ticket: row.ticket, events: events))
        complaintCount.new += 1
    }

    /// A ticket that the desk has gets the steps that it lacks; what was written of it stays as it is.
    private mutating func plan(
        _ cell: ComplaintCell, known: KnownComplaint, in book: String, _ steps: ComplaintSteps
    ) {
        guard known.book == book else {
            problems.add(cell.problem(.ticketOfOtherBook(known.book), at: ComplaintHeader.ticket, cell.row.ticket))
            return
        }
        compare(cell, with: known.fact)
        let missing = known.matter.map { steps.missing(of: cell.row, on: $0) } ?? []
        guard let matter = known.matter, !missing.isEmpty else {
            complaintCount.unchanged += 1
            return
        }
        complaints[book, default: []].append(
            PlannedComplaint(
                start: matter.opening.start, ticket: cell.row.ticket, events: missing.map(Event.matterStepped)))
        complaintCount.changed += 1
    }

    /// What the desk has otherwise is named; nothing of a call is changed in passing.
    private mutating func compare(_ cell: ComplaintCell, with fact: ComplaintFact) {
        let row = cell.row
        let called = ground.offset.moment(row.called.day, row.called.time)
        // A call that was entered by hand has its seconds too.
        if abs(fact.start.seconds - called.seconds) >= 60 {
            let start = WrittenTime(
                day: ground.offset.day(of: fact.start), time: ground.offset.timeOfDay(of: fact.start))
            problems.add(cell.difference(start.text, at: ComplaintHeader.called, row.called.text))
        }
        if fact.place != row.building {
            problems.add(cell.difference(fact.place, at: ComplaintHeader.building, row.building))
        }
        if !row.category.isEmpty && fact.category != row.category {
            problems.add(cell.difference(fact.category, at: ComplaintHeader.category, row.category))
        }
    }

    /// Times run forward from the call, which nobody can have made yet to come; a file may know of an end to come.
    private mutating func checkTimes(of cell: ComplaintCell) {
        let row = cell.row
        if row.called > ground.localNow {
            problems.add(cell.problem(.callInFuture, at: ComplaintHeader.called, row.called.text))
        }
        var before = (header: ComplaintHeader.called, time: row.called)
        for (header, time) in [(ComplaintHeader.responded, row.responded), (ComplaintHeader.finished, row.finished)] {
            guard let time else { continue }
            if time < before.time {
                problems.add(cell.problem(.earlierThan(before.header), at: header, time.text))
            } else if time > ground.localNow {
                problems.add(cell.problem(.timeInFuture, at: header, .warning))
            }
            before = (header, time)
        }
        if row.isSolved == true && row.finished == nil {
            problems.add(cell.problem(.solvedWithoutEnd, at: ComplaintHeader.finished))
        }
    }
}

/// The events of one complaint, and where they stand among those of its book.
struct PlannedComplaint {
    let start: Moment
    let ticket: String
    let events: [Event]
}

/// A row of complaints in its file; makes the problems of its cells.
private struct ComplaintCell {
    let row: ComplaintRow
    let sheet: ComplaintSheet

    func problem(
        _ what: ImportProblem.What, at header: String, _ value: String = ""
    ) -> ImportProblem {
        let column = sheet.columns.first { $0.header == header }
        return ImportProblem(file: sheet.file, line: row.line, column: column, value: value, what: what)
    }

    /// A warning that the desk has something else.
    func difference(_ value: String, at header: String, _ written: String) -> ImportProblem {
        var problem = problem(.otherOnDesk(value), at: header, .warning)
        problem.value = written
        return problem
    }

    func problem(
        _ what: ImportProblem.What, at header: String, _ severity: ImportProblem.Severity
    ) -> ImportProblem {
        var problem = problem(what, at: header)
        problem.severity = severity
        return problem
    }
}

extension ImportGround {
    /// The hour of the import as files write it.
    fileprivate var localNow: WrittenTime { WrittenTime(day: today, time: offset.timeOfDay(of: now)) }
}
