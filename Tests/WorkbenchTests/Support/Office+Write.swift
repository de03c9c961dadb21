import StreetModel

extension Office {
    /// What setting up writes: an entry of its own, at the moment when everybody was registered.
    mutating func write(_ event: Event, in book: String, at time: Moment = Fixture.registeredAt) {
        apply(Entry(book: book, number: nextNumber(in: book), at: time, by: "setup", event: event))
    }

    /// Does what the clerk does: asks the rules and applies the act, or throws. Gives the entries of the act.
    @discardableResult
    mutating func act(_ event: Event, by staff: String, at time: Moment) throws(Refusal) -> [Entry] {
        let events = try decide(event, by: staff, at: time)
        guard let book = bookCode(for: event) else { return [] }
        let first = nextNumber(in: book)
        let entries = events.enumerated().map { index, event in
            Entry(
                book: book, number: first + index, at: time, by: staff, event: event, more: events.count - index - 1)
        }
        for entry in entries { apply(entry) }
        return entries
    }

    /// Logs a look, "08:41" on 2026-11-21, as the grid's worker or somebody else.
    mutating func look(
        _ elder: String, _ outcome: Outcome, at time: String, by staff: String = "S0003", isAlarm: Bool = false
    ) throws(Refusal) {
        let moment = Fixture.moment("2026-11-21T\(time)")
        let check = CheckRecorded(
            elder: elder, outcome: outcome, seen: nil, observed: moment, half: nil, isAlarm: isAlarm)
        try act(.checkRecorded(check), by: staff, at: moment)
    }

    /// Reports an absence from the day before on.
    mutating func report(_ elder: String, awayThrough day: String, reason: Absence.Reason = .away) {
        guard let from = Day("2026-11-20"), let through = Day(day) else { return }
        let absence = Absence(elder: elder, reason: reason, from: from, through: through)
        write(.absenceReported(absence), in: Fixture.community)
    }

    func nextNumber(in book: String) -> Int {
        (book == code ? street.lastNumber : books[book]?.lastNumber ?? 0) + 1
    }
}
