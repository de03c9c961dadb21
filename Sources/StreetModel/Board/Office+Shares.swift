extension Office {
    /// Counts a person into the same half of the last thirty days.
    ///
    /// It says what ``view(of:in:at:)`` says of each of those slots. There are thirty of them for each of thousands,
    /// so days of which only marks are left are read from the marks at once.
    func addShares(of record: ElderRecord, upTo slot: Slot, to shares: inout [DayShare], at now: Moment) {
        let firstWhole = min(record.looks.recent.first.map { offset.day(of: $0.observed) } ?? slot.day, slot.day - 1)
        for index in shares.indices {
            let past = Slot(slot.day - (shares.count - 1 - index), slot.half)
            if past.day >= firstWhole {
                let view = view(of: record, in: past, at: now)
                if view.duty == .due { shares[index].due += 1 }
                if view.isChecked { shares[index].checked += 1 }
            } else if isDueByRecord(record, in: past) {
                shares[index].due += 1
                let outcome = record.looks.marks[past].outcome
                if outcome == .normal || outcome == .abnormal { shares[index].checked += 1 }
            }
        }
    }

    private func isDueByRecord(_ record: ElderRecord, in slot: Slot) -> Bool {
        let end = windowEnd(slot)
        if end < record.registeredAt && !record.looks.hasImported { return false }
        let standing = record.standings.count == 1 ? record.standings[0] : record.standing(at: end)
        guard standing.status == .here, standing.hasConsented, standing.agreed(slot.half) != nil else { return false }
        return record.absences.isEmpty || record.absence(on: slot.day, until: end) == nil
    }
}
