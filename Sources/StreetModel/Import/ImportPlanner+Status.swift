extension ImportPlanner {
    /// 住院 and 外出 are no status but an absence, to which the file gives no dates (DOMAIN §2).
    mutating func readStatus(of elder: inout Elder, was: Elder?, in row: RowReader) {
        guard let text = row.text(ElderHeader.status), !text.isEmpty else { return }
        if let reason = Absence.Reason(named: text) {
            guard mayChange(elder, to: .here, in: row) else { return }
            elder.status = .here
            if ground.pastLimit.contains(elder.id) { return passed(ElderHeader.status, in: row) }
            away.append((elder.id, reason))
        } else if let status = ElderStatus(named: text) {
            if status != .here, was?.status == .here { return report(elder, status, in: row) }
            if elder.status != status, mayChange(elder, to: status, in: row) { elder.status = status }
        } else {
            let names = ElderStatus.allCases.compactMap(\.names.first) + Absence.Reason.allCases.flatMap(\.names)
            problems.add(row.problem(.field(.notAChoice(names)), at: ElderHeader.status))
        }
    }

    /// Only a sign of life ends a passed limit (DOMAIN §3): no file makes somebody safer while nobody knows how she is,
    /// nor a curtain that another hand moves a sign of hers.
    mutating func keepLimit(of elder: inout Elder, was: Elder?, in row: RowReader) {
        guard let was, ground.pastLimit.contains(elder.id) else { return }
        if was.risk < elder.risk {
            elder.risk = was.risk
            passed("风险等级", in: row)
        }
        if was.isAssisted && !elder.isAssisted {
            elder.isAssisted = true
            passed("有人代动", in: row)
        }
    }

    /// An empty cell ends no agreement, or nobody would look at the window any more.
    mutating func keepAgreement(of elder: inout Elder, was: Elder?, in row: RowReader) {
        guard let was else { return }
        if elder.morning.by == nil, let by = was.morning.by {
            elder.morning.by = by
            problems.add(row.problem(.agreementStays, at: "约定开窗帘时间", severity: .warning))
        }
        if elder.evening.by == nil, let by = was.evening.by {
            elder.evening.by = by
            problems.add(row.problem(.agreementStays, at: "约定拉窗帘时间", severity: .warning))
        }
    }

    /// An empty cell says nothing of a person either: what is to go is deleted at the desk. Agreed times and the consent
    /// have rules of their own. A dwelling is one value: nothing of the old one is added to another, nor is its key.
    mutating func keepPerson(of elder: inout Elder, was: Elder?, in row: RowReader) {
        guard let was else { return }
        var ruled: Set<String> = ["morningBy", "eveningBy", "consentedOn"]
        if Self.hasMoved(elder, from: was) {
            ruled.formUnion(Elder.dwelling.union(["keyHolder", "keyPlace", "volunteer"]))
            if elder.building != was.building { moveWithoutColumns(&elder, was: was, in: row) }
        } else if elder.keyHolder != was.keyHolder, !elder.keyHolder.isEmpty, !was.keyHolder.isEmpty {
            ruled.insert("keyPlace")
        }
        for field in Elder.fields where row.text(field.header) == "" && !ruled.contains(field.key) {
            do throws(FieldFault) {
                try keep(field, of: &elder, was: was, in: row)
            } catch {
                problems.add(row.problem(.field(error), at: field.header))
            }
        }
    }

    /// What a file has no column for stays a person's own, but for what belongs to the old house: its key goes, and its door
    /// is asked for.
    private mutating func moveWithoutColumns(_ elder: inout Elder, was: Elder, in row: RowReader) {
        let empty = Elder(id: elder.id)
        if !row.has("钥匙保管人") { elder.keyHolder = "" }
        if !row.has("钥匙位置") { elder.keyPlace = "" }
        let missing = Elder.fields.filter { field in
            Elder.dwelling.contains(field.key) && !row.has(field.header) && field.read(was) != field.read(empty)
        }.map(\.header)
        if missing.isEmpty { return }
        problems.add(row.problem(.movesWithoutDoor(columns: missing), at: "楼栋编码"))
    }

    /// Whether a row names another dwelling than the one that is known; one that fills in what was not known names none.
    private static func hasMoved(_ elder: Elder, from was: Elder) -> Bool {
        let empty = Elder(id: elder.id)
        return Elder.fields.contains { field in
            let (now, before, none) = (field.read(elder), field.read(was), field.read(empty))
            return Elder.dwelling.contains(field.key) && now != before && now != none && before != none
        }
    }

    private mutating func passed(_ header: String, in row: RowReader) {
        problems.add(row.problem(.limitHasPassed, at: header, severity: .warning))
    }

    /// An empty cell is no act of the person: a consent that stands is withdrawn by her own word alone.
    mutating func keepConsent(of elder: inout Elder, was: Elder?, in row: RowReader) {
        guard let was, let signed = was.consentedOn, was.consentWithdrawnOn == nil, elder.consentedOn == nil else {
            return
        }
        elder.consentedOn = signed
        problems.add(row.problem(.consentStays, at: "签署同意书日期", severity: .warning))
    }

    /// A file is nobody's second hand: who is here stays due until one has confirmed it (DOMAIN §2).
    private mutating func report(_ elder: Elder, _ status: ElderStatus, in row: RowReader) {
        let known = ground.leavings[elder.id] ?? []
        if let waiting = known.last(where: \.isWaiting) {
            if waiting.report.body.status != status { differs(from: waiting.report.body.status, in: row) }
            return
        }
        // A second hand has looked into just that, and said no.
        if let last = known.last, !last.report.isTakenBack, last.report.body.status == status, !last.isInForce {
            return differs(from: .here, in: row)
        }
        var report = LeavingReported()
        (report.elder, report.status, report.isImported) = (elder.id, status, true)
        leaving.append(report)
    }

    /// What a second hand has confirmed is not undone by an older file; what an import itself began with may be.
    private mutating func mayChange(_ elder: Elder, to status: ElderStatus, in row: RowReader) -> Bool {
        guard elder.status != status, ground.leavings[elder.id]?.contains(where: \.isInForce) ?? false else {
            return true
        }
        differs(from: elder.status, in: row)
        return false
    }

    private mutating func differs(from status: ElderStatus, in row: RowReader) {
        let name = status.names.first ?? status.word
        problems.add(row.problem(.otherOnDesk(name), at: ElderHeader.status, severity: .warning))
    }
}
