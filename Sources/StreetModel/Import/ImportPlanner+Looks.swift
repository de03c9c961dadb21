extension ImportPlanner {
    /// Past looks: the outcome comes from the agreement of the half in which it was seen (DOMAIN §3).
    mutating func planLooks(_ sheets: [LookSheet]) {
        var read: [LookKey: ReadLook] = [:]
        for (index, sheet) in sheets.enumerated() {
            for row in sheet.rows {
                guard let elder = elders[row.elder] else {
                    problems.add(row.problem(.unknown(.elder), at: LookHeader.elder, value: row.elder, in: sheet))
                    continue
                }
                checkTime(of: row, in: sheet)
                checkLooker(of: row, in: sheet)
                let check = look(row, of: elder)
                let key = LookKey(check)
                if let first = read[key] {
                    compare(row, in: sheet, with: first, of: sheets)
                } else {
                    read[key] = ReadLook(seen: row.seen, line: Int32(clamping: row.line), sheet: Int32(clamping: index))
                    add(check, row, in: sheet)
                }
            }
        }
    }

    /// The look that a row tells of.
    private func look(_ row: LookRow, of elder: Elder) -> CheckRecorded {
        let half = ground.profile.half(at: row.time)
        let agreement = elder.agreement(
            for: half ?? (row.time < ground.profile.morning.missedAt ? .morning : .evening))
        return CheckRecorded(
            elder: row.elder, outcome: agreement.outcome(ofImported: row.seen, at: row.time), seen: row.seen,
            observed: ground.offset.moment(row.day, row.time), half: half, window: agreement.window, isImported: true,
            looker: row.looker, note: row.note)
    }

    /// What the desk has is not written again; what it has otherwise has to be settled first, or an abnormal look would
    /// be lost in silence.
    private mutating func add(_ check: CheckRecorded, _ row: LookRow, in sheet: LookSheet) {
        if let known = ground.looks[LookKey(check)] {
            guard known.agree(with: check) else {
                let what = ImportProblem.What.otherLookOnDesk(known.names.joined(separator: " "))
                return problems.add(row.problem(what, at: LookHeader.seen, value: row.sight, in: sheet))
            }
            lookCount.unchanged += 1
        } else {
            lookCount.new += 1
            guard let place = elders[check.elder]?.building.prefix(12) else { return }
            looks[String(place), default: []].append(check)
        }
    }

    /// The same look twice is one; two of the same second that saw something else contradict each other.
    private mutating func compare(_ row: LookRow, in sheet: LookSheet, with first: ReadLook, of sheets: [LookSheet]) {
        guard row.seen != first.seen else { return lookCount.unchanged += 1 }
        let what = ImportProblem.What.otherLook(
            LookRow.sight(first.seen), .line(Int(first.line), file: sheets[Int(first.sheet)].file))
        problems.add(row.problem(what, at: LookHeader.seen, value: row.sight, in: sheet))
    }

    private mutating func checkTime(of row: LookRow, in sheet: LookSheet) {
        if ground.offset.moment(row.day, row.time) > ground.now {
            problems.add(row.problem(.observedInFuture, at: LookHeader.day, value: row.day.text, in: sheet))
        }
        if row.day.civil.year < ImportPlanner.firstYearOfLooks {
            let what = ImportProblem.What.lookTooOld(year: ImportPlanner.firstYearOfLooks)
            problems.add(row.problem(what, at: LookHeader.day, value: row.day.text, in: sheet))
        }
        let isForenoon = row.time < TimeOfDay(hour: 12, minute: 0)
        if let half = row.half, (half == .morning) != isForenoon {
            problems.add(
                row.problem(.slotContradictsTime, at: LookHeader.half, value: half.names.first ?? "", in: sheet))
        }
    }

    /// Who looked may have left the office long ago: a warning, and one for all rows of theirs.
    private mutating func checkLooker(of row: LookRow, in sheet: LookSheet) {
        guard !row.looker.isEmpty, staff[row.looker] == nil else { return }
        var problem = row.problem(.unknown(.staff), at: LookHeader.looker, value: row.looker, in: sheet)
        problem.severity = .warning
        problems.add(problem)
    }

    /// No office kept looks on a computer before this year: an older date is a slip, and a person's marks would have to
    /// reach back to it, two a day.
    private static var firstYearOfLooks: Int { 2000 }
}

/// A look that a row has told of already, small since there may be millions.
private struct ReadLook {
    var seen: Seen?
    var line: Int32
    /// Which of the files.
    var sheet: Int32
}

extension SlotAgreement {
    /// What an imported look came to: nothing made out is unclear, the person herself or a lamp lit is normal, else
    /// the position decides, and one that is not as agreed is early before the agreed time.
    func outcome(ofImported seen: Seen?, at time: TimeOfDay) -> Outcome {
        guard let seen else { return .unclear }
        switch seen {
        case .person, .lit: return .normal
        case .other: return normalSeen == .other ? .normal : .unclear
        case .open, .shut, .drawn, .undrawn, .dark:
            if seen.position == normalSeen.position { return .normal }
            if let by, time < by { return .early }
            return .abnormal
        }
    }
}

extension LookRow {
    /// What was seen, as a file writes it.
    fileprivate var sight: String { LookRow.sight(seen) }

    fileprivate static func sight(_ seen: Seen?) -> String {
        (seen.map(\.names) ?? Outcome.unclear.names).first ?? ""
    }

    fileprivate func problem(
        _ what: ImportProblem.What, at header: String, value: String, in sheet: LookSheet
    ) -> ImportProblem {
        let column = sheet.columns.first { $0.header == header }
        return ImportProblem(file: sheet.file, line: line, column: column, value: value, what: what)
    }
}
