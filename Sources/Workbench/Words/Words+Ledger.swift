import StreetModel

/// The words of the ledger of consultation.
extension Words {
    var ledgerTitle: String { self("协商议事台账", "Ledger of consultation") }
    var ledgerFiguresTitle: String { self("协商情况", "Figures") }
    var ledgerStepsTitle: String { self("在办议题 (件, 最久天数)", "Open topics (count, oldest in days)") }

    var monthBefore: String { self("上个月", "month before") }
    var monthAfter: String { self("下个月", "month after") }

    /// The headings of the figures, a column each.
    var ledgerHeader: [String] {
        [
            self("社区", "Community"), self("新提", "Raised"), self("在办", "Open"), self("按时答复", "Answered in time"),
            self("采纳", "Adopted"), self("部分", "Partly"), self("未采纳", "Not"), self("落实按时", "Done in time"),
            self("开会", "Meetings"), self("流会", "No quorum"), self("到场", "Took part"), self("满意", "Satisfied"),
        ]
    }

    /// The figures of a place under those headings.
    func ledgerFigures(_ line: ConsultationLedger.Line, _ office: Office) -> [String] {
        let given = line.answersGiven
        let text = { (rate: Rate) in "\(rate.part)/\(rate.whole)" }
        return [
            ledgerPlace(line, office), String(line.raised), String(line.open), text(line.answered),
            "\(line.adopted)/\(given)", "\(line.partly)/\(given)", "\(line.notAdopted)/\(given)", text(line.resolved),
            String(line.held), String(line.withoutQuorum), text(line.tookPart), text(line.satisfied),
        ]
    }

    /// "2026-11-01 - 2026-11-21  左右键换月", from the longest to the shortest wording.
    func ledgerPeriod(_ ledger: ConsultationLedger) -> [String] {
        let period = period(ledger.from, ledger.through)
        return [self("\(period)  左右键换月", "\(period)  left, right: month"), period]
    }

    func ledgerPlace(_ line: ConsultationLedger.Line, _ office: Office) -> String {
        line.place.isEmpty ? self("合计", "All") : consultationPlace(line.place, office)
    }

    /// "3 (41)": how many, and how old the oldest is; a dash for none.
    func ledgerStep(_ step: ConsultationLedger.Step) -> String {
        step.count == 0 ? "-" : "\(step.count) (\(step.oldest))"
    }

    var ledgerNotes: [String] {
        [
            self(
                "按时答复、落实按时: 期限在本期内、已到期或已办的件数; 采纳各栏为本期答复中的件数; 到场为闭会时到场人数/成员人数; 满意为回访满意/受访。",
                "In time: of those whose last day lies in the period and is over, or that are done. Adopted: of the answers given. Took part: present at the close, of all members. Satisfied: of those asked."
            )
        ]
    }

    func ledgerForgotten(_ count: Int) -> String {
        self("另有 \(count) 件落实事项早已办结, 不在比例内。", "\(count) follow-ups ended long ago and are in no rate.")
    }
}
