import StreetModel
import TextUI
import Workbench

/// A file whose day files tell of three days.
enum FileFixture {
    static func file(
        columns: Int, rows: Int, language: Words.Language = .chinese, keys: String...
    ) throws(Refusal) -> TestDesk {
        var office = try AnomalyFixture.office()
        var evaluation = EvaluationRecorded()
        (evaluation.elder, evaluation.quarter, evaluation.first, evaluation.second) = (
            AnomalyFixture.elder, "2026Q4", 5, 4
        )
        office.write(.elder(.evaluationRecorded(evaluation)), in: Fixture.community)
        var desk = Fixture.workbench(
            office, at: "2026-11-21T08:57:48", size: Size(columns: columns, rows: rows), language: language,
            by: "S0002")
        desk.press("/", "王淑珍", "Enter", "i")
        for key in keys { desk.press(key) }
        desk.read(AnomalyFixture.elder, days: Day.made("2026-10-22")...Day.made("2026-11-21"), entries)
        return desk
    }

    /// What the day files of a month say.
    static var entries: [Entry] {
        let elder = AnomalyFixture.elder
        let look = { (outcome: Outcome, seen: Seen, half: Half, time: String) in
            Event.checkRecorded(
                CheckRecorded(
                    elder: elder, outcome: outcome, seen: seen, observed: Fixture.moment(time), half: half))
        }
        var report = LeavingReported()
        (report.elder, report.status, report.toldBy) = (elder, .died, "女儿")
        let events: [(String, String, Event)] = [
            ("2026-11-19T08:02:00", "S0003", look(.normal, .open, .morning, "2026-11-19T08:02:00")),
            ("2026-11-19T18:10:00", "S0003", look(.normal, .drawn, .evening, "2026-11-19T18:10:00")),
            ("2026-11-20T08:05:00", "S0003", look(.unclear, .other, .morning, "2026-11-20T08:05:00")),
            ("2026-11-20T09:00:00", "S0002", .elder(.leavingReported(report))),
            ("2026-11-20T09:10:00", "S0002", .takenBack(TakenBack(entries: [4], elder: elder, reason: "认错人"))),
            (
                "2026-11-20T10:00:00", "S0002",
                .amended(
                    Amendment(
                        register: .elder, id: elder,
                        changes: [.init(field: "telephone", was: .text("19900000044"), now: .text("19900000045"))]))
            ),
            ("2026-11-21T08:44:00", "S0003", look(.abnormal, .shut, .morning, "2026-11-21T08:44:00")),
        ]
        return events.enumerated().map { index, event in
            Entry(
                book: Fixture.community, number: index + 1, at: Fixture.moment(event.0), by: event.1, event: event.2)
        }
    }
}

extension Day {
    static func made(_ text: String) -> Day { Day(text) ?? Day(number: 0) }
}

extension TestDesk {
    /// The clerk answers what the day files say.
    mutating func read(_ elder: String, days: ClosedRange<Day>, _ entries: [Entry], isFirst: Bool = true) {
        let part = FileHistory.Part(elder: elder, days: days, entries: entries, isFirst: isFirst)
        take(.historyRead(part, at: now))
    }
}
