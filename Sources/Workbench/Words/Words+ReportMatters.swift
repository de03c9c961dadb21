import StreetModel

extension Words {
    /// What is late when the report is made; people masked, places to the building.
    func lateTable(_ report: Report, _ office: Office) -> ExportTable {
        ExportTable(
            title: self("现在逾期", "Late now"),
            header: [
                self("事项", "What"), self("时限", "Clock"), self("迟", "Late"), self("网格", "Grid"), self("地点", "Where"),
                self("老人", "Who"), self("责任人", "Owner"), self("编号", "Number"),
            ],
            rows: BreachKind.allCases.sorted().flatMap { kind in
                lateRows(report.late.filter { $0.kind == kind }, office)
            },
            notes: report.late.isEmpty ? [self("没有逾期", "Nothing is overdue")] : [])
    }

    /// Rows that a kind of breach has at most; the rest is counted by grid, so that nothing floods a report.
    private static let mostLateRows = 20

    private func lateRows(_ breaches: [Breach], _ office: Office) -> [[String]] {
        let rows = breaches.prefix(Words.mostLateRows).map { lateRow($0, office) }
        let rest = Dictionary(grouping: breaches.dropFirst(Words.mostLateRows), by: \.grid).sorted { $0.key < $1.key }
        return rows
            + rest.map { grid, breaches in
                let count = self("另 \(breaches.count) 件", "\(breaches.count) more")
                return [breach(breaches[0].kind), "", "", placeName(grid, office), "", count, "", ""]
            }
    }

    private func lateRow(_ breach: Breach, _ office: Office) -> [String] {
        let elder = office.elder(breach.elder)?.elder
        let place = elder?.building ?? office.matter(breach.matter)?.opening.report?.place ?? breach.grid
        return [
            self.breach(breach.kind), clock(breach.clock), clock(breach.late), placeName(breach.grid, office),
            place == breach.grid ? "" : placeName(place, office), elder.map { Masking.name($0.name) } ?? "",
            breach.owner.isEmpty ? self("(无人)", "(nobody)") : office.staffName(breach.owner), breach.matter,
        ]
    }

    /// How fast clocks were stopped: on time n of m, and the median.
    func clockTable(_ report: Report) -> ExportTable {
        let median = { (figures: ClockFigures) in figures.median.map { clock($0) } ?? "—" }
        let onTime = { (figures: ClockFigures) in "\(figures.onTime)/\(figures.count)" }
        return ExportTable(
            title: self("响应与办结", "Responses and handling"),
            header: language == .chinese
                ? ["类别", "新增", "未办结", "响应按时", "响应中位", "办结按时", "办结中位", "回访按时", "回访中位"]
                : [
                    "Kind", "New", "Not handled", "Response on time", "Response median", "Handling on time",
                    "Handling median", "Return visit on time", "Return visit median",
                ],
            rows: report.clocks.map { figures in
                [
                    kind(figures.kind), "\(figures.opened)", "\(figures.unhandled)", onTime(figures.response),
                    median(figures.response), onTime(figures.handling), median(figures.handling),
                    onTime(figures.feedback), median(figures.feedback),
                ]
            },
            notes: [
                self(
                    "按这段时间里走的步骤计; 撤回、并案、剔除的不计; 中位数取靠前的一个",
                    "By the steps taken in this period, without what was withdrawn, merged or excluded; the lower of two middle values"
                )
            ])
    }

    /// The causes of the period's anomalies, and for a day each of them.
    func anomalyTables(_ report: Report, _ office: Office) -> [ExportTable] {
        if report.anomalies.isEmpty { return [] }
        let standing = report.anomalies.filter { !$0.isWithdrawn }
        let counts = Dictionary(grouping: standing, by: \.cause).mapValues(\.count)
        let causes = counts.sorted { left, right in
            if left.value != right.value { return left.value > right.value }
            return (left.key?.word ?? "~") < (right.key?.word ?? "~")
        }
        let withdrawn = report.anomalies.count - standing.count
        let table = ExportTable(
            title: self("异常原因", "Causes of anomalies"), header: [self("原因", "Cause"), self("件数", "Count")],
            rows: causes.map { [$0.key.map { cause($0) } ?? self("(未办结)", "(not handled)"), "\($0.value)"] },
            notes: [
                self(
                    "异常 \(standing.count) 件, 其中虚惊 \(standing.count { $0.outcome == .falseAlarm }) 件; 另撤回 \(withdrawn) 件",
                    "\(standing.count) anomalies, \(standing.count { $0.outcome == .falseAlarm }) of them false alarms; \(withdrawn) more withdrawn"
                )
            ])
        return report.span == .day ? [anomalyTable(report, office), table] : [table]
    }

    private func anomalyTable(_ report: Report, _ office: Office) -> ExportTable {
        ExportTable(
            title: self("异常", "Anomalies"),
            header: language == .chinese
                ? ["时刻", "网格", "楼栋", "老人", "首次处置", "联系上本人", "响应", "结果", "原因"]
                : [
                    "Time", "Grid", "Building", "Who", "First action", "Person reached", "Response", "Outcome", "Cause",
                ],
            rows: report.anomalies.map { anomaly in
                let elder = office.elder(anomaly.elder)?.elder
                let verdict = anomaly.responseLate.map { $0 == 0 ? self("按时", "on time") : countdown(-$0) }
                return [
                    office.offset.timeOfDay(of: anomaly.start).fullText, placeName(anomaly.grid, office),
                    elder.map { placeName($0.building, office) } ?? "", elder.map { Masking.name($0.name) } ?? "",
                    anomaly.firstAction.map { clock($0) } ?? "—", anomaly.response.map { clock($0) } ?? "—",
                    verdict ?? "—",
                    anomaly.isWithdrawn ? self("已撤回", "withdrawn") : anomaly.outcome.map { outcome($0) } ?? "—",
                    anomaly.cause.map { cause($0) } ?? "—",
                ]
            })
    }

    /// Rates with their weighted score, repeats, hot places and classes.
    func complaintTables(_ report: Report, _ office: Office) -> [ExportTable] {
        guard let complaints = report.complaints else { return [] }
        let analysis = complaints.analysis
        let score = complaints.score.map { "\($0 / 10).\($0 % 10)" } ?? "—"
        let rates = ExportTable(
            title: self("诉求三率", "The three rates of complaints"), header: [self("诉求", "Complaints")] + rateHeader,
            rows: [["\(analysis.count)"] + cells(analysis.rates)],
            notes: [
                self(
                    "综合得分 \(score) (权重 \(weights(office))); 重复诉求 \(complaints.repeats)/\(analysis.count)",
                    "Score \(score) (weights \(weights(office))); repeats \(complaints.repeats)/\(analysis.count)")
            ])
        let chains = ExportTable(
            title: self("重复诉求", "Repeats"),
            header: [self("地点", "Place"), self("类别", "Class"), self("本期", "This period"), self("共", "Altogether")],
            rows: complaints.chains.map { [placeName($0.place, office), $0.category, "\($0.count)", "\($0.all)"] })
        let places = ExportTable(
            title: self("高发地点", "Hot places"),
            header: [self("地点", "Place"), self("件数", "Count")] + rateHeader,
            rows: analysis.hotPlaces(ReportComplaints.mostRows).map {
                [placeName($0.key, office), "\($0.count)"] + cells($0.rates)
            })
        let classes = ExportTable(
            title: self("诉求类别", "Classes"), header: [self("类别", "Class"), self("件数", "Count")] + rateHeader,
            rows: analysis.categories.map {
                [$0.key.isEmpty ? self("(未分类)", "(none)") : $0.key, "\($0.count)"] + cells($0.rates)
            })
        return [rates] + [chains].filter { !$0.rows.isEmpty } + [places, classes]
    }

    private var rateHeader: [String] {
        [self("响应率", "Response"), self("解决率", "Resolution"), self("满意率", "Satisfaction")]
    }

    private func cells(_ rates: ComplaintRates) -> [String] { rates.all.map { "\($0.part)/\($0.whole)" } }

    private func weights(_ office: Office) -> String {
        office.profile.rateWeights.map(String.init).joined(separator: "/")
    }
}
