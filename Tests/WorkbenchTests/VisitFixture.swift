import StreetModel
import TextUI
import Workbench

/// A grid with visits of every kind that a row can say.
enum VisitFixture {
    static func office() throws(Refusal) -> Office {
        var office = Fixture.office(buildings: buildings, people: people)
        var profile = Fixture.profile
        profile.visits.red = VisitRhythm(telephone: .day, door: .week)
        profile.visits.yellow = VisitRhythm(telephone: .week, door: .month)
        profile.visits.green = VisitRhythm(telephone: .month, door: .month)
        (profile.visits.noAgreement, profile.visits.consent) = (.day, .quarter)
        (profile.visits.absentDays, profile.visits.changeHours) = (7, 24)
        (profile.visits.unclearLooks, profile.visits.closingHours) = (2, 6)
        office.write(.profileAdopted(profile), in: Fixture.street)
        office.report("E05", awayThrough: "2026-11-22")
        try office.look("E03", .unclear, at: "07:40:00")
        try office.look("E03", .unclear, at: "08:10:00")
        try office.visit("E02", .telephone, .unclear, at: "08:30:00")
        try office.visit("E04", .door, .normal, at: "08:40:00", note: "给了报纸")
        return office
    }

    static func desk(
        columns: Int, rows: Int, language: Words.Language = .chinese, by staff: String = "S0003", keys: [String] = ["6"]
    ) throws(Refusal) -> TestDesk {
        var desk = Fixture.workbench(
            try office(), size: Size(columns: columns, rows: rows), language: language, by: staff)
        for key in keys { desk.press(key) }
        return desk
    }

    private static let buildings = [
        Fixture.building(2, entrances: 3, floors: 6, flats: 2), Fixture.building(5, entrances: 2, floors: 6, flats: 4),
    ]

    private static var people: [Elder] {
        var people = [
            Fixture.person("E01", "王淑珍", building: 5, entrance: 2, floor: 5, door: "501", risk: .red),
            Fixture.person("E02", "李国强", building: 2, entrance: 1, floor: 4, door: "402", risk: .red),
            Fixture.person("E03", "欧阳慧敏", building: 5, entrance: 2, floor: 6, door: "601"),
            Fixture.person("E04", "于学文", building: 2, entrance: 2, floor: 2, door: "202", risk: .yellow),
            Fixture.person("E05", "何德福", building: 2, entrance: 2, floor: 1, door: "103", risk: .yellow),
            Fixture.person("E06", "\u{20BB7}素芬", building: 5, entrance: 1, floor: 3, door: "301"),
            Fixture.person("E07", "赵\u{E123}林", building: 2, entrance: 3, floor: 3, door: "302"),
        ]
        people[0].contacts = [
            Contact(name: "陈建国", relation: "侄子", telephone: "19900000123", verifiedOn: nil)
        ]
        people[5].morning.by = nil
        people[5].evening.by = nil
        people[6].consentedOn = nil
        return people
    }
}

extension Office {
    /// Logs a visit, "08:41:00" on 2026-11-21, as the grid's worker.
    mutating func visit(
        _ elder: String, _ kind: VisitKind, _ outcome: Outcome, at time: String, note: String = ""
    ) throws(Refusal) {
        var visit = VisitRecorded()
        (visit.elder, visit.kind, visit.outcome, visit.note) = (elder, kind, outcome, note)
        visit.observed = Fixture.moment("2026-11-21T\(time)")
        try act(.elder(.visitRecorded(visit)), by: "S0003", at: visit.observed)
    }

    /// Everyone one level up from a day of November on.
    mutating func lift(from: String, through: String, at time: String) throws(Refusal) {
        var lift = CareLifted()
        (lift.from, lift.through) = (Day(from), Day(through))
        try act(.desk(.careLifted(lift)), by: "S0004", at: Fixture.moment(time))
    }
}
