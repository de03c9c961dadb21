import StreetModel
import TextUI
import Workbench

/// The anomaly of SCREENS.md: 王淑珍, a red person whose curtain was shut at 08:44.
enum AnomalyFixture {
    static let elder = "E00001"

    static func person(_ change: (inout Elder) -> Void = { _ in }) -> Elder {
        var elder = Fixture.person(
            elder, "王淑珍", building: 3, entrance: 3, floor: 5, door: "501", risk: .red, by: "07:30")
        elder.telephone = "19900000045"
        elder.identity = "990101193902010028"
        elder.health = "冠心病 听力差"
        elder.living = "独居"
        elder.morning.room = "南卧室"
        elder.evening.room = "南卧室"
        elder.evening.signal = .light
        elder.keyHolder = "于学文"
        elder.contacts = [
            Contact(name: "陈建国", relation: "侄子", telephone: "19900000123", verifiedOn: Day("2026-05-01")),
            Contact(name: "于学文", relation: "邻居", telephone: "19900000222"),
        ]
        change(&elder)
        return elder
    }

    /// Seen alight the evening before; shut this morning; looked at again, called twice, knocked at.
    static func office(_ change: (inout Elder) -> Void = { _ in }) throws(Refusal) -> Office {
        var office = Fixture.office(
            buildings: [Fixture.longBuilding()],
            people: [person(change), Fixture.person("E00002", "李国强", building: 3, floor: 4, door: "402")])
        var lamp = CheckRecorded(
            elder: elder, outcome: .normal, seen: .lit, observed: Fixture.moment("2026-11-20T18:32:00"),
            half: .evening, window: "南卧室", isImported: true, looker: "S0003")
        lamp.note = ""
        office.write(.checkRecorded(lamp), in: Fixture.community)
        try office.look(elder, .abnormal, at: "08:44:00")
        return office
    }

    /// What was tried until 08:49.
    static func tried(_ change: (inout Elder) -> Void = { _ in }) throws(Refusal) -> Office {
        var office = try office(change)
        try office.look(elder, .abnormal, at: "08:45:00")
        let matter = office.books[Fixture.community]?.openMatter(.anomaly, of: elder)?.id ?? ""
        let call = Attempt(
            elder: elder, matter: matter, rung: .elderByTelephone, channel: .telephone, result: .noAnswer,
            whom: "王淑珍", telephone: "19900000045")
        let knock = Attempt(elder: elder, matter: matter, rung: .door, channel: .door, result: .noAnswer)
        for (attempt, time) in [(call, "08:46:00"), (call, "08:48:00"), (knock, "08:49:00")] {
            try office.act(.attemptRecorded(attempt), by: "S0003", at: Fixture.moment("2026-11-21T\(time)"))
        }
        return office
    }

    /// The panel at 08:50:12, opened from the round; the community's officer read it at 08:45.
    static func panel(
        columns: Int = 80, rows: Int = 24, language: Words.Language = .chinese, office: Office? = nil,
        at time: String = "2026-11-21T08:50:12"
    ) throws(Refusal) -> TestDesk {
        var street: Office
        if let office {
            street = office
        } else {
            street = try tried()
            let notice = street.books[Fixture.community]?.openMatter(.anomaly, of: elder)?.notice
            if let notice {
                try street.act(
                    .noticeRead(NoticeRead(notice: notice)), by: "S0002", at: Fixture.moment("2026-11-21T08:45:30"))
            }
        }
        var desk = Fixture.workbench(
            street, at: time, size: Size(columns: columns, rows: rows), language: language)
        desk.press("/", "王淑珍", "Enter", "4")
        return desk
    }

    /// The panel at 08:52, when the person has come to the telephone.
    static func responded(
        columns: Int = 80, rows: Int = 24, language: Words.Language = .chinese
    ) throws(Refusal) -> TestDesk {
        var desk = try panel(columns: columns, rows: rows, language: language)
        desk.wait(until: "2026-11-21T08:52:00")
        desk.press("7", "4")
        return desk
    }
}
