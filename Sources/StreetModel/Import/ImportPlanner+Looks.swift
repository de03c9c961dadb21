extension ImportPlanner {
    /// Past looks: the outcome comes from the agreement of the half in which it was seen (DOMAIN §3).
    mutating func planLooks(_ sheets: [LookSheet]) {
        var known = ground.looks
        for sheet in sheets {
            for row in sheet.rows {
                guard let elder = elders[row.elder] else {
                    problems.add(row.problem(.unknown(.elder), at: LookHeader.elder, value: row.elder, in: sheet))
                    continue
                }
                let observed = ground.offset.moment(row.day, row.time)
                if observed > ground.now {
                    problems.add(row.problem(.observedInFuture, at: LookHeader.day, value: row.day.text, in: sheet))
                }
                let isForenoon = row.time < TimeOfDay(hour: 12, minute: 0)
                if let half = row.half, (half == .morning) != isForenoon {
                    problems.add(
                        row.problem(
                            .slotContradictsTime, at: LookHeader.half, value: half.names.first ?? "", in: sheet))
                }
                guard known.insert(LookKey(elder: row.elder, second: observed.seconds)).inserted else {
                    lookCount.unchanged += 1
                    continue
                }
                lookCount.new += 1
                let half = ground.profile.half(at: row.time)
                let agreement = elder.agreement(
                    for: half ?? (row.time < ground.profile.morning.missedAt ? .morning : .evening))
                let check = CheckRecorded(
                    elder: row.elder, outcome: agreement.outcome(ofImported: row.seen, at: row.time), seen: row.seen,
                    observed: observed, half: half, window: agreement.window, isImported: true, looker: row.looker,
                    note: row.note)
                looks[String(elder.building.prefix(12)), default: []].append(check)
            }
        }
    }
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
    fileprivate func problem(
        _ what: ImportProblem.What, at header: String, value: String, in sheet: LookSheet
    ) -> ImportProblem {
        let column = sheet.columns.first { $0.header == header }
        return ImportProblem(file: sheet.file, line: line, column: column, value: value, what: what)
    }
}
