import StreetModel

extension Gallery {
    private static let staff = Street.communityStaff

    /// Looks, calls and absences.
    static func looks() throws -> [Found] {
        var street = Street()
        street.register(at: at("19 18:00"))
        street.register("E3", at: at("19 18:00")) { ($0.consentedOn, $0.door) = (nil, "502") }
        street.register("E4", at: at("19 18:00")) { ($0.status, $0.door) = (.died, "503") }
        func look(_ elder: String, observed: Moment = at("08:00"), by: String = Street.worker) -> Refusal? {
            let check = CheckRecorded(elder: elder, outcome: .normal, seen: .open, observed: observed, half: nil)
            return street.refused(.checkRecorded(check), at: at("08:00"), by: by)
        }
        func attempt(_ attempt: Attempt) -> Refusal? { street.refused(.attemptRecorded(attempt), at: at("08:00")) }
        func clock(_ day: Day?) -> Refusal? {
            do throws(Refusal) {
                try ClockDoubt.check(day ?? november(21), after: november(21))
                return nil
            } catch {
                return error
            }
        }
        func absence(_ through: Int) -> Refusal? {
            let absence = Absence(elder: "E1", reason: .away, from: november(21), through: november(through))
            return street.refused(.absenceReported(absence), at: at("08:00"))
        }
        return Found.of("`--as S9999`, a number that nobody has", look("E1", by: "S9999"), in: street)
            + Found.of("`check E99 normal`", look("E99"), in: street)
            + Found.of("a worker logs a look in another grid", look("E1", by: Street.otherWorker), in: street)
            + Found.of("a look at somebody who has died", look("E4"), in: street)
            + Found.of("a look at somebody who has not consented", look("E3"), in: street)
            + Found.of("a look at a time that is yet to come", look("E1", observed: at("08:00:01")), in: street)
            + Found.of(
                "a worker enters a look of the day before yesterday", look("E1", observed: at("19 23:59:59")),
                in: street)
            + Found.of("the computer's clock says 2099", clock(Day("2099-01-01")), in: street)
            + Found.of(
                "somebody is with her, and no name is given",
                attempt(Attempt(elder: "E1", channel: .telephone, result: .relativeWithHer)), in: street)
            + Found.of(
                "a door is opened, and one name is given",
                attempt(Attempt(elder: "E1", channel: .door, result: .doorOpened, whom: "王敏")), in: street)
            + Found.of(
                "a number that is none",
                attempt(Attempt(elder: "E1", channel: .telephone, result: .hearsay, whom: "女儿", telephone: "村口那家")),
                in: street)
            + Found.of("an absence of fifteen days", absence(35), in: street)
            + Found.of("an absence that has ended", absence(20), in: street)
            + Found.of(
                "a worker takes over a grid that is not there",
                street.refused(
                    .gridCovered(StandIn(grid: "990101001001009", day: november(21), staff: Street.otherWorker)),
                    at: at("08:00"), by: Street.otherWorker), in: street)
            + Found.of(
                "community staff stand in for a worker",
                street.refused(
                    .gridCovered(StandIn(grid: Street.grid, day: november(21), staff: staff)), at: at("08:00"),
                    by: staff), in: street)
    }

    /// `u` and redo.
    static func takingBack() throws -> [Found] {
        var street = Street()
        street.register(at: at("20 18:00"))
        func back(_ entries: [Entry], at time: String, by: String = Street.worker) -> Refusal? {
            street.refused(.takenBack(TakenBack(entries: entries.map(\.number), elder: "E1")), at: at(time), by: by)
        }
        var found = Found.of("`u` before anything was logged", back([], at: "07:59"), in: street)
        let normal = try street.look(.normal, at: at("08:00"))
        found += Found.of("`u` on somebody else's look", back(normal, at: "08:01", by: staff), in: street)
        let again = TakenBack(entries: normal.map(\.number), elder: "E1")
        found += Found.of(
            "Ctrl-R with nothing taken back", street.refused(.restored(again), at: at("08:01")), in: street)
        try street.act(.takenBack(again), at: at("08:02"))
        found += Found.of("`u` a second time", back(normal, at: "08:03"), in: street)
        let abnormal = try street.look(.abnormal, at: at("08:10:00"))
        found += Found.of("`u` on an anomaly after two minutes", back(abnormal, at: "08:12"), in: street)
        guard let notice = street.office.books[Street.book]?.openMatter(.anomaly, of: "E1")?.notice else {
            return found
        }
        try street.act(.noticeRead(NoticeRead(notice: notice)), at: at("08:10:20"), by: staff)
        return found + Found.of("`u` on an anomaly that somebody has read", back(abnormal, at: "08:10:30"), in: street)
    }

    /// Matters and their steps.
    static func matters() throws -> [Found] {
        var street = Street()
        street.register(at: at("19 18:00"))
        let id = try street.open(.finding, at: at("20 09:00"))
        let complaint = try street.open(.complaint, at: at("20 09:02"), ticket: "J1")
        let ended = try street.open(.finding, at: at("20 09:03"))
        try street.step(.withdrawn, ended, at: at("20 09:04")) { $0.text = "重复" }
        let supervisor = Street.supervisor
        func step(
            _ step: MatterStepped.Step, _ matter: String? = nil, by: String = Street.worker,
            _ change: (inout MatterStepped) -> Void = { _ in }
        ) -> Refusal? { street.refused(step, matter ?? id, at: at("12:00"), by: by, change: change) }
        func opened(_ act: (inout Street) throws -> Void) -> Refusal? {
            var copy = street
            do {
                try act(&copy)
                return nil
            } catch {
                return error as? Refusal
            }
        }
        var found =
            Found.of("a step of a matter that is not there", step(.responded, "M9"), in: street)
            + Found.of("a step of a matter that was withdrawn", step(.raised, ended), in: street)
            + Found.of("a matter is handled before anybody responded", step(.handled), in: street)
            + Found.of(
                "a finding is merged into a complaint", step(.merged, by: staff) { $0.to = complaint }, in: street)
            + Found.of("a matter is withdrawn without a word", step(.withdrawn) { $0.text = " " }, in: street)
            + Found.of("a matter is referred to nobody", step(.referred, by: staff), in: street)
            + Found.of("a worker refers a matter", step(.referred) { $0.to = "市政维护" }, in: street)
            + Found.of(
                "a matter is parked without a date", step(.parked, by: supervisor) { $0.text = "待改造" }, in: street)
            + Found.of(
                "a matter is given to who has it", step(.reassigned, by: staff) { $0.to = Street.worker }, in: street)
            + Found.of("a step in another community", step(.responded, by: Street.otherCommunityStaff), in: street)
            + Found.of("a step that only the program takes", step(.reopened, by: supervisor), in: street)
            + Found.of(
                "a finding at a place that is not there",
                opened { _ = try $0.open(.finding, on: "990101001001999", at: at("12:00")) }, in: street)
            + Found.of(
                "a ticket that is there already",
                opened { _ = try $0.open(.complaint, at: at("12:00"), ticket: "J1") }, in: street)
        let anomaly = try street.anomaly(at: at("08:00"))
        found += Found.of(
            "an anomaly is responded to without a word of the person", step(.responded, anomaly), in: street)
        var seen = street
        try seen.step(.withdrawn, anomaly, at: at("08:05")) { $0.text = "看错了窗户" }
        found += Found.of(
            "the one who withdrew an anomaly is its witness", seen.refused(.witnessed, anomaly, at: at("12:00")),
            in: seen)
        try street.step(.responded, id, at: at("10:00"))
        found += Found.of("a matter is handled without an outcome", step(.handled) { $0.cause = .other }, in: street)
        found += Found.of("a matter is handled without a cause", step(.handled) { $0.outcome = .solved }, in: street)
        try street.handle(id, at: at("11:00"), by: supervisor)
        found += Found.of("a return visit without an answer", step(.confirmed, by: staff), in: street)
        found += Found.of(
            "who handled a matter makes the return visit", step(.confirmed, by: supervisor) { $0.isSolved = true },
            in: street)
        let over = Notice(kind: .anomaly, elder: "E1", grid: Street.grid, since: at("07:30"))
        return found
            + Found.of(
                "what is over is urged", street.refused(.urged(Urge(notice: over, to: "")), at: at("12:00"), by: staff),
                in: street)
            + imports(street)
    }

    private static func imports(_ street: Street) -> [Found] {
        Found.of(
            "a grid worker imports",
            refusal { () throws(Refusal) in try street.office.mayBeginImport(by: Street.worker) },
            in: street)
            + Found.of(
                "community staff import what is the street's",
                refusal { () throws(Refusal) in
                    try street.office.mayImport(SmallStreet().plan().parts, by: staff)
                }, in: street)
    }
}
