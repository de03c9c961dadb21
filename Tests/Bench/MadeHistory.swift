import StreetModel

/// The days of a community: a morning and an evening look at everyone, and now and then an anomaly that was answered.
struct MadeHistory {
    struct Act {
        var at: Moment
        var by: String
        var events: [Event]
    }

    private let office: Office
    private let elders: [Elder]

    init(_ office: Office, _ code: String) {
        self.office = office
        elders = (office.books[code]?.elders.values.map(\.elder) ?? []).filter { $0.status == .here }
            .sorted { $0.id < $1.id }
    }

    /// A whole day; in the last month every tenth day holds an anomaly.
    func day(_ day: Day, isLate: Bool, number: Int) -> Act {
        var events = looks(day, hour: 7, elders) + looks(day, hour: 18, elders)
        if isLate && day.number % 10 == 0, let elder = elders.randomElement(by: Int(day.number)) {
            let start = moment(day, 8, 0)
            let matter = "M\(elder.grid.prefix(12))-\(number + events.count + 2)"
            events += [
                look(.abnormal, at: start, elder),
                .matterOpened(
                    MatterOpened(kind: .anomaly, elder: elder.id, grid: elder.grid, origin: .look, start: start)),
                .attemptRecorded(
                    Attempt(
                        elder: elder.id, matter: matter, rung: .elderByTelephone, channel: .telephone,
                        result: .spokenTo, whom: elder.name, telephone: elder.telephone)),
                .matterStepped(MatterStepped(matter: matter, step: .responded, late: 0)),
            ]
        }
        return Act(at: moment(day, 20, 30), by: worker, events: events)
    }

    /// The beginning of the last morning: a third has been looked at, and one anomaly waits for an answer.
    func morning(_ day: Day, number: Int) -> Act {
        var events = looks(day, hour: 7, elders.enumerated().filter { $0.offset % 3 == 0 }.map(\.element))
        if let elder = elders.last {
            let start = moment(day, 8, 12)
            events += [
                look(.abnormal, at: start, elder),
                .matterOpened(
                    MatterOpened(kind: .anomaly, elder: elder.id, grid: elder.grid, origin: .look, start: start)),
            ]
        }
        return Act(at: moment(day, 8, 13), by: worker, events: events)
    }

    private var worker: String { elders.first.flatMap { office.grid($0.grid)?.worker } ?? "setup" }

    private func looks(_ day: Day, hour: Int, _ people: [Elder]) -> [Event] {
        people.enumerated().map { index, elder in
            let isUnclear = (index + Int(day.number) * 7) % 150 == 0
            return look(isUnclear ? .unclear : .normal, at: moment(day, hour, 30 + index % 30), elder)
        }
    }

    private func look(_ outcome: Outcome, at moment: Moment, _ elder: Elder) -> Event {
        let asked = CheckRecorded(elder: elder.id, outcome: outcome, seen: nil, observed: moment, half: nil)
        return .checkRecorded(office.completed(asked, for: elder))
    }

    private func moment(_ day: Day, _ hour: Int, _ minute: Int) -> Moment {
        office.offset.moment(day, TimeOfDay(hour: hour, minute: minute))
    }
}

extension Array {
    /// One of them, the same for the same number.
    fileprivate func randomElement(by number: Int) -> Element? {
        isEmpty ? nil : self[number.magnitude.isMultiple(of: 2) ? number % count : count - 1 - number % count]
    }
}
