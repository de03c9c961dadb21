extension Office {
    /// Brings the looks and stand-ins of older days back into memory, so that their slots can be asked about look by
    /// look.
    ///
    /// Live state keeps only a mark of days before yesterday (DESIGN §3); `entries` are the book's entries about those
    /// days, in their order. What follows from them is for reading only: nothing is recorded on an office that recalls.
    package mutating func recall(_ entries: [Entry], of days: ClosedRange<Day>) {
        for entry in entries {
            switch entry.event {
            case .checkRecorded(let check) where days.contains(offset.day(of: check.observed)):
                let look = Look(check, number: entry.number, by: entry.by, written: entry.at)
                guard let known = books[entry.book]?.elders[check.elder]?.looks.recent,
                    !known.contains(where: { $0.number == look.number })
                else { continue }
                let place = known.firstIndex { Look.precedes(look, $0) } ?? known.count
                books[entry.book]?.elders[check.elder]?.looks.recent.insert(look, at: place)
            case .gridCovered(let standIn) where days.contains(standIn.day): recall(standIn, entry)
            case .takenBack(let act), .restored(let act):
                let isTakenBack = if case .takenBack = entry.event { true } else { false }
                for number in act.entries {
                    books[entry.book]?.elders[act.elder]?.looks.setTakenBack(number, to: isTakenBack)
                    books[entry.book]?.setStandInTakenBack(number, of: act.grid, to: isTakenBack)
                }
            case .checkRecorded, .profileAdopted, .registered, .amended, .absenceReported, .matterOpened,
                .matterStepped, .attemptRecorded, .noticeRead, .urged, .gridCovered, .elder, .place, .desk,
                .consultation:
                break
            }
        }
    }

    private mutating func recall(_ standIn: StandIn, _ entry: Entry) {
        var kept = books[entry.book]?.standIns[standIn.grid] ?? []
        if kept.contains(where: { $0.number == entry.number }) { return }
        let place = kept.firstIndex { $0.number > entry.number } ?? kept.count
        kept.insert(KeptStandIn(number: entry.number, by: entry.by, standIn: standIn), at: place)
        books[entry.book]?.standIns[standIn.grid] = kept
    }

    /// True where a day is older than what live state keeps look by look.
    package func isPast(_ day: Day, inBook code: String) -> Bool {
        books[code]?.lastDay.map { day < $0 - 1 } ?? false
    }
}
