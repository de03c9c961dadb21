import StreetModel
import Testing

/// Looks of a file beside each other and beside the desk's: nothing abnormal goes unsaid.
struct LookImportTests {
    private static let header = "日期,时间,时段,档案号,所见,方式,巡查人,备注\n"

    private static func street(_ rows: String...) -> SmallStreet {
        var street = SmallStreet()
        street.files["checks.csv"] = header + rows.map { $0 + "\n" }.joined()
        return street
    }

    private static func told(_ plan: ImportPlan) -> [ImportProblem] {
        plan.problems.filter { $0.file == "checks.csv" }
    }

    private static func ground(after street: SmallStreet) -> ImportGround {
        let (office, looks) = Office.after(street.plan(), at: SmallStreet.now)
        return office.importGround(at: SmallStreet.now, looks: looks)
    }

    private static func sight(_ line: Int, _ value: String, _ what: ImportProblem.What) -> ImportProblem {
        ImportProblem(
            file: "checks.csv", line: line, column: ImportColumn(number: 5, header: "所见"), value: value, what: what)
    }

    @Test(arguments: [("开", "未开"), ("未开", "开"), ("开", "看不清"), ("看不清", "未开")])
    func `two rows of one second that saw something else contradict each other`(_ first: String, _ second: String) {
        let plan = Self.street(
            "2026-11-20,08:01,早,E00001,\(first),目视,S0003,", "2026-11-20,08:01,早,E00001,\(second),目视,S0003,没开"
        ).plan()
        var told = Self.told(plan)
        // The other row stands in the same file, whose path the test's folder makes.
        #expect(told.count == 1)
        guard case .otherLook(let sight, .line(2, let file)) = told.first?.what else {
            Issue.record("\(told)")
            return
        }
        #expect(sight == first && file.hasSuffix("checks.csv"))
        told[0].what = .otherLookOnDesk(first)
        #expect(told == [Self.sight(3, second, .otherLookOnDesk(first))])
        #expect(plan.isRefused && plan.parts.isEmpty)
        #expect(plan.counts.last.map { [$0.new, $0.changed, $0.unchanged] } == [1, 0, 0])
    }

    @Test(arguments: [("开", "未开"), ("未开", "开"), ("未开", "看不清"), ("看不清", "未开")])
    func `a row that contradicts the desk's look is told`(_ known: String, _ written: String) {
        let ground = Self.ground(after: Self.street("2026-11-20,08:01,早,E00001,\(known),目视,S0003,"))
        let plan = Self.street("2026-11-20,08:01,早,E00001,\(written),目视,S0003,").plan(on: ground)
        #expect(Self.told(plan) == [Self.sight(2, written, .otherLookOnDesk(known))])
        #expect(plan.isRefused && plan.counts.last?.unchanged == 0)
    }

    @Test func `the same look again is unchanged`() {
        let row = "2026-11-20,08:01,早,E00001,未开,目视,S0003,没开"
        let twice = Self.street(row, row).plan()
        #expect(Self.told(twice).isEmpty)
        #expect(twice.counts.last.map { [$0.new, $0.changed, $0.unchanged] } == [1, 0, 1])
        let again = Self.street(row).plan(on: Self.ground(after: Self.street(row)))
        #expect(Self.told(again).isEmpty && again.parts.isEmpty && again.counts.last?.unchanged == 1)
    }

    @Test func `a look that was logged by its outcome alone agrees with what comes to the same`() {
        var ground = Self.ground(after: Self.street())
        let observed = SmallStreet.now - 1200
        ground.looks.add(
            CheckRecorded(elder: "E00001", outcome: .normal, seen: nil, observed: observed, half: .morning))
        #expect(Self.told(Self.street("2026-11-21,08:00,早,E00001,开,目视,S0003,").plan(on: ground)).isEmpty)
        let other = Self.street("2026-11-21,08:00,早,E00001,未开,目视,S0003,").plan(on: ground)
        #expect(Self.told(other) == [Self.sight(2, "未开", .otherLookOnDesk("正常"))])
    }

    @Test(arguments: [("1999-12-31", true), ("0001-01-01", true), ("2000-01-01", false)])
    func `no look is older than the office's computers`(_ day: String, _ isTooOld: Bool) {
        let plan = Self.street("\(day),08:01,早,E00001,开,目视,S0003,").plan()
        #expect(Self.told(plan).map(\.what) == (isTooOld ? [.lookTooOld(year: 2000)] : []))
        #expect(plan.isRefused == isTooOld)
    }

    @Test func `who looked and is in no register is told once`() {
        let plan = Self.street(
            "2026-11-20,08:01,早,E00001,开,目视,S0003,", "2026-11-20,08:02,早,E00001,开,目视,S0099,",
            "2026-11-20,08:03,早,E00001,开,目视,S0099,", "2026-11-20,08:04,早,E00001,开,目视,,"
        ).plan()
        #expect(
            Self.told(plan) == [
                ImportProblem(
                    .warning, file: "checks.csv", line: 3, column: ImportColumn(number: 7, header: "巡查人"),
                    value: "S0099", what: .unknown(.staff), count: 2)
            ])
        #expect(!plan.isRefused && plan.counts.last?.new == 4)
    }
}
