package import StreetModel
import TextUI

extension Words {
    /// One person's file as somebody reads it in a shell: what it is about, and what waits; numbers masked (DOMAIN §7).
    package func fileTable(_ record: ElderRecord, now: Moment, _ office: Office) -> String {
        let elder = record.elder
        let today = office.offset.day(of: now)
        let sign = office.lastSign(of: record)
        var lines = [
            "\(elder.id)  \(name(elder))  \(sex(elder.sex))  \(status(elder.status))  \(risk(elder.risk))",
            address(elder, office), telephoneLine(elder),
            agreedThen(elder.morning, half: .morning), agreedThen(elder.evening, half: .evening),
            self(
                "末次动静 \(moment(sign, now: now, offset: office.offset)) 距今\(ago(now.seconds(since: sign)))",
                "Last sign of life \(moment(sign, now: now, offset: office.offset)), \(ago(now.seconds(since: sign))) ago"
            ),
            reviewLine(record, office), consentLine(elder),
        ]
        for absence in record.absences where !absence.isTakenBack && absence.lastDay >= today {
            lines.append(absenceDates(absence, of: elder))
        }
        if let leaving = record.leavings.last(where: \.isWaiting) {
            lines.append(leavingLine(leaving, of: elder, office))
        }
        return lines.joined(separator: "\n")
    }

    /// The lines of a file that hold a field somebody asked to see; the table above them has the name already.
    package func revealed(_ field: PersonField, of elder: Elder, now: Moment, _ office: Office) -> [String] {
        switch field {
        case .name: [name(elder)]
        case .age: [elder.born?.text ?? "", age(elder, on: office.offset.day(of: now))].filter { !$0.isEmpty }
        case .dwelling: [address(elder, office)]
        case .relatives:
            elder.contacts.enumerated().map { contactLine($1, number: $0 + 1, of: elder) }
                + [keyPlaceLine(elder), volunteerLine(elder)]
        case .notes: [handoverLine(elder)]
        case .telephone:
            [telephoneLine(elder)]
                + elder.contacts.enumerated().map { contactLine($1, number: $0 + 1, of: elder) }
        case .health: [livingLine(elder)]
        case .keyPlace: [keyPlaceLine(elder)]
        case .identity: [identityLine(elder)]
        }
    }

    /// What waits for community staff, a line each.
    package func dueTable(_ dues: [Due], now: Moment, _ office: Office) -> String {
        if dues.isEmpty { return noDues }
        return dues.map { due in
            if let topic = office.topic(due.topic) {
                return "\(topic.id.padded(to: 12)) \(dueKind(due.kind).padded(to: 14)) \(due.since.text) "
                    + topic.state.raising.title
            }
            let elder = office.elder(due.elder)?.elder
            return [
                due.elder.padded(to: 12), dueKind(due.kind).padded(to: 14), due.since.text,
                name(ofElder: due.elder, office), elder.map { addressShort($0, office) } ?? "",
            ].joined(separator: " ")
        }.joined(separator: "\n")
    }

    package var noDues: String { self("没有待办的档案", "No file waits for anything") }

    /// What a file waits for.
    package func dueKind(_ kind: Due.Kind) -> String {
        switch kind {
        case .leaving: self("注销待复核", "leaving")
        case .absence: self("报备待批准", "absence")
        case .review: self("到期复核", "review")
        case .consent: self("征求同意", "consent")
        case .result: self("成果回访", "result")
        }
    }

    /// "原因 八十岁独居  上次复核 11-01  下次复核 12-21".
    func reviewLine(_ record: ElderRecord, _ office: Office) -> String {
        let elder = record.elder
        let due = office.reviewDue(of: record).text
        let reason =
            elder.riskReason.isEmpty ? self("未填", "none") : reader.shows(.health, of: elder) ? elder.riskReason : "*"
        return self("风险原因 \(reason)  下次复核 \(due)", "Risk: \(reason)  next review \(due)")
    }

    /// "去世 11-20 女儿说  王敏报告, 待复核".
    func leavingLine(_ leaving: KeptLeaving, of elder: Elder, _ office: Office) -> String {
        let report = leaving.report.body
        let day = report.on?.shortText ?? ""
        let who = [noted(report.toldBy, of: elder), noted(report.reason, of: elder)].filter { !$0.isEmpty }.joined(
            separator: " ")
        let by = office.staffName(leaving.report.by)
        let decision = leaving.decision.flatMap { $0.isTakenBack ? nil : $0 }
        let state = decision.map { decision in
            let hand = office.staffName(decision.by)
            return decision.body.isConfirmed
                ? self("\(hand)已复核", "confirmed by \(hand)")
                : self(
                    "\(hand)不同意 \(noted(decision.body.reason, of: elder))",
                    "refused by \(hand) \(noted(decision.body.reason, of: elder))")
        }
        return [
            status(report.status), day, who, self("\(by)报告", "reported by \(by)"),
            state ?? self("待复核, 仍按在住巡查", "waits, still due"),
        ].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// What somebody noted of a person; nothing where it is masked.
    func noted(_ text: String, of elder: Elder) -> String { reader.shows(.notes, of: elder) ? text : "" }

    /// An absence with what became of it.
    func absenceDates(_ reported: ElderRecord.ReportedAbsence, of elder: Elder) -> String {
        let dates = absenceDates(reported.absence, of: elder)
        if reported.isWaiting { return self("\(dates) 待批准", "\(dates) waits for approval") }
        guard let last = reported.decisions.last(where: { !$0.isTakenBack }) else { return dates }
        return "\(dates) \(absenceVerdict(last.body.verdict)) \(last.body.on?.shortText ?? "")"
    }
}
