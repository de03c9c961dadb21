import StreetModel

extension Words {
    /// The whole of each slot: 在册 = 应查 + 免查 + 无约定 + 未同意, and what was seen of those who were due (DOMAIN §3).
    func wholeTable(_ report: Report) -> ExportTable {
        let whole = report.places.last { $0.code.isEmpty } ?? report.places.first
        let rows = zip(report.slots, whole?.coverages ?? []).map { slot, coverage in
            [slotName(slot)] + wholeCells(coverage)
        }
        return ExportTable(
            title: self("在册与覆盖", "The whole and its coverage"), header: [self("时段", "Slot")] + wholeHeader,
            rows: rows,
            notes: [
                self(
                    "在册 = 应查 + 免查 + 无约定 + 未同意; 已查 = 正常 + 异常",
                    "Registered = due + excused + no agreement + no consent; seen = normal + abnormal"),
                report.slots.isEmpty ? self("这段时间还没有开始的巡查", "No round of this period has begun") : "",
            ].filter { !$0.isEmpty })
    }

    /// Coverage and on time by community and grid: for each half of a day, or day by day over more of them.
    func coverageTables(_ report: Report, _ office: Office) -> [ExportTable] {
        let halves = Half.allCases.filter { half in report.slots.contains { $0.half == half } }
        let sums = halves.map { half in
            ExportTable(
                title: self("\(self.half(half)) 各社区、网格", "\(self.half(half)) by community and grid"),
                header: [self("地点", "Place")] + wholeHeader,
                rows: report.places.map { place in
                    [reportPlace(place.code, office)] + (place.sum(of: half, in: report.slots).map(wholeCells) ?? [])
                }, notes: report.span == .day ? [] : [self("各天相加", "All days added")])
        }
        return report.span == .day ? sums : sums + halves.map { dailyTable(report, $0, office) }
    }

    private func dailyTable(_ report: Report, _ half: Half, _ office: Office) -> ExportTable {
        let slots = report.slots.enumerated().filter { $0.element.half == half }
        return ExportTable(
            title: self("\(self.half(half)) 逐日 已查/应查 (准时)", "\(self.half(half)) day by day: seen/due (on time)"),
            header: [self("地点", "Place")] + slots.map { $0.element.day.shortText },
            rows: report.places.map { place in
                [reportPlace(place.code, office)]
                    + slots.map { index, _ in
                        let coverage = place.coverages[index]
                        return "\(coverage.checked)/\(coverage.due) (\(coverage.onTime))"
                    }
            })
    }

    private var wholeHeader: [String] {
        language == .chinese
            ? ["在册", "应查", "免查", "无约定", "未同意", "已查", "准时", "正常", "异常", "看不清", "未查"]
            : [
                "Registered", "Due", "Excused", "No agreement", "No consent", "Seen", "On time", "Normal", "Abnormal",
                "Unclear", "Not seen",
            ]
    }

    private func wholeCells(_ coverage: Coverage) -> [String] {
        let due = coverage.due
        return [
            "\(coverage.registered)", "\(due)", "\(coverage.excused)", "\(coverage.noAgreement)",
            "\(coverage.notConsented)", "\(coverage.checked)/\(due)", "\(coverage.onTime)/\(due)",
            "\(coverage.normal)", "\(coverage.abnormal)", "\(coverage.unclear)", "\(coverage.unseen)",
        ]
    }

    private func slotName(_ slot: Slot) -> String { "\(slot.day.text) \(half(slot.half))" }

    /// The name of a place with its code, so that two of one name are told apart; the sum has none.
    func reportPlace(_ code: String, _ office: Office) -> String {
        code.isEmpty ? self("合计", "Altogether") : "\(placeName(code, office)) \(code)"
    }

    /// Who stood in for whom.
    func standInTable(_ report: Report, _ office: Office) -> ExportTable {
        ExportTable(
            title: self("顶班", "Stand-ins"),
            header: [self("日期", "Day"), self("网格", "Grid"), self("顶班人", "Who"), self("原网格员", "Instead of")],
            rows: report.standIns.map { standIn in
                let worker = office.grid(standIn.grid)?.worker ?? ""
                return [
                    standIn.day.text, reportPlace(standIn.grid, office), office.staffName(standIn.staff),
                    office.staffName(worker),
                ]
            })
    }

    /// Looks that were logged too fast, counted apart.
    func bunchTable(_ report: Report, _ office: Office) -> ExportTable {
        ExportTable(
            title: self("集中录入", "Bunched entries"),
            header: [self("日期", "Day"), self("网格", "Grid"), self("条数", "Looks")],
            rows: report.bunched.map { [$0.day.text, reportPlace($0.grid, office), "\($0.count)"] })
    }
}
