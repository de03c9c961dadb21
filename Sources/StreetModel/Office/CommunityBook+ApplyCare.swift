extension CommunityBook {
    /// Applies what happens to a person beside looks, attempts and matters.
    mutating func apply(_ event: ElderEvent, _ entry: Entry, today: Day, offset: UTCOffset) {
        switch event {
        case .leavingReported(let report):
            elders[report.elder]?.leavings.append(KeptLeaving(report: Kept(report, entry)))
        case .leavingDecided(let decision):
            guard let index = leaving(decision.leaving, of: decision.elder) else { return }
            elders[decision.elder]?.leavings[index].decision = Kept(decision, entry)
            settle(decision.elder, at: entry.at)
        case .absenceDecided(let decision):
            let index = elders[decision.elder]?.absences.firstIndex { $0.number == decision.absence }
            if let index { elders[decision.elder]?.absences[index].decisions.append(Kept(decision, entry)) }
        case .visitRecorded(let visit):
            elders[visit.elder]?.visits.append(Kept(visit, entry))
            if visit.isContact {
                elders[visit.elder]?.looks.add(
                    ContactMade(number: entry.number, at: visit.observed, by: entry.by))
            }
        case .evaluationRecorded(let answers): elders[answers.elder]?.evaluations.append(Kept(answers, entry))
        case .arrived(let arrival): arrive(arrival, at: entry.at, today: today)
        case .left(let leaving):
            elders[leaving.elder]?.move = leaving.move
            elders[leaving.elder]?.leftTo = leaving.to
            arrivals.remove(leaving.elder)
            change(leaving.elder, at: entry.at) { $0.status = .moved }
        }
    }

    /// Takes an entry of a person's back, or puts it in force again.
    mutating func setCareTakenBack(_ number: Int, of id: String, to isTakenBack: Bool, at moment: Moment) {
        guard var record = elders[id] else { return }
        _ = record.visits.setTakenBack(number, to: isTakenBack)
        _ = record.evaluations.setTakenBack(number, to: isTakenBack)
        for index in record.absences.indices {
            _ = record.absences[index].decisions.setTakenBack(number, to: isTakenBack)
        }
        var hasLeaving = false
        for index in record.leavings.indices {
            if record.leavings[index].report.number == number {
                record.leavings[index].report.isTakenBack = isTakenBack
                hasLeaving = true
            }
            if record.leavings[index].decision?.number == number {
                record.leavings[index].decision?.isTakenBack = isTakenBack
                hasLeaving = true
            }
        }
        elders[id] = record
        if hasLeaving { settle(id, at: moment) }
    }

    /// The status follows from the leavings in force: the newest confirmed one, else here; whoever counts in another
    /// community since stays with that one.
    private mutating func settle(_ id: String, at moment: Moment) {
        guard let record = elders[id], record.leftTo.isEmpty else { return }
        let status = elders[id]?.leavings.last(where: \.isInForce)?.report.body.status ?? .here
        change(id, at: moment) { $0.status = status }
    }

    private func leaving(_ number: Int, of elder: String) -> Int? {
        elders[elder]?.leavings.firstIndex { $0.report.number == number }
    }

    /// Somebody comes from another community, or comes back: the limit runs on from the newest sign of life, and what was
    /// due before was due there.
    private mutating func arrive(_ arrival: ElderArrived, at moment: Moment, today: Day) {
        let id = arrival.elder.id
        if elders[id] == nil {
            var before = arrival.elder
            before.status = .moved
            let registeredAt = arrival.registeredAt ?? moment
            var record = ElderRecord(
                elder: placed(arrival.elder), registeredAt: registeredAt,
                standings: [Standing(placed(before), since: registeredAt)])
            record.looks.marks = arrival.marks
            elders[id] = record
        }
        // What decided about an earlier stay decides nothing about this one.
        for index in elders[id]?.leavings.indices ?? 0..<0 {
            elders[id]?.leavings[index].decision?.isTakenBack = true
            elders[id]?.leavings[index].report.isTakenBack = true
        }
        // Nor does an absence of then: those that still hold come along, in the same act.
        for index in elders[id]?.absences.indices ?? 0..<0 { elders[id]?.absences[index].end(before: today) }
        elders[id]?.move = arrival.move
        elders[id]?.cameFrom = arrival.from
        elders[id]?.leftTo = ""
        arrivals.insert(id)
        change(id, at: moment) {
            $0 = arrival.elder
            $0.status = .here
        }
        if let lastSign = arrival.lastSign {
            let known = elders[id]?.looks.earlier.lastSign ?? lastSign
            elders[id]?.looks.earlier.lastSign = max(known, lastSign)
        }
    }
}
