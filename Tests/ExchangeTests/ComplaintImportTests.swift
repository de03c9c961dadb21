import Exchange
import StreetModel
import Testing

/// A row of complaints becomes a matter with the steps that the row tells of, once (DOMAIN §6).
struct ComplaintImportTests {
    private static let header = ComplaintHeader.all.joined(separator: ",")
    static let place = "990101001001001001"

    /// A row called in on 2026-11-18 at 09:00: responded to, finished, solved, satisfied.
    static func written(
        _ end: String, ticket: String = "T1", called: String = "2026-11-18 09:00", telephone: String = "19900000045",
        building: String = place, channel: String = "12345热线"
    ) -> String {
        "\(ticket),\(called),\(channel),物业管理,楼道堆物,\(building),于学文,\(telephone),\(end)"
    }

    private static var profile: Profile {
        var profile = SmallStreet.profile
        (profile.responseSeconds, profile.handlingHours, profile.feedbackDays) = (900, 24, 7)
        (profile.repeatDays, profile.repeatsToRaise) = (30, 3)
        return profile
    }

    /// The small street with complaints, planned onto what earlier plans have written.
    private static func plan(_ rows: [String], after plans: [ImportPlan] = []) -> (plan: ImportPlan, office: Office) {
        var street = SmallStreet()
        street.files["checks.csv"] = nil
        street.files["complaints.csv"] = ([header] + rows).joined(separator: "\n") + "\n"
        var office = Office.complained(plans, at: SmallStreet.now, profile)
        var ground = office.importGround(at: SmallStreet.now, looks: KnownLooks())
        if plans.isEmpty {
            ground = ImportGround(street: "990101001", now: SmallStreet.now, offset: .china, profile: profile)
        }
        let plan = street.plan(on: ground)
        office = Office.complained(plans + [plan], at: SmallStreet.now, profile)
        return (plan, office)
    }

    private static func steps(_ plan: ImportPlan) -> [String] {
        plan.parts.flatMap(\.events).compactMap { event in
            guard case .matterStepped(let step) = event else { return nil }
            let time = step.happened.map { UTCOffset.china.text(of: $0).dropFirst(8).prefix(8) } ?? ""
            let answers = [step.isSolved, step.isSatisfied].map { $0.map { $0 ? "+" : "-" } ?? "?" }.joined()
            return "\(step.step.word) \(time) \(step.late)" + (step.step == .confirmed ? " \(answers)" : "")
        }
    }

    /// The end of a row; the steps; whether it is open; response and handling late, solved, satisfied as the fact has it.
    @Test(arguments: [
        (
            "2026-11-18 09:15,2026-11-19 09:00,是,是",
            ["responded 18T09:15 0", "handled 19T09:00 0", "confirmed 19T09:00 0 ++", "cleared 19T09:00 0"], false,
            [0, 0, 1, 1]
        ),
        (
            "2026-11-18 09:16,2026-11-19 09:01:30,是,否",
            ["responded 18T09:16 60", "handled 19T09:01 90", "confirmed 19T09:01 0 +-", "cleared 19T09:01 0"], false,
            [60, 90, 1, 0]
        ),
        // Open since its call: the answers are known and move nothing.
        (
            "2026-11-18 09:10,,否,否", ["responded 18T09:10 0", "confirmed 18T09:10 0 --"], true, [0, nil, 0, 0]
        ),
        ("2026-11-18 09:10,,,", ["responded 18T09:10 0"], true, [0, nil, nil, nil]),
        (",,,", [], true, [nil, nil, nil, nil]), (",,否,", ["confirmed 18T09:00 0 -?"], true, [nil, nil, 0, nil]),
        // Finished, and the caller says no: it is done again.
        (
            "2026-11-18 09:10,2026-11-18 12:00,否,否",
            ["responded 18T09:10 0", "handled 18T12:00 0", "confirmed 18T12:00 0 --", "redone 18T12:00 0"], true,
            [0, nil, 0, 0]
        ),
        // Nobody has asked the caller yet.
        (
            "2026-11-18 09:10,2026-11-18 12:00,,", ["responded 18T09:10 0", "handled 18T12:00 0"], true,
            [0, 0, nil, nil]
        ),
        (
            ",2026-11-18 12:00,是,是", ["handled 18T12:00 0", "confirmed 18T12:00 0 ++", "cleared 18T12:00 0"], false,
            [nil, 0, 1, 1]
        ),
    ])
    func becomesSteps(_ end: String, _ steps: [String], _ isOpen: Bool, _ figures: [Int?]) throws {
        let (plan, office) = Self.plan([Self.written(end)])
        #expect(Self.steps(plan) == steps)
        let matter = try #require(office.matter("T1"))
        #expect(matter.isOpen == isOpen)
        #expect(matter.kind == .complaint && matter.opening.origin == .imported && matter.opening.isQuiet)
        #expect(matter.opening.grid == "990101001001001" && matter.opening.report?.caller == "于学文")
        let fact = try #require(office.books["990101001001"]?.complaints["T1"])
        let found = [
            fact.responseLate, fact.handlingLate, fact.isSolved.map { $0 ? 1 : 0 }, fact.isSatisfied.map { $0 ? 1 : 0 },
        ]
        #expect(found == figures)
        // The same again changes nothing.
        let again = Self.plan([Self.written(end)], after: [plan]).plan
        #expect(again.parts.isEmpty)
        #expect(again.counts.last == ImportCount.of(.complaints, unchanged: 1))
    }

    @Test func anOpenOneCountsFromItsCall() throws {
        let (_, office) = Self.plan([Self.written("2026-11-18 09:10,,否,否"), Self.written(",,,", ticket: "T2")])
        let first = try #require(office.matter("T1"))
        #expect(first.progress.stage == .responded)
        let clock = try #require(office.clocks(of: first, at: SmallStreet.now).first)
        #expect(clock.kind == .handling)
        #expect(UTCOffset.china.text(of: clock.limit) == "2026-11-19T09:00:00+08:00")
        #expect(
            office.breaches(at: SmallStreet.now).filter { $0.kind == .complaint }.map(\.matter).sorted() == [
                "T1", "T2", "T2",
            ])
        // It was late before the program knew of it: nothing rings.
        let supervisor = try #require(office.street.staff["S0001"])
        #expect(office.alerts(for: supervisor, at: SmallStreet.now).allSatisfy { $0.notice.kind != .complaint })
    }

    /// What an earlier file said, what a later one says, the steps it writes then.
    @Test(arguments: [
        (",,,", "2026-11-18 09:10,,,", ["responded 18T09:10 0"]),
        ("2026-11-18 09:10,,,", "2026-11-18 09:10,,否,否", ["confirmed 18T09:10 0 --"]),
        (
            "2026-11-18 09:10,,否,否", "2026-11-18 09:10,2026-11-20 10:00,是,是",
            ["handled 20T10:00 90000", "confirmed 20T10:00 0 ++", "cleared 20T10:00 0"]
        ),
        (
            "2026-11-18 09:10,2026-11-18 12:00,,", "2026-11-18 09:10,2026-11-18 12:00,是,否",
            ["confirmed 18T12:00 0 +-", "cleared 18T12:00 0"]
        ),
        // Done again, and finished a second time: the day begins with the caller's no.
        (
            "2026-11-18 09:10,2026-11-18 12:00,否,否", "2026-11-18 09:10,2026-11-19 13:00,是,是",
            ["handled 19T13:00 3600", "confirmed 19T13:00 0 ++", "cleared 19T13:00 0"]
        ),
        ("2026-11-18 09:10,2026-11-18 12:00,是,是", "2026-11-18 09:10,,否,否", []),
    ])
    func aLaterFileWritesWhatIsMissing(_ first: String, _ later: String, _ steps: [String]) {
        let before = Self.plan([Self.written(first)]).plan
        let (plan, _) = Self.plan([Self.written(later)], after: [before])
        #expect(Self.steps(plan) == steps)
        #expect(plan.parts.flatMap(\.events).count == steps.count)
        #expect(plan.counts.last?.changed == (steps.isEmpty ? 0 : 1))
        let again = Self.plan([Self.written(later)], after: [before, plan]).plan
        #expect(again.parts.isEmpty)
    }

    static let sound = ",,,"

    @Test(arguments: [
        (
            written(sound, building: "990101001001001009"), 6, "990101001001001009",
            ImportProblem.What.unknown(.building)
        ),
        (written(sound, building: ""), 6, "", .field(.missing)),
        (written(sound, telephone: "不详"), 8, "", .field(.notATelephone)),
        (written(sound, called: "昨天下午"), 2, "昨天下午", .field(.notAMoment)),
        (written(sound, called: "2026-11-31 08:00"), 2, "2026-11-31 08:00", .field(.notAMoment)),
        (written(sound, called: ""), 2, "", .field(.missing)),
        (written(sound, called: "2026-11-21 08:21"), 2, "2026-11-21 08:21", .callInFuture),
        (written("2026-11-18 08:59,,,"), 9, "2026-11-18 08:59", .earlierThan("来电时间")),
        (written("2026-11-18 09:30,2026-11-18 09:29,是,是"), 10, "2026-11-18 09:29", .earlierThan("响应时间")),
        (written(",2026-11-18 08:00,是,是"), 10, "2026-11-18 08:00", .earlierThan("来电时间")),
        (written("2026-11-18 09:30,,是,"), 10, "", .solvedWithoutEnd),
        (written("2026-11-18 09:30,,不知道,"), 11, "不知道", .field(.notAChoice(["是", "否"]))),
        (
            written(sound, channel: "微博"), 3, "微博",
            .field(.notAChoice(["12345热线", "网格上报", "身边诉", "清单诉", "会议诉", "活动诉"]))
        ),
        (written(sound, ticket: ""), 1, "", .field(.missing)),
        (written(sound, ticket: "T0"), 1, "T0", .repeatedID(.line(2, file: "complaints.csv"))),
    ])
    func whatIsWrong(_ row: String, _ column: Int, _ value: String, _ what: ImportProblem.What) throws {
        let plan = Self.plan([Self.written(Self.sound, ticket: "T0"), row]).plan
        let problems = plan.problems.filter { $0.severity == .error }
        #expect(problems.count == 1)
        let problem = try #require(problems.first)
        if case .repeatedID(.line(let line, _)) = problem.what {
            #expect(line == 2)
        } else {
            #expect(problem.what == what)
        }
        #expect(problem.file == "complaints.csv" && problem.line == 3)
        #expect(problem.column == ImportColumn(number: column, header: ComplaintHeader.all[column - 1]))
        #expect(problem.value == value)
        #expect(plan.parts.isEmpty)
    }

    @Test func aTicketOfAnotherBookIsRefused() throws {
        var ground = ImportGround(
            street: "990101001", now: SmallStreet.now, offset: .china, profile: Self.profile)
        let known = Self.plan([Self.written(Self.sound)]).office.importGround(at: SmallStreet.now, looks: KnownLooks())
        ground.complaints = known.complaints
        ground.complaints["T1"]?.book = "990101001002"
        var street = SmallStreet()
        street.files["complaints.csv"] = Self.header + "\n" + Self.written(Self.sound) + "\n"
        let plan = street.plan(on: ground)
        #expect(plan.problems.last?.what == .ticketOfOtherBook("990101001002"))
        #expect(plan.isRefused)
    }

    /// A ticket that the desk has with another place, time or class: said, and nothing is changed in passing.
    @Test(arguments: [
        (written(sound), []),
        (written(sound, called: "2026-11-18 09:05"), [("来电时间", "2026-11-18 09:05", "2026-11-18 09:00")]),
        (
            written(sound, building: "990101001001002001"),
            [("楼栋编码", "990101001001002001", "990101001001001001")]
        ),
        (written(sound).replacing("物业管理", with: "停车管理"), [("诉求类别", "停车管理", "物业管理")]),
        (written(sound).replacing("物业管理", with: ""), []),
    ])
    func aKnownTicketThatDiffers(_ row: String, _ differences: [(String, String, String)]) {
        let first = Self.plan([Self.written(Self.sound)]).plan
        let plan = Self.plan([row], after: [first]).plan
        #expect(plan.parts.isEmpty && !plan.isRefused)
        #expect(plan.counts.last == ImportCount.of(.complaints, unchanged: 1))
        let told = plan.problems.filter { $0.file == "complaints.csv" }
        #expect(told.map(\.column?.header) == differences.map { $0.0 })
        #expect(told.map(\.value) == differences.map { $0.1 })
        #expect(told.map(\.what) == differences.map { .otherOnDesk($0.2) })
        #expect(told.allSatisfy { $0.severity == .warning && $0.line == 2 })
    }

    /// An end yet to come and calls of long ago are told of, once each, and keep nothing from being written.
    @Test func warnings() {
        let plan = Self.plan([
            Self.written("2026-11-18 09:10,2026-11-22 09:00,是,是"),
            Self.written("2026-11-18 09:10,2026-11-23 09:00,是,是", ticket: "T2"),
            Self.written(Self.sound, ticket: "T3", called: "2025-10-16 23:00"),
            Self.written(Self.sound, ticket: "T4", called: "2025-10-17 00:00"),
        ]).plan
        #expect(!plan.isRefused)
        let told = plan.problems.filter { $0.file == "complaints.csv" }
        #expect(told.map(\.what) == [.timeInFuture, .tooOld(days: 400)])
        #expect(told.map(\.count) == [2, 1])
        #expect(plan.counts.last == ImportCount.of(.complaints, new: 3, unchanged: 1))
    }

    /// What ended long ago is counted and no longer kept; the same file still knows it.
    @Test(arguments: [("2026-10-21 23:59", false), ("2026-10-22 00:00", true)])
    func endedLongAgo(_ end: String, _ isKept: Bool) {
        let row = Self.written("\(end),\(end),是,否", called: "2026-10-21 23:50")
        let (plan, office) = Self.plan([row])
        #expect((office.matter("T1") != nil) == isKept)
        #expect(office.books["990101001001"]?.complaints["T1"]?.isSatisfied == false)
        #expect(Self.plan([row], after: [plan]).plan.parts.isEmpty)
    }

    /// As spreadsheets rewrite times when they save.
    @Test func rewrittenTimesAreTheSame() {
        let row = Self.written("2026-11-18 09:05,2026-11-19 09:00,是,是")
        let plan = Self.plan([row]).plan
        let rewritten = row.replacing("2026-11-18 09", with: "2026/11/18 9").replacing("2026-11-19", with: "2026/11/19")
        #expect(rewritten != row)
        #expect(Self.plan([rewritten], after: [plan]).plan.parts.isEmpty)
        #expect(Self.plan([row.replacing(" 09:", with: "T09:")], after: [plan]).plan.parts.isEmpty)
    }
}

extension ImportCount {
    static func of(_ subject: SheetSubject, new: Int = 0, unchanged: Int = 0) -> ImportCount {
        var count = ImportCount.none(subject)
        (count.new, count.unchanged) = (new, unchanged)
        return count
    }
}

extension Office {
    /// The office after plans were written one after the other.
    static func complained(_ plans: [ImportPlan], at now: Moment, _ profile: Profile) -> Office {
        var office = Office(code: "990101001", name: "槐安街道", offset: .china)
        office.apply(Entry(book: "990101001", number: 1, at: now, by: "setup", event: .profileAdopted(profile)))
        for part in plans.flatMap(\.parts) {
            for event in part.events {
                let number = office.lastNumber(of: part.book) + 1
                office.apply(Entry(book: part.book, number: number, at: now, by: "setup", event: event))
            }
        }
        return office
    }
}
