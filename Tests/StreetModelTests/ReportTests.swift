import StreetModel
import Testing

/// What a report counts: its period, the whole and its parts, clocks by the steps taken in it, what is late now.
struct ReportTests {
    /// Two people in the first grid and one in the second; one of the first is away.
    private static func street() -> Street {
        var street = Street()
        street.register("E1", at: at("19 06:30")) { $0.name = "王淑珍" }
        street.register("E2", at: at("19 06:30"))
        street.register("E3", at: at("19 06:30")) { $0.building = "990101001001002001" }
        street.register("E4", at: at("19 06:30")) { $0.consentedOn = nil }
        street.write(
            .absenceReported(
                Absence(elder: "E2", reason: .away, from: november(20), through: november(23), toldBy: "本人")),
            at: at("20 06:40"))
        return street
    }

    private func report(
        _ street: Street, _ span: ReportSpan = .day, of day: Int = 21, for staff: String = Street.supervisor,
        at moment: Moment
    ) throws -> Report {
        let staff = try #require(street.office.street.staff[staff])
        return street.office.report(span, around: november(day), for: staff, recalled: street.office, at: moment)
    }

    @Test(arguments: [
        (ReportSpan.day, "2026-11-21", "2026-11-21", "2026-11-21"), (.week, "2026-11-21", "2026-11-16", "2026-11-22"),
        (.week, "2026-11-16", "2026-11-16", "2026-11-22"), (.week, "2026-11-22", "2026-11-16", "2026-11-22"),
        (.week, "2027-01-01", "2026-12-28", "2027-01-03"), (.month, "2026-11-21", "2026-11-01", "2026-11-30"),
        (.month, "2028-02-29", "2028-02-01", "2028-02-29"), (.month, "2026-12-31", "2026-12-01", "2026-12-31"),
    ])
    func aPeriodHasItsDays(_ span: ReportSpan, _ day: String, _ first: String, _ last: String) throws {
        let days = span.days(around: try #require(Day(day)))
        #expect(days.lowerBound.text == first && days.upperBound.text == last)
    }

    @Test(arguments: [
        ("06:59:59", []), ("07:00", [morning]), ("17:29:59", [morning]), ("17:30", [morning, evening]),
    ])
    func onlySlotsThatHaveBegunAreTold(_ time: String, _ slots: [Slot]) throws {
        #expect(try report(Self.street(), at: at(time)).slots == slots)
    }

    @Test func theWholeIsTheSumOfItsParts() throws {
        var street = Self.street()
        try street.look(.normal, of: "E1", at: at("09:30:00"))
        try street.look(.normal, of: "E3", at: at("09:30:01"), by: Street.otherWorker)
        let places = try report(street, at: at("10:00")).places
        #expect(places.map(\.code) == [Street.book, Street.grid, Street.otherGrid])
        let whole = try #require(places.first?.coverages.first)
        #expect(
            [whole.registered, whole.due, whole.excused, whole.noAgreement, whole.notConsented] == [4, 2, 1, 0, 1])
        #expect([whole.checked, whole.onTime] == [2, 1])
        #expect(places.dropFirst().map { $0.coverages[0].registered } == [3, 1])
        #expect(places.dropFirst().map { $0.coverages[0].onTime } == [1, 0])
        #expect(try report(street, for: Street.worker, at: at("10:00")).places.map(\.code) == [Street.grid])
        let week = try report(street, .week, at: at("10:00"))
        #expect(week.slots.first == Slot(november(16), .morning) && week.slots.last == morning)
        #expect(week.places[0].sum(of: .morning, in: week.slots)?.checked == 2)
        // People who came on the 19th were on no list before.
        #expect(week.places[0].sum(of: .morning, in: week.slots)?.registered == 12)
    }

    @Test func whoTakesAGridOverAnswersForItToo() throws {
        var street = Self.street()
        let standIn = StandIn(grid: Street.grid, day: november(21), staff: Street.otherWorker)
        try street.act(.gridCovered(standIn), at: at("06:50"), by: Street.otherWorker)
        let report = try report(street, for: Street.otherWorker, at: at("07:10"))
        #expect(report.places.map(\.code) == [Street.grid, Street.otherGrid, ""])
        #expect(report.places.last?.coverages.first?.registered == 4)
        #expect(report.standIns == [standIn])
        #expect(try self.report(street, of: 20, at: at("07:10")).standIns == [])
    }

    @Test func clocksAreToldByTheStepsOfThePeriod() throws {
        var street = Self.street()
        func open(_ text: String, _ moment: String) throws -> String {
            let opening = MatterOpened(
                kind: .finding, grid: Street.grid, origin: .hand, start: at(moment),
                report: MatterReport(place: Street.building, text: text))
            return try #require(try street.act(.matterOpened(opening), at: at(moment)).first).newID("M")
        }
        let first = try open("一", "20 08:00")
        let second = try open("二", "21 08:00")
        let third = try open("三", "21 08:00")
        try street.act(.matterStepped(MatterStepped(matter: first, step: .responded)), at: at("20 08:10"))
        try street.act(.matterStepped(MatterStepped(matter: second, step: .responded)), at: at("21 08:15:00"))
        try street.act(.matterStepped(MatterStepped(matter: third, step: .responded)), at: at("21 08:15:01"))
        let handled = MatterStepped(matter: first, step: .handled, outcome: .solved, cause: .conduct, text: "清走")
        try street.act(.matterStepped(handled), at: at("21 07:00"))
        try street.act(
            .matterStepped(MatterStepped(matter: third, step: .withdrawn, text: "记错")), at: at("21 08:20"))
        let clocks = try #require(try report(street, at: at("09:00")).clocks.first)
        #expect(clocks.kind == .finding && clocks.opened == 1 && clocks.unhandled == 1)
        #expect([clocks.response.onTime, clocks.response.count, clocks.response.median] == [1, 1, 900])
        #expect([clocks.handling.onTime, clocks.handling.count, clocks.handling.median] == [1, 1, 23 * 3600])
        #expect(clocks.feedback.count == 0 && clocks.feedback.median == nil)
        let yesterday = try #require(try report(street, of: 20, at: at("09:00")).clocks.first)
        #expect(yesterday.opened == 1 && yesterday.response.seconds == [600] && yesterday.handling.count == 0)
        let week = try #require(try report(street, .week, at: at("09:00")).clocks.first)
        #expect(week.opened == 2 && week.response.seconds == [600, 900] && week.response.median == 600)
    }

    @Test func anAnomalyTellsOfTwoFigures() throws {
        var street = Self.street()
        try street.look(.abnormal, of: "E1", at: at("08:44:00"))
        try street.act(
            .attemptRecorded(Attempt(elder: "E1", channel: .telephone, result: .noAnswer)), at: at("08:46:00"))
        try street.act(
            .attemptRecorded(Attempt(elder: "E1", channel: .door, result: .seen)), at: at("08:59:01"))
        let anomaly = try #require(try report(street, at: at("09:00")).anomalies.first)
        #expect(anomaly.elder == "E1" && anomaly.start == at("08:44:00"))
        #expect(anomaly.firstAction == 120 && anomaly.response == 901 && anomaly.responseLate == 1)
        #expect(anomaly.outcome == nil && anomaly.cause == nil && !anomaly.isWithdrawn)
        #expect(try report(street, of: 20, at: at("09:00")).anomalies == [])
        #expect(try report(street, for: Street.otherWorker, at: at("09:00")).anomalies == [])
    }

    @Test func whatIsLateIsLateInTheReport() throws {
        var street = Self.street()
        try street.look(.abnormal, of: "E1", at: at("08:44:00"))
        let isResponse = { (breach: Breach) in breach.kind == .anomaly && breach.clock == .response }
        #expect(try report(street, at: at("08:59:00")).late.contains(where: isResponse) == false)
        #expect(try report(street, at: at("08:59:01")).late.filter(isResponse).map(\.late) == [1])
        #expect(
            try report(street, for: Street.otherWorker, at: at("08:59:01")).late.contains(where: isResponse) == false)
    }

    @Test func whatIsOlderThanLiveStateIsNotGuessed() throws {
        let street = Self.street()
        let report = try report(street, .month, of: 1, at: at("08:00"))
        #expect(!report.isShortened && report.slots.count == 41)
        let october = try self.report(street, .month, of: -1, at: at("08:00"))
        #expect(october.isShortened && october.slots.first == Slot(november(20) - 30, .morning))
    }

    @Test func bunchedLooksAreToldApartByGridAndDay() throws {
        var street = Self.street()
        var profile = street.office.profile
        (profile.bunchedLooks, profile.bunchedSeconds) = (8, 60)
        street.write(.profileAdopted(profile), at: at("20 06:50"), book: Street.code)
        for number in 11...19 { street.register("E\(number)", at: at("20 06:50")) }
        for number in 11...18 { try street.look(.normal, of: "E\(number)", at: at("20 08:00:\(number)")) }
        #expect(try report(street, of: 20, at: at("20 08:01")).bunched == [])
        try street.look(.normal, of: "E19", at: at("20 08:00:19"))
        let bunch = ReportBunch(day: november(20), grid: Street.grid, count: 9)
        #expect(try report(street, of: 20, at: at("20 08:01")).bunched == [bunch])
        #expect(try report(street, .week, at: at("21 08:01")).bunched == [bunch])
        #expect(try report(street, of: 21, at: at("21 08:01")).bunched == [])
        #expect(try report(street, of: 20, for: Street.otherWorker, at: at("20 08:01")).bunched == [])
    }
}
