import StreetModel
import Testing

/// What is wrong with a file is said with its file, line and column (DESIGN §4).
struct ImportProblemTests {
    /// One wrong piece in an otherwise sound street, and the one problem it is.
    struct Case: Sendable {
        var file: String
        var old: String
        var new: String
        var line: Int?
        var column: ImportColumn?
        var what: ImportProblem.What

        init(
            _ file: String, _ old: String, _ new: String, _ line: Int?, _ number: Int?, _ header: String,
            _ what: ImportProblem.What
        ) {
            self.file = file
            self.old = old
            self.new = new
            self.line = line
            column = number.map { ImportColumn(number: $0, header: header) }
            self.what = what
        }
    }

    @Test func `a sound street has one warning: its identity numbers are of no province`() {
        let plan = SmallStreet().plan()
        #expect(
            plan.problems == [
                ImportProblem(
                    .warning, file: "elders.csv", line: 2, column: ImportColumn(number: 5, header: "身份证号"),
                    value: "990101", what: .unknownArea, count: 2)
            ])
        #expect(!plan.isRefused)
    }

    @Test(arguments: [
        Case("communities.csv", "990101001001,槐", "99010100100,槐", 2, 1, "社区编码", .field(.notACode(digits: 12))),
        Case("grids.csv", "990101001001002,第", "99010100100100x,第", 3, 1, "网格编码", .field(.notACode(digits: 15))),
        Case("grids.csv", "990101001001002,第", ",第", 3, 1, "网格编码", .field(.missing)),
        Case("grids.csv", "第2网格,990101001001", "第2网格,990101001009", 3, 3, "社区编码", .unknown(.community)),
        Case("grids.csv", "第2网格", "", 3, 2, "网格名称", .field(.missing)),
        Case("grids.csv", "420,,2", "many,,2", 3, 4, "户数", .field(.notANumber)),
        Case("buildings.csv", ",3,6,2,", ",3,600,2,", 2, 6, "层数", .field(.outOfRange(1, 120))),
        Case("buildings.csv", "19900000001", "无", 2, 11, "楼栋长电话", .field(.notATelephone)),
        Case(
            "buildings.csv", "990101001001002001,", "990101001001001009,", 3, 1, "楼栋编码",
            .codeOutside("990101001001002")),
        Case("staff.csv", "网格员", "网格长", 4, 4, "角色", .field(.notAChoice(["网格员", "社区工作者", "督查员", "系统管理员"]))),
        Case("staff.csv", "专职,990101001001001", "专职,990101001007", 4, 6, "负责范围", .unknownPlace),
        Case("duty.csv", "2026-11-21,夜班", "2026-11-31,夜班", 3, 1, "日期", .field(.notADate)),
        Case("duty.csv", "夜班,990101001", "夜班,990101009", 3, 3, "单位编码", .unknownPlace),
        Case("elders.csv", "E00003", "E00001", 4, 1, "档案号", .repeatedID(.line(2, file: "elders.csv"))),
        Case("elders.csv", "1945-10-13", "1945-10-14", 3, 5, "身份证号", .field(.identityDisagrees)),
        Case("elders.csv", "990101194510130032", "990101194510130033", 3, 5, "身份证号", .field(.identityChecksum)),
        Case("elders.csv", "990101194510130032", "990101194513130032", 3, 5, "身份证号", .field(.identityDate)),
        Case("elders.csv", "990101194510130032", "9.90101E+17", 3, 5, "身份证号", .field(.scientific)),
        Case("elders.csv", "1939-02-01", "2039-02-01", 4, 4, "出生日期", .field(.futureDate)),
        Case("elders.csv", "19900000012", "1.99E+10", 2, 20, "备用联系电话", .field(.scientific)),
        Case("elders.csv", "990101001001002001,1", "990101001001002009,1", 4, 7, "楼栋编码", .unknown(.building)),
        Case(
            "elders.csv", "990101001001002001,1,", "990101001001002001,2,", 4, 8, "单元",
            .entranceBeyond(building: "990101001001002001", entrances: 1)),
        Case(
            "elders.csv", ",16,1604", ",17,1604", 4, 9, "楼层",
            .floorBeyond(building: "990101001001002001", floors: 16)),
        Case("elders.csv", "08:30,18:00", "8点半,18:00", 3, 13, "约定开窗帘时间", .field(.notATime)),
        Case(
            "elders.csv", "北,,,,,,在住", "北,,,,,,在外", 4, 21, "状态",
            .field(.notAChoice(["在住", "迁出", "去世", "退出", "外出", "住院"]))),
        Case("checks.csv", "18:33,晚,E00001", "18:33,晚,E00009", 4, 4, "档案号", .unknown(.elder)),
        Case("checks.csv", "18:33,晚", "18:33,早", 4, 3, "时段", .slotContradictsTime),
        Case("checks.csv", "18:33,晚", "25:33,晚", 4, 2, "时间", .field(.notATime)),
        Case("checks.csv", "2026-11-21,08:10", "2026-11-21,08:21", 6, 1, "日期", .observedInFuture),
        Case("checks.csv", "2026-11-21,08:10", "2026/13/21,08:10", 6, 1, "日期", .field(.notADate)),
        Case("checks.csv", "日期,时间", "日期,钟点", 1, nil, "", .missingColumn("时间")),
        Case("grids.csv", "户数,网格员", "户数,户数", 1, 5, "户数", .repeatedColumn("户数")),
        Case("grids.csv", "第2网格,", "第2,网格,", 3, nil, "", .tooManyCells(expected: 6, found: 7)),
        Case("buildings.csv", "高春梅", "\"高春梅", 2, 10, "楼栋长", .unclosedQuote),
        Case("buildings.csv", "高春梅", "\"高\"春梅", 2, 10, "楼栋长", .textAfterQuote),
        Case("staff.csv", "S0001", "\u{0}", 2, nil, "", .notText(line: 2)),
        Case("elders.csv", "08:30,18:00", "06:59,18:00", 3, 13, "约定开窗帘时间", outside("07:00", "09:30")),
        Case("elders.csv", "08:30,18:00", "09:31,18:00", 3, 13, "约定开窗帘时间", outside("07:00", "09:30")),
        Case("elders.csv", "08:30,18:00", "08:30,17:29", 3, 14, "约定拉窗帘时间", outside("17:30", "20:30")),
        Case("elders.csv", "08:30,18:00", "08:30,20:31", 3, 14, "约定拉窗帘时间", outside("17:30", "20:30")),
    ])
    func `one wrong piece is one problem with its place, and nothing is written`(_ wrong: Case) {
        let plan = SmallStreet.with(wrong.file, wrong.old, wrong.new).plan()
        let found = plan.problems.filter { problem in
            problem.severity == .error && problem.file == wrong.file && problem.line == wrong.line
                && problem.column == wrong.column
                && ImportProblemTests.withoutFolder(problem.what) == wrong.what
        }
        #expect(found.count == 1, "\(plan.problems)")
        #expect(plan.isRefused)
        #expect(plan.parts.isEmpty)
    }

    private static func outside(_ from: String, _ to: String) -> ImportProblem.What {
        .outsideWindow(TimeOfDay(from) ?? TimeOfDay(seconds: 0), TimeOfDay(to) ?? TimeOfDay(seconds: 0))
    }

    @Test(arguments: [("07:00,17:30", false), ("09:30,20:30", false)])
    func `agreed times on the edges of the windows lie inside`(times: String, isRefused: Bool) {
        #expect(SmallStreet.with("elders.csv", "08:30,18:00", times).plan().isRefused == isRefused)
    }

    @Test(arguments: [("2026-11-21", false), ("2026-11-22", true)])
    func `nobody has consented on a day to come`(day: String, isRefused: Bool) {
        var street = SmallStreet.with("elders.csv", "健康状况", "签署同意书日期")
        street.files["elders.csv"] = street.files["elders.csv"]?.replacing("糖尿病", with: day)
            .replacing("高血压", with: "")
        let plan = street.plan()
        #expect(plan.isRefused == isRefused)
        #expect(
            plan.problems.contains { $0.line == 2 && $0.column?.number == 12 && $0.what == .field(.futureDate) }
                == isRefused)
    }

    @Test func `a person with two files is one error that names the other line`() {
        let number = SmallStreet.with("elders.csv", "1939-02-01,,", "1947-05-29,99010119470529001X,").plan()
        #expect(
            number.problems.contains {
                $0.line == 4 && Self.withoutFolder($0.what) == .sameIdentity(.line(2, file: "elders.csv"))
            })
        let row = "E00003,王淑珍,女,1939-02-01,,,990101001001002001,1,16,1604,B"
        let person = SmallStreet.with(
            "elders.csv", row, row + ",,,,,,,,,,在住\n" + row.replacing("E00003", with: "E00004")
        )
        .plan()
        #expect(
            person.problems.contains {
                $0.line == 5 && $0.column?.header == "姓名"
                    && Self.withoutFolder($0.what) == .samePerson(.line(4, file: "elders.csv"))
            })
    }

    @Test func `a person the desk has under another number is found`() {
        let (office, looks) = Office.after(SmallStreet().plan(), at: SmallStreet.now)
        let again = SmallStreet.with("elders.csv", "E00001", "E00101")
        let plan = again.plan(on: office.importGround(at: SmallStreet.now, looks: looks))
        #expect(plan.problems.contains { $0.what == .sameIdentity(.onDesk("E00001")) && $0.line == 2 })
    }

    @Test func `a building may not shrink below somebody who lives there`() {
        let (office, looks) = Office.after(SmallStreet().plan(), at: SmallStreet.now)
        var street = SmallStreet.with("buildings.csv", ",1,16,4,", ",1,15,4,")
        street.files["elders.csv"] = nil
        street.files["checks.csv"] = nil
        let plan = street.plan(on: office.importGround(at: SmallStreet.now, looks: looks))
        #expect(
            plan.problems == [
                ImportProblem(
                    file: "buildings.csv", line: 3, column: ImportColumn(number: 6, header: "层数"), value: "15",
                    what: .livesBeyond(elder: "E00003"))
            ])
    }

    @Test func `a person's own values stand in no problem`() {
        let plan = SmallStreet.with("elders.csv", "19900000012", "1.99E+10").plan()
        #expect(plan.problems.filter { $0.severity == .error }.map(\.value) == [""])
        let code = SmallStreet.with("elders.csv", "990101001001002001,1", "990101001001002009,1").plan()
        #expect(code.problems.filter { $0.severity == .error }.map(\.value) == ["990101001001002009"])
    }

    @Test func `equal warnings are one with a count`() {
        let plan = SmallStreet.with("grids.csv", ",420,", ",200,").plan()
        #expect(plan.problems.filter { $0.what == .householdsOutside(300...500) }.map(\.count) == [2])
        #expect(!plan.isRefused)
    }

    /// Twins name the path as it was given; here it is a folder that is gone.
    private static func withoutFolder(_ what: ImportProblem.What) -> ImportProblem.What {
        func name(_ twin: ImportProblem.Twin) -> ImportProblem.Twin {
            guard case .line(let line, let file) = twin else { return twin }
            return .line(line, file: String(file.split(separator: "/").last ?? ""))
        }
        switch what {
        case .repeatedID(let twin): return .repeatedID(name(twin))
        case .sameIdentity(let twin): return .sameIdentity(name(twin))
        case .samePerson(let twin): return .samePerson(name(twin))
        case let other: return other
        }
    }
}
