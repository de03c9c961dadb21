package import StreetModel

extension Words {
    /// A report as it leaves the house: people masked, addresses to the building, no free text (DOMAIN §7).
    package func document(
        of report: Report, by staff: Staff, isRehearsal: Bool, _ office: Office
    ) -> ExportDocument {
        var head = [
            self(
                "截至 \(stamp(report.at, office)); 范围: \(scope(of: staff, office)); 编制: \(staff.name) (\(staff.id))",
                "As of \(stamp(report.at, office)); for: \(scope(of: staff, office)); made by \(staff.name) (\(staff.id))"
            )
        ]
        if isRehearsal { head.append(self("演练数据, 不是实情", "Rehearsal: none of this is real")) }
        if report.isShortened {
            head.append(
                self(
                    "更早的巡查只留在册子里, 这里没有; 结束超过 30 天的事项也不在内",
                    "Older rounds are kept in the books alone and are not told here; nor are matters that ended more than 30 days ago"
                ))
        }
        var tables = [wholeTable(report)]
        tables += coverageTables(report, office)
        tables += [visitTable(report, office)].filter { !$0.rows.isEmpty }
        tables += [lateTable(report, office), clockTable(report)]
        tables += anomalyTables(report, office) + complaintTables(report, office)
        tables += [standInTable(report, office), bunchTable(report, office)].filter { !$0.rows.isEmpty }
        return ExportDocument(
            title: "\(office.name) \(title(of: report))", language: language == .chinese ? "zh" : "en", head: head,
            tables: tables, foot: foot(of: report, office))
    }

    /// "日报告 2026-11-21", "周调度 2026-11-16 – 2026-11-22", "月汇报 2026-11".
    private func title(of report: Report) -> String {
        let days = report.days
        switch report.span {
        case .day: return self("日报告", "Day") + " \(days.lowerBound.text) \(weekday(days.lowerBound))"
        case .week: return self("周调度", "Week") + " \(days.lowerBound.text) – \(days.upperBound.text)"
        case .month: return self("月汇报", "Month") + " \(days.lowerBound.text.dropLast(3))"
        }
    }

    private func scope(of staff: Staff, _ office: Office) -> String {
        switch staff.role {
        case .supervisor, .administrator: office.name
        case .communityStaff, .gridWorker: placeName(staff.scope, office)
        }
    }

    private func stamp(_ moment: Moment, _ office: Office) -> String {
        "\(office.offset.day(of: moment).text) \(office.offset.timeOfDay(of: moment).fullText)"
    }

    /// What the figures rest on, and a line to sign.
    private func foot(of report: Report, _ office: Office) -> [String] {
        let day = min(report.days.upperBound, office.offset.day(of: report.at)).text
        let closings = report.closings.map { closing in
            self(
                "\(closing.book) \(placeName(closing.book, office)) 截至 \(day) 末行 \(closing.number) 校验和 \(closing.sum)",
                "\(closing.book) \(placeName(closing.book, office)), last line by \(day): \(closing.number), sum \(closing.sum)"
            )
        }
        let signature = self(
            "编制 ____________  审核 ____________  日期 ____________",
            "Made by ____________  Checked by ____________  Date ____________")
        return closings + (report.seal.map { seal($0, office) } ?? []) + [signature]
    }
}
