import StreetModel
import Testing

/// What an import writes, and that it writes it once.
struct ImportPlanTests {
    @Test func `the street's book comes first, then the community's, places before people before looks`() {
        let parts = SmallStreet().plan().parts
        #expect(parts.map(\.book) == ["990101001", "990101001001"])
        #expect(
            parts.map { $0.events.map(\.kind) } == [
                ["community.registered"] + Array(repeating: "staff.registered", count: 3)
                    + Array(repeating: "duty.registered", count: 2),
                ["grid.registered", "grid.registered", "building.registered", "building.registered"]
                    + ["elder.registered", "elder.registered", "elder.registered"]
                    + ["absence.reported", "matter.opened"] + Array(repeating: "check.recorded", count: 5),
            ])
    }

    @Test func `in hospital without dates is an absence of three days and a quiet matter until it ends`() throws {
        let events = try #require(SmallStreet().plan().parts.last).events
        let day = try #require(Day("2026-11-21"))
        #expect(
            events.contains(
                .absenceReported(
                    Absence(elder: "E00002", reason: .hospital, from: day, through: day + 2, isImported: true))))
        #expect(
            events.contains(
                .matterOpened(
                    MatterOpened(
                        kind: .whereabouts, elder: "E00002", grid: "990101001001001", origin: .status,
                        start: SmallStreet.now, isQuiet: true,
                        handleBy: UTCOffset.china.moment(day + 2, TimeOfDay(hour: 23, minute: 59, second: 59))))))
    }

    @Test func `what a look came to follows from the agreement of the half in which it was seen`() throws {
        let checks = SmallStreet.checks(of: SmallStreet().plan())
        #expect(checks.map(\.outcome) == [.early, .normal, .abnormal, .normal, .unclear])
        #expect(checks.map(\.seen) == [.shut, .open, .undrawn, .drawn, nil])
        #expect(checks.map(\.half) == [.morning, .morning, .evening, .evening, .morning])
        #expect(checks.allSatisfy { $0.isImported && $0.looker == "S0003" && $0.window == "south" })
        #expect(checks.map(\.note) == ["", "", "敲门 电话联系正常", "", ""])
    }

    @Test(arguments: [
        (Half.morning, Seen.open, "09:00", Outcome.normal), (.morning, .undrawn, "07:10", .normal),
        (.morning, .shut, "07:59", .early), (.morning, .shut, "08:00", .abnormal),
        (.morning, .drawn, "08:01", .abnormal),
        (.evening, .drawn, "18:00", .normal), (.evening, .undrawn, "19:59", .early),
        (.evening, .open, "20:00", .abnormal), (.evening, .lit, "18:00", .normal),
        (.evening, .dark, "20:01", .abnormal),
        (.morning, .person, "08:30", .normal), (.morning, .other, "08:30", .unclear),
    ])
    func `a position is normal, early or abnormal by the agreed time`(
        _ half: Half, _ seen: Seen, _ time: String, _ outcome: Outcome
    ) throws {
        let word = try #require(seen.names.first)
        let row = "2026-11-19,\(time),,E00001,\(word),,,\n"
        var street = SmallStreet()
        street.files["checks.csv"] = "日期,时间,时段,档案号,所见,方式,巡查人,备注\n" + row
        let checks = SmallStreet.checks(of: street.plan())
        #expect(checks.map(\.outcome) == [outcome])
        #expect(checks.map(\.half) == [half])
    }

    @Test func `the same files again change nothing`() {
        let first = SmallStreet().plan()
        let (office, looks) = Office.after(first, at: SmallStreet.now)
        let again = SmallStreet().plan(on: office.importGround(at: SmallStreet.now + 60, looks: looks))
        #expect(again.parts.isEmpty)
        #expect(again.counts.map(\.unchanged) == first.counts.map(\.new))
        #expect(again.counts.allSatisfy { $0.new == 0 && $0.changed == 0 })
    }

    @Test func `dates as spreadsheets rewrite them are the same dates`() {
        let (office, looks) = Office.after(SmallStreet().plan(), at: SmallStreet.now)
        var street = SmallStreet()
        street.files = street.files.mapValues {
            $0.replacing("2026-11-2", with: "2026/11/2").replacing("1939-02-01", with: "1939/2/1")
        }
        let plan = street.plan(on: office.importGround(at: SmallStreet.now, looks: looks))
        #expect(plan.problems.filter { $0.severity == .error }.isEmpty)
        #expect(plan.parts.isEmpty)
    }

    @Test func `two contacts of one name stay what they are`() {
        let street = SmallStreet.with("elders.csv", "曹雅琴", "吕玉珍")
        let (office, looks) = Office.after(street.plan(), at: SmallStreet.now)
        #expect(street.plan(on: office.importGround(at: SmallStreet.now, looks: looks)).parts.isEmpty)
    }

    @Test func `a cut between two books is completed by the same import`() {
        var first = SmallStreet().plan()
        let rest = first.parts.removeLast()
        let (office, looks) = Office.after(first, at: SmallStreet.now)
        let again = SmallStreet().plan(on: office.importGround(at: SmallStreet.now, looks: looks))
        #expect(again.parts == [rest])
    }

    @Test func `a changed cell is a changed field, with what it was`() {
        let (office, looks) = Office.after(SmallStreet().plan(), at: SmallStreet.now)
        let ground = office.importGround(at: SmallStreet.now, looks: looks)
        let plan = SmallStreet.with("elders.csv", "B,高血压", "A,脑梗").plan(on: ground)
        #expect(
            plan.parts.flatMap(\.events) == [
                .amended(
                    Amendment(
                        register: .elder, id: "E00003",
                        changes: [
                            FieldChange(field: "risk", was: .text("yellow"), now: .text("red")),
                            FieldChange(field: "health", was: .text("高血压"), now: .text("脑梗")),
                        ]))
            ])
        #expect(plan.counts.map(\.changed) == [0, 0, 0, 0, 0, 1, 0])
    }

    @Test func `a column that is not there blanks nothing`() throws {
        let (office, looks) = Office.after(SmallStreet().plan(), at: SmallStreet.now)
        var street = SmallStreet()
        street.files = [
            "elders.csv": """
            姓名,档案号,风险等级,性别,楼栋编码,备用联系人
            李国强,E00001,C,男,990101001001001001,张三

            """
        ]
        let plan = street.plan(on: office.importGround(at: SmallStreet.now, looks: looks))
        #expect(
            plan.parts.flatMap(\.events) == [
                .amended(
                    Amendment(
                        register: .elder, id: "E00001",
                        changes: [
                            FieldChange(
                                field: "contacts",
                                was: .rows([["吕玉珍", "邻居", "19900000011", ""], ["曹雅琴", "", "19900000012", ""]]),
                                now: .rows([["张三", "", "", ""], ["曹雅琴", "", "19900000012", ""]]))
                        ]))
            ])
    }

    @Test func `somebody who is away already is not called away again`() {
        let (office, looks) = Office.after(SmallStreet().plan(), at: SmallStreet.now)
        for days in [1, 2, 9] {
            let later = SmallStreet.now + days * 86_400
            let plan = SmallStreet().plan(on: office.importGround(at: later, looks: looks))
            #expect(plan.parts.isEmpty, "\(days) days later")
        }
        let ground = office.importGround(at: SmallStreet.now, looks: looks)
        let plan = SmallStreet.with("elders.csv", "北,,,,,,在住", "北,,,,,,外出").plan(on: ground)
        #expect(plan.parts.flatMap(\.events).map(\.kind) == ["absence.reported", "matter.opened"])
    }

    @Test func `somebody whose limit has passed may be called away`() {
        var (office, looks) = Office.after(SmallStreet().plan(), at: SmallStreet.now)
        let opening = MatterOpened(
            kind: .whereabouts, elder: "E00003", grid: "990101001001002", origin: .limit, start: SmallStreet.now)
        office.apply(
            Entry(
                book: "990101001001", number: 900, at: SmallStreet.now, by: "S0003", event: .matterOpened(opening)))
        let ground = office.importGround(at: SmallStreet.now, looks: looks)
        let plan = SmallStreet.with("elders.csv", "北,,,,,,在住", "北,,,,,,外出").plan(on: ground)
        #expect(plan.parts.flatMap(\.events).map(\.kind) == ["absence.reported", "matter.opened"])
    }

    @Test(arguments: [("C,糖尿病", "C,糖尿病", true), ("A,,08:30", "C,,08:30", true), ("A,,08:30", "C,,08:30", false)])
    func `no file ends a passed limit`(_ old: String, _ new: String, _ isPast: Bool) {
        let (office, looks) = Office.after(SmallStreet().plan(), at: SmallStreet.now)
        var ground = office.importGround(at: SmallStreet.now, looks: looks)
        if isPast { ground.pastLimit = ["E00001", "E00002"] }
        var street = SmallStreet.with("elders.csv", old, new)
        street.files["elders.csv"] = street.files["elders.csv"]?.replacing(
            "曹雅琴,19900000012,在住", with: "曹雅琴,19900000012,外出")
        let plan = street.plan(on: ground)
        let kinds = plan.parts.flatMap(\.events).map(\.kind)
        #expect(kinds.isEmpty == isPast)
        #expect(plan.problems.contains { $0.what == .limitHasPassed && $0.line == 2 } == isPast)
        let isRiskKept = plan.problems.contains { $0.what == .limitHasPassed && $0.column?.header == "风险等级" }
        #expect(isRiskKept == (isPast && old != new))
    }

    @Test func `nobody is put into a grid that was closed`() {
        var (office, looks) = Office.after(SmallStreet().plan(), at: SmallStreet.now)
        var redraw = GridRedrawn()
        redraw.place = "990101001001"
        redraw.moves = [.init(building: "990101001001001001", from: "990101001001001", to: "990101001001002")]
        redraw.on = Day("2026-11-20")
        redraw.closings = [.init(grid: "990101001001001", successor: "990101001001002")]
        office.apply(
            Entry(
                book: "990101001001", number: 900, at: SmallStreet.now, by: "S0002", event: .place(.redrawn(redraw))))
        let ground = office.importGround(at: SmallStreet.now, looks: looks)
        let plan = SmallStreet.with(
            "buildings.csv", "990101001001001001,990101001001001,", "990101001001001009,990101001001001,"
        ).plan(on: ground)
        #expect(plan.isRefused && plan.problems.contains { $0.what == .closedGrid && $0.line == 2 })
    }

    @Test func `an empty cell ends no agreement`() {
        let (office, looks) = Office.after(SmallStreet().plan(), at: SmallStreet.now)
        let ground = office.importGround(at: SmallStreet.now, looks: looks)
        let plan = SmallStreet.with("elders.csv", "A,,08:30", "A,,").plan(on: ground)
        #expect(plan.parts.isEmpty && plan.problems.contains { $0.what == .agreementStays })
    }

    @Test func `a file from before grids were redrawn brings no building back`() {
        var (office, looks) = Office.after(SmallStreet().plan(), at: SmallStreet.now)
        var redraw = GridRedrawn()
        redraw.place = "990101001001"
        redraw.moves = [
            .init(building: "990101001001001001", from: "990101001001001", to: "990101001001002")
        ]
        office.apply(
            Entry(
                book: "990101001001", number: 900, at: SmallStreet.now, by: "S0002", event: .place(.redrawn(redraw))))
        let ground = office.importGround(at: SmallStreet.now, looks: looks)
        let plan = SmallStreet().plan(on: ground)
        #expect(!plan.isRefused && plan.parts.isEmpty)
        #expect(plan.problems.contains { $0.what == .gridRedrawn("990101001001002") && $0.line == 2 })
        // The new grid written into the file is what the desk has.
        let written = SmallStreet.with(
            "buildings.csv", "990101001001001001,990101001001001,", "990101001001001001,990101001001002,"
        ).plan(on: ground)
        #expect(!written.isRefused && written.parts.isEmpty)
        #expect(!written.problems.contains { $0.what == .gridRedrawn("990101001001002") })
    }

    @Test func `an import moves nobody to another community`() {
        let (office, looks) = Office.after(SmallStreet().plan(), at: SmallStreet.now)
        var street = SmallStreet()
        street.files["communities.csv"]? += "990101001002,双桥社区,,,400,900\n"
        street.files["grids.csv"]? += "990101001002001,第1网格,990101001002,400,,1\n"
        street.files["buildings.csv"]? += "990101001002001001,990101001002001,,1号楼,3,6,2,,,,\n"
        street.files["elders.csv"] = street.files["elders.csv"]?.replacing(
            "990101001001001001,1,4", with: "990101001002001001,1,4")
        let plan = street.plan(on: office.importGround(at: SmallStreet.now, looks: looks))
        #expect(plan.problems.contains { $0.what == .otherCommunity("990101001001") && $0.line == 2 })
    }
}

extension SmallStreet {
    /// The looks a plan writes, in its order.
    static func checks(of plan: ImportPlan) -> [CheckRecorded] {
        plan.parts.flatMap(\.events).compactMap { event in
            if case .checkRecorded(let check) = event { check } else { nil }
        }
    }
}
