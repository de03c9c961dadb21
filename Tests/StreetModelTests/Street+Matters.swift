import StreetModel

extension Street {
    /// Opens a matter on a place as somebody would, and says its id.
    @discardableResult
    mutating func open(
        _ kind: MatterKind, on place: String = Street.grid, at moment: Moment, start: Moment? = nil,
        handleBy: Moment? = nil, owner: String = "", ticket: String = "", telephone: String = "",
        text: String = "自行车占道", by: String = Street.worker
    ) throws(Refusal) -> String {
        let hasOwnDate = kind == .resolution || kind == .task
        let opening = MatterOpened(
            kind: kind, grid: "", origin: .hand, start: start ?? moment,
            handleBy: handleBy ?? (hasOwnDate ? moment + 3 * 86_400 : nil), owner: owner,
            report: MatterReport(place: place, category: "其他", text: text, ticket: ticket, telephone: telephone))
        let act = try act(.matterOpened(opening), at: moment, by: by)
        return act.first?.newID("M") ?? ""
    }

    /// Takes a step as somebody would.
    @discardableResult
    mutating func step(
        _ step: MatterStepped.Step, _ matter: String, at moment: Moment, by: String = Street.worker,
        change: (inout MatterStepped) -> Void = { _ in }
    ) throws(Refusal) -> [Entry] {
        var stepped = MatterStepped(matter: matter, step: step)
        change(&stepped)
        return try act(.matterStepped(stepped), at: moment, by: by)
    }

    /// Handles a matter with an outcome and a cause that its kind can have.
    @discardableResult
    mutating func handle(
        _ matter: String, at moment: Moment, by: String = Street.worker, _ outcome: HandlingOutcome? = nil
    ) throws(Refusal) -> [Entry] {
        let isAboutPerson = office.matter(matter)?.kind.isAboutPerson ?? false
        return try step(.handled, matter, at: moment, by: by) {
            $0.outcome = outcome ?? (isAboutPerson ? .safe : .solved)
            $0.cause = .other
        }
    }

    /// An attempt at somebody, by the elder's telephone.
    @discardableResult
    mutating func attempt(
        _ result: Attempt.Result, of elder: String = "E1", at moment: Moment, by: String = Street.worker
    ) throws(Refusal) -> [Entry] {
        let attempt = Attempt(
            elder: elder, rung: .elderByTelephone, channel: .telephone, result: result,
            whom: result.nameForRelative, telephone: "19900000045")
        return try act(.attemptRecorded(attempt), at: moment, by: by)
    }

    /// An abnormal look, and the anomaly it opened.
    mutating func anomaly(of elder: String = "E1", at moment: Moment) throws(Refusal) -> String {
        try look(.abnormal, of: elder, at: moment).last?.newID("M") ?? ""
    }

    /// What a step is refused with; nil where it could be taken.
    func refused(
        _ step: MatterStepped.Step, _ matter: String, at moment: Moment, by: String = Street.worker,
        change: (inout MatterStepped) -> Void = { _ in }
    ) -> Refusal? {
        var stepped = MatterStepped(matter: matter, step: step)
        change(&stepped)
        return refused(.matterStepped(stepped), at: moment, by: by)
    }

    /// What an event is refused with; nil where the rules agree.
    func refused(_ event: Event, at moment: Moment, by: String = Street.worker) -> Refusal? {
        refusal { () throws(Refusal) in _ = try office.decide(event, by: by, at: moment) }
    }

    /// Where a matter stands.
    func stage(_ matter: String) -> MatterProgress.Stage? { office.matter(matter)?.progress.stage }

    /// The running clocks of a matter by name, with the last second that is in time.
    func clocks(_ matter: String, at moment: Moment) -> [String] {
        guard let matter = office.matter(matter) else { return [] }
        return office.clocks(of: matter, at: moment).map {
            "\($0.kind.rawValue) \(UTCOffset.china.text(of: $0.limit).prefix(19))"
        }
    }

    /// What somebody must read or is urged about.
    func alerts(_ staff: String, at moment: Moment) throws -> [Alert] {
        office.alerts(for: try office.staff(staff), at: moment)
    }
}

/// "2026-09-30 16:00" or with seconds, on the street's clock.
func on(_ text: String) -> Moment {
    guard let moment = UTCOffset.china.moment(from: text) else { preconditionFailure("no moment: \(text)") }
    return moment
}

func day(_ text: String) -> Day {
    guard let day = Day(text) else { preconditionFailure("no day: \(text)") }
    return day
}

extension WorkingCalendar {
    /// The autumn of 2026: Mid-Autumn and National Day with their make-up days.
    static let autumn = WorkingCalendar(
        source: "国务院办公厅", holidays: Set((25...27).map { day("2026-09-\($0)") } + (1...7).map { day("2026-10-0\($0)") }),
        makeUpDays: [day("2026-09-20"), day("2026-10-10")])
}

extension Attempt.Result {
    /// Whom a try names: nobody where it was the person herself, else an invented nephew.
    var nameForRelative: String { self == .spokenTo || self == .seen ? "" : "陈建国" }
}
